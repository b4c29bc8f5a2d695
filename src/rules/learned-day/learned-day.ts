import type { CheckIns } from '../../domain/check-ins.ts';
import { estimate } from '../schedule/availability/learner.ts';
import { beliefOf, type Learning } from '../schedule/check-ins/learning.ts';

/**
 * What was learned of somebody's day, 48 numbers each: 0-23 are the local hours from Monday to Friday, 24-47 those of
 * Saturday and Sunday.
 */
export interface LearnedDay {
  /** P(a check-in that is delivered in this hour is answered within 60 minutes), 0 to 1. */
  readonly p: readonly number[];
  /** The same one standard deviation lower and higher; equal to `p` where the learner knows no uncertainty. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** From how many check-ins. */
  readonly encounters: number;
}

export function learnedDay(checkIns: CheckIns, learning: Learning): LearnedDay {
  const { learned } = checkIns;
  const { p } = beliefOf(checkIns, learning);
  const { low, high } =
    learning.learner === 'elo' ? { low: p, high: p } : estimate(learning.prior.prior, learned);
  return { p, low, high, encounters: learned.encounters };
}

export const HOURS = 24;

/** The hours of one kind of day. */
export const weekdayOf = (cells: readonly number[]): readonly number[] => cells.slice(0, HOURS);
export const weekendOf = (cells: readonly number[]): readonly number[] => cells.slice(HOURS, 2 * HOURS);
