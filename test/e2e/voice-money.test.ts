import { expect, test } from 'vitest';
import { startBot } from '../support/bot.ts';

const EMMA = 4711;
const sound = new Uint8Array([1, 2, 3]);

test('hearing and speaking are metered like everything else', async () => {
  await using bot = await startBot({ voice: ['openai', 'elevenlabs'], transcribe: () => 'I am in Berlin.' });
  await bot.say(EMMA, '/start morning_protocol');
  await bot.tap(EMMA, 'I agree');
  await bot.say(EMMA, '/voice');
  await bot.after(EMMA, () => bot.telegram.voice(EMMA, sound, { duration: 30 }));
  const spent = (await bot.data.spending()).map(({ purpose, model }) => `${purpose} ${model}`);
  expect(spent).toContain('transcribe whisper-1');
  expect(spent).toContain('speak eleven_multilingual_v2');
  expect(bot.elevenlabs.requests.length).toBeGreaterThan(0);
});

test('past the budget voice is kindly refused, and answers stay text', async () => {
  await using bot = await startBot({
    voice: ['openai', 'elevenlabs'],
    env: { BUDGET_USER_DAY_USD: '0.00001' },
  });
  await bot.say(EMMA, '/start morning_protocol');
  await bot.tap(EMMA, 'I agree');
  await bot.say(EMMA, '/voice');
  const answers = await bot.after(EMMA, () => bot.telegram.voice(EMMA, sound, { duration: 30 }));
  expect(answers.map((answer) => answer.text)).toEqual([
    expect.stringMatching(/Please write it to me; tomorrow I can listen again/),
  ]);
  expect((await bot.say(EMMA, 'hello')).join('\n')).not.toBe('');
  expect(bot.openai.transcriptions).toEqual([]);
  expect(bot.elevenlabs.requests).toEqual([]);
});
