import { expect, test } from 'vitest';
import { every } from '../../src/lib/every.ts';
import { createLog } from '../../src/lib/log.ts';

const log = createLog('silent');

test('runs once at a time, goes on after a failure, and ends the run in hand when it is disposed', async () => {
  const began: AbortSignal[] = [];
  let concurrent = 0;
  const second = Promise.withResolvers<void>();
  const timer = every(
    1,
    async (signal) => {
      began.push(signal);
      if (began.length === 1) throw new Error('the first run fails');
      concurrent += 1;
      second.resolve();
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      concurrent -= 1;
    },
    log,
  );
  await second.promise;
  expect(concurrent).toBe(1);
  await timer[Symbol.asyncDispose]();
  expect(began.at(-1)?.aborted).toBe(true);
  expect([began.length, concurrent]).toEqual([2, 0]);
});
