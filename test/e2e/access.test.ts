import { describe, expect, test } from 'vitest';
import { createInvites } from '../../src/store/files/invites.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { reachFirstStep } from '../support/walk.ts';

const ANNA = 1001;
const BEN = 1002;

const invite = (bot: Bot, uses = 1) =>
  createInvites(bot.data.dir, Date.now).create({ uses, expiresAt: null, note: '' });

describe('by invitation', () => {
  test('a stranger gets one kind sentence, leaves nothing behind, and is answered at /start again', async () => {
    await using bot = await startBot({ env: { ACCESS: 'invite' } });
    expect(await bot.say(ANNA, 'hello')).toEqual([expect.stringContaining('only people who were invited')]);
    expect(await bot.say(ANNA, 'hello?', 'why?', '/help')).toEqual([]);
    expect(await bot.say(ANNA, '/start')).toHaveLength(1);
    expect(await bot.say(ANNA, '/start nonsense-that-is-no-code')).toHaveLength(1);
    expect(await bot.data.holding(String(ANNA))).toEqual([]);
    expect(bot.model.requests).toEqual([]);
  });

  test('a code lets in whom it says, and a second message does not come too soon', async () => {
    await using bot = await startBot({ env: { ACCESS: 'invite' } });
    const code = await invite(bot);
    const replies = await bot.say(ANNA, `/start ${code}`, 'hello');
    expect(replies.join('\n')).toContain('Is that all right with you?');
    expect(replies.join('\n')).not.toContain('invited');
    expect(await bot.say(BEN, `/start ${code}`)).toEqual([expect.stringContaining('invited')]);
    await bot.restart();
    expect((await bot.say(ANNA, 'yes')).join('\n')).toContain('Elite Coach');
  });

  test('nobody gets in by a forged button or by words of danger in a command', async () => {
    await using bot = await startBot({ env: { ACCESS: 'invite' } });
    expect(await bot.say(ANNA, '/save I want to kill myself')).toEqual([expect.stringContaining('invited')]);
    expect(await bot.say(ANNA, 'yes')).toEqual([]);
    expect(await bot.data.holding(String(ANNA))).toEqual([]);
  });

  test('somebody in danger is helped all the same', async () => {
    await using bot = await startBot({ env: { ACCESS: 'invite' } });
    expect((await bot.say(ANNA, 'I want to kill myself')).join('\n')).toContain('findahelpline');
    expect(await bot.say(ANNA, '/start')).toEqual([expect.stringContaining('invited')]);
  });

  test('who was erased can come back with the code that let them in', async () => {
    await using bot = await startBot({ env: { ACCESS: 'invite' } });
    const code = await invite(bot);
    await bot.say(ANNA, `/start ${code}`, 'yes');
    await bot.say(ANNA, '/clear');
    await bot.tap(ANNA, 'Erase everything');
    await bot.restart();
    expect(await bot.say(ANNA, 'hello')).toEqual([expect.stringContaining('invited')]);
    expect((await bot.say(ANNA, `/start ${code}`)).join('\n')).toContain('Is that all right with you?');
  });
});

test('a list lets in who is on it, and tells the others their number', async () => {
  await using bot = await startBot({ env: { ACCESS: 'list', ACCESS_LIST: `7, ${ANNA}` } });
  expect((await bot.say(ANNA, '/start')).join('\n')).toContain('Is that all right with you?');
  expect(await bot.say(BEN, `/start ${await invite(bot)}`)).toEqual([expect.stringContaining(`: ${BEN}`)]);
});

test('who is in stays in when the door is closed', async () => {
  await using bot = await startBot();
  await reachFirstStep(bot, ANNA);
  await bot.restart(0, undefined, { ACCESS: 'list' });
  expect((await bot.say(ANNA, '/start')).join('\n')).toContain('Step 1');
  expect(await bot.say(BEN, '/start')).toHaveLength(1);
  expect(await bot.data.holding(String(BEN))).toEqual([]);
});
