import type { Instance } from '../../domain/instance.ts';
import type { Memory } from '../../domain/memory.ts';
import type { Report } from '../../domain/report.ts';
import { applies, nextPhase } from '../phases.ts';
import { andThen, type TurnContext, type TurnResult, unchanged, withState } from './events.ts';
import { setNextStep } from './steps.ts';

export type SuccessChoice = NonNullable<Report['after_success']>;

/** What somebody wants after success; ignored in phases in which it means nothing. */
export function chooseAfterSuccess(
  memory: Memory,
  instance: Instance,
  choice: SuccessChoice,
  context: TurnContext,
): TurnResult {
  switch (choice) {
    case 'lock_in':
      return settle(memory, 'locked_in');
    case 'done':
      return settle(memory, 'finished');
    case 'level_up':
      return levelUp(memory, instance, context);
    default:
      return choice satisfies never;
  }
}

function settle(memory: Memory, event: 'locked_in' | 'finished'): TurnResult {
  const { state } = memory;
  if (!applies(state.phase, event)) return unchanged(memory);
  const preferences =
    event === 'finished' ? { ...state.preferences, paused_until: 'resume' as const } : state.preferences;
  return {
    memory: withState(memory, { phase: nextPhase(state.phase, event), question: null, preferences }),
    events: [{ kind: event }],
    outcomes: [],
  };
}

function levelUp(memory: Memory, instance: Instance, context: TurnContext): TurnResult {
  const { state } = memory;
  if (!applies(state.phase, 'leveled_up')) return unchanged(memory);
  const level = state.level + 1;
  const preferences =
    state.preferences.paused_until === 'resume'
      ? { ...state.preferences, paused_until: null }
      : state.preferences;
  const risen: TurnResult = {
    memory: withState(memory, {
      phase: nextPhase(state.phase, 'leveled_up'),
      level,
      passed: [],
      open_step: null,
      question: null,
      preferences,
    }),
    events: [{ kind: 'leveled_up', level }],
    outcomes: [],
  };
  return andThen(risen, (next) => setNextStep(next, instance, context));
}

/** A turn after success or in maintenance: a choice, or just talk. */
export function afterSuccessTurn(
  memory: Memory,
  instance: Instance,
  report: Report,
  context: TurnContext,
): TurnResult {
  const talk: TurnResult = { memory, events: [{ kind: 'talk' }], outcomes: [] };
  if (!report.after_success) return talk;
  const chosen = chooseAfterSuccess(memory, instance, report.after_success, context);
  return chosen.events.length > 0 ? chosen : talk;
}
