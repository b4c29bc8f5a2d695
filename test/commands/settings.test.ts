import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProject, type Ended, type Project } from '../support/project.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

const TOKEN = '4242:right-and-secret';
let project: Project;
let telegram: TelegramServer;
/** Enough for the bot to start. */
let good: Readonly<Record<string, string>>;

beforeAll(async () => {
  project = await createProject();
  telegram = await startTelegramServer({ token: TOKEN });
  good = { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.root };
});
afterAll(async () => {
  await project[Symbol.asyncDispose]();
  await telegram[Symbol.asyncDispose]();
});

/** What only the operator can mend: exit code 2, one sentence or list, no trace, no secret. */
function expectSentence({ code, err, out }: Ended, says: RegExp): void {
  expect(err).toMatch(says);
  expect(err).not.toMatch(/^ +at /m);
  expect(err).not.toContain('Error:');
  expect(out + err).not.toContain('secret');
  expect(code).toBe(2);
}

const inside = (name: string): string => join(project.dir, name);

describe('the bot stops with one sentence', () => {
  it('without a token, and says what needs none', async () => {
    const ended = await project.run('main');
    expectSentence(ended, /^TELEGRAM_BOT_TOKEN is not set\. .*@BotFather.*npm run chat\n$/);
    expect(ended.out).toBe('');
  });

  it('with a token that Telegram does not know', async () => {
    const ended = await project.run('main', { ...good, TELEGRAM_BOT_TOKEN: '4242:wrong-and-secret' });
    expectSentence(ended, /^Telegram does not accept TELEGRAM_BOT_TOKEN\. .*\n$/);
    expect(ended.err).not.toContain('4242');
  });

  it('when the port of the health check is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const ended = await project.run('main', {
      ...good,
      PORT: port,
      HOST: '127.0.0.1',
      DATA_DIR: inside('d1'),
    });
    expectSentence(ended, new RegExp(`^Port ${port} is already in use\\. Set PORT .*\n$`));
    taken.close();
  });

  it('when the health check should listen where this machine is not', async () => {
    const ended = await project.run('main', {
      ...good,
      PORT: '0',
      HOST: '192.0.2.1',
      DATA_DIR: inside('d2'),
    });
    expectSentence(ended, /^HOST is 192\.0\.2\.1, which is not an address of this machine\. .*\n$/);
  });

  it('when another process has the data folder', async () => {
    const first = project.start('chat', { DATA_DIR: inside('shared') });
    await first.until('/quit');
    for (const ended of [
      await project.run('main', { ...good, DATA_DIR: inside('shared') }),
      await project.run('chat', { DATA_DIR: inside('shared') }),
    ]) {
      expectSentence(
        ended,
        /^.*shared is in use by another process \(chat\.ts, process \d+ on .+, since .+\); stop that one first\.\n$/,
      );
    }
    first.end();
    expect((await first.ended).code).toBe(0);
  });
});

describe('bot and chat stop with one sentence', () => {
  const commands = ['main', 'chat'] as const;

  it('with wrong settings, all of them named at once', async () => {
    const wrong = { PORT: 'secret', BUDGET_DAY_USD: '1,5', LLM_PROVIDER: 'clod', QUIET_FROM: '25:00' };
    const ended = await project.run('chat', wrong);
    expectSentence(ended, /^The environment \(or the \.env file\) has a mistake: [^\n]+\.\n$/);
    for (const name of Object.keys(wrong)) expect(ended.err).toContain(`${name} must be`);
  });

  it('when the provider that was asked for has no key', async () => {
    const ended = await project.run('main', { ...good, LLM_PROVIDER: 'anthropic' });
    expectSentence(ended, /^LLM_PROVIDER is anthropic, but ANTHROPIC_API_KEY is not set\. .*\n$/);
  });

  it.each(commands)('when the data folder cannot be written (%s)', async (command) => {
    await writeFile(inside('a-file'), '');
    for (const DATA_DIR of [inside('a-file'), inside('a-file/data')]) {
      const ended = await project.run(command, { ...good, DATA_DIR });
      expectSentence(ended, new RegExp(`^The data folder ${DATA_DIR} cannot be used: .*DATA_DIR.*\n$`));
    }
  });

  it('when there are no coaches', async () => {
    const ended = await project.run('chat', { INSTANCES_DIR: inside('nowhere') });
    expectSentence(ended, /^The coaches cannot be read from .*nowhere: .*INSTANCES_DIR.*\n$/);
  });

  it('when the .env file cannot be read', async () => {
    await mkdir(inside('.env'));
    for (const command of ['main', 'chat', 'coaches'] as const) {
      expectSentence(await project.run(command), /^The \.env file cannot be read \(EISDIR.*\n$/);
    }
    await rm(inside('.env'), { recursive: true });
  });
});

it('takes settings from .env, and those of the environment before them', async () => {
  await writeFile(inside('.env'), 'TELEGRAM_BOT_TOKEN="4242:wrong"\nPORT=nonsense\n');
  const ended = await project.run('main', { PORT: '', TELEGRAM_API_ROOT: telegram.root });
  expectSentence(ended, /^Telegram does not accept TELEGRAM_BOT_TOKEN/);
  await rm(inside('.env'));
});

describe('what stands in the way inside the data folder', () => {
  it.each(['queue', 'spending', 'lock'])('%s: is named in one sentence, with what to do', async (name) => {
    const dir = inside(`crossed-${name}`);
    if (name === 'lock') await mkdir(join(dir, name), { recursive: true });
    else {
      await mkdir(dir);
      await writeFile(join(dir, name), '');
    }
    const ended = await project.run('chat', { DATA_DIR: dir });
    expectSentence(ended, new RegExp(`^The data folder ${dir} cannot be used: .*DATA_DIR.*\n$`));
  });
});
