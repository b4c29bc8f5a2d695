import type { Archetype, Phase } from './archetypes.ts';
import { DAY, HOUR, type Seconds, START } from './day-plan.ts';
import { drawsOf } from './draws.ts';
import { createPerson, isWeekend } from './person.ts';

const DELIVERIES = 2_000;
const DAYS = { first: 14, last: 209 };
const WINDOW: Seconds = HOUR;

/**
 * P(a check-in delivered in this hour is answered within 60 minutes), 0-23 from Monday to Friday and 24-47 on Saturday
 * and Sunday: by simulation, 2,000 deliveries per cell over days 14 to 209.
 * @param phase that holds all the time
 */
export function truthOf(archetype: Archetype, phase?: Phase, deliveries = DELIVERIES): readonly number[] {
  const person = createPerson(archetype, 0, phase ? [{ ...phase, from_day: Number.NEGATIVE_INFINITY }] : []);
  const draws = drawsOf('truth', archetype.id);
  return Array.from({ length: 48 }, (_, cell) => {
    let answered = 0;
    for (let count = 0; count < deliveries; ) {
      const day = DAYS.first + Math.floor(draws.uniform() * (DAYS.last + 1 - DAYS.first));
      if (isWeekend(day) !== cell >= 24) continue;
      const at = START + day * DAY + (cell % 24) * HOUR + Math.floor(draws.uniform() * HOUR);
      const answer = person.answerTo(at);
      if (answer !== null && answer - at <= WINDOW) answered += 1;
      count += 1;
    }
    return answered / deliveries;
  });
}

/** Mean over 24 hours of how far the estimate is off: weekdays count five sevenths. */
export function errorOf(estimate: ArrayLike<number>, truth: readonly number[]): number {
  return truth.reduce((sum, p, cell) => {
    const share = (cell < 24 ? 5 : 2) / 7 / 24;
    return sum + share * Math.abs(p - (estimate[cell] ?? 0));
  }, 0);
}
