import { type Millis, toMillis } from '../../../domain/ids.ts';
import type { Memory } from '../../../domain/memory.ts';
import { DAY, HOUR, lastSign } from '../allowed.ts';
import { placeOf, valueAt } from '../availability/cells.ts';
import { nextCheckIn } from '../availability/next-check-in.ts';
import { createClock, localParts } from '../local-time.ts';
import type { Gate } from './gate.ts';
import type { Belief } from './learning.ts';

const MINUTE: Millis = 60_000;
const QUARTER: Millis = 15 * MINUTE;
const JITTER: Millis = 5 * MINUTE;
const SECOND: Millis = 1000;
/** A day of somebody's life begins then. */
const DAY_BEGINS: Millis = 4 * HOUR;
/** Of all check-ins, at a time that chance alone chose: else what is never tried is never learned. */
const EXPLORED = 0.03;
/** Never by chance in these minutes of the day. */
const NIGHT = { from: 23 * 60, to: 7 * 60 };
/** An hour in which answers are so much rarer than in the best one counts as slept or worked through. */
const AWAKE_SHARE = 0.3;

/** A time, and with which probability it was chosen among those that were possible. */
export interface Choice {
  readonly at: Millis;
  readonly probability: number;
}

/** The quarter of an hour in which an answer is the most probable, or, rarely, another one of that day by chance. */
export function bestSlot(memory: Memory, gate: Gate, belief: Belief, random: () => number): Choice | null {
  const { zone, gap, from, isFree } = gate;
  const { per_day: perDay } = memory.activity.check_ins;
  const facts = { zone, now: from, perDay, gap, sent: contacts(memory, zone), score: belief.score };
  const planned = nextCheckIn({ ...facts, isAllowed: isFree }, random);
  if (!planned) return null;
  const others = quartersOfDay(gate, planned.at, belief.p);
  const own = others.some((at) => at <= planned.at && planned.at < at + QUARTER);
  const share = others.length === 0 ? 0 : EXPLORED / others.length;
  const wanders = random() < EXPLORED && others.length > 0;
  const picked = wanders ? others[Math.floor(random() * others.length)] : undefined;
  if (picked === undefined)
    return { at: planned.at, probability: others.length === 0 ? 1 : 1 - EXPLORED + (own ? share : 0) };
  const at = picked + Math.floor((random() * JITTER) / SECOND) * SECOND;
  const isOwn = picked <= planned.at && planned.at < picked + QUARTER;
  return { at, probability: isOwn ? 1 - EXPLORED + share : share };
}

/**
 * What counts towards how often a day has to be: check-ins, and a day on which the person came by themselves needs one
 * less.
 */
function contacts(memory: Memory, zone: string): readonly Millis[] {
  const { delivered, concluded } = memory.activity.check_ins;
  const sent = delivered.map(toMillis);
  const dayOf = (at: Millis) => localParts(zone, at - DAY_BEGINS).date;
  const came = lastSign(memory);
  const answers = concluded?.answered ? [toMillis(concluded.answered)] : [];
  const explained = [...sent, ...answers].some((at) => dayOf(at) === dayOf(came));
  return explained ? sent : [...sent, came];
}

/** Those of the day of `at` in which one may be sent and the person is likely to be awake. */
function quartersOfDay(gate: Gate, at: Millis, p: readonly number[]): readonly Millis[] {
  const clock = createClock(gate.zone);
  const sinceBegin = (clock(at).minuteOfDay * MINUTE - DAY_BEGINS + DAY) % DAY;
  const first = Math.max(0, Math.ceil((at - sinceBegin - gate.from) / QUARTER));
  const end = at - sinceBegin + DAY;
  const least = AWAKE_SHARE * Math.max(...p);
  const quarters: Millis[] = [];
  for (let from = gate.from + first * QUARTER; from < end; from += QUARTER) {
    const { minuteOfDay, weekday } = clock(from);
    const night = minuteOfDay >= NIGHT.from || minuteOfDay < NIGHT.to;
    const awake = valueAt(p, placeOf({ minuteOfDay, weekday })) >= least;
    if (!night && awake && gate.isFree(from) && gate.isFree(from + JITTER)) quarters.push(from);
  }
  return quarters;
}
