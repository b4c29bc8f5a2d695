import { expect, test } from 'vitest';
import { UserId } from '../../src/domain/ids.ts';
import type { Sent, Speak } from '../../src/domain/message.ts';
import { createApology } from '../../src/flows/apology.ts';

const ada = UserId.parse('1');
const ben = UserId.parse('2');
const MINUTE = 60_000;

test('each person is told once in ten minutes, however much they write', async () => {
  const told: string[] = [];
  const outcomes: Sent[] = [];
  const speak: Speak = {
    async send(to) {
      told.push(to);
      return outcomes.shift() ?? { ok: true, message: '1' };
    },
    draft: () => ({ grow() {}, drop() {}, finish: async () => ({ ok: true, message: '1' }) }),
    fetch: () => Promise.reject(new Error('nobody speaks here')),
  };
  let at = 0;
  const apologise = createApology({ speak, now: () => at });
  for (const user of [ada, ada, ben, ada]) await apologise(user);
  expect(told).toEqual([ada, ben]);
  at = 10 * MINUTE - 1;
  await apologise(ada);
  expect(told).toHaveLength(2);
  at = 10 * MINUTE;
  await apologise(ada);
  expect(told).toEqual([ada, ben, ada]);

  at = 30 * MINUTE;
  outcomes.push({ ok: false, why: 'failed', detail: 'no answer' });
  await apologise(ben);
  await apologise(ben);
  expect(told.slice(3)).toEqual([ben, ben]);
});
