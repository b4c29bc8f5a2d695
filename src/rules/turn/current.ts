import type { Step } from '../../domain/instance.ts';
import type { Memory, OpenStep } from '../../domain/memory.ts';
import { type TurnEvent, type TurnResult, withState } from './events.ts';

/** The step on the table, and what its coach says it is. */
export interface Current {
  readonly open: OpenStep;
  readonly step: Step;
}

/** The step stays on the table, changed as `patch` says. */
export function stay(
  memory: Memory,
  { open }: Current,
  patch: Partial<OpenStep>,
  events: readonly TurnEvent[],
): TurnResult {
  return { memory: withState(memory, { open_step: { ...open, ...patch } }), events, outcomes: [] };
}

export const talk = (memory: Memory): TurnResult => ({ memory, events: [{ kind: 'talk' }], outcomes: [] });

/** A reported number that can be meant; null otherwise. */
export const inRange = (value: number | null, most: number): number | null =>
  value !== null && value >= 0 && value <= most ? value : null;
