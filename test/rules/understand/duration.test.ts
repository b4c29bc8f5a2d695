import { describe, expect, it } from 'vitest';
import { readDuration } from '../../../src/rules/understand/duration.ts';

const hour = 3_600_000;
const day = 24 * hour;

const spans: readonly (readonly [text: string, expected: number | null])[] = [
  ['7d', 7 * day],
  ['3 days', 3 * day],
  ['2 weeks', 14 * day],
  ['12h', 12 * hour],
  ['eine Woche', 7 * day],
  ['a week', 7 * day],
  ['400 days', null],
  ['366 days', 366 * day],
  ['0 days', null],
  ['3', null],
  ['tomorrow', null],
  ['ein Tag', day],
  ['una semana', 7 * day],
  ['неделю', 7 * day],
  ['3 дня', 3 * day],
  ['两天', 2 * day],
  ['三天', 3 * day],
  ['1 week 2 days', 9 * day],
  ['-3 days', null],
  ['for 3 days please', 3 * day],
  ['half an hour', hour / 2],
  ['a month', 30 * day],
  ['one year', 365 * day],
  ['1.5h', 1.5 * hour],
  ['', null],
  ['une semaine', 7 * day],
  ['10 min', hour / 6],
  ['a fortnight', 14 * day],
];

describe('readDuration', () => {
  it.each(spans)('reads %j as %s ms', (text, expected) => {
    expect(readDuration(text)).toBe(expected);
  });
});
