import type { Judged } from './folds.ts';

/**
 * The margin that this share of ordinary talk of unseen sources reaches; rules and classifier together may flag
 * 0.5 %.
 */
const FLAGGED = 0.003;
/** Instructions for writing assistants, which hardly anybody sends to a coach; reported, but not aimed at. */
const NOT_TALK = new Set(['selfinstruct_user']);

export function thresholdOf(judged: readonly Judged[]): number {
  const ordinary = judged
    .filter(({ example }) => isOrdinary(example))
    .map(({ margin }) => margin)
    .sort((a, b) => b - a);
  return ordinary[Math.floor(ordinary.length * FLAGGED)] ?? 0;
}

/** Whether it is talk of the data sets as it is, and not written to mislead the classifier. */
export function isOrdinary({ attack, source }: Judged['example']): boolean {
  return !attack && !source.startsWith('talk') && !NOT_TALK.has(source);
}
