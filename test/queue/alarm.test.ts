import { expect, it } from 'vitest';
import { createAlarm } from '../../src/queue/alarm.ts';

it('rings when it has not rung for long, however often it is set anew', async () => {
  const rung = Promise.withResolvers<void>();
  const alarm = createAlarm(Date.now, rung.resolve, 30);
  const busy = setInterval(() => alarm.set(Number.POSITIVE_INFINITY, true), 5);
  await rung.promise;
  clearInterval(busy);
  alarm.stop();
  expect.assertions(0);
});
