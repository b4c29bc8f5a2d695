import { expect, test } from 'vitest';
import { startBot } from '../support/bot.ts';
import { reachActing } from '../support/walk.ts';

const ANNA = 1001;

/** Longer than the wait before a job is tried again. */
const SOON = 8_000;

test.each([
  ['an answer of the coach', 'I am a bit tired', 'I hear you.'],
  ['help in danger', 'I want to kill myself', 'findahelpline'],
  ['an answer of the server', '/timezone Paris', 'with you'],
])(
  '%s that Telegram does not take is tried again until it is out, and counts once',
  async (_, said, answer) => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    const before = bot.telegram.messagesTo(ANNA).length;
    const fresh = () => bot.telegram.messagesTo(ANNA).slice(before);
    bot.telegram.failNext({
      method: 'sendMessage',
      chat: ANNA,
      status: 400,
      description: 'Bad Request: strange',
    });
    bot.telegram.write(ANNA, said);
    await bot.telegram.until(() => fresh().some(({ text }) => text.includes(answer)), SOON);
    await bot.app.queue.idle();
    expect(fresh().filter(({ text }) => text.includes(answer))).toHaveLength(1);
    const lines = (await bot.data.history(ANNA)).filter(({ text }) => text === said);
    expect(lines).toHaveLength(said.startsWith('/') ? 0 : 1);
  },
);
