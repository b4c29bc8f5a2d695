import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AnthropicServer, startAnthropicServer } from '../support/anthropic-server.ts';
import { coachModel } from '../support/coach-model.ts';
import { createProject, type Project, type Running } from '../support/project.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

const TOKEN = '4242:local-test-token';
const KEY = 'local-test-key';
const ANNA = 1001;
const BEN = 1002;
const NOTICE =
  'I cannot take messages right now. Nothing you wrote is lost, and I will answer as soon as I can.';

let rest: AsyncDisposableStack;
let project: Project;
let telegram: TelegramServer;

beforeEach(async () => {
  rest = new AsyncDisposableStack();
  project = rest.use(await createProject());
  telegram = rest.use(await startTelegramServer({ token: TOKEN }));
});
afterEach(() => rest.disposeAsync());

async function startBot(env: Readonly<Record<string, string>> = {}): Promise<Running> {
  const bot = project.start('main', {
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.root,
    TELEGRAM_CHAT_PER_SECOND: '1000',
    BURST_QUIET_MS: '5',
    ...env,
  });
  await bot.until('"msg":"ready"');
  telegram.write(ANNA, '/start elite_coach');
  await telegram.until(() => telegram.lastTo(ANNA)?.buttons.length);
  telegram.tap(ANNA, 'latest', 'I agree');
  await telegram.until(() => telegram.messagesTo(ANNA).length === 2 && telegram.pending === 0);
  return bot;
}

/** From now on no file of this process may grow, which no account is exempt from: the nearest to a full disk. */
const fill = ({ pid }: Running) => execFileSync('prlimit', ['--pid', `${pid}`, '--fsize=0:unlimited']);
const free = ({ pid }: Running) => execFileSync('prlimit', ['--pid', `${pid}`, '--fsize=unlimited']);

const texts = (user: number) => telegram.messagesTo(user).map((message) => message.text);
const notices = (user: number) => texts(user).filter((text) => text === NOTICE).length;
const errors = (bot: Running) =>
  bot.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter((line) => line.level >= 50);

// Linux alone can limit a process that runs already.
describe.runIf(process.platform === 'linux')('a disk that becomes full', () => {
  it('each person is told once, the operator too, nothing is confirmed, and all goes on by itself', async () => {
    const bot = await startBot();
    fill(bot);
    const before = texts(ANNA).length;
    const first = telegram.write(ANNA, 'People ask me to tidy up their spreadsheets');
    await telegram.until(() => notices(ANNA) === 1);
    telegram.write(BEN, 'hello');
    telegram.write(ANNA, 'are you there?');
    await telegram.until(() => notices(BEN) === 1);
    expect(telegram.confirmedOffset).toBeLessThanOrEqual(first);
    expect(telegram.pending).toBe(3);

    free(bot);
    await telegram.until(() => telegram.pending === 0 && texts(BEN).length === 2, 9_000);
    await telegram.until(() => texts(ANNA).length === before + 2, 9_000);
    expect(texts(BEN)[1]).toContain('Is that all right with you?');
    expect(texts(ANNA).at(-1)).toContain('Which city or time zone');
    expect([notices(ANNA), notices(BEN)]).toEqual([1, 1]);
    expect(errors(bot).map((line) => line.msg)).toEqual([
      expect.stringMatching(/^The data folder takes nothing: files may not grow any further/),
    ]);
    expect(bot.out).toContain('updates can be stored again');
    bot.signal('SIGTERM');
    expect((await bot.ended).code).toBe(0);
  });

  it('in the middle of a turn: the answer is said once, kept in the end, and the model asked no more than it must', async () => {
    const asked = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    const model: AnthropicServer = rest.use(
      await startAnthropicServer({
        key: KEY,
        answer: async (request) => {
          asked.resolve();
          await gate.promise;
          return coachModel(request);
        },
      }),
    );
    const bot = await startBot({
      ANTHROPIC_API_KEY: KEY,
      ANTHROPIC_BASE_URL: model.url,
      LOG_LEVEL: 'debug',
    });
    telegram.write(ANNA, 'People ask me to tidy up their spreadsheets');
    await asked.promise;
    fill(bot);
    gate.resolve();
    await telegram.until(() => notices(ANNA) === 1);
    const said = texts(ANNA).length;
    const tries = () => bot.out.split('A job waits for better times').length - 1;
    await telegram.until(() => tries() === 3, 9_000);
    expect(model.requests.length).toBe(1);
    free(bot);
    const history = join(project.dir, 'data', 'users', `${ANNA}`, 'history.jsonl');
    await telegram.until(
      () => bot.out.includes('"event":"turn","user":"1001","job":"tg:4242:700000003"'),
      9_000,
    );
    expect(texts(ANNA).length).toBeLessThanOrEqual(said + 1);
    expect(new Set(texts(ANNA)).size).toBe(texts(ANNA).length);
    expect(model.requests.length).toBeLessThanOrEqual(2);
    expect(await readdir(join(project.dir, 'data', 'queue', 'dead-letters'))).toEqual([]);
    bot.signal('SIGTERM');
    expect((await bot.ended).code).toBe(0);
    const lines = (await readFile(history, 'utf8')).trim().split('\n');
    expect(lines.filter((line) => line.includes('tidy up their spreadsheets')).length).toBe(1);
  });
});
