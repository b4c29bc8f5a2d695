import { Temporal } from 'temporal-polyfill';
import type { Millis } from '../../domain/ids.ts';

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface LocalParts {
  /** YYYY-MM-DD */
  readonly date: string;
  /** 0-1439 */
  readonly minuteOfDay: number;
  /** 0-23 */
  readonly hour: number;
  /** 1 is Monday. */
  readonly weekday: Weekday;
}

const MINUTE: Millis = 60_000;
const HALF: Millis = 30 * MINUTE;
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const zoned = (zone: string, at: Millis): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/**
 * Whether `id` names a zone that the functions here take: an IANA name such as `Asia/Kolkata`, or `Etc/GMT-2`.
 * Bare offsets (`+02:00`) are refused: they know no summer time.
 */
export function isZone(id: string): boolean {
  if (!/^[A-Za-z]/.test(id)) return false;
  try {
    zoned(id, 0);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What clock and calendar show in `zone` at that instant. @throws RangeError for an unknown zone. */
export function localParts(zone: string, at: Millis): LocalParts {
  const local = zoned(zone, at);
  return {
    date: local.toPlainDate().toString(),
    minuteOfDay: local.hour * 60 + local.minute,
    hour: local.hour,
    weekday: WEEKDAYS[local.dayOfWeek - 1] ?? 7,
  };
}

/**
 * Every instant at which the clock in `zone` shows that minute of that date: one as a rule, two where clocks
 * are put back. Where clocks jump over it, the first instant after the jump.
 * @param date YYYY-MM-DD
 * @param minuteOfDay 0-1439
 */
export function instantsOf(zone: string, date: string, minuteOfDay: number): readonly [Millis, ...Millis[]] {
  const clock = { hour: Math.floor(minuteOfDay / 60), minute: minuteOfDay % 60 };
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(clock);
  const first = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const second = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (!first.toPlainDateTime().equals(wall)) {
    return [(first.getTimeZoneTransition('next') ?? second).epochMilliseconds];
  }
  if (first.epochMilliseconds === second.epochMilliseconds) return [first.epochMilliseconds];
  return [first.epochMilliseconds, second.epochMilliseconds];
}

/** The first of {@link instantsOf}: a time in a gap moves to the next valid minute, in an overlap it is the first. */
export function atLocal(zone: string, date: string, minuteOfDay: number): Millis {
  return instantsOf(zone, date, minuteOfDay)[0];
}

/** `days` after that date; negative for before. Both YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The first instant strictly after `after` at which a daily alarm for that minute rings; once a day, always. */
export function nextLocal(zone: string, after: Millis, minuteOfDay: number): Millis {
  let date = localParts(zone, after).date;
  while (atLocal(zone, date, minuteOfDay) <= after) date = addDays(date, 1);
  return atLocal(zone, date, minuteOfDay);
}

/** The next two times after `after` at which the clocks of `zone` are put forward or back. */
export function nextJumps(zone: string, after: Millis): readonly Millis[] {
  const first = zoned(zone, after).getTimeZoneTransition('next');
  const second = first?.getTimeZoneTransition('next');
  return [first, second].flatMap((jump) => (jump ? [jump.epochMilliseconds] : []));
}

/** What the clock shows, asked for once each half hour: clocks are put forward and back on the half hour. */
export function createClock(zone: string): (at: Millis) => Pick<LocalParts, 'minuteOfDay' | 'weekday'> {
  let half = Number.NaN;
  let shown: Pick<LocalParts, 'minuteOfDay' | 'weekday'>;
  return (at) => {
    const begin = Math.floor(at / HALF) * HALF;
    if (begin !== half) shown = localParts(zone, begin);
    half = begin;
    return { ...shown, minuteOfDay: shown.minuteOfDay + (at - begin) / MINUTE };
  };
}
