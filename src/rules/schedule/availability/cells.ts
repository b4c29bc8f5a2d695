import type { LocalParts } from '../local-time.ts';

/** 0 to 23: local hours from Monday to Friday; 24 to 47: on Saturday and Sunday. */
export const CELLS = 48;

/** The two cells whose middles a moment lies between, and how near it is to each; the shares make 1. */
export interface Place {
  readonly first: number;
  readonly second: number;
  /** 0 to 1, of the second. */
  readonly share: number;
}

const DAY_MINUTES = 24 * 60;

/** Of what a clock shows. */
export function placeOf({ minuteOfDay, weekday }: Pick<LocalParts, 'minuteOfDay' | 'weekday'>): Place {
  const sinceMiddle = minuteOfDay + 30;
  return {
    first: cellAt(minuteOfDay - 30, weekday),
    second: cellAt(minuteOfDay + 30, weekday),
    share: (sinceMiddle % 60) / 60,
  };
}

/** @param minute of that day, or up to an hour before or after it */
function cellAt(minute: number, weekday: number): number {
  const day = (weekday - 1 + Math.floor(minute / DAY_MINUTES) + 7) % 7;
  const hour = Math.floor((minute + DAY_MINUTES) / 60) % 24;
  return (day >= 5 ? 24 : 0) + hour;
}

/** What holds at that place, by what holds in the middle of each cell. */
export const valueAt = (values: ArrayLike<number>, { first, second, share }: Place): number =>
  (values[first] ?? 0) * (1 - share) + (values[second] ?? 0) * share;

export function addAt(sums: Float64Array, { first, second, share }: Place, amount: number): void {
  sums[first] = (sums[first] ?? 0) + amount * (1 - share);
  sums[second] = (sums[second] ?? 0) + amount * share;
}
