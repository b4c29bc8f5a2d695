import { expect, test } from 'vitest';
import { onceFor } from '../../src/lib/once-for.ts';

test('builds once for each object, also when what is built is undefined', () => {
  let builds = 0;
  const sizeOf = onceFor((list: readonly number[]) => {
    builds += 1;
    return list.length === 0 ? undefined : list.length;
  });
  const [one, none] = [[1, 2], []];
  expect([sizeOf(one), sizeOf(one), sizeOf(none), sizeOf(none)]).toEqual([2, 2, undefined, undefined]);
  expect(builds).toBe(2);
  expect(sizeOf([1, 2])).toBe(2);
  expect(builds).toBe(3);
});
