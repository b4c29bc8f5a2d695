import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AnthropicServer, startAnthropicServer } from '../support/anthropic-server.ts';
import { coachModel } from '../support/coach-model.ts';
import { createProject, type Project, type Running } from '../support/project.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';

const TOKEN = '4242:local-test-token';
const KEY = 'local-test-key';
const ANNA = 1001;

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
    BURST_QUIET_MS: '5',
    ...env,
  });
  await bot.until('"msg":"ready"');
  await telegram.until(() => telegram.polling);
  return bot;
}

/** A model that begins to answer only when it is let. */
async function slowModel() {
  const asked = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const server: AnthropicServer = rest.use(
    await startAnthropicServer({
      key: KEY,
      answer: async (request) => {
        asked.resolve();
        await gate.promise;
        return coachModel(request);
      },
    }),
  );
  const env = { ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: server.url };
  return { env, asked: asked.promise, answer: gate.resolve };
}

/** Anna has agreed and chosen a coach; what she writes now goes to the model. */
async function agreed(): Promise<void> {
  telegram.write(ANNA, '/start elite_coach');
  await telegram.until(() => telegram.lastTo(ANNA)?.buttons.length);
  telegram.tap(ANNA, 'latest', 'I agree');
  await telegram.until(() => telegram.messagesTo(ANNA).length > 1 && telegram.pending === 0);
}

describe('the bot, asked to stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s, leaves with 0 and without a word of trouble',
    async (name) => {
      const bot = await startBot();
      bot.signal(name);
      const { code, err, out } = await bot.ended;
      expect(err).toBe('');
      expect(code).toBe(0);
      const levels = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).level);
      expect(Math.max(...levels)).toBe(30);
    },
  );

  it('asks for no more messages, and finishes the answer in hand', async () => {
    const model = await slowModel();
    const bot = await startBot(model.env);
    await agreed();
    telegram.write(ANNA, 'I sell little watercolours');
    await model.asked;
    bot.signal('SIGTERM');
    await bot.until('stopping: finishing what is in hand');
    await telegram.until(() => !telegram.polling);
    telegram.write(ANNA, 'and this one comes too late');
    model.answer();
    expect((await bot.ended).code).toBe(0);
    const texts = telegram.messagesTo(ANNA).map((message) => message.text);
    expect(texts.filter((text) => text.includes('"I sell little watercolours" helps me'))).toHaveLength(1);
    expect(telegram.pending).toBe(1);
  });

  it('a second time, leaves at once; the message is answered after the next start', async () => {
    const model = await slowModel();
    const first = await startBot(model.env);
    await agreed();
    telegram.write(ANNA, 'I sell little watercolours');
    await model.asked;
    first.signal('SIGTERM');
    await first.until('stopping: finishing what is in hand');
    first.signal('SIGTERM');
    expect((await first.ended).code).toBe(1);
    model.answer();
    const second = await startBot(model.env);
    await telegram.until(() => telegram.lastTo(ANNA)?.text.includes('"I sell little watercolours" helps me'));
    second.signal('SIGTERM');
    expect((await second.ended).code).toBe(0);
  });

  it('while Telegram cannot be reached, which it says and bears', async () => {
    const nobody = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    rest.defer(() => void nobody.close());
    await new Promise((resolve) => nobody.once('listening', resolve));
    const address = nobody.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const bot = project.start('main', {
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: `http://127.0.0.1:${port}`,
      DATA_DIR: join(project.dir, 'unused'),
    });
    await bot.until(/Telegram: cannot sign in yet; trying again.*\n.*Telegram: cannot sign in yet/);
    bot.signal('SIGTERM');
    const { code, out, err } = await bot.ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toContain(TOKEN);
  });
});

it('a token that is revoked under way ends the bot with one sentence', async () => {
  const bot = await startBot();
  telegram.failNext({ method: 'getUpdates', status: 401, description: 'Unauthorized', times: 5 });
  telegram.write(ANNA, 'hello');
  const { code, err } = await bot.ended;
  expect(err).toMatch(/^Telegram does not accept TELEGRAM_BOT_TOKEN\. .*\n$/);
  expect(code).toBe(2);
});
