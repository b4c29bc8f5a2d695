import { expect, test } from 'vitest';
import { deepFreeze } from '../../src/lib/freeze.ts';

test('freezes all the way down and gives back the same value', () => {
  const value = { list: [{ n: 1 }], nothing: null };
  expect(deepFreeze(value)).toBe(value);
  expect(Reflect.set(value.list[0] ?? {}, 'n', 2)).toBe(false);
  expect(() => value.list.push({ n: 3 })).toThrow(TypeError);
});
