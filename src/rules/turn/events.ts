import type { DataPoint, Step } from '../../domain/instance.ts';
import type { Completion, Memory, OutcomeEntry } from '../../domain/memory.ts';
import type { Prediction } from '../../domain/prediction.ts';

export type PredictionPart = keyof Prediction;
export type OutcomePart = 'difficulty' | 'minutes';

/** What happened in a turn, in the order in which it is told. */
export type TurnEvent =
  | { readonly kind: 'learned'; readonly point: DataPoint }
  | { readonly kind: 'ask_point'; readonly point: DataPoint; readonly again: boolean }
  /** A question that was not answered in several tries is left. */
  | { readonly kind: 'left_open'; readonly point: DataPoint }
  | { readonly kind: 'confirm_zone'; readonly zone: string; readonly again?: true }
  | { readonly kind: 'step_set'; readonly step: Step }
  | {
      readonly kind: 'ask_prediction';
      readonly step: Step;
      readonly missing: readonly PredictionPart[];
      readonly again: boolean;
    }
  | { readonly kind: 'go'; readonly step: Step; readonly prediction: Prediction }
  /**
   * `doubted`: the coach took it for done, but nothing that the person said shows it. `numbers`: they have told what
   * happened, and only numbers are missing.
   */
  | {
      readonly kind: 'ask_evidence';
      readonly step: Step;
      readonly missing: readonly OutcomePart[];
      readonly doubted: boolean;
      readonly how: 'first' | 'again' | 'numbers';
    }
  /** Asked several times how it went, the person does not say: the step is open again. */
  | { readonly kind: 'left_untold'; readonly step: Step }
  | { readonly kind: 'completed'; readonly step: Step; readonly completion: Completion }
  | { readonly kind: 'not_done'; readonly step: Step }
  /** `again`: the small version was given before, now the way out is offered. */
  | { readonly kind: 'stuck'; readonly step: Step; readonly again: boolean }
  /** `at`: when we ask again, in epoch milliseconds; null when the person paused our messages. */
  | { readonly kind: 'later'; readonly step: Step; readonly at: number | null }
  | { readonly kind: 'skipped'; readonly step: Step }
  | { readonly kind: 'confirm_endpoint' }
  | { readonly kind: 'level_done' }
  | { readonly kind: 'locked_in' }
  | { readonly kind: 'leveled_up'; readonly level: number }
  | { readonly kind: 'finished' }
  /** Nothing changed: the person just talked. */
  | { readonly kind: 'talk' };

/** A memory as it is after a turn, what happened on the way, and what goes into the journal. */
export interface TurnResult {
  readonly memory: Memory;
  readonly events: readonly TurnEvent[];
  readonly outcomes: readonly OutcomeEntry[];
}

/** What every transition is given. `newId` makes a fresh id at each call. */
export interface TurnContext {
  readonly now: number;
  readonly newId: () => string;
}

export const unchanged = (memory: Memory): TurnResult => ({ memory, events: [], outcomes: [] });

/** Runs `next` on what `first` left and joins what both have to tell. */
export function andThen(first: TurnResult, next: (memory: Memory) => TurnResult): TurnResult {
  const second = next(first.memory);
  return {
    memory: second.memory,
    events: [...first.events, ...second.events],
    outcomes: [...first.outcomes, ...second.outcomes],
  };
}

export const withState = (memory: Memory, patch: Partial<Memory['state']>): Memory => ({
  ...memory,
  state: { ...memory.state, ...patch },
});
