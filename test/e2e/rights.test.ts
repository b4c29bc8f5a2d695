import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONSENT_VERSION } from '../../src/rules/texts.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { agree, reachActing } from '../support/walk.ts';

const ANNA = 1001;
const ask = async (bot: Bot, text: string): Promise<string> => (await bot.say(ANNA, text)).join('\n');

/** As if Anna had agreed to what was asked before today's text. */
async function agreedToAnOlderText(bot: Bot): Promise<void> {
  await bot.restart(0, async () => {
    const path = join(bot.data.dir, 'users', String(ANNA), 'state.json');
    const state: unknown = JSON.parse(await readFile(path, 'utf8'));
    const consent = { status: 'agreed', version: CONSENT_VERSION - 1, at: '2026-01-02T03:04:05.000Z' };
    await writeFile(path, `${JSON.stringify(Object.assign({}, state, { consent }))}\n`);
  });
}

describe('the agreement', () => {
  test('is recorded with its version and date, and /privacy tells it', async () => {
    await using bot = await startBot();
    await agree(bot, ANNA);
    const { consent } = await bot.data.state(ANNA);
    expect(consent).toMatchObject({ status: 'agreed', version: CONSENT_VERSION });
    expect(Math.abs(Date.parse(consent.at ?? '') - Date.now())).toBeLessThan(60_000);
    const privacy = await ask(bot, '/privacy');
    expect(privacy).toContain(`on ${consent.at?.slice(0, 10)} (version ${CONSENT_VERSION})`);
  });

  test('to an older text is asked for anew; until then nothing is listened to, and then all goes on', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await agreedToAnOlderText(bot);
    const before = await bot.data.history(ANNA);
    const asked = bot.model.requests.length;
    expect(await ask(bot, 'Done, it was 3/10 and took 4 min')).toContain('has changed since you gave it');
    expect(await bot.pass(ANNA, 7 * 86_400_000)).toEqual([]);
    expect(bot.model.requests.length).toBe(asked);
    expect(await bot.data.history(ANNA)).toEqual(before);

    expect((await bot.tap(ANNA, 'I agree')).join()).toContain('Two minutes up');
    expect(await bot.data.state(ANNA)).toMatchObject({
      phase: 'coaching',
      open_step: { stage: 'acting' },
      consent: { status: 'agreed', version: CONSENT_VERSION },
    });
  });

  test('that is not renewed leaves the way to what is kept, and out of it', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await agreedToAnOlderText(bot);
    await bot.say(ANNA, 'hello');
    expect(await ask(bot, 'no')).toContain('What I have from before is still there');
    expect(await bot.data.state(ANNA)).toMatchObject({ phase: 'coaching', consent: { status: 'declined' } });
    await bot.say(ANNA, '/export');
    expect(bot.telegram.lastTo(ANNA)?.file?.name).toMatch(/\.json$/);
    expect(await ask(bot, '/clear')).toContain('Erase it all?');
    expect(await ask(bot, 'yes')).toContain('tap the button');
    expect(await bot.data.state(ANNA)).toMatchObject({ consent: { status: 'declined' } });
    await bot.say(ANNA, '/clear');
    await bot.tap(ANNA, 'Erase everything');
    expect(await bot.data.holding(String(ANNA))).toEqual([]);
  });
});
