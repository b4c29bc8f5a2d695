import type { Millis } from '../domain/ids.ts';

/** When people write several short messages in a row, they get one answer. */
export interface BurstLimits {
  /** Silence after the last message that ends the burst, in milliseconds. */
  readonly quietMs: number;
  /** This many messages end it at once. */
  readonly most: number;
  /** A burst lasts no longer than this after its first message, in milliseconds. */
  readonly longestMs: number;
}

/**
 * The instant from which a burst of messages may be answered: after `quietMs` of silence since the last one, at
 * most `longestMs` after the first, and as soon as `most` have arrived.
 * @param arrivals when each message arrived, in any order.
 * @returns epoch milliseconds; Infinity for a burst without messages.
 */
export function burstReadyAt(arrivals: readonly Millis[], limits: BurstLimits): Millis {
  const sorted = arrivals.toSorted((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return Number.POSITIVE_INFINITY;
  const full = sorted[limits.most - 1] ?? Number.POSITIVE_INFINITY;
  return Math.min(last + limits.quietMs, first + limits.longestMs, full);
}
