import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, openApp } from '../../src/app.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { COMMANDS } from '../../src/domain/commands.ts';
import { createLog } from '../../src/lib/log.ts';
import { openTelegram, type Telegram } from '../../src/telegram/bot.ts';
import {
  type AnthropicServer,
  type AnthropicServerOptions,
  startAnthropicServer,
} from './anthropic-server.ts';
import { coachModel } from './coach-model.ts';
import { startTelegramServer, type TelegramServer } from './telegram-server.ts';

const TOKEN = '4242:local-test-token';
const KEY = 'local-test-key';

export interface Bot extends AsyncDisposable {
  readonly telegram: TelegramServer;
  readonly model: AnthropicServer;
  readonly app: App;
  readonly config: Config;
  /** Milliseconds by which the bot's clock is ahead of the machine's. */
  ahead: number;
  /** Writes, and resolves with the texts that came back once nothing is left to answer. */
  say(user: number, ...texts: string[]): Promise<string[]>;
  /** Taps a button of the latest message; resolves like `say`. */
  tap(user: number, button: string): Promise<string[]>;
  /** Resolves when nothing is left to answer, with what was sent to this person since `from` messages. */
  settled(user: number, from: number): Promise<string[]>;
  /** Closes bot and app, and opens them again on the same data. */
  restart(): Promise<void>;
}

export interface BotOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly answer?: AnthropicServerOptions['answer'];
}

/** The whole bot as in production, between a local Bot API server and a local Messages server, on a folder of its own. */
export async function startBot({ env = {}, answer = coachModel }: BotOptions = {}): Promise<Bot> {
  const dataDir = await mkdtemp(join(tmpdir(), 'prediction-bot-'));
  const telegram = await startTelegramServer({ token: TOKEN });
  const clock = { ahead: 0 };
  const now = () => Date.now() + clock.ahead;
  const model = await startAnthropicServer({ key: KEY, answer, now });
  const config = readConfig({
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.root,
    ANTHROPIC_API_KEY: KEY,
    ANTHROPIC_BASE_URL: model.url,
    DATA_DIR: dataDir,
    BURST_QUIET_MS: '5',
    RATE_PER_MINUTE: '1000',
    QUIET_FROM: '00:00',
    QUIET_TO: '00:00',
    NODE_ENV: 'production',
    LOG_LEVEL: 'silent',
    ...env,
  });
  let running = await open(config, now);

  const bot: Bot = {
    telegram,
    model,
    config,
    get app() {
      return running.app;
    },
    get ahead() {
      return clock.ahead;
    },
    set ahead(ms) {
      clock.ahead = ms;
    },
    async say(user, ...texts) {
      const from = telegram.messagesTo(user).length;
      for (const text of texts) telegram.write(user, text);
      return bot.settled(user, from);
    },
    async tap(user, button) {
      const from = telegram.messagesTo(user).length;
      telegram.tap(user, 'latest', button);
      return bot.settled(user, from);
    },
    async settled(user, from) {
      await telegram.until(() => telegram.pending === 0);
      await running.app.queue.idle();
      return telegram
        .messagesTo(user)
        .slice(from)
        .map((message) => message.text);
    },
    async restart() {
      await running.close();
      running = await open(config, now);
    },
    async [Symbol.asyncDispose]() {
      await running.close();
      await model[Symbol.asyncDispose]();
      await telegram[Symbol.asyncDispose]();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return bot;
}

async function open(config: Config, now: () => number): Promise<{ app: App; close(): Promise<void> }> {
  if (!config.telegram) throw new Error('the test bot has no token');
  const log = createLog(config.logLevel);
  const telegram: Telegram = await openTelegram({ ...config.telegram, log, now, commands: COMMANDS });
  const app = await openApp(config, { speak: telegram.speak, log, now });
  telegram.listen(app.receive);
  return {
    app,
    async close() {
      await telegram[Symbol.asyncDispose]();
      await app[Symbol.asyncDispose]();
    },
  };
}
