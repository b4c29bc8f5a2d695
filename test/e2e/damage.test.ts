import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createLog } from '../../src/lib/log.ts';
import { type Bot, type BotOptions, startBot } from '../support/bot.ts';
import { reachActing } from '../support/walk.ts';

const ANNA = 1001;
const BEN = 1002;
const DAMAGED = /^Something I had stored about you turned out to be damaged/;
const DAMAGED_STATE = /^I am sorry: what I had stored about where we are turned out to be damaged/;
const CANNOT_TAKE = /^I cannot take messages right now/;

/** A bot that has met Anna, and what it logs as an error. */
async function setUp(options: BotOptions = {}): Promise<{ bot: Bot; errors: string[] }> {
  const errors: string[] = [];
  const log = createLog('error', { write: (line: string) => void errors.push(line) });
  const bot = await startBot({ env: { LLM_PROVIDER: 'offline' }, log, ...options });
  await reachActing(bot, ANNA);
  return { bot, errors };
}

const fileOf = (bot: Bot, user: number, name: string): string =>
  join(bot.config.dataDir, 'users', `${user}`, name);

describe('a damaged file of one person', () => {
  test('she is told once and goes on, the operator is told, and nobody else notices', async () => {
    const { bot, errors } = await setUp();
    await using _ = bot;
    const spoil = () => writeFile(fileOf(bot, ANNA, 'facts.json'), '{"version":1,"items":[{"te');
    await bot.restart(0, spoil);
    const [notice, answer] = await bot.say(ANNA, 'where are we?');
    expect(notice).toMatch(DAMAGED);
    expect(answer).toBeTruthy();
    expect((await bot.say(ANNA, '/start')).join()).toContain('You are on');
    expect(bot.telegram.messagesTo(ANNA).filter(({ text }) => DAMAGED.test(text))).toHaveLength(1);
    expect((await bot.say(BEN, 'hello')).join()).not.toMatch(DAMAGED);
    expect(errors.join()).toContain('A damaged file of one person was set aside');
    expect(errors.join()).not.toContain('where are we');
    const aside = join(bot.config.dataDir, 'quarantine', `${ANNA}`);
    const [kept = ''] = await readdir(aside);
    expect(await readFile(join(aside, kept, 'facts.json'), 'utf8')).toBe('{"version":1,"items":[{"te');
  });

  test('several at once are one matter', async () => {
    const { bot } = await setUp();
    await using _ = bot;
    await bot.restart(0, async () => {
      for (const name of ['facts.json', 'episodic.json', 'activity.json', 'scheduled.json'])
        await writeFile(fileOf(bot, ANNA, name), '');
    });
    expect((await bot.say(ANNA, 'hello?')).filter((text) => DAMAGED.test(text))).toHaveLength(1);
    expect(await bot.data.state(ANNA)).toMatchObject({ phase: 'coaching' });
  });

  test('the state: she is asked for her yes again, kindly, and what was said stays', async () => {
    const { bot } = await setUp();
    await using _ = bot;
    await bot.restart(0, () => writeFile(fileOf(bot, ANNA, 'state.json'), 'x'));
    const [notice, welcome] = await bot.say(ANNA, 'It went quite well, zebra');
    expect(notice).toMatch(DAMAGED_STATE);
    expect(welcome).toContain('Is that all right with you?');
    expect(await bot.data.holding('zebra')).toEqual([]);
    await bot.tap(ANNA, 'I agree');
    await bot.tap(ANNA, 'Move Prompt');
    expect(await bot.data.state(ANNA)).toMatchObject({
      phase: 'onboarding',
      consent: { status: 'agreed' },
    });
    expect((await bot.data.history(ANNA))[0]).toMatchObject({ text: '6/10, 10 min, 60%' });
  });

  test('found by the clock, she hears of it when she writes, and not at night', async () => {
    const { bot } = await setUp();
    await using _ = bot;
    await bot.restart(0, () => writeFile(fileOf(bot, ANNA, 'scheduled.json'), '[]'));
    expect(await bot.pass(ANNA, 25 * 3_600_000)).toEqual([]);
    expect((await bot.say(ANNA, 'hello'))[0]).toMatch(DAMAGED);
  });
});

describe('a file that cannot be read for now, such as that of a newer version', () => {
  test('her message waits, she is told, everybody else is answered, and it goes on once that is mended', async () => {
    const { bot, errors } = await setUp();
    await using _ = bot;
    const state = fileOf(bot, ANNA, 'state.json');
    let good = '';
    const newer = () => good.replace('"version":1', '"version":7');
    await bot.restart(0, async () => {
      good = await readFile(state, 'utf8');
      await writeFile(state, newer());
    });
    const before = bot.telegram.messagesTo(ANNA).length;
    bot.telegram.write(ANNA, 'Done, it was 3/10 and took 4 min');
    await bot.telegram.until(() => CANNOT_TAKE.test(bot.telegram.lastTo(ANNA)?.text ?? ''));
    bot.telegram.write(BEN, 'hello');
    await bot.telegram.until(() => bot.telegram.lastTo(BEN) && bot.telegram.pending === 0);
    expect(errors.join()).toContain('state.json of user 1001 has version 7');
    expect(await readFile(state, 'utf8')).toBe(newer());

    await writeFile(`${state}.new`, good);
    await rename(`${state}.new`, state);
    bot.ahead += 60_000;
    await bot.telegram.until(() => bot.telegram.messagesTo(ANNA).length > before + 1, 9_000);
    await bot.app.queue.idle();
    const texts = bot.telegram
      .messagesTo(ANNA)
      .slice(before)
      .map(({ text }) => text);
    expect(texts.filter((text) => CANNOT_TAKE.test(text))).toHaveLength(1);
    expect(await bot.data.state(ANNA)).toMatchObject({ completed_total: 1 });
  });

  test('words of somebody who turns out not to have agreed are not listened to', async () => {
    await using bot = await startBot({ env: { LLM_PROVIDER: 'offline' } });
    const folder = join(bot.config.dataDir, 'users', `${ANNA}`);
    await mkdir(join(folder, 'state.json'), { recursive: true });
    bot.telegram.write(ANNA, 'my secret zebra');
    await bot.telegram.until(() => CANNOT_TAKE.test(bot.telegram.lastTo(ANNA)?.text ?? ''));
    await rm(folder, { recursive: true });
    bot.ahead += 60_000;
    await bot.telegram.until(() => bot.telegram.lastTo(ANNA)?.text.includes('Is that all right'), 9_000);
    await bot.app.queue.idle();
    expect((await bot.data.holding('zebra')).filter((path) => path.startsWith('users'))).toEqual([]);
  });
});
