import type { Millis } from '../../../domain/ids.ts';
import { DAY, HOUR } from '../allowed.ts';
import { addDays, atLocal, createClock, localParts } from '../local-time.ts';
import { bestSlots } from './best-slots.ts';
import { placeOf, valueAt } from './cells.ts';

const SECOND: Millis = 1000;
const MINUTE: Millis = 60 * SECOND;
const QUARTER: Millis = 15 * MINUTE;
/** So that it is not always the same minute. */
const JITTER: Millis = 5 * MINUTE;
const DAY_BEGINS: Millis = 4 * HOUR;
const MOST_DAYS = 31;
/** How long an answer is waited for at least and at most. */
const WAIT = { least: HOUR, most: 12 * HOUR };

export interface PlanFacts {
  readonly zone: string;
  /** Nothing is planned before. */
  readonly now: Millis;
  /** More than 0; 0.5 is every second day. */
  readonly perDay: number;
  /** At least. */
  readonly gap: Millis;
  /** When check-ins were sent, those of the last two days at least. */
  readonly sent: readonly Millis[];
  readonly isAllowed: (at: Millis) => boolean;
  /** What a check-in in each of the 48 cells is worth. */
  readonly score: ArrayLike<number>;
}

export interface Planned {
  readonly at: Millis;
  /** Until when its answer is waited for: the next planned check-in, but 1 to 12 hours. */
  readonly deadline: Millis;
}

/** A quarter of an hour that is still to come. */
interface Slot {
  readonly from: Millis;
  /** null: nothing may be sent in it. */
  readonly score: number | null;
}

/**
 * When to send next: of what is left of the day, those quarters of an hour that are worth the most together, as many as
 * the day still has to give. Null when nothing is allowed within a month.
 * @param random 0 to 1, 1 excluded: how far into the first five minutes of the quarter
 */
export function nextCheckIn(facts: PlanFacts, random: () => number): Planned | null {
  const upcoming = quartersToCome(facts);
  const { value: first } = upcoming.next();
  if (!first) return null;
  const at = first.from + Math.floor((random() * JITTER) / SECOND) * SECOND;
  const after = upcoming.next().value?.from ?? Number.POSITIVE_INFINITY;
  return { at, deadline: Math.min(at + WAIT.most, Math.max(at + WAIT.least, after)) };
}

/** The best quarters, the earliest first, day by day. */
function* quartersToCome(facts: PlanFacts): Generator<Slot, undefined> {
  const { zone, now, perDay, gap, sent } = facts;
  let begin = Math.max(now, ...sent.map((at) => at + gap));
  for (let days = 0; days < MOST_DAYS; days += 1) {
    const day = dayOf(zone, begin);
    const { slots, end } = restOfDay(facts, begin);
    const wanted = quotaOf(day, perDay) - sent.filter((at) => dayOf(zone, at) === day).length;
    let latest = Number.NEGATIVE_INFINITY;
    for (const index of bestSlots(
      slots.map(({ score }) => score),
      wanted,
      Math.ceil(gap / QUARTER),
    )) {
      const slot = slots[index];
      if (slot) yield slot;
      latest = slot?.from ?? latest;
    }
    begin = Math.max(end, latest + gap);
  }
}

/** A day begins at four in the morning, when hardly anybody is in the midst of it. As YYYY-MM-DD. */
const dayOf = (zone: string, at: Millis): string => localParts(zone, at - DAY_BEGINS).date;

/** How many that day has to give, such that any row of days adds up to what they should. */
function quotaOf(day: string, perDay: number): number {
  const number = Date.parse(day) / DAY;
  return Math.floor(perDay * (number + 1)) - Math.floor(perDay * number);
}

function restOfDay(
  { zone, isAllowed, score }: PlanFacts,
  begin: Millis,
): { slots: readonly Slot[]; end: Millis } {
  const clock = createClock(zone);
  const end = atLocal(zone, addDays(dayOf(zone, begin), 1), 0) + DAY_BEGINS;
  const slots: Slot[] = [];
  let from = begin;
  for (; from < end; from += QUARTER) {
    const isOpen = isAllowed(from) && isAllowed(from + JITTER - SECOND);
    slots.push({ from, score: isOpen ? valueAt(score, placeOf(clock(from + JITTER / 2))) : null });
  }
  return { slots, end: from };
}
