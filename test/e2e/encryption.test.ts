import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { UserId } from '../../src/domain/ids.ts';
import { readDataSeal } from '../../src/lib/data-key.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { reachActing, reachFirstStep } from '../support/walk.ts';

const ANNA = 1001;
const BEN = 1002;
const MARKER = 'quokka7731';
const DATA_KEY = randomBytes(32).toString('base64');
const OTHER = 'correct horse battery staple';

const everything = (bot: Bot, user = ANNA) => bot.app.store.everything(UserId.parse(String(user)));
const said = async (bot: Bot, user = ANNA) => (await everything(bot, user)).history.map((line) => line.text);
/** Files that hold this text, but for those that never hold words. */
const holding = async (bot: Bot, text: string) =>
  (await bot.data.holding(text)).filter((path) => !/^(spending|index|lock)/.test(path));

test('with a key nothing of what people wrote can be read on the disk, and all works as before', async () => {
  await using bot = await startBot({ env: { DATA_KEY } });
  await reachActing(bot, ANNA);
  await bot.say(ANNA, `my ${MARKER}`, `/save ${MARKER}`);
  await bot.say(ANNA, `Done, my ${MARKER} helped, it was 3/10 and took 4 min`);
  await bot.pass(ANNA, 31 * 60_000);
  expect(await holding(bot, MARKER)).toEqual([]);
  expect(await holding(bot, 'Berlin')).toEqual([]);
  expect(await holding(bot, '"role"')).toEqual([]);

  // Closing brings all changes into the other files.
  await bot.restart();
  expect(await holding(bot, MARKER)).toEqual([]);
  expect(await said(bot)).toContain(`my ${MARKER}`);
  expect((await bot.say(ANNA, '/recall')).join()).toContain(MARKER);
  await bot.say(ANNA, '/export');
  const file = bot.telegram.messagesTo(ANNA).findLast((message) => message.file)?.file;
  expect(Buffer.from(file?.bytes ?? []).toString()).toContain(`my ${MARKER}`);
  await bot.say(ANNA, '/clear');
  await bot.tap(ANNA, 'Erase everything');
  expect(await bot.data.holding(String(ANNA))).toEqual([]);
});

test('a file that somebody changed is damaged, and set aside as it is', async () => {
  await using bot = await startBot({ env: { DATA_KEY } });
  await reachActing(bot, ANNA);
  await bot.say(ANNA, `/save ${MARKER}`);
  const path = join(bot.data.dir, 'users', String(ANNA), 'facts.json');
  await bot.restart(0, async () => {
    const sealed = await readFile(path, 'utf8');
    const changed = sealed.at(60) === 'A' ? 'B' : 'A';
    await writeFile(path, `${sealed.slice(0, 60)}${changed}${sealed.slice(61)}`);
  });
  expect((await bot.say(ANNA, `hello ${MARKER}`)).join()).toContain('turned out to be damaged');
  expect((await bot.data.files()).filter((name) => name.startsWith('quarantine/'))).toHaveLength(2);
  expect(await bot.data.holding(MARKER)).toEqual([]);
});

describe('keys', () => {
  test('are turned on in a running installation: old files are read, and written encrypted with their next change', async () => {
    await using bot = await startBot();
    await reachActing(bot, ANNA);
    await reachFirstStep(bot, BEN);
    await bot.say(ANNA, `first ${MARKER}`);
    await bot.restart(0, undefined, { DATA_KEY });
    await bot.say(ANNA, `second ${MARKER}`);
    expect(await said(bot)).toEqual(expect.arrayContaining([`first ${MARKER}`, `second ${MARKER}`]));
    expect(await holding(bot, `first ${MARKER}`)).not.toEqual([]);
    expect(await holding(bot, `second ${MARKER}`)).toEqual([]);
    await bot.restart();
    expect(await said(bot)).toContain(`second ${MARKER}`);
  });

  test('are changed: the old one opens, the new one seals', async () => {
    await using bot = await startBot({ env: { DATA_KEY } });
    await reachActing(bot, ANNA);
    await bot.say(ANNA, `first ${MARKER}`);
    await bot.restart(0, undefined, { DATA_KEY: OTHER, DATA_KEY_OLD: DATA_KEY });
    await bot.say(ANNA, `second ${MARKER}`);
    expect(await said(bot)).toEqual(expect.arrayContaining([`first ${MARKER}`, `second ${MARKER}`]));
  });

  test('that are missing or wrong stop the start with a sentence, and no file is touched', async () => {
    await using bot = await startBot({ env: { DATA_KEY } });
    await reachActing(bot, ANNA);
    await bot.say(ANNA, `my ${MARKER}`);
    await bot.restart();
    const { dir } = bot.data;
    const open = (env: Record<string, string>) => readDataSeal(dir, readConfig(env).dataKeys);
    await expect(open({})).rejects.toThrow(/encrypted with key [0-9a-f]{8}.*Set DATA_KEY/);
    await expect(open({ DATA_KEY: OTHER })).rejects.toThrow(/DATA_KEY is key [0-9a-f]{8}, but the data/);
    await expect(open({ DATA_KEY: OTHER, DATA_KEY_OLD: DATA_KEY })).resolves.toBeDefined();
    await rm(join(dir, 'encryption.json'));
    await expect(bot.restart(0, undefined, { DATA_KEY: OTHER })).rejects.toThrow(/key [0-9a-f]{8}/);
    expect((await bot.data.files()).filter((name) => name.startsWith('quarantine/'))).toEqual([]);
    await bot.restart(0, undefined, { DATA_KEY });
    expect(await said(bot)).toContain(`my ${MARKER}`);
  });

  test.each(['short', 'x'.repeat(15)])('%j is no key', (key) => {
    expect(() => readConfig({ DATA_KEY: key })).toThrow('DATA_KEY must be 32 bytes in base64');
  });
});
