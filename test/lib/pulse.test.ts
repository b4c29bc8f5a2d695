import { expect, test } from 'vitest';
import { createPulse } from '../../src/lib/pulse.ts';

test('the end of work counts, well or badly, and not its beginning', async () => {
  let now = 10;
  const pulse = createPulse(() => now);
  expect(pulse.last()).toBe(10);
  const { promise, resolve } = Promise.withResolvers<string>();
  const working = pulse.during(() => promise);
  now = 20;
  expect(pulse.last()).toBe(10);
  resolve('done');
  expect(await working).toBe('done');
  expect(pulse.last()).toBe(20);
  now = 30;
  await expect(pulse.during(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(pulse.last()).toBe(30);
});
