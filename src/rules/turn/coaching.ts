import type { Instance, Step } from '../../domain/instance.ts';
import type { Memory, OpenStep } from '../../domain/memory.ts';
import type { Report } from '../../domain/report.ts';
import { nextLifecycle } from '../lifecycle.ts';
import { raiseFlags } from '../patterns.ts';
import { planReminder } from '../schedule/plan.ts';
import { readAgreement } from '../understand/agreement.ts';
import { readClaim } from '../understand/claim.ts';
import { fold, quoteIn } from '../understand/normal.ts';
import { readSuccess } from '../understand/success.ts';
import {
  andThen,
  type OutcomePart,
  type PredictionPart,
  type TurnContext,
  type TurnEvent,
  type TurnResult,
  withState,
} from './events.ts';
import { completeStep, openStepOf, setNextStep } from './steps.ts';

const REMINDER_AFTER_MS = 3 * 3_600_000;

interface Current {
  readonly open: OpenStep;
  readonly step: Step;
}

const PARTS: readonly PredictionPart[] = ['difficulty', 'minutes', 'chance'];

const noOutcome: OpenStep['outcome'] = { difficulty: null, minutes: null };

type Judged = Report['step']['status'] | 'doubted';

/** A turn while steps are being done: what the coach proposed becomes state only as far as the words bear it out. */
export function coachingTurn(
  memory: Memory,
  instance: Instance,
  report: Report,
  said: readonly string[],
  context: TurnContext,
): TurnResult {
  const flagged = withPatterns(memory, instance, report, said, context.now);
  const current = openStepOf(instance, flagged.state);
  if (!current) return setNextStep(flagged, instance, context);
  const endpoint = readSuccess(said.join('\n'), instance.definition.endpoint.success_keywords);
  const result = applyStep(flagged, instance, current, report, said, context);
  return endpoint ? andThen(result, confirmEndpoint) : result;
}

function applyStep(
  memory: Memory,
  instance: Instance,
  current: Current,
  report: Report,
  said: readonly string[],
  context: TurnContext,
): TurnResult {
  const told = withOutcome(current, report);
  const judged = judge(report, said, current.step);
  switch (judged) {
    case 'completed':
      return claimed(memory, instance, told, report.step.evidence, context);
    case 'doubted':
      return askEvidence(memory, told, true);
    case 'not_done':
      return stay(memory, current, { stage: current.open.stage === 'predicting' ? 'predicting' : 'acting' }, [
        { kind: 'not_done', step: current.step },
      ]);
    case 'stuck':
    case 'skip_wanted':
      return stuck(memory, current);
    case 'later':
      return later(memory, current.step, context.now + REMINDER_AFTER_MS, context);
    case 'none':
      return withoutClaim(memory, instance, told, report, said, context);
    default:
      return judged satisfies never;
  }
}

/** The coach's reading of the message, held against the words themselves. */
function judge(report: Report, said: readonly string[], step: Step): Judged {
  const { status, evidence } = report.step;
  if (status !== 'completed') return status;
  if (!quoteIn(evidence, said)) return 'doubted';
  const quoted = readClaim(evidence, step).status;
  if (quoted === 'not_done' || quoted === 'later') return quoted;
  return readClaim(said.join('\n'), step).status === 'not_done' ? 'doubted' : 'completed';
}

function claimed(
  memory: Memory,
  instance: Instance,
  current: Current,
  evidence: string,
  context: TurnContext,
): TurnResult {
  const missing = missingOutcome(current.open);
  const askedBefore = current.open.stage === 'reporting' && current.open.asked > 0;
  if (missing.length > 0 && !askedBefore) return askEvidence(memory, current, false);
  return completeStep(memory, instance, current, evidence, context);
}

function withoutClaim(
  memory: Memory,
  instance: Instance,
  current: Current,
  report: Report,
  said: readonly string[],
  context: TurnContext,
): TurnResult {
  switch (current.open.stage) {
    case 'predicting':
      // Numbers before the step is begun are what is expected, never what came.
      return takePrediction(
        memory,
        { ...current, open: { ...current.open, outcome: noOutcome } },
        report,
        said,
      );
    case 'reporting':
      return takeEvidence(memory, instance, current, report, said, context);
    case 'acting':
      return whileActing(memory, instance, current, report, said, context);
    default:
      return current.open.stage satisfies never;
  }
}

function whileActing(
  memory: Memory,
  instance: Instance,
  current: Current,
  report: Report,
  said: readonly string[],
  context: TurnContext,
): TurnResult {
  // Both numbers after "go" can only be the report of how it went.
  if (report.outcome.difficulty !== null && report.outcome.minutes !== null) {
    return completeStep(memory, instance, current, said.join('\n'), context);
  }
  const { open, step } = current;
  const prediction = merge(clampPrediction(report), open.prediction);
  const added = PARTS.some((part) => prediction[part] !== open.prediction[part]);
  return added
    ? stay(memory, current, { prediction, outcome: noOutcome }, [{ kind: 'go', step, prediction }])
    : talk(memory);
}

