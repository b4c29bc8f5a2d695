import type { CheckIns } from '../../../domain/check-ins.ts';
import { CELLS } from '../availability/cells.ts';
import { estimate } from '../availability/learner.ts';
import type { Prior } from '../availability/posterior.ts';

export const LEARNERS = ['stories', 'elo'] as const;
export type Learner = (typeof LEARNERS)[number];

/** How this installation learns when people answer. */
export interface Learning {
  /** By which times are chosen. Both learn all the time, so that it may be changed at any time. */
  readonly learner: Learner;
  /** `version`: 0 is the shipped one. */
  readonly prior: { readonly version: number; readonly prior: Prior };
  /** 0 to 1, 1 excluded. */
  readonly random: () => number;
}

export interface Belief {
  /** P(a check-in that is delivered in this hour is answered within 60 minutes), 48 cells. */
  readonly p: readonly number[];
  /** By which times are chosen, 48 cells. */
  readonly score: readonly number[];
}

export function beliefOf({ learned, elo }: CheckIns, { learner, prior }: Learning): Belief {
  if (learner === 'stories') return estimate(prior.prior, learned);
  const both = Array.from({ length: CELLS }, (_, cell) => elo[cell % elo.length] ?? 0);
  return { p: both, score: both };
}
