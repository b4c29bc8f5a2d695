import { type Archetype, archetypeOf, type Look, type Phase } from './archetypes.ts';
import {
  DAY,
  drawDay,
  HOUR,
  isUnreachable,
  type Seconds,
  START,
  type Stretch,
  stretchesOf,
} from './day-plan.ts';
import { type Draws, drawsOf } from './draws.ts';

/** After so long without an answer there will be none. */
const PATIENCE = 96 * HOUR;

/** Somebody who may or may not answer a check-in, by `archetypes.json`, "response". */
export interface Person {
  /** When a check-in that is delivered at `at` is answered; null: never. */
  answerTo(at: Seconds): Seconds | null;
  isAsleep(at: Seconds): boolean;
  /** @param day since the start, may be negative */
  dayPlan(day: number): DayPlan;
}

interface DayPlan {
  readonly stretches: readonly Stretch[];
  /** Where the next day begins. */
  readonly end: Seconds;
}

/** @param phases by which their life changes; the latest one that has begun holds */
export function createPerson(archetype: Archetype, seed: number, phases: readonly Phase[] = []): Person {
  const drawn = createOnce((day) => {
    const { life, plans, shift } = lifeOn(day);
    return drawDay(life, isWeekend(day) ? plans.weekend : plans.weekday, seed, day, shift);
  });
  const beginOf = (day: number): Seconds => drawn(day).boundaries[0]?.from ?? START + day * DAY;
  const dayPlan = createOnce((day): DayPlan => {
    const end = beginOf(day + 1);
    return { stretches: stretchesOf(drawn(day), end), end };
  });

  function lifeOn(day: number) {
    const phase = phases.findLast(({ from_day }) => from_day <= day);
    const other = phase?.become?.[archetype.id];
    const life = other === undefined ? archetype : archetypeOf(other);
    return { life, plans: phase?.plans ?? life.plans, shift: phase?.shift_minutes ?? 0 };
  }

  /** The stretch around this moment; `look` is undefined where nothing is seen. */
  function around(at: Seconds): { state: string; end: Seconds; look: Look | undefined } {
    const date = Math.floor((at - START) / DAY);
    const day = at < beginOf(date) ? date - 1 : at >= beginOf(date + 1) ? date + 1 : date;
    const { stretches, end } = dayPlan(day);
    const index = stretches.findLastIndex(({ from }) => from <= at);
    const state = stretches[index]?.state ?? 'sleep';
    const { states } = lifeOn(day).life;
    const look = isUnreachable(state) ? undefined : (states[state] ?? states.busy ?? states.prime);
    return { state, end: stretches[index + 1]?.from ?? end, look };
  }

  function firstLook(at: Seconds, draws: Draws): Seconds {
    const { look } = around(at);
    if (look && draws.uniform() < look.notice) return at + 60 * draws.uniform();
    return nextLook(at, draws);
  }

  function nextLook(from: Seconds, draws: Draws): Seconds {
    for (let clock = from; clock - from < 2 * PATIENCE; ) {
      const { look, end } = around(clock);
      const next = look ? clock + (HOUR / look.glances_per_hour) * draws.exponential() : end;
      if (next < end) return next;
      clock = end;
    }
    return Number.POSITIVE_INFINITY;
  }

  /** When the answer comes that is decided on in this moment: not from somebody who sleeps by then. */
  function arrival(at: Seconds, look: Look, draws: Draws): Seconds {
    const minutes = Math.exp(Math.log(look.delay_median_min) + look.delay_sigma * draws.normal());
    const wanted = at + 60 * Math.max(1, Math.min(300, minutes));
    if (around(wanted).look) return wanted;
    let boundary = around(wanted).end;
    while (!around(boundary).look) boundary = around(boundary).end;
    return boundary + 60 * (1 + 15 * draws.exponential());
  }

  return {
    dayPlan,
    isAsleep: (at) => around(at).state === 'sleep',
    answerTo(at) {
      const draws = drawsOf(seed, 'resp', Math.floor(at));
      for (let clock = firstLook(at, draws); clock - at <= PATIENCE; clock = nextLook(clock + 60, draws)) {
        const { look } = around(clock);
        if (!look) continue;
        if (draws.uniform() < look.answer) return Math.floor(arrival(clock, look, draws));
        if (draws.uniform() < look.dismiss) return null;
      }
      return null;
    },
  };
}

/** Day 0 is a Monday. */
export const isWeekend = (day: number): boolean => ((day % 7) + 7) % 7 >= 5;

function createOnce<T>(make: (day: number) => T): (day: number) => T {
  const made = new Map<number, T>();
  return (day) => {
    const known = made.get(day);
    if (known !== undefined) return known;
    const fresh = make(day);
    made.set(day, fresh);
    return fresh;
  };
}
