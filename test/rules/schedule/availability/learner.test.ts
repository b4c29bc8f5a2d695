import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Availability } from '../../../../src/domain/availability.ts';
import type { Encounter } from '../../../../src/rules/schedule/availability/evidence.ts';
import { estimate, learn, NOTHING_LEARNED } from '../../../../src/rules/schedule/availability/learner.ts';
import { SHIPPED_PRIOR } from '../../../../src/rules/schedule/availability/prior.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday, midnight in UTC. */
const MONDAY = Date.parse('2026-11-16T00:00:00Z');
const ZONE = 'UTC';

/** Check-ins at those hours, day after day; answered at once in the hours named, otherwise never. */
function live(days: number, hours: readonly number[], answers: readonly number[], from = 0): Encounter[] {
  return Array.from({ length: days }, (_, day) =>
    hours.map((hour) => {
      const sent = MONDAY + (from + day) * DAY + hour * HOUR;
      return { sent, answered: answers.includes(hour) ? sent + 60_000 : null, deadline: sent + 3 * HOUR };
    }),
  ).flat();
}

const after = (encounters: readonly Encounter[]) =>
  encounters.reduce((known, each) => learn(SHIPPED_PRIOR, known, each, ZONE), NOTHING_LEARNED);
const hoursOf = (encounters: readonly Encounter[]) => estimate(SHIPPED_PRIOR, after(encounters)).p;

describe('what is learned', () => {
  it('is at first what holds for people in general: evenings, not nights', () => {
    const { p, low, high, score } = estimate(SHIPPED_PRIOR, NOTHING_LEARNED);
    expect(p[19]).toBeGreaterThan(5 * (p[4] ?? 1));
    for (const [cell, value] of p.entries()) {
      expect(low[cell]).toBeLessThan(value);
      expect(score[cell]).toBeGreaterThan(value);
      expect(high[cell]).toBeGreaterThan(value);
    }
  });

  it('is the hours of somebody who answers at lunch only', () => {
    const p = hoursOf(live(20, [9, 12, 18], [12]));
    expect(p[12]).toBeGreaterThan(0.6);
    expect(p[9]).toBeLessThan(0.15);
    expect(p[18]).toBeLessThan(0.15);
    expect(p.indexOf(Math.max(...p))).toBe(12);
  });

  it('tells the weekend from other days', () => {
    const encounters = live(42, [10], [10]).map((each) =>
      [0, 6].includes(new Date(each.sent).getUTCDay()) ? { ...each, answered: null } : each,
    );
    const p = hoursOf(encounters);
    expect(p[10]).toBeGreaterThan(0.75);
    expect(p[34]).toBeLessThan(0.35);
  });

  it('grows surer with every check-in', () => {
    const width = (days: number) => {
      const { low, high } = estimate(SHIPPED_PRIOR, after(live(days, [12], [])));
      return (high[12] ?? 0) - (low[12] ?? 0);
    };
    expect(width(5)).toBeLessThan(width(0));
    expect(width(30)).toBeLessThan(width(5));
  });

  it('follows a life that changes, and remembers the old one', () => {
    const before = live(40, [8, 20], [8]);
    const change = live(12, [8, 20], [20], 40);
    const p = hoursOf([...before, ...change]);
    expect(p[20]).toBeGreaterThan(2 * (p[8] ?? 1));
    const back = hoursOf([...before, ...change, ...live(3, [8, 20], [8], 52)]);
    expect(back[8]).toBeGreaterThan(2 * (back[20] ?? 1));
  });
});

const Encounters = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 40 }),
      lag: fc.option(fc.integer({ min: 0, max: 900 })),
      wait: fc.integer({ min: 1, max: 12 }),
    }),
    { maxLength: 30 },
  )
  .map((rows) => {
    let sent = MONDAY;
    return rows.map(({ gap, lag, wait }): Encounter => {
      sent += gap * HOUR;
      const answered = lag === null || lag * 60_000 >= wait * HOUR ? null : sent + lag * 60_000;
      return { sent, answered, deadline: sent + wait * HOUR };
    });
  });

test('what is kept is small, sound, and the same when it is built again after any stop', () => {
  fc.assert(
    fc.property(Encounters, fc.nat(), (encounters, where) => {
      const known = after(encounters);
      const stop = where % (encounters.length + 1);
      const stored = Availability.parse(JSON.parse(JSON.stringify(after(encounters.slice(0, stop)))));
      const resumed = encounters
        .slice(stop)
        .reduce((so, each) => learn(SHIPPED_PRIOR, so, each, ZONE), stored);
      expect(resumed).toEqual(known);
      expect(JSON.stringify(known).length).toBeLessThan(8_000);
      for (const p of estimate(SHIPPED_PRIOR, known).p) expect(p > 0 && p < 1).toBe(true);
      expect(known.stories.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 4);
    }),
    { numRuns: 25 },
  );
});
