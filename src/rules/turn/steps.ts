import { toIso } from '../../domain/ids.ts';
import type { Instance, Step } from '../../domain/instance.ts';
import type { Completion, Memory, OpenStep, OutcomeEntry, State } from '../../domain/memory.ts';
import type { Prediction } from '../../domain/prediction.ts';
import { stepDone } from '../activity.ts';
import { nextLifecycle } from '../lifecycle.ts';
import { easeFlags } from '../patterns.ts';
import { nextPhase } from '../phases.ts';
import { predictionError } from '../prediction-error.ts';
import { addEpisode, episodesFrom } from '../recall.ts';
import { zoneOf } from '../schedule/allowed.ts';
import { localParts } from '../schedule/local-time.ts';
import { andThen, type TurnContext, type TurnResult, withState } from './events.ts';

export const noPrediction: Prediction = { difficulty: null, minutes: null, chance: null };

/** The step that is on the table, if its coach still has it. */
export function openStepOf(instance: Instance, state: State): { open: OpenStep; step: Step } | null {
  const open = state.open_step;
  const step = open && instance.definition.steps.find((one) => one.id === open.id);
  return open && step ? { open, step } : null;
}

/** Puts the first step that is not passed on the table; without one, the level is done. */
export function setNextStep(memory: Memory, instance: Instance, context: TurnContext): TurnResult {
  const step = instance.definition.steps.find((one) => !memory.state.passed.includes(one.id));
  if (!step) return finishLevel(memory);
  const open: OpenStep = {
    id: step.id,
    set_at: toIso(context.now),
    stage: 'predicting',
    prediction: noPrediction,
    asked: 0,
    outcome: { difficulty: null, minutes: null },
    smaller: false,
  };
  return {
    memory: withState(memory, { open_step: open }),
    events: [{ kind: 'step_set', step }],
    outcomes: [action(memory, 'step_set', step, context)],
  };
}

/** Takes a step as done with what really happened, computes the prediction error, and moves on. */
export function completeStep(
  memory: Memory,
  instance: Instance,
  current: { open: OpenStep; step: Step },
  note: string,
  context: TurnContext,
): TurnResult {
  const completion = completionOf(memory, current, note, context.now);
  const done = recordCompletion(memory, completion, context);
  const first: TurnResult = {
    memory: done,
    events: [{ kind: 'completed', step: current.step, completion }],
    outcomes: [
      {
        type: 'outcome',
        ts: toIso(context.now),
        event: 'completed',
        action_id: null,
        step: current.step.id,
        error: completion.error,
      },
    ],
  };
  return andThen(first, (next) => setNextStep(next, instance, context));
}

function completionOf(
  memory: Memory,
  { open, step }: { open: OpenStep; step: Step },
  note: string,
  now: number,
): Completion {
  const outcome = { ...open.outcome, did_it: true, note: note.slice(0, 500) };
  return {
    step: step.id,
    level: memory.state.level,
    at: toIso(now),
    prediction: open.prediction,
    outcome,
    error: predictionError(open.prediction, outcome),
  };
}

function recordCompletion(memory: Memory, completion: Completion, { now, newId }: TurnContext): Memory {
  const { state } = memory;
  const total = state.completed_total + 1;
  const episodes = episodesFrom(completion, {
    first: state.completed_total === 0,
    flags: state.pattern_flags,
    newId,
  });
  return {
    ...memory,
    activity: stepDone(memory.activity, zoneOf(memory.state), now),
    episodic: episodes.reduce(addEpisode, memory.episodic),
    state: {
      ...state,
      passed: [...state.passed, completion.step],
      completions: [...state.completions, completion].slice(-100),
      completed_total: total,
      open_step: null,
      pattern_flags: easeFlags(state.pattern_flags, now),
      lifecycle: nextLifecycle(state.lifecycle, 'completed', total),
    },
  };
}

/** Leaves the open step out, as the person decided by a button, and goes on. */
export function skipStep(memory: Memory, instance: Instance, step: Step, context: TurnContext): TurnResult {
  const passed = [...memory.state.passed, step.id];
  const first: TurnResult = {
    memory: withState(memory, { passed, open_step: null }),
    events: [{ kind: 'skipped', step }],
    outcomes: [action(memory, 'skip', step, context)],
  };
  return andThen(first, (next) => setNextStep(next, instance, context));
}

/** The endpoint is reached: what now? */
export function finishLevel(memory: Memory): TurnResult {
  const { state } = memory;
  return {
    memory: withState(memory, {
      phase: nextPhase(state.phase, 'endpoint_reached'),
      lifecycle: nextLifecycle(state.lifecycle, 'level_done', state.completed_total),
      open_step: null,
      question: 'success',
    }),
    events: [{ kind: 'level_done' }],
    outcomes: [],
  };
}

function action(
  memory: Memory,
  what: 'step_set' | 'skip',
  step: Step,
  { now, newId }: TurnContext,
): OutcomeEntry {
  return {
    type: 'action',
    ts: toIso(now),
    id: newId(),
    action: what,
    technique: what === 'step_set' ? 'graded_tasks' : null,
    step: step.id,
    phase: memory.state.phase,
    lifecycle: memory.state.lifecycle,
    hour_local: localParts(zoneOf(memory.state), now).hour,
    prompt_version: null,
  };
}
