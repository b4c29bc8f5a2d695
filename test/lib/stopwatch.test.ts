import { expect, test } from 'vitest';
import { createStopwatch } from '../../src/lib/stopwatch.ts';

test('parts are added up, those that fail too', async () => {
  let now = 100;
  const takes = (ms: number) => async () => {
    now += ms;
    return ms;
  };
  const watch = createStopwatch<'a' | 'b'>(() => now);
  expect(watch.ms('a')).toBe(0);
  expect(await watch.time('a', takes(30))).toBe(30);
  await watch.time('b', takes(5));
  await expect(
    watch.time('a', async () => {
      now += 12;
      throw new Error('broken');
    }),
  ).rejects.toThrow('broken');
  expect([watch.ms('a'), watch.ms('b')]).toEqual([42, 5]);
});

test('a clock that is set back takes nothing away', async () => {
  let now = 100;
  const moves = (ms: number) => async () => {
    now += ms;
  };
  const watch = createStopwatch<'a'>(() => now);
  await watch.time('a', moves(10));
  await watch.time('a', moves(-60));
  expect(watch.ms('a')).toBe(10);
});
