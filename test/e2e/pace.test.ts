import { expect, test } from 'vitest';
import { startBot } from '../support/bot.ts';
import { reachActing } from '../support/walk.ts';

const BEN = 1002;

test('nudges that are due at once leave at an even pace, and an answer does not wait for them', async () => {
  const env = { LLM_PROVIDER: 'offline', TELEGRAM_PER_SECOND: '50' };
  await using bot = await startBot({ env });
  const people = Array.from({ length: 40 }, (_, n) => 5_000 + n);
  await Promise.all([BEN, ...people].map((person) => reachActing(bot, person)));
  const putOff = async (person: number) => {
    await bot.tap(person, 'Later');
    await bot.tap(person, 'Tomorrow morning');
  };
  await Promise.all(people.map(putOff));
  await bot.say(BEN, '/pause');
  const from = bot.telegram.sent.length;
  const out = () => bot.telegram.sent.slice(from).filter(({ method }) => method === 'sendMessage');
  const due = (await bot.data.scheduled(5_000)).find(({ status }) => status === 'pending')?.due;
  bot.ahead = Date.parse(due ?? '') + 60_000 - Date.now();
  const ticked = bot.app.tick();
  await bot.telegram.until(() => out().length >= 5);
  bot.telegram.write(BEN, '/help');
  await bot.telegram.until(() => out().some((one) => one.chat === BEN));
  expect(out().length).toBeLessThan(30);
  await ticked;
  await bot.app.queue.idle();
  const nudges = out().filter((one) => one.chat !== BEN);
  expect(nudges.map((one) => one.chat).toSorted((a, b) => a - b)).toEqual(people);
  const [first, last] = [nudges[0], nudges.at(-1)];
  expect((last?.time ?? 0) - (first?.time ?? 0)).toBeGreaterThan(700);
});
