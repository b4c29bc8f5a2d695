import { spawn } from 'node:child_process';
import { chown, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { askReplay, letterFolders, letterName } from '../../src/queue/letter-files.ts';
import { createProject, type Project } from '../support/project.ts';
import { startTelegramServer } from '../support/telegram-server.ts';

let project: Project;
let runs = 0;
let dir = '';
beforeAll(async () => {
  project = await createProject();
  return () => project[Symbol.asyncDispose]();
});
beforeEach(async () => {
  runs += 1;
  dir = join(project.dir, `data-${runs}`);
  await mkdir(join(dir, 'queue', 'dead-letters'), { recursive: true });
});

const letters = (...args: string[]) => project.run('dead-letters', { DATA_DIR: dir }, args);
const namesIn = async (folder: 'dead' | 'asked') => {
  const path = letterFolders(join(dir, 'queue'))[folder];
  return (await readdir(path)).toSorted();
};

/** As the queue writes it when a job has failed too often. */
async function die(id: string, user: string, at: string): Promise<void> {
  const incoming = {
    id,
    user,
    at,
    name: 'Ada',
    language: 'en',
    kind: 'text',
    text: 'hello in confidence',
    origin: 'user',
  };
  const task = { kind: 'answer', incoming };
  const job = { id, lane: user, key: null, run_at: Date.parse(at), gather: true, task };
  const letter = { version: 1, at, reason: 'no luck', tries: 8, job };
  await writeFile(join(dir, 'queue', 'dead-letters', letterName(id)), JSON.stringify(letter));
}

/** What works on the queue in a process of its own; resolves once it is idle. */
async function aWorker(): Promise<{ until(said: string): Promise<void> }> {
  const script = fileURLToPath(new URL('../queue/replay-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dir], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const until = async (wanted: string) => {
    while (!said.includes(wanted)) await new Promise((resolve) => child.stdout.once('data', resolve));
  };
  await until('ready');
  return { until };
}

describe('npm run dead-letters', () => {
  it("lists what there is, oldest first, without anybody's words", async () => {
    await die('tg:42:2', '77', '2026-11-20T09:00:00.000Z');
    await die('tg:42:1', '1234567890', '2026-11-19T09:00:00.000Z');
    await die('tg:42:3', '77', '2026-11-21T09:00:00.000Z');
    await askReplay(join(dir, 'queue'), 'tg:42:3');
    await writeFile(join(dir, 'queue', 'dead-letters', 'odd.json'), '{');
    const { out, err, code } = await letters();
    const lines = out.split('\n').map((line) => line.replace(/ \(\d+ [a-z]+\)/, ''));
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
      ['id', 'person', 'kind', 'since', 'tries', 'why'],
      ['odd', '?', '?', '?', '?', 'cannot be understood'],
      ['tg:42:1', '1234567890', 'answer', '2026-11-19 09:00', '8', 'no luck'],
      ['tg:42:2', '77', 'answer', '2026-11-20 09:00', '8', 'no luck'],
      ['tg:42:3', '77', 'answer', '2026-11-21 09:00', '8', 'no luck (to be replayed)'],
      [''],
      ['4 dead letters.'],
      [''],
    ]);
    expect(out).not.toContain('confidence');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('shows one letter with its words, and warns of them', async () => {
    await die('tg:42:1', '77', '2026-11-20T09:00:00.000Z');
    const { out, err, code } = await letters('show', 'tg:42:1');
    expect(JSON.parse(out).job.task.incoming.text).toBe('hello in confidence');
    expect(err).toBe('This holds what a person wrote, in confidence: show it to nobody.\n');
    expect(code).toBe(0);
  });

  it('drops one for good, unreadable ones too', async () => {
    await die('tg:42:1', '77', '2026-11-20T09:00:00.000Z');
    await die('tg:42:2', '77', '2026-11-20T09:00:00.000Z');
    await askReplay(join(dir, 'queue'), 'tg:42:2');
    await writeFile(join(dir, 'queue', 'dead-letters', 'odd.json'), '{');
    for (const id of ['tg:42:1', 'tg:42:2', 'odd']) {
      expect(await letters('drop', id)).toMatchObject({ code: 0, out: `${id} is gone for good.\n` });
    }
    expect([...(await namesIn('dead')), ...(await namesIn('asked'))]).toEqual([]);
  });

  it('has the queue of a running process take up a letter', async () => {
    const worker = await aWorker();
    await die('tg:42:1', '77', '2026-11-20T09:00:00.000Z');
    expect(await letters('replay', 'tg:42:1')).toMatchObject({
      code: 0,
      out: 'tg:42:1 is to be replayed.\nThe bot that runs takes it up within a minute.\n',
    });
    await worker.until('done tg:42:1');
    expect([...(await namesIn('dead')), ...(await namesIn('asked'))]).toEqual([]);
    expect((await letters('list')).out).toBe('There is no dead letter.\n');
  });

  it('has the bot answer at its next start, once and everybody', async () => {
    await die('tg:42:1', '77', '2026-11-20T09:00:00.000Z');
    await die('tg:42:2', '78', '2026-11-20T09:00:01.000Z');
    const asked = await letters('replay', '--all');
    expect(asked).toMatchObject({
      code: 0,
      out: expect.stringMatching(/the next one takes it up when it starts\.\n$/),
    });
    await using telegram = await startTelegramServer({ token: '42:right' });
    telegram.meet(77, 78);
    const env = { TELEGRAM_BOT_TOKEN: '42:right', TELEGRAM_API_ROOT: telegram.root, DATA_DIR: dir };
    for (let start = 0; start < 2; start += 1) {
      const bot = project.start('main', env);
      await bot.until('ready');
      await telegram.until(() => telegram.lastTo(77) && telegram.lastTo(78));
      bot.signal('SIGTERM');
      expect((await bot.ended).code).toBe(0);
    }
    expect([telegram.messagesTo(77).length, telegram.messagesTo(78).length]).toEqual([1, 1]);
    expect(await namesIn('asked')).toEqual([]);
  });

  it.runIf(process.getuid?.() === 0)('lets root write nothing into the folder of somebody else', async () => {
    await die('tg:42:1', '77', '2026-11-20T09:00:00.000Z');
    await chown(dir, 4242, 4242);
    const { err, code } = await letters('replay', 'tg:42:1');
    expect(err).toMatch(/belongs to account 4242.*sudo -u '#4242'/);
    expect(code).toBe(2);
    expect(await namesIn('dead')).toEqual([letterName('tg:42:1')]);
  });

  it.each([
    [['show', 'tg:42:9'], /^There is no dead letter tg:42:9\./],
    [['replay', 'tg:42:9'], /^There is no dead letter tg:42:9\./],
    [['drop', 'tg:42:9'], /^There is no dead letter tg:42:9\./],
    [['show'], /npm run dead-letters -- <command>/],
    [['replay'], /npm run dead-letters -- <command>/],
    [['drop', '--all'], /npm run dead-letters -- <command>/],
    [['replay', 'a', '--all'], /npm run dead-letters -- <command>/],
    [['sing'], /npm run dead-letters -- <command>/],
    [['list', '--colour'], /--colour/],
  ])('answers %j with what to do', async (args, says) => {
    const { err, code } = await letters(...args);
    expect(err).toMatch(says);
    expect(err).not.toMatch(/^ +at /m);
    expect(code).toBe(2);
  });

  it('has nothing to say where there is no data', async () => {
    dir = join(project.dir, 'none');
    expect(await letters()).toMatchObject({ code: 0, out: 'There is no dead letter.\n' });
    expect(await letters('replay', '--all')).toMatchObject({ code: 0, out: 'There is no dead letter.\n' });
    await expect(readFile(dir)).rejects.toThrow('ENOENT');
  });
});
