import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pause } from '../../src/lib/wait.ts';
import { type AnthropicServer, startAnthropicServer } from '../support/anthropic-server.ts';
import { createProject } from '../support/project.ts';
import { startTelegramServer, type TelegramServer } from '../support/telegram-server.ts';
import { BOT_ID } from './files.ts';
import { createLives, type Lives } from './lives.ts';
import { markedAnswer } from './marked-answers.ts';
import { type Outcome, weigh } from './outcome.ts';
import { startWriter } from './people.ts';
import { between, createRandom, pick } from './random.ts';
import { seed } from './seed.ts';

export interface CampaignOptions {
  /** Who write; half as many more are silent, and a message to each of them falls due meanwhile. */
  readonly people: number;
  /** How often the bot is ended by `kill -9`, at least. */
  readonly kills: number;
  readonly seed: number;
  /** Milliseconds of a life of the bot, from the start of its process. */
  readonly longestLifeMs: number;
  /** Told after every death. */
  readonly progress: (kills: number, updates: number) => void;
}

const TOKEN = `${BOT_ID}:local-test-token`;
const KEY = 'local-test-key';
const FIRST_WRITER = 1_001;
const FIRST_SILENT = 5_001;
/** A model that takes its time, so that many turns are in hand whenever the bot is killed. Milliseconds. */
const LATENCY = { firstMs: 200, pieceMs: 20 };
const FAULT_EVERY_MS = 1_500;
const SETTLE_MS = 90_000;
const QUIET_MS = 3_000;
/** Per person: together they stay below what Telegram takes from a bot. */
const REST_MS = 40;

/** People talk to a real bot that is killed again and again; resolves with what was lost, repeated and torn. */
export async function runCampaign(options: CampaignOptions): Promise<Outcome> {
  const { people, kills, seed: number, longestLifeMs, progress } = options;
  const random = createRandom(number);
  await using stack = new AsyncDisposableStack();
  const dir = await mkdtemp(join(tmpdir(), 'chaos-'));
  stack.defer(() => rm(dir, { recursive: true, force: true }));
  const project = stack.use(await createProject());
  const telegram = stack.use(await startTelegramServer({ token: TOKEN }));
  const model = stack.use(await startAnthropicServer({ key: KEY, answer: markedAnswer, latency: LATENCY }));
  const lives = createLives(project, environment(dir, telegram, model), random, longestLifeMs);

  const writers = Array.from({ length: people }, (_, index) => FIRST_WRITER + index);
  const silent = Array.from({ length: Math.ceil(people / 2) }, (_, index) => FIRST_SILENT + index);
  telegram.meet(...writers, ...silent);
  const due = () => Math.round(Date.now() + between(random, 0, (kills * longestLifeMs) / 2));
  await seed(dir, [...writers.map((id) => ({ id, due: null })), ...silent.map((id) => ({ id, due: due() }))]);

  const stop = new AbortController();
  const active = writers.map((id) =>
    startWriter(telegram, {
      id,
      restMs: people * REST_MS,
      random: createRandom(number + id),
      stop: stop.signal,
    }),
  );
  const faults = injectFaults(telegram, model, random, stop.signal);
  const killed = () => lives.deaths.filter(({ kind }) => kind === 'kill -9').length;
  while (killed() < kills) {
    await lives.live();
    progress(
      killed(),
      active.reduce((sum, { deeds }) => sum + deeds.length, 0),
    );
  }
  stop.abort();
  await Promise.all([faults, ...active.map(({ gone }) => gone)]);
  telegram.heal();
  await settle(telegram, lives);
  return await weigh({ dir, telegram, lives, writers: active, silent });
}

function environment(
  dataDir: string,
  telegram: TelegramServer,
  model: AnthropicServer,
): Readonly<Record<string, string>> {
  return {
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.root,
    ANTHROPIC_API_KEY: KEY,
    ANTHROPIC_BASE_URL: model.url,
    DATA_DIR: dataDir,
    NODE_ENV: 'production',
    BURST_QUIET_MS: '50',
    RATE_PER_MINUTE: '1000',
    TICK_SECONDS: '1',
    SESSION_GAP_MINUTES: '1',
    QUIET_FROM: '00:00',
    QUIET_TO: '00:00',
    BUDGET_USER_DAY_USD: '1000',
    BUDGET_DAY_USD: '100000',
    BUDGET_USER_DAY_TOKENS: '1000000000',
    BUDGET_DAY_TOKENS: '1000000000',
    // Injected faults are no reason to leave the model alone: then nobody would be told which message is answered.
    MODEL_DOWN_AFTER: '1000',
  };
}

/** Telegram and the model refuse now and then, or drop the connection before anything is done. */
async function injectFaults(
  telegram: TelegramServer,
  model: AnthropicServer,
  random: () => number,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    await pause(between(random, 0, 2 * FAULT_EVERY_MS), stop);
    const method = 'sendMessage';
    pick(random, [
      () => telegram.failNext({ method, status: 429, retryAfter: 1 }),
      () => telegram.failNext({ method, status: 502 }),
      () => telegram.failNext({ method, status: 0, mode: 'drop' }),
      () => telegram.failNext({ method: 'getUpdates', status: 502 }),
      () => model.failNext(529),
      () => model.failNext('cut'),
      () => model.failNext('truncated'),
    ])();
  }
}

/** The bot lives on until nothing has been said for a while. */
async function settle(telegram: TelegramServer, lives: Lives): Promise<void> {
  const life = await lives.last();
  const count = () => telegram.sent.length;
  const patience = performance.now() + SETTLE_MS;
  for (let before = -1; performance.now() < patience; ) {
    if (telegram.pending === 0 && before === count()) break;
    before = count();
    await sleep(QUIET_MS);
  }
  await life.ended();
}