function takePrediction(
  memory: Memory,
  current: Current,
  report: Report,
  said: readonly string[],
): TurnResult {
  const { open, step } = current;
  const prediction = merge(open.prediction, clampPrediction(report));
  const missing = PARTS.filter((part) => prediction[part] === null);
  const saidSomething = missing.length < PARTS.length;
  const goAhead = open.asked > 0 && (saidSomething || readAgreement(said.join('\n')) === 'yes');
  if (missing.length === 0 || goAhead) {
    const lifecycle = nextLifecycle(memory.state.lifecycle, 'predicted', memory.state.completed_total);
    const patch = { stage: 'acting', prediction, asked: 0 } as const;
    return stay(withState(memory, { lifecycle }), current, patch, [{ kind: 'go', step, prediction }]);
  }
  const ask: TurnEvent = { kind: 'ask_prediction', step, missing };
  const events: TurnEvent[] = saidSomething ? [ask] : [{ kind: 'talk' }, ask];
  return stay(memory, current, { prediction, asked: open.asked + 1 }, events);
}

function takeEvidence(
  memory: Memory,
  instance: Instance,
  current: Current,
  report: Report,
  said: readonly string[],
  context: TurnContext,
): TurnResult {
  const numbers = report.outcome.difficulty !== null || report.outcome.minutes !== null;
  const tells = fold(said.join(' ')).split(' ').length >= 3 && !said.join(' ').trim().endsWith('?');
  if (numbers || tells) return completeStep(memory, instance, current, said.join('\n'), context);
  return askEvidence(memory, current, false);
}

function askEvidence(memory: Memory, current: Current, doubted: boolean): TurnResult {
  const missing = missingOutcome(current.open);
  const patch = {
    stage: 'reporting',
    outcome: current.open.outcome,
    asked: nextAsked(current.open),
  } as const;
  return stay(memory, current, patch, [{ kind: 'ask_evidence', step: current.step, missing, doubted }]);
}

const nextAsked = (open: OpenStep): number => (open.stage === 'reporting' ? open.asked + 1 : 1);

/** The person says, or taps, that it is done; now we want to hear how it went. */
export function reportWanted(memory: Memory, current: Current): TurnResult {
  return askEvidence(memory, current, false);
}

/** The person is stuck: first the two-minute version, then the choice to leave the step out. */
export function stuck(memory: Memory, current: Current): TurnResult {
  const again = current.open.smaller;
  const stage = current.open.stage === 'reporting' ? 'acting' : current.open.stage;
  return stay(memory, current, { smaller: true, stage }, [{ kind: 'stuck', step: current.step, again }]);
}

/** Asks again at `at`, or as soon after it as the person's hours allow. */
export function later(memory: Memory, step: Step, at: number, { now, newId }: TurnContext): TurnResult {
  const scheduled = planReminder(memory, at, now, newId);
  const planned = scheduled.items.findLast(
    (item) => item.kind === 'step_reminder' && item.status === 'pending',
  );
  return {
    memory: { ...memory, scheduled },
    events: [{ kind: 'later', step, at: planned ? Date.parse(planned.due) : at }],
    outcomes: [],
  };
}

function confirmEndpoint(memory: Memory): TurnResult {
  if (memory.state.phase !== 'coaching') return { memory, events: [], outcomes: [] };
  return { memory, events: [{ kind: 'confirm_endpoint' }], outcomes: [] };
}

function stay(memory: Memory, { open }: Current, patch: Partial<OpenStep>, events: TurnEvent[]): TurnResult {
  return { memory: withState(memory, { open_step: { ...open, ...patch } }), events, outcomes: [] };
}

const talk = (memory: Memory): TurnResult => ({ memory, events: [{ kind: 'talk' }], outcomes: [] });

const missingOutcome = ({ outcome }: OpenStep): readonly OutcomePart[] =>
  (['difficulty', 'minutes'] as const).filter((part) => outcome[part] === null);

function withOutcome({ open, step }: Current, { outcome }: Report): Current {
  const told = {
    difficulty: inRange(outcome.difficulty, 10) ?? open.outcome.difficulty,
    minutes: inRange(outcome.minutes, 1440) ?? open.outcome.minutes,
  };
  return { step, open: { ...open, outcome: told } };
}

function clampPrediction({ prediction }: Report): OpenStep['prediction'] {
  return {
    difficulty: inRange(prediction.difficulty, 10),
    minutes: inRange(prediction.minutes, 1440),
    chance: inRange(prediction.chance, 1),
  };
}

const inRange = (value: number | null, most: number): number | null =>
  value !== null && value >= 0 && value <= most ? value : null;

const merge = (old: OpenStep['prediction'], fresh: OpenStep['prediction']): OpenStep['prediction'] => ({
  difficulty: fresh.difficulty ?? old.difficulty,
  minutes: fresh.minutes ?? old.minutes,
  chance: fresh.chance ?? old.chance,
});

function withPatterns(
  memory: Memory,
  { definition }: Instance,
  report: Report,
  said: readonly string[],
  now: number,
): Memory {
  const known = new Set(definition.anti_patterns.map((pattern) => pattern.name));
  const found = report.patterns.filter(({ name, sign }) => known.has(name) && quoteIn(sign, said));
  return withState(memory, { pattern_flags: raiseFlags(memory.state.pattern_flags, found, now) });
}
