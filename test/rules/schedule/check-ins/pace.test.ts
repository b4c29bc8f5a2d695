import { describe, expect, test } from 'vitest';
import { newCheckIns } from '../../../../src/rules/schedule/check-ins/new.ts';
import {
  hasLeft,
  kindOfNext,
  leftAfterSilence,
  paceAfter,
  type StopRule,
} from '../../../../src/rules/schedule/check-ins/pace.ts';
import { HOUR, MINUTE } from '../../../support/memories.ts';

const at = (per_day: number, most_per_day = 6) => ({ ...newCheckIns(), per_day, most_per_day });
const silent = (unanswered: number, left: number, encounters: number) => ({
  ...newCheckIns(),
  unanswered,
  learned: { ...newCheckIns().learned, left, encounters },
});

describe('how often', () => {
  test.each<[string, number, number | null, number]>([
    ['an answer within two minutes', 1, 2 * MINUTE, 1.1],
    ['an answer later on', 1, 2 * MINUTE + 1, 1.05],
    ['an answer after hours', 2, 9 * HOUR, 2.1],
    ['none', 1, null, 0.9],
    ['none, where it is rare already', 0.34, null, 0.33],
    ['an answer, where it is often already', 5.9, MINUTE, 6],
  ])('%s', (_, before, lag, after) => expect(paceAfter(at(before), lag)).toBe(after));

  test('never more than the person allows', () => expect(paceAfter(at(2, 2), MINUTE)).toBe(2));
});

test('silence makes it more probable that they have left, the more so the less it was to be expected', () => {
  expect(leftAfterSilence(0, 1)).toBeCloseTo(0.003, 6);
  expect(leftAfterSilence(0, 0.3)).toBeGreaterThan(leftAfterSilence(0, 0.6));
  let left = 0;
  for (let misses = 0; misses < 8; misses += 1) left = leftAfterSilence(left, 0.3);
  expect(left).toBeGreaterThan(0.97);
});

describe('when to fall silent', () => {
  test.each<[StopRule, number, number, number, boolean]>([
    ['misses', 7, 1, 50, false],
    ['misses', 8, 0, 50, true],
    ['left', 3, 0.98, 50, true],
    ['left', 30, 0.9, 50, false],
    ['both', 7, 0.99, 50, false],
    ['both', 8, 0.99, 50, true],
    ['both', 8, 0.5, 50, false],
    // Nobody knows how they answer.
    ['both', 8, 0.5, 8, true],
    ['both', 16, 0.5, 50, true],
  ])('%s, after %i misses, left with %f, of %i', (rule, misses, left, encounters, wanted) => {
    expect(hasLeft(silent(misses, left, encounters), rule)).toBe(wanted);
  });
});

test('what the next one is', () => {
  const kinds = Array.from({ length: 10 }, (_, misses) => kindOfNext(silent(misses, 0, misses)));
  expect(kinds).toEqual([
    ...Array(3).fill('check_in'),
    'slow_down',
    ...Array(4).fill('check_in'),
    'farewell',
    'farewell',
  ]);
});
