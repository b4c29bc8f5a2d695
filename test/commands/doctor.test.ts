import { readFileSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createProject, type Ended, type Project, type Running } from '../support/project.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

const TOKEN = '4242:right-and-secret';
let project: Project;
let telegram: TelegramServer;
let runs = 0;
let dir = '';
let env: Readonly<Record<string, string>>;

beforeAll(async () => {
  project = await createProject();
  return () => project[Symbol.asyncDispose]();
});
beforeEach(async () => {
  telegram = await startTelegramServer({ token: TOKEN });
  runs += 1;
  dir = join(project.dir, `data-${runs}`);
  env = {
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.root,
    // Never asked: nobody agrees to anything here.
    ANTHROPIC_API_KEY: 'key-and-secret',
    ANTHROPIC_BASE_URL: 'http://127.0.0.1:1',
    DATA_DIR: dir,
    BURST_QUIET_MS: '5',
  };
});
afterEach(() => telegram[Symbol.asyncDispose]());

const doctor = (...args: string[]) => project.run('doctor', env, args);

/** A bot that runs, and that somebody has written to. */
async function aBot(): Promise<Running> {
  const bot = project.start('main', env);
  onTestFinished(async () => {
    bot.signal('SIGTERM');
    await bot.ended;
  });
  await bot.until('ready');
  await greet(77);
  return bot;
}

/** Resolves when the answer is out and nothing is left to be written about it. */
async function greet(user: number): Promise<void> {
  const over = `"end":[{"id":"tg:4242:${telegram.write(user, 'my words in confidence')}"`;
  await telegram.until(() => readFileSync(join(dir, 'queue', 'journal.jsonl'), 'utf8').includes(over));
}

async function stop(bot: Running): Promise<void> {
  bot.signal('SIGTERM');
  expect((await bot.ended).code).toBe(0);
}

/** Everything in the data folder: what it holds, and when it was changed. */
async function snapshot(): Promise<Record<string, unknown>> {
  const names = await readdir(dir, { recursive: true });
  const seen = names.toSorted().map(async (name) => {
    const facts = await stat(join(dir, name));
    return [name, [facts.mtimeMs, facts.isFile() ? await readFile(join(dir, name), 'latin1') : '']];
  });
  return Object.fromEntries(await Promise.all(seen));
}

function expectSays({ out, err, code }: Ended, exit: number, ...says: readonly RegExp[]): void {
  for (const each of says) expect(out).toMatch(each);
  expect(out + err).not.toMatch(/secret|confidence/);
  expect({ code, err }).toEqual({ code: exit, err: '' });
}

