import { type Millis, toMillis } from '../../../domain/ids.ts';
import type { Memory } from '../../../domain/memory.ts';
import { HOUR, lastSign } from '../allowed.ts';
import { placeOf, valueAt } from '../availability/cells.ts';
import { nextByStrength } from '../availability/elo.ts';
import { addDays, atLocal, createClock, localParts, nextLocal } from '../local-time.ts';
import { type Gate, gateOf } from './gate.ts';
import { beliefOf, type Learning } from './learning.ts';
import { bestSlot, type Choice } from './slots.ts';

const QUARTER: Millis = HOUR / 4;
/** How far from its time a hybrid check-in may drift. */
const DRIFT: Millis = HOUR;
/** So little more is worth no quarter of an hour away from the time that was wished for. */
const DRIFT_COST = 0.004;
const LOOKS_AHEAD_DAYS = 8;

const sure = (at: Millis | null): Choice | null => (at === null ? null : { at, probability: 1 });

/** When to check in on somebody next, by the mode that they have chosen; null: at no time within the next weeks. */
export function chooseTime(memory: Memory, now: Millis, learning: Learning): Choice | null {
  const { check_ins: checkIns } = memory.activity;
  const gate = gateOf(memory, now);
  const delivered = checkIns.delivered.map(toMillis);
  switch (checkIns.mode.kind) {
    case 'adaptive':
      return learning.learner === 'elo'
        ? sure(byStrength(memory, gate, delivered))
        : bestSlot(memory, gate, beliefOf(checkIns, learning), learning.random);
    case 'interval':
      return sure(afterInterval(gate, checkIns.mode.hours * HOUR, now, delivered));
    case 'fixed':
      return sure(atFixed(gate, checkIns.mode.times, delivered));
    case 'hybrid':
      return sure(nearFixed(gate, checkIns.mode.times, delivered, beliefOf(checkIns, learning).score));
    default:
      return checkIns.mode satisfies never;
  }
}

function byStrength(memory: Memory, gate: Gate, delivered: readonly Millis[]): Millis | null {
  const { elo, per_day: perDay } = memory.activity.check_ins;
  const since = Math.max(lastSign(memory), ...delivered);
  return gate.soonest(nextByStrength(elo, gate.zone, since, perDay));
}

/** Whole intervals after the last one, so that an answer does not move the next; else one interval from now. */
function afterInterval(
  gate: Gate,
  interval: Millis,
  now: Millis,
  delivered: readonly Millis[],
): Millis | null {
  const latest = delivered.at(-1) ?? now;
  const count = Math.max(1, Math.ceil((gate.opens - latest) / interval));
  return gate.soonest(latest + count * interval);
}

/** Each time of the day once, also where the clock is put back. */
function atFixed(gate: Gate, times: readonly number[], delivered: readonly Millis[]): Millis | null {
  const after = Math.max(gate.opens - 1, ...delivered);
  const moments = times.flatMap((time) => gate.soonest(nextLocal(gate.zone, after, time)) ?? []);
  return moments.length === 0 ? null : Math.min(...moments);
}

/** The quarter of an hour around the next of these times that is worth the most, and not one that had its check-in. */
function nearFixed(
  gate: Gate,
  times: readonly number[],
  delivered: readonly Millis[],
  score: readonly number[],
): Millis | null {
  const clock = createClock(gate.zone);
  const { date } = localParts(gate.zone, gate.opens - DRIFT);
  for (let days = 0; days < LOOKS_AHEAD_DAYS; days += 1) {
    const wished = times.map((time) => atLocal(gate.zone, addDays(date, days), time));
    for (const time of wished.toSorted((a, b) => a - b)) {
      if (delivered.some((at) => at >= time - DRIFT && at < time + DRIFT)) continue;
      const moments = around(time).filter((at) => at >= gate.from && gate.isFree(at));
      const worth = (at: Millis) =>
        valueAt(score, placeOf(clock(at))) - (DRIFT_COST * Math.abs(at - time)) / QUARTER;
      const best = moments.toSorted((a, b) => worth(b) - worth(a))[0];
      if (best !== undefined) return best;
    }
  }
  return null;
}

const around = (time: Millis): readonly Millis[] =>
  Array.from({ length: (2 * DRIFT) / QUARTER + 1 }, (_, index) => time - DRIFT + index * QUARTER);
