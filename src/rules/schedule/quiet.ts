import type { Millis } from '../../domain/ids.ts';
import type { QuietHours } from '../../domain/memory.ts';
import { addDays, instantsOf, localParts, nextJumps } from './local-time.ts';

/** Whether the clock in `zone` stands within quiet hours: `from` counts, `to` no longer. Equal ends: never quiet. */
export function isQuiet(quiet: QuietHours, zone: string, at: Millis): boolean {
  return isQuietAt(quiet, localParts(zone, at).minuteOfDay);
}

/** @param minuteOfDay what the clock shows, 0-1439 */
export function isQuietAt(quiet: QuietHours, minuteOfDay: number): boolean {
  if (quiet.from <= quiet.to) return quiet.from <= minuteOfDay && minuteOfDay < quiet.to;
  return quiet.from <= minuteOfDay || minuteOfDay < quiet.to;
}

/** The first moment at or after `at` that is not quiet. */
export function endOfQuiet(quiet: QuietHours, zone: string, at: Millis): Millis {
  if (!isQuiet(quiet, zone, at)) return at;
  const { date } = localParts(zone, at);
  // Quiet ends when the clock reaches `to`, or when it is put forward past it. The hour that a clock put back
  // shows twice may be quiet twice, so each candidate is asked again.
  const ends = [0, 1, 2].flatMap((days) => instantsOf(zone, addDays(date, days), quiet.to));
  const candidates = [...ends, ...nextJumps(zone, at)].filter(
    (end) => end > at && !isQuiet(quiet, zone, end),
  );
  return Math.min(...candidates);
}
