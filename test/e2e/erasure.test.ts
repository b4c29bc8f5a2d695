import { appendFile, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLog } from '../../src/lib/log.ts';
import { letterName } from '../../src/queue/letter-files.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { reachActing, reachFirstStep } from '../support/walk.ts';

const ANNA = 1001;
const BEN = 1002;
/** In everything that Anna writes, says, is called or is told. */
const MARKER = 'quokka7731';
const HALF_AN_HOUR = 31 * 60_000;

/** Everything that a person can leave words with. */
async function leaveWordsEverywhere(bot: Bot): Promise<void> {
  const from = { id: ANNA, is_bot: false, first_name: MARKER, last_name: MARKER, username: MARKER };
  const said = (text: string) => bot.after(ANNA, () => bot.telegram.write(ANNA, text, { from }));
  await said(`my secret is ${MARKER}`);
  await said(`Done, ${MARKER} helped, it was 3/10 and took 4 min`);
  await said(`/save ${MARKER}`);
  await said(`/forget ${MARKER}`);
  await said(`/timezone ${MARKER}`);
  await said(`/pause ${MARKER}`);
  await said(`/start ${MARKER}`);
  await said(`/${MARKER} ${MARKER}`);
  await bot.after(ANNA, () => bot.telegram.voice(ANNA, new Uint8Array([1, 2, 3])));
  bot.model.failNext(400, { message: `messages.0: ${MARKER} is not allowed` });
  await said(`and again ${MARKER}`);
  await bot.pass(ANNA, HALF_AN_HOUR);
}

/** What crashes and damage leave behind, with the words in it. */
async function breakThings({ data: { dir } }: Bot): Promise<void> {
  const person = join(dir, 'users', String(ANNA));
  await writeFile(join(person, 'episodic.json'), `{"damaged": "${MARKER}`);
  await writeFile(join(person, 'facts.json.tmp'), MARKER);
  await appendFile(join(person, 'history.jsonl'), `{"id":"torn","text":"${MARKER}`);
  await appendFile(join(person, 'outcomes.jsonl'), `{"note":"${MARKER}"}\n`);
  const queue = join(dir, 'queue');
  for (const folder of ['dead-letters', 'replay']) {
    await mkdir(join(queue, folder), { recursive: true });
    await writeFile(join(queue, folder, letterName(`${folder}-1`)), JSON.stringify(letter(`${folder}-1`)));
  }
  await copyFile(join(queue, 'journal.jsonl'), join(queue, 'journal.damaged-2026-11-21T090000.000Z'));
  await appendFile(join(queue, 'journal.damaged-2026-11-21T090000.000Z'), MARKER);
}

function letter(id: string) {
  const at = new Date().toISOString();
  const incoming = {
    ...{ id, user: String(ANNA), at, name: MARKER, language: 'en' },
    ...{ kind: 'text', text: MARKER, origin: 'user' },
  };
  const task = { kind: 'answer', incoming };
  const job = { id, lane: String(ANNA), key: null, run_at: Date.now() + 1e9, gather: true, task };
  return { version: 1, at, reason: 'it failed', tries: 5, job };
}

test('nothing is left of who is erased, wherever their words had got to', async () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  await using bot = await startBot({ log, voice: ['openai'], transcribe: () => `I said ${MARKER}` });
  await reachActing(bot, ANNA);
  await reachFirstStep(bot, BEN);
  await leaveWordsEverywhere(bot);
  await bot.restart(0, () => breakThings(bot));
  await bot.say(ANNA, `hello ${MARKER}`);

  const holding = await bot.data.holding(MARKER);
  for (const place of ['queue/dead-letters', 'queue/journal', 'quarantine', 'users'])
    expect(
      holding.filter((path) => path.startsWith(place)),
      place,
    ).not.toEqual([]);
  expect(await bot.data.holding(`"${ANNA}"`)).toEqual(
    expect.arrayContaining(['index/due.jsonl', expect.stringMatching(/^spending\//)]),
  );

  await bot.say(ANNA, '/clear');
  await bot.tap(ANNA, 'Erase everything');
  expect(await bot.data.holding(MARKER)).toEqual([]);
  expect(await bot.data.holding(String(ANNA))).toEqual([]);
  expect(lines.join('')).not.toContain(MARKER);

  await bot.restart();
  expect(await bot.data.holding(MARKER)).toEqual([]);
  expect(await bot.data.holding(String(ANNA))).toEqual([]);
  expect((await bot.say(ANNA, 'hello')).join()).toContain('not a human');
  expect(await bot.data.state(BEN)).toMatchObject({ phase: 'coaching' });
});

test('the export holds every file of a person, what was set aside, and the calls that were made for them', async () => {
  await using bot = await startBot();
  await reachActing(bot, ANNA);
  await bot.say(ANNA, `my ${MARKER}`, '/save a note');
  await bot.restart(0, () =>
    writeFile(join(bot.data.dir, 'users', String(ANNA), 'facts.json'), `{"damaged": "${MARKER}"`),
  );
  await bot.say(ANNA, 'hello');
  await bot.say(ANNA, '/export');
  const bytes = bot.telegram.messagesTo(ANNA).findLast((message) => message.file)?.file?.bytes ?? [];
  const text = Buffer.from(bytes).toString();
  const exported: unknown = JSON.parse(text);
  expect(exported).toMatchObject({
    set_aside: expect.arrayContaining([
      { file: expect.stringMatching(/facts\.json$/), text: `{"damaged": "${MARKER}"` },
    ]),
    model_calls: expect.arrayContaining([expect.objectContaining({ purpose: 'reply', user: String(ANNA) })]),
  });

  // Whatever is not in its own file yet is brought there.
  await bot.restart();
  const files = (await bot.data.files()).filter((path) => path.startsWith(`users/${ANNA}/`));
  const known = new Set(Object.keys(Object(exported)));
  for (const path of files) {
    const name = path.slice(`users/${ANNA}/`.length).replace(/\.\w+$/, '');
    expect(known, `${path} is in the export`).toContain(name);
    if (!path.endsWith('.json')) continue;
    const document: unknown = JSON.parse(await readFile(join(bot.data.dir, path), 'utf8'));
    expect(Object(exported)[name]).toEqual(document);
  }
});
