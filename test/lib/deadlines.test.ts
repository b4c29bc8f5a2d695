import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDeadlines } from '../../src/lib/deadlines.ts';

test('agrees with sorting everything, whatever is set and removed', () => {
  const turn = fc.record({
    key: fc.nat({ max: 9 }),
    at: fc.option(fc.nat({ max: 20 }), { nil: null }),
    now: fc.nat({ max: 20 }),
    most: fc.nat({ max: 6 }),
  });
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 300 }), (turns) => {
      const deadlines = createDeadlines<number>();
      const model = new Map<number, number>();
      for (const { key, at, now, most } of turns) {
        deadlines.set(key, at);
        if (at === null) model.delete(key);
        else model.set(key, at);
        expect(deadlines.get(key)).toBe(at);
        const times = deadlines.due(now, most).map((found) => model.get(found));
        const expected = [...model.values()].filter((time) => time <= now).sort((a, b) => a - b);
        expect(times).toEqual(expected.slice(0, most));
      }
      expect(new Map(deadlines.entries())).toEqual(model);
    }),
  );
});

test('names nobody twice, though an old time comes back', () => {
  const deadlines = createDeadlines<string>();
  for (const at of [1, 2, 1]) deadlines.set('a', at);
  expect(deadlines.due(9, 9)).toEqual(['a']);
  expect(deadlines.due(9, 9)).toEqual(['a']);
});
