import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { bestSlots } from '../../../../src/rules/schedule/availability/best-slots.ts';

it.each<[string, (number | null)[], number, number, number[]]>([
  ['the best one', [1, 3, 2], 1, 1, [1]],
  ['two that are far enough apart', [1, 3, 2.5, 2], 2, 2, [1, 3]],
  ['two lesser ones where the best would leave no room', [2, 3, 2], 2, 2, [0, 2]],
  ['as many as there is room for', [1, 1, 1], 5, 2, [0, 2]],
  ['none that may not be taken', [null, null], 2, 1, []],
  ['none when none is wanted', [1, 2], 0, 1, []],
  ['none when fewer than none is wanted', [1, 2], -3, 1, []],
  ['none of no slots', [], 2, 1, []],
  ['slots that are worth nothing rather than none', [0, null, 0], 2, 1, [0, 2]],
])('takes %s', (_, scores, count, gap, expected) => {
  expect(bestSlots(scores, count, gap)).toEqual(expected);
});

test('no other choice of as many slots is worth more', () => {
  const scores = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 9 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), (row, count, gap) => {
      const taken = bestSlots(row, count, gap);
      const worth = (slots: readonly number[]) => slots.reduce((sum, slot) => sum + (row[slot] ?? 0), 0);
      const all = choices(row, gap).filter((slots) => slots.length <= count);
      const most = Math.max(...all.map(({ length }) => length));
      expect(all).toContainEqual(taken);
      expect(taken).toHaveLength(most);
      expect(worth(taken)).toBe(Math.max(...all.filter(({ length }) => length === most).map(worth)));
    }),
  );
});

/** Every choice of slots that may be taken and are far enough apart. */
function choices(row: readonly (number | null)[], gap: number, from = 0): number[][] {
  if (from >= row.length) return [[]];
  const without = choices(row, gap, from + 1);
  if (row[from] === null) return without;
  return [...without, ...choices(row, gap, from + gap).map((rest) => [from, ...rest])];
}
