import { expect, test } from 'vitest';
import { settle } from '../../src/lib/settle.ts';

test('keeps the order and the types of its tasks', async () => {
  const [one, two] = await settle([Promise.resolve(1), Promise.resolve('two')]);
  expect([one + 1, two.length]).toEqual([2, 3]);
});

test('rejects only once everything has ended', async () => {
  const gate = Promise.withResolvers<void>();
  let ended = false;
  const slow = gate.promise.then(() => {
    ended = true;
  });
  const all = settle([Promise.reject(new Error('broken')), slow]);
  queueMicrotask(gate.resolve);
  await expect(all).rejects.toThrow('broken');
  expect(ended).toBe(true);
});
