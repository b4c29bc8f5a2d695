import { expect, test } from 'vitest';
import { recordedLog } from '../llm/temporary.ts';
import { startBot } from '../support/bot.ts';
import { agree, reachActing } from '../support/walk.ts';

const PEOPLE = Array.from({ length: 50 }, (_, n) => 2001 + n);

test('with a model that is dead two people wait, fifty do not, and it answers again by itself', async () => {
  const { log, lines } = recordedLog();
  await using bot = await startBot({ log, env: { MODEL_STALL_SECONDS: '1' } });
  const turns = () => lines.filter((line) => line.event === 'turn');
  const stoodIn = (why: string) => turns().filter((line) => line.instead_of === why).length;
  await Promise.all(PEOPLE.map((person) => agree(bot, person)));
  bot.model.failNext('hang', { times: 4 });

  for (const person of PEOPLE.slice(0, 2)) {
    expect((await bot.say(person, 'mostly sitting')).join()).toContain('out of reach');
  }
  for (const person of PEOPLE) bot.telegram.write(person, 'mostly sitting');
  await bot.settled(2001, 0);
  expect([stoodIn('stalled'), stoodIn('down')]).toEqual([2, 50]);
  expect(bot.model.requests).toHaveLength(4);

  bot.ahead += 15_000;
  await bot.say(2001, 'hello');
  const before = turns().length;
  for (const person of PEOPLE) bot.telegram.write(person, 'hello');
  await bot.settled(2001, 0);
  const models = turns()
    .slice(before)
    .map((line) => line.model);
  // A busy machine may take longer than a stall for some of fifty at once.
  expect(models).toHaveLength(PEOPLE.length);
  expect(models.filter((model) => model === 'claude-sonnet-5-5').length).toBeGreaterThan(PEOPLE.length / 2);
  const told = lines.filter((line) => line.event === 'breaker').map((line) => line.state);
  expect(told.slice(0, 3)).toEqual(['open', 'half_open', 'closed']);
});

test('a session is looked through once the model is back', async () => {
  const { log, lines } = recordedLog();
  await using bot = await startBot({ log });
  await reachActing(bot, 1001);
  bot.model.failNext(401, { times: 4 });
  for (let n = 0; n < 4; n += 1) await bot.say(1001, 'hello');
  await bot.pass(1001, 31 * 60_000);
  // The trial succeeded, since there is no fault left.
  const [reflected] = lines.filter((line) => line.event === 'reflect');
  expect(reflected).toMatchObject({ user: '1001', calls: 1, model: 'claude-haiku-5-5' });
  expect(bot.app.health().breaker?.kind).toBe('closed');
});
