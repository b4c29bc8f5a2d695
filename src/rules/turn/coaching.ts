import type { Instance, Step } from '../../domain/instance.ts';
import type { Memory, OpenStep } from '../../domain/memory.ts';
import type { Report } from '../../domain/report.ts';
import { raiseFlags } from '../patterns.ts';
import { zoneOf } from '../schedule/allowed.ts';
import { planReminder } from '../schedule/plan.ts';
import { readAgreement } from '../understand/agreement.ts';
import { readClaim } from '../understand/claim.ts';
import { quoteIn } from '../understand/normal.ts';
import { readOutcome } from '../understand/prediction.ts';
import { readSuccess } from '../understand/success.ts';
import { readWhen } from '../understand/when.ts';
import { type Current, stay, talk } from './current.ts';
import { andThen, type TurnContext, type TurnResult, unchanged, withState } from './events.ts';
import { heldToWords } from './held-to-words.ts';
import { addToPrediction, takePrediction } from './predicting.ts';
import { askEvidence, claimed, takeEvidence, withOutcome } from './reporting.ts';
import { completeStep, finishLevel, openStepOf, setNextStep, skipStep } from './steps.ts';

const REMINDER_AFTER_MS = 3 * 3_600_000;

const noOutcome: OpenStep['outcome'] = { difficulty: null, minutes: null };

type Judged = Report['step']['status'] | 'doubted';

/** A turn while steps are being done: what the coach proposed becomes state only as far as the words bear it out. */
export function coachingTurn(
  memory: Memory,
  instance: Instance,
  proposed: Report,
  said: readonly string[],
  context: TurnContext,
): TurnResult {
  const report = heldToWords(proposed, said);
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
  const told = withClaim(withOutcome(current, report), said);
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
      return stuck(memory, current);
    case 'skip_wanted':
      return skipWanted(memory, instance, current, said, context);
    case 'later':
      return laterAsSaid(memory, current.step, said, context);
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

/** What only the person can say: that it is done. */
function withClaim({ open, step }: Current, said: readonly string[]): Current {
  const claims = readClaim(said.join('\n'), step).status === 'completed';
  return { step, open: claims ? { ...open, claimed: true } : open };
}

/** Both numbers can be read from the words themselves. */
function tellsOutcome(said: readonly string[]): boolean {
  const { difficulty, minutes } = readOutcome(said.join('\n'), ['difficulty', 'minutes']);
  return difficulty !== null && minutes !== null;
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
  const { outcome, prediction } = report;
  // Both numbers after "go" can only be the report of how it went, unless they come with a chance.
  const both = outcome.difficulty !== null && outcome.minutes !== null && prediction.chance === null;
  if (both && (current.open.claimed || tellsOutcome(said))) {
    return completeStep(memory, instance, current, said.join('\n'), context);
  }
  const expecting = { ...current, open: { ...current.open, outcome: noOutcome } };
  return addToPrediction(memory, expecting, report) ?? talk(memory);
}

/** The person is stuck: first the two-minute version, then the choice to leave the step out. */
export function stuck(memory: Memory, current: Current): TurnResult {
  const again = current.open.smaller;
  const stage = current.open.stage === 'reporting' ? 'acting' : current.open.stage;
  return stay(memory, current, { smaller: true, stage }, [{ kind: 'stuck', step: current.step, again }]);
}

/** Who has the small version and still wants the step gone, in plain words, need not tap a button for it. */
function skipWanted(
  memory: Memory,
  instance: Instance,
  current: Current,
  said: readonly string[],
  context: TurnContext,
): TurnResult {
  const plain = readClaim(said.join('\n'), current.step).status === 'skip_wanted';
  return plain && current.open.smaller
    ? skipStep(memory, instance, current.step, context)
    : stuck(memory, current);
}

function laterAsSaid(memory: Memory, step: Step, said: readonly string[], context: TurnContext): TurnResult {
  const at = readWhen(said.join('\n'), zoneOf(memory.state), context.now);
  return later(memory, step, at ?? context.now + REMINDER_AFTER_MS, context);
}

/** Asks again at `at`, or as soon after it as the person's hours allow. */
export function later(memory: Memory, step: Step, at: number, { now, newId }: TurnContext): TurnResult {
  const scheduled = planReminder(memory, at, now, newId);
  const planned = scheduled.items.findLast(
    (item) => item.kind === 'step_reminder' && item.status === 'pending',
  );
  return {
    memory: { ...memory, scheduled },
    events: [{ kind: 'later', step, at: planned ? Date.parse(planned.due) : null }],
    outcomes: [],
  };
}

function confirmEndpoint(memory: Memory): TurnResult {
  if (memory.state.phase !== 'coaching') return { memory, events: [], outcomes: [] };
  return {
    memory: withState(memory, { question: 'endpoint' }),
    events: [{ kind: 'confirm_endpoint' }],
    outcomes: [],
  };
}

/**
 * The answer to "did you get there?". Null when the words are neither yes nor no: then they are an ordinary message,
 * and the question is over.
 */
export function answerEndpoint(memory: Memory, text: string): TurnResult | null {
  switch (readAgreement(text)) {
    case 'yes':
      return finishLevel(memory);
    case 'no':
      return unchanged(withState(memory, { question: null }));
    case 'unclear':
      return null;
  }
}

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
