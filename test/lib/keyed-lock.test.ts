import { expect, test } from 'vitest';
import { createKeyedLock } from '../../src/lib/keyed-lock.ts';

test('one at a time per key, in order, keys side by side', async () => {
  const lock = createKeyedLock<string>();
  const gate = Promise.withResolvers<void>();
  const seen: string[] = [];
  const first = lock.run('a', async () => {
    await gate.promise;
    seen.push('a1');
  });
  const second = lock.run('a', async () => void seen.push('a2'));
  await lock.run('b', async () => void seen.push('b'));
  expect(seen).toEqual(['b']);
  gate.resolve();
  await Promise.all([first, second]);
  expect(seen).toEqual(['b', 'a1', 'a2']);
});

test('work that fails rejects for its caller and lets the next one in', async () => {
  const lock = createKeyedLock<string>();
  const failed = lock.run('a', () => Promise.reject(new Error('broken')));
  const next = lock.run('a', async () => 'done');
  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe('done');
});

test('idle waits for what is added meanwhile', async () => {
  const lock = createKeyedLock<string>();
  let done = 0;
  const work = async () => {
    done += 1;
  };
  void lock.run('a', async () => {
    await work();
    void lock.run('b', work);
  });
  await lock.idle();
  expect(done).toBe(2);
});
