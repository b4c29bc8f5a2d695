import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/lib/nearest.ts';

const known = ['minutes', 'smaller', 'why', 'id', 'completion_signals'];

describe('nearest', () => {
  it.each([
    ['minuts', 'minutes'],
    ['Minutes', 'minutes'],
    ['mintues', 'minutes'],
    ['completion_signal', 'completion_signals'],
    ['wy', 'why'],
    ['banana', null],
    ['', null],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });
});
