import { describe, expect, test } from 'vitest';
import { type Bot, type BotOptions, startBot } from '../support/bot.ts';
import { agree } from '../support/walk.ts';

const ANNA = 1001;
const BEN = 1002;
const START = Date.parse('2026-11-21T09:00:00Z');

/** As configured for production, on a clock that stands still until it is moved. */
async function setUp(env: BotOptions['env'] = {}): Promise<{ bot: Bot; clock: { at: number } }> {
  const clock = { at: START };
  const bot = await startBot({
    clock: () => clock.at,
    env: { LLM_PROVIDER: 'offline', BURST_QUIET_MS: '300', ...env },
  });
  await agree(bot, ANNA);
  return { bot, clock };
}

/** Writes, and waits until it is stored. */
async function write(bot: Bot, text: string): Promise<void> {
  bot.telegram.write(ANNA, text);
  await bot.telegram.until(() => bot.telegram.pending === 0);
}

const answers = (bot: Bot): number => bot.telegram.messagesTo(ANNA).length;

describe('several messages in a row', () => {
  test('get one answer after 300 ms of silence, and not before', async () => {
    const { bot, clock } = await setUp();
    await using _ = bot;
    const before = answers(bot);
    for (const text of ['I sit', 'mostly', 'all day']) {
      clock.at += 299;
      await write(bot, text);
    }
    clock.at += 299;
    // Whatever Ben does makes the queue look at the clock.
    bot.telegram.write(BEN, '/help');
    await bot.telegram.until(() => bot.telegram.lastTo(BEN));
    expect(answers(bot)).toBe(before);
    clock.at += 1;
    await bot.app.queue.idle();
    expect(answers(bot)).toBe(before + 1);
    const said = (await bot.data.history(ANNA)).filter((line) => line.role === 'user');
    expect(said.map((line) => line.text).slice(-3)).toEqual(['I sit', 'mostly', 'all day']);
  });

  test('the twelfth is not waited behind', async () => {
    const { bot } = await setUp();
    await using _ = bot;
    const before = answers(bot);
    for (let count = 1; count <= 11; count += 1) await write(bot, `line ${count}`);
    expect(answers(bot)).toBe(before);
    await write(bot, 'line 12');
    await bot.telegram.until(() => answers(bot) === before + 1);
    await bot.app.queue.idle();
    const said = (await bot.data.history(ANNA)).filter((line) => /^line \d+$/.test(line.text));
    expect(said.length).toBe(12);
  });

  test('nobody waits longer than 7.5 s for the end of a burst', async () => {
    const { bot, clock } = await setUp({ BURST_MOST_MESSAGES: '100' });
    await using _ = bot;
    const before = answers(bot);
    for (let ms = 0; ms < 7_500; ms += 299) {
      await write(bot, `at ${ms}`);
      expect(answers(bot)).toBe(before);
      clock.at += 299;
    }
    await bot.telegram.until(() => answers(bot) === before + 1);
    await bot.app.queue.idle();
    const said = (await bot.data.history(ANNA)).filter((line) => /^at \d+$/.test(line.text));
    expect(said.length).toBe(26);
  });
});
