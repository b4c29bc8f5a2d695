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

const DAY = 86_400_000;
const OLD = 'quokka-of-long-ago';
const NEW = 'numbat-of-today';

describe('what is kept for RETENTION_DAYS', () => {
  test('is removed a day at a time, and what was saved and how far they are stays', async () => {
    await using bot = await startBot({ env: { RETENTION_DAYS: '30' } });
    await reachActing(bot, ANNA);
    await bot.say(ANNA, `my ${OLD}`, `Done, my ${OLD} helped, it was 3/10 and took 4 min`);
    await bot.say(ANNA, '/save I like quokkas');
    await bot.pass(ANNA, 31 * 60_000);
    await bot.restart();
    expect(await bot.data.holding(OLD)).toEqual(
      expect.arrayContaining([
        `users/${ANNA}/episodic.json`,
        `users/${ANNA}/history.jsonl`,
        `users/${ANNA}/history.txt`,
        `users/${ANNA}/state.json`,
      ]),
    );
    const before = await bot.data.history(ANNA);
    expect(await bot.data.facts(ANNA)).toHaveLength(2);
    await bot.pass(ANNA, 29 * DAY);
    await bot.say(ANNA, `my ${NEW}`);
    await bot.pass(ANNA, DAY);
    expect(await bot.data.holding(OLD)).toEqual([]);
    expect((await bot.data.history(ANNA)).length).toBeGreaterThan(0);
    expect((await bot.data.history(ANNA)).length).toBeLessThan(before.length);
    expect(await bot.data.holding(NEW)).not.toEqual([]);
    expect((await bot.data.facts(ANNA)).map((fact) => fact.text)).toEqual([
      'I like quokkas',
      expect.stringContaining(NEW),
    ]);
    expect(await bot.data.state(ANNA)).toMatchObject({ completed_total: 1, phase: 'coaching' });
    expect((await bot.say(ANNA, 'and now?')).length).toBeGreaterThan(0);
    expect(await ask(bot, '/privacy')).toContain('for 30 days');
    await bot.restart();
    expect((await bot.data.history(ANNA)).at(-2)?.text).toBe('and now?');
  });

  test('is kept without a limit where none is set', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await bot.say(ANNA, `my ${OLD}`);
    await bot.pass(ANNA, 4_000 * DAY);
    expect((await bot.data.history(ANNA)).map((line) => line.text)).toContain(`my ${OLD}`);
    expect(await ask(bot, '/privacy')).toContain('until you erase it');
  });
});
