import { describe, expect, test } from 'vitest';
import type { Availability } from '../../../../src/domain/availability.ts';
import { cholesky } from '../../../../src/lib/cholesky.ts';
import { CELLS } from '../../../../src/rules/schedule/availability/cells.ts';
import { estimate, learn, NOTHING_LEARNED } from '../../../../src/rules/schedule/availability/learner.ts';
import { readPrior, SHIPPED_PRIOR } from '../../../../src/rules/schedule/availability/prior.ts';
import { addPerson, NO_SUMS, refreshedPrior } from '../../../../src/rules/schedule/availability/refresh.ts';
import { DAY, HOUR } from '../../../support/memories.ts';

/** A Monday at midnight. */
const MONDAY = Date.parse('2026-11-23T00:00:00Z');

/** Answers at once at three in the morning, and never otherwise. */
function nightPerson(encounters: number): Availability {
  let known = NOTHING_LEARNED;
  for (let count = 0; count < encounters; count += 1) {
    const hour = count % 2 === 0 ? 3 : 19;
    const sent = MONDAY + count * DAY + hour * HOUR + 30 * 60_000;
    const answered = hour === 3 ? sent + 60_000 : null;
    known = learn(SHIPPED_PRIOR, known, { sent, answered, deadline: sent + 8 * HOUR }, 'UTC');
  }
  return known;
}

const known = nightPerson(20);
const sumsOf = (people: number) =>
  Array.from({ length: people }).reduce<typeof NO_SUMS>(
    (sums) => addPerson(sums, SHIPPED_PRIOR, SHIPPED_PRIOR, known),
    NO_SUMS,
  );
const atThree = (people: number): number => {
  const file = refreshedPrior(SHIPPED_PRIOR, sumsOf(people));
  return estimate(file ? readPrior(file) : SHIPPED_PRIOR, NOTHING_LEARNED).p[3] ?? 0;
};

describe('a prior from the people of this installation', () => {
  test('is not made of few, nor of those who are hardly known', () => {
    expect(refreshedPrior(SHIPPED_PRIOR, sumsOf(29))).toBe(null);
    expect(addPerson(NO_SUMS, SHIPPED_PRIOR, SHIPPED_PRIOR, nightPerson(9))).toBe(NO_SUMS);
  });

  test('comes nearer to how they live the more they are', () => {
    expect(atThree(0)).toBeLessThan(atThree(30));
    expect(atThree(30)).toBeLessThan(atThree(200));
    expect(atThree(200)).toBeLessThan(estimate(SHIPPED_PRIOR, known).p[3] ?? 0);
  });

  test('is one that can be learned from', () => {
    const file = refreshedPrior(SHIPPED_PRIOR, sumsOf(60));
    const prior = file && readPrior(file);
    expect(() => cholesky(prior?.covariance ?? new Float64Array(), CELLS)).not.toThrow();
    expect(JSON.stringify(file).length).toBeLessThan(20_000);
  });
});
