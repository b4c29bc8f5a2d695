/**
 * Turns per second with everything durable and a model that answers at once, and what a long history costs.
 * The app runs in this process: file store and queue on disk with every sync, the offline coach as the model, and a
 * channel that takes no time. `npm run bench:throughput [-- --short]`
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, openApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { toIso, UserId } from '../src/domain/ids.ts';
import type { HistoryEntry } from '../src/domain/memory.ts';
import type { Incoming, Speak } from '../src/domain/message.ts';
import { createLog } from '../src/lib/log.ts';
import { seedPeople } from './overhead-people.ts';
import { percentile, progress, table } from './table.ts';

const SHORT = process.argv.includes('--short');
const PEOPLE = SHORT ? 20 : 200;
const TURNS_EACH = SHORT ? 5 : 20;
const HISTORIES = SHORT ? [10, 1_000] : [10, 1_000, 100_000];
const TURNS_ALONE = SHORT ? 20 : 200;

/** Says nothing to nobody at once, and tells who was answered. */
function createMouth(): { speak: Speak; answered: (user: UserId) => Promise<void> } {
  const waiting = new Map<UserId, () => void>();
  const said = async (to: UserId) => {
    waiting.get(to)?.();
    return { ok: true, message: '1' } as const;
  };
  return {
    answered: (user) => new Promise((resolve) => waiting.set(user, resolve)),
    speak: {
      send: said,
      draft: (to) => ({ grow() {}, drop() {}, finish: () => said(to) }),
      fetch: () => Promise.reject(new Error('nobody speaks here')),
    },
  };
}

let messages = 0;
function messageOf(user: UserId): Incoming {
  messages += 1;
  const text = `I keep thinking of what they will say, number ${messages}`;
  const at = toIso(Date.now());
  return {
    id: `bench:${messages}`,
    user,
    at,
    name: 'Ada',
    language: 'en',
    kind: 'text',
    text,
    origin: 'user',
  };
}

/** The app on a fresh data folder with these people in it. */
async function withApp<T>(
  users: readonly number[],
  prepare: (dir: string) => Promise<void>,
  measure: (app: App, turn: (user: number) => Promise<void>) => Promise<T>,
): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'bench-turns-'));
  try {
    await seedPeople(dir, users);
    await prepare(dir);
    const mouth = createMouth();
    const config = readConfig({
      DATA_DIR: dir,
      LLM_PROVIDER: 'offline',
      NODE_ENV: 'production',
      BURST_QUIET_MS: '0',
      RATE_PER_MINUTE: '1000',
    });
    await using app = await openApp(
      { ...config, rates: { perMinute: 1e9, perHour: 1e9, allPerMinute: 1e9 } },
      { speak: mouth.speak, log: createLog('silent') },
    );
    return await measure(app, async (user) => {
      const id = UserId.parse(String(user));
      const answered = mouth.answered(id);
      await app.receive(messageOf(id));
      await answered;
    });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Everybody writes again as soon as they are answered; counted until everything is written down. */
async function turnsPerSecond(people: number): Promise<number> {
  const users = Array.from({ length: people }, (_, index) => 1001 + index);
  return withApp(
    users,
    async () => {},
    async (app, turn) => {
      await Promise.all(users.map(turn));
      await app.queue.idle();
      const begun = performance.now();
      await Promise.all(
        users.map(async (user) => {
          for (let index = 0; index < TURNS_EACH; index += 1) await turn(user);
        }),
      );
      await app.queue.idle();
      return (people * TURNS_EACH * 1000) / (performance.now() - begun);
    },
  );
}

/** Median milliseconds of a turn, and the first one after the start, of somebody with so many messages behind them. */
async function turnWithHistory(lines: number): Promise<{ median: number; first: number }> {
  return withApp(
    [7],
    (dir) => writeHistory(dir, lines),
    async (app, turn) => {
      const time = async () => {
        const begun = performance.now();
        await turn(7);
        await app.queue.idle();
        return performance.now() - begun;
      };
      const first = await time();
      const times: number[] = [];
      for (let index = 0; index < TURNS_ALONE; index += 1) times.push(await time());
      return { median: percentile(times, 0.5), first };
    },
  );
}

async function writeHistory(dir: string, lines: number): Promise<void> {
  const folder = join(dir, 'users', '7');
  await mkdir(folder, { recursive: true });
  const start = Date.now() - lines * 60_000;
  const text = Array.from({ length: lines }, (_, index) => {
    const entry: HistoryEntry = {
      id: `old:${index}`,
      at: toIso(start + index * 60_000),
      role: index % 2 === 0 ? 'user' : 'coach',
      text: `This is message ${index} of a long acquaintance, about as long as people write on a phone.`,
      source: index % 2 === 0 ? 'user' : 'coach',
    };
    return JSON.stringify(entry);
  });
  await writeFile(join(folder, 'history.jsonl'), `${text.join('\n')}\n`);
}

const rates: [number, number][] = [];
for (const people of [1, PEOPLE]) {
  progress(`${people} at once`);
  rates.push([people, await turnsPerSecond(people)]);
}
const costs: [number, { median: number; first: number }][] = [];
// The first run of all warms the code up and is not counted.
await turnWithHistory(10);
for (const lines of HISTORIES) {
  progress(`a history of ${lines} messages`);
  costs.push([lines, await turnWithHistory(lines)]);
}
progress('');

const digits = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });
const [, short] = costs[0] ?? [0, { median: Number.NaN, first: Number.NaN }];
process.stdout.write(
  table('Durable turns per second, instant model', [
    ['people at once', 'turns/s', 'aim'],
    ...rates.map(([people, rate]) => [String(people), digits(rate), people === PEOPLE ? '> 300' : '']),
  ]),
);
process.stdout.write(
  `\n${table('One turn, by what lies behind it', [
    ['messages in the history', 'median', 'beside the shortest', 'first after the start'],
    ...costs.map(([lines, { median, first }]) => [
      lines.toLocaleString('en'),
      `${digits(median)} ms`,
      `${(median / short.median).toFixed(2)}×`,
      `${digits(first)} ms`,
    ]),
  ])}`,
);
