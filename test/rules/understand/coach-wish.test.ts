import { describe, expect, it } from 'vitest';
import { readCoach, wantsOtherCoach, wantsToStay } from '../../../src/rules/understand/coach-wish.ts';
import { anInstance } from '../../support/memories.ts';

const coach = (id: string, title: string, keyword: string) => {
  const instance = anInstance({ title, routing_keywords: [keyword] });
  return { ...instance, id };
};
const coaches = [coach('money', 'Elite Coach', 'earn'), coach('early', 'Morning Protocol', 'mornings')];

describe('another coach', () => {
  it.each([
    ['change coach', true],
    ['I want the other coach', true],
    ["I'd rather work on my mornings", true],
    ['anderer Coach', true],
    ["I'd rather earn something", false],
    ['my mornings are hard', false],
    ["I don't want another coach", false],
    ['I would rather sleep', false],
  ])('%s: %s', (text, expected) => {
    expect(wantsOtherCoach(text, coaches, 'money')).toBe(expected);
  });

  it.each([
    ['early', 'early'],
    ['something about my mornings', 'early'],
    ['2', 'early'],
    ['the first one', 'money'],
    ['elite', 'money'],
    ['coach', null],
    ['the other coach', null],
    ['idk', null],
    ['hello', null],
    ['', null],
  ])('%j means %s', (text, expected) => {
    expect(readCoach(text, coaches)).toBe(expected);
  });

  it.each([
    ['stay', true],
    ['no', true],
    ['never mind', true],
    ['5', false],
    ['mornings', false],
  ])('%s stays: %s', (text, expected) => {
    expect(wantsToStay(text)).toBe(expected);
  });
});
