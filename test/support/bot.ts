import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, openApp } from '../../src/app.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { COMMANDS } from '../../src/domain/commands.ts';
import { createLog, type Log } from '../../src/lib/log.ts';
import { openTelegram, type Telegram } from '../../src/telegram/bot.ts';
import type { Timing } from '../../src/telegram/timing.ts';
import {
  type AnthropicAnswer,
  type AnthropicServer,
  type AnthropicServerOptions,
  startAnthropicServer,
} from './anthropic-server.ts';
import { coachModel } from './coach-model.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { type ElevenLabsServer, startElevenLabsServer } from './elevenlabs-server.ts';
import { type OpenAiServer, type OpenAiServerOptions, startOpenAiServer } from './openai-server.ts';
import { type Delivery, startTelegramServer, type TelegramServer } from './telegram-server.ts';

const TOKEN = '4242:local-test-token';
const KEY = 'local-test-key';

export interface Bot extends AsyncDisposable {
  readonly telegram: TelegramServer;
  readonly model: AnthropicServer;
  readonly openai: OpenAiServer;
  readonly elevenlabs: ElevenLabsServer;
  /** What is on disk. */
  readonly data: DataFolder;
  readonly app: App;
  readonly config: Config;
  /** Milliseconds by which the bot's clock is ahead of the machine's. */
  ahead: number;
  /** The model says this next, instead of asking `answer`; several are said in order. Not for extractions. */
  modelSays(...answers: readonly AnthropicAnswer[]): void;
  /** Writes, and resolves with the texts that came back once nothing is left to answer. */
  say(user: number, ...texts: string[]): Promise<string[]>;
  /** Taps a button of the latest message; resolves like `say`. */
  tap(user: number, button: string): Promise<string[]>;
  /** Whatever a person does, and the messages that came back once nothing is left to answer. */
  after(user: number, act: () => unknown): Promise<readonly Delivery[]>;
  /** Lets time pass, looks once at what is due, and resolves like `say`. */
  pass(user: number, ms: number): Promise<string[]>;
  /** Resolves when nothing is left to answer, with what was sent to this person since `from` messages. */
  settled(user: number, from: number): Promise<string[]>;
  /**
   * Closes bot and app, and opens them again on the same data; `downMs` pass and `meanwhile` happens in between.
   * @param env settings that are other than before
   */
  restart(downMs?: number, meanwhile?: () => unknown, env?: Readonly<Record<string, string>>): Promise<void>;
}

export interface BotOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly answer?: AnthropicServerOptions['answer'];
  /** Milliseconds before the first byte of the model's answer and between its pieces. */
  readonly latency?: NonNullable<AnthropicServerOptions['latency']>;
  /** Services whose key is set: `openai` hears, and speaks without `elevenlabs`. */
  readonly voice?: readonly ('openai' | 'elevenlabs')[];
  readonly transcribe?: NonNullable<OpenAiServerOptions['transcribe']>;
  readonly timing?: Partial<Timing>;
  /** The machine's clock by default; one that stands still lets the test decide how much time passes. */
  readonly clock?: () => number;
  /** Where the log goes, instead of nowhere. */
  readonly log?: Log;
}

/** The whole bot as in production, between local servers for all that it talks to, on a folder of its own. */
export async function startBot(options: BotOptions = {}): Promise<Bot> {
  const { answer = coachModel, transcribe, latency } = options;
  const clock = { ahead: 0 };
  const now = () => (options.clock ?? Date.now)() + clock.ahead;
  const script: AnthropicAnswer[] = [];
  const scripted: AnthropicServerOptions['answer'] = (request) =>
    (request.body.tools?.length ? script.shift() : undefined) ?? answer(request);

  const stack = new AsyncDisposableStack();
  const dataDir = await mkdtemp(join(tmpdir(), 'prediction-bot-'));
  stack.defer(() => rm(dataDir, { recursive: true, force: true }));
  const telegram = stack.use(await startTelegramServer({ token: TOKEN }));
  const model = stack.use(
    await startAnthropicServer({ key: KEY, answer: scripted, now, ...(latency ? { latency } : {}) }),
  );
  const openai = stack.use(await startOpenAiServer({ key: KEY, ...(transcribe ? { transcribe } : {}) }));
  const elevenlabs = stack.use(await startElevenLabsServer({ key: KEY }));
  const environment: Record<string, string> = {
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.root,
    TELEGRAM_PER_SECOND: '10000',
    TELEGRAM_CHAT_PER_SECOND: '10000',
    ANTHROPIC_API_KEY: KEY,
    ANTHROPIC_BASE_URL: model.url,
    ...voiceEnv(options.voice ?? [], openai, elevenlabs),
    DATA_DIR: dataDir,
    BURST_QUIET_MS: '5',
    RATE_PER_MINUTE: '1000',
    QUIET_FROM: '00:00',
    QUIET_TO: '00:00',
    NODE_ENV: 'production',
    LOG_LEVEL: 'silent',
    ...options.env,
  };
  let config = readConfig(environment);
  let running = await open(config, now, options);
  stack.defer(() => running.close());

  const bot: Bot = {
    telegram,
    model,
    openai,
    elevenlabs,
    data: openDataFolder(dataDir),
    get config() {
      return config;
    },
    get app() {
      return running.app;
    },
    get ahead() {
      return clock.ahead;
    },
    set ahead(ms) {
      clock.ahead = ms;
    },
    modelSays: (...answers) => void script.push(...answers),
    say: (user, ...texts) => textsOf(bot.after(user, () => texts.map((text) => telegram.write(user, text)))),
    tap: (user, button) => textsOf(bot.after(user, () => telegram.tap(user, 'latest', button))),
    async after(user, act) {
      const from = telegram.messagesTo(user).length;
      await act();
      await quiet();
      return telegram.messagesTo(user).slice(from);
    },
    pass: (user, ms) =>
      textsOf(
        bot.after(user, () => {
          clock.ahead += ms;
          return running.app.tick();
        }),
      ),
    async settled(user, from) {
      await quiet();
      return (await textsOf(telegram.messagesTo(user))).slice(from);
    },
    async restart(downMs = 0, meanwhile, env = {}) {
      await running.close();
      clock.ahead += downMs;
      await meanwhile?.();
      config = readConfig(Object.assign(environment, env));
      running = await open(config, now, options);
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };

  async function quiet(): Promise<void> {
    await telegram.until(() => telegram.pending === 0);
    await running.app.queue.idle();
  }

  return bot;
}

const textsOf = async (messages: readonly Delivery[] | Promise<readonly Delivery[]>): Promise<string[]> =>
  (await messages).map((message) => message.text);

function voiceEnv(
  services: NonNullable<BotOptions['voice']>,
  openai: OpenAiServer,
  elevenlabs: ElevenLabsServer,
): Record<string, string> {
  return {
    ...(services.includes('openai') ? { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: openai.url } : {}),
    ...(services.includes('elevenlabs')
      ? { ELEVENLABS_API_KEY: KEY, ELEVENLABS_BASE_URL: elevenlabs.url }
      : {}),
  };
}

async function open(
  config: Config,
  now: () => number,
  { timing, log = createLog(config.logLevel) }: BotOptions,
): Promise<{ app: App; close(): Promise<void> }> {
  if (!config.telegram) throw new Error('the test bot has no token');
  const options = {
    ...config.telegram,
    log,
    now,
    commands: COMMANDS,
    timing: { ...config.telegram.timing, ...timing },
  };
  const telegram: Telegram = await openTelegram(options);
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
