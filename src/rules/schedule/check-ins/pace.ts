import type { CheckIns } from '../../../domain/check-ins.ts';
import type { Millis } from '../../../domain/ids.ts';
import type { ScheduledKind } from '../../../domain/memory.ts';

/** Check-ins a day, in the adaptive mode. */
export const PACE = { start: 1, least: 0.33, most: 6 } as const;

const AT_ONCE: Millis = 2 * 60_000;
const STEPS = { atOnce: 1.1, answered: 1.05, missed: 0.9 };
const OFFER_AFTER = 3;
const STOP_AFTER = 8;
/** However rarely somebody answers. */
const STOP_AT_LATEST = 16;
/** How probable it is between two check-ins that somebody leaves for good. */
const LEAVES = 0.003;
const SURELY_LEFT = 0.97;

/** Up with every answer, more so when it comes within two minutes, and down without one. @param lag null: no answer */
export function paceAfter({ per_day, most_per_day }: CheckIns, lag: Millis | null): number {
  const step = lag === null ? STEPS.missed : lag <= AT_ONCE ? STEPS.atOnce : STEPS.answered;
  return Math.min(most_per_day, Math.max(PACE.least, Math.round(per_day * step * 1e4) / 1e4));
}

/**
 * P(they have left for good) after a check-in without an answer, by Bayes.
 * @param left the same before it
 * @param silence P(no answer until the deadline) of somebody who is there
 */
export function leftAfterSilence(left: number, silence: number): number {
  const before = left + LEAVES * (1 - left);
  return before / (before + (1 - before) * silence);
}

/** misses: so many in a row; left: probably left for good; both: not before both say so, but within a limit. */
export type StopRule = 'misses' | 'left' | 'both';

/**
 * By `bench/stopping.ts` the one that stops people who are there the least, and who answers rarely is not taken for
 * somebody who has left.
 */
export const STOP_RULE: StopRule = 'both';

/** Whether the bot had better fall silent. */
export function hasLeft(
  { unanswered, learned }: Pick<CheckIns, 'unanswered' | 'learned'>,
  rule: StopRule,
): boolean {
  const missedMany = unanswered >= STOP_AFTER;
  const left = learned.left > SURELY_LEFT;
  if (rule !== 'both') return rule === 'misses' ? missedMany : left;
  // Of whoever has never answered it cannot be learned how they do.
  const neverCame = learned.encounters <= unanswered;
  return (missedMany && (left || neverCame)) || unanswered >= STOP_AT_LATEST;
}

/** What the next one has to be. */
export function kindOfNext(
  checkIns: Pick<CheckIns, 'unanswered' | 'learned'>,
): Extract<ScheduledKind, 'check_in' | 'slow_down' | 'farewell'> {
  if (hasLeft(checkIns, STOP_RULE)) return 'farewell';
  return checkIns.unanswered === OFFER_AFTER ? 'slow_down' : 'check_in';
}

export type CheckInKind = ReturnType<typeof kindOfNext>;

export const isCheckIn = (kind: ScheduledKind): kind is CheckInKind =>
  kind === 'check_in' || kind === 'slow_down' || kind === 'farewell';