describe('npm run doctor', () => {
  it('says that all is well before the first start', async () => {
    const ended = await doctor();
    expectSays(ended, 0, /^ok {7}telegram: The token is that of @prediction_test_bot \(4242\)\.$/m);
    expectSays(
      ended,
      0,
      /^ok {7}clock: The clock is right/m,
      /^note {5}folder: There is no .*data-/m,
      /All is well\./,
    );
    await expect(stat(dir)).rejects.toThrow('ENOENT');
  });

  it('looks on beside a bot that runs: it writes nothing and disturbs nothing', async () => {
    await aBot();
    const before = await snapshot();
    const ended = await doctor();
    expectSays(ended, 0, /^ok {7}files: Everything of 1 person is whole/m, /^ok {7}queue: Nothing waits/m);
    expect(await snapshot()).toEqual(before);
    expect(telegram.polling).toBe(true);
    await greet(77);
  });

  it('refuses to mend beside a bot that runs', async () => {
    await aBot();
    await writeFile(join(dir, 'users', '77', 'old.json.tmp'), '');
    const before = await snapshot();
    const { code, err } = await doctor('--fix');
    expect(err).toMatch(/^--fix changes files, and a bot or a chat works on .*\. Stop it first;/);
    expect(code).toBe(2);
    expect(await snapshot()).toEqual(before);
  });

  it('finds what is wrong, mends what is safe, says so, and then the bot runs on it', async () => {
    const bot = await aBot();
    await stop(bot);
    const user = join(dir, 'users', '77');
    await writeFile(join(user, 'facts.json'), '{"version":1,"items":"words in confidence"}');
    await appendFile(join(user, 'history.jsonl'), '{"id":"cut","text":"words in confid');
    await writeFile(join(user, 'state.json.tmp'), 'half');
    await writeFile(join(dir, 'index', 'due.jsonl'), 'nonsense\n');
    await mkdir(join(dir, 'spending'), { recursive: true });
    await appendFile(join(dir, 'spending', '2026-11-01.jsonl'), '{"ts":"2026');
    telegram.setWebhook('https://hooks.example/confidence');

    const before = await snapshot();
    const seen = await doctor();
    expectSays(
      seen,
      1,
      /^problem {2}files: 1 file of a person is damaged: users\/77\/facts\.json \(items: Invalid input/m,
      /^warning {2}files: 2 files end in a line that a crash has cut off/m,
      /^note {5}files: 1 unfinished file was left/m,
      /^warning {2}files: 1 index of due times is missing or damaged/m,
      /^warning {2}telegram: A webhook to hooks\.example is set/m,
      /^1 problem and 3 warnings\.$/m,
    );
    expect(await snapshot()).toEqual(before);

    const mended = await doctor('--fix');
    expectSays(
      mended,
      0,
      /facts\.json .* Mended: moved to quarantine\/\.$/m,
      /2 files end in .* Mended: cut off; what belongs to a person is kept in quarantine\/\.$/m,
      /1 unfinished file .* Mended: removed\.$/m,
      /1 index .* Mended: built anew\.$/m,
      /The webhook to hooks\.example was removed\.$/m,
    );
    const after = await doctor();
    expectSays(
      after,
      0,
      /^warning {2}files: 2 damaged files of people have been set aside: quarantine\/77\//m,
    );

    const again = project.start('main', env);
    await again.until('ready');
    await greet(77);
    await stop(again);
    expect(again.out).not.toMatch(/"level":(40|50)/);
  });

  it('names dead letters by their reason', async () => {
    await mkdir(join(dir, 'queue', 'dead-letters'), { recursive: true });
    const incoming = { id: 'tg:1:2', user: '77', at: '2026-11-20T09:00:00.000Z', name: '', language: 'en' };
    const task = {
      kind: 'answer',
      incoming: { ...incoming, kind: 'text', text: 'words in confidence', origin: 'user' },
    };
    const job = { id: 'tg:1:2', lane: '77', key: null, run_at: 1, gather: true, task };
    const letter = { version: 1, at: incoming.at, reason: 'no luck', tries: 8, job };
    await writeFile(join(dir, 'queue', 'dead-letters', 'tg%3A1%3A2.json'), JSON.stringify(letter));
    expectSays(
      await doctor('--offline'),
      0,
      /^warning {2}queue: 1 dead letter, the oldest .* old: no luck \(1\)\.$/m,
    );
  });

  it('asks nobody with --offline', async () => {
    expectSays(await doctor('--offline'), 0, /^note {5}clock: .* there was no other to compare it with/m);
    expect(telegram.calls).toEqual([]);
  });

  it('is a problem when Telegram refuses the token', async () => {
    env = { ...env, TELEGRAM_BOT_TOKEN: '4242:wrong-and-secret' };
    expectSays(await doctor(), 1, /^problem {2}telegram: Telegram does not accept TELEGRAM_BOT_TOKEN/m);
  });

  it('says what is wrong on Railway', async () => {
    env = { ...env, RAILWAY_PROJECT_ID: 'p' };
    expectSays(await doctor('--offline'), 1, /^problem {2}settings: .* is on no volume/m, /PORT is not set/);
    env = { ...env, RAILWAY_VOLUME_MOUNT_PATH: project.dir, PORT: '8080' };
    expectSays(await doctor('--offline'), 0);
  });

  it('prints JSON for programs', async () => {
    const { out, code } = await doctor('--json', '--offline');
    const report = JSON.parse(out);
    expect(report).toMatchObject({ ok: true, findings: expect.any(Array) });
    expect(report.findings[0]).toEqual({ level: 'ok', about: 'node', says: expect.any(String), todo: null });
    expect(code).toBe(0);
  });

  it.each([
    ['a wrong setting', { PORT: 'secret' }, [], /PORT must be a port/],
    [
      'a folder that is a file',
      { DATA_DIR: '/dev/null' },
      ['--offline'],
      /The data folder \/dev\/null cannot be used/,
    ],
    ['an option that there is not', {}, ['--repair'], /--repair/],
  ])('cannot look, and says why: %s', async (_, wrong, args, says) => {
    env = { ...env, ...wrong };
    const { code, err } = await doctor(...args);
    expect(err).toMatch(says);
    expect(err).not.toMatch(/^ +at /m);
    expect(code).toBe(2);
  });

  it('says so as JSON, too', async () => {
    env = { ...env, PORT: 'wrong' };
    const { out, code } = await doctor('--json');
    const findings = [
      { level: 'problem', about: 'doctor', says: expect.stringContaining('PORT'), todo: null },
    ];
    expect(JSON.parse(out)).toMatchObject({ ok: false, findings });
    expect(code).toBe(2);
  });

  it('explains itself', async () => {
    expectSays(await doctor('--help'), 0, /--fix/, /Exit code/);
  });
});
