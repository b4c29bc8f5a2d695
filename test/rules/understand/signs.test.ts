import { describe, expect, it } from 'vitest';
import type { AntiPattern } from '../../../src/domain/instance.ts';
import { quoteIn } from '../../../src/rules/understand/normal.ts';
import { findSigns } from '../../../src/rules/understand/signs.ts';

const pattern = (name: string, signs: string[]): AntiPattern => ({
  name,
  signs,
  means: '-',
  counter_move: '-',
});
const patterns = [
  pattern('waiting', ['waiting for', 'when the time is right']),
  pattern('research', ['more research', "don't have time", 'Überlegen']),
];

describe('findSigns', () => {
  it.each<[string, string[]]>([
    ['I am waiting for a sign', ['waiting: waiting for']],
    ["I'm not waiting for a sign", []],
    ['I stopped waiting for it', []],
    ['I need MORE   research, first', ['research: more research']],
    ['more. Research is fun', []],
    ['I don’t have time', ["research: don't have time"]],
    ['I dont have time', ["research: don't have time"]],
    ['lass mich überlegen', ['research: uberlegen']],
    ['moreresearch', []],
    ["I'm waiting for time to do more research", ['waiting: waiting for', 'research: more research']],
    ['', []],
  ])('finds in %j %j', (text, expected) => {
    const found = findSigns(text, patterns);
    expect(found.map(({ name, sign }) => `${name}: ${sign}`)).toEqual(expected);
    for (const { sign } of found) expect(quoteIn(sign, [text])).toBe(true);
  });
});
