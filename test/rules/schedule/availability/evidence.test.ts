import { describe, expect, it } from 'vitest';
import { CELLS, placeOf, valueAt } from '../../../../src/rules/schedule/availability/cells.ts';
import { evidenceOf } from '../../../../src/rules/schedule/availability/evidence.ts';

const HOUR = 3_600_000;
/** A Wednesday, half past nine in the morning in UTC: the middle of a cell. */
const SENT = Date.parse('2026-11-18T09:30:00Z');
const flat = (p: number) => new Float64Array(CELLS).fill(p);
const shown = (numbers: Float64Array) =>
  Object.fromEntries([...numbers.entries()].filter(([, value]) => value !== 0));

describe('what a check-in says about each hour', () => {
  it('is one try and one answer for an answer within the hour', () => {
    const { tries, answers, logLikelihood } = evidenceOf(
      { sent: SENT, answered: SENT + HOUR / 2, deadline: SENT + 4 * HOUR },
      'UTC',
      flat(0.25),
    );
    expect(shown(tries)).toEqual({ 9: 1 });
    expect(shown(answers)).toEqual({ 9: 1 });
    expect(logLikelihood).toBeCloseTo(Math.log(0.25), 12);
  });

  it('weighs less, hour by hour, as it may have been read and passed over', () => {
    const { tries, answers, logLikelihood } = evidenceOf(
      { sent: SENT, answered: null, deadline: SENT + 3 * HOUR },
      'UTC',
      flat(0.5),
    );
    // ρ is 1, 1/2, 1/4; w = ρ/2 / (1 - ρ/2).
    expect([tries[9], tries[10], tries[11]]).toEqual([1, 1 / 3, expect.closeTo(1 / 7, 12)]);
    expect(shown(answers)).toEqual({});
    expect(logLikelihood).toBeCloseTo(Math.log(0.5 * 0.75 * 0.875), 12);
  });

  it('says nothing against the morning when it was sent into sleep', () => {
    const p = flat(0.3);
    p.fill(0.001, 0, 7);
    const night = Date.parse('2026-11-18T02:30:00Z');
    const { tries } = evidenceOf({ sent: night, answered: null, deadline: night + 6 * HOUR }, 'UTC', p);
    expect(tries[3]).toBeGreaterThan(0.99);
    expect(tries[7]).toBeGreaterThan(0.99);
  });

  it('counts an answer after hours of silence in the hour in which it came', () => {
    const { tries, answers } = evidenceOf(
      { sent: SENT, answered: SENT + 2.5 * HOUR, deadline: SENT + 5 * HOUR },
      'UTC',
      flat(0.5),
    );
    expect(Object.keys(shown(tries))).toEqual(['9', '10', '11']);
    expect(shown(answers)).toEqual({ 11: expect.closeTo(1 / 7 / 2 + 0.5, 12) });
  });

  it('looks no further than twelve hours', () => {
    const late = { sent: SENT, answered: SENT + 20 * HOUR, deadline: SENT + 30 * HOUR };
    const { tries, answers } = evidenceOf(late, 'UTC', flat(0.01));
    expect(tries.filter((value) => value > 0)).toHaveLength(13);
    expect(shown(answers)).toEqual({});
  });

  it('is about the hours of the place where the person is', () => {
    const { tries } = evidenceOf(
      { sent: SENT, answered: SENT + 1, deadline: SENT + HOUR },
      'Asia/Tokyo',
      flat(0.5),
    );
    expect(shown(tries)).toEqual({ 18: 1 });
  });
});

describe('a place between two hours', () => {
  it.each([
    ['the middle of an hour', 9 * 60 + 30, 3, 9, 1],
    ['a full hour', 10 * 60, 3, 9, 0.5],
    ['midnight into Saturday', 0, 6, 23, 0.5],
    ['midnight into Monday', 0, 1, 47, 0.5],
    ['just before midnight on Friday', 23 * 60 + 45, 5, 23, 0.75],
  ] as const)('%s', (_, minuteOfDay, weekday, cell, share) => {
    const marked = flat(0);
    marked[cell] = 1;
    expect(valueAt(marked, placeOf({ minuteOfDay, weekday }))).toBeCloseTo(share, 12);
  });
});
