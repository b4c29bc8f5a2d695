/**
 * What the bot itself costs in time, memory and disk, beside the least that a grammY bot can be, in one run against
 * the same local servers. `npm run bench:overhead [-- --short]`
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BotProcess, startProcess } from './bot-process.ts';
import { diskUse, installedSize } from './disk.ts';
import { KEY, type Load, startLoad, TOKEN } from './overhead-load.ts';
import { seedPeople } from './overhead-people.ts';
import { percentile, progress, table } from './table.ts';

const SHORT = process.argv.includes('--short');
const STARTS = SHORT ? 1 : 5;
const IDLE_MS = SHORT ? 200 : 30_000;
const TURNS = SHORT ? 5 : 100;
/** People at once, rounds of messages, and the pause after each round in milliseconds. */
const CROWDS = SHORT
  ? [{ people: 3, rounds: 1, pauseMs: 50 }]
  : [
      { people: 50, rounds: 6, pauseMs: 500 },
      { people: 200, rounds: 4, pauseMs: 2_000 },
    ];

type Figures = Map<string, number>;

interface Rival {
  readonly name: string;
  readonly script: string;
}
const OURS: Rival = { name: 'ours', script: 'src/main.ts' };
const ECHO: Rival = { name: 'echo bot', script: 'bench/echo-bot.ts' };

const folder = await mkdtemp(join(tmpdir(), 'bench-overhead-'));
let folders = 0;

/**
 * A bot on a folder of its own with these people in it, as deploy/ runs it. It waits neither for a burst to end nor
 * for Telegram's pace: those waits are meant, and would hide what it costs.
 */
async function withBot<T>(
  { script }: Rival,
  users: readonly number[],
  work: (bot: BotProcess, load: Load, dataDir: string) => Promise<T>,
): Promise<T> {
  folders += 1;
  const dataDir = join(folder, `data-${folders}`);
  await seedPeople(dataDir, users);
  await using load = await startLoad();
  const env = {
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
    NODE_OPTIONS: '--max-semi-space-size=2',
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: load.telegram.root,
    LLM_PROVIDER: 'anthropic',
    ANTHROPIC_API_KEY: KEY,
    ANTHROPIC_BASE_URL: load.model.url,
    DATA_DIR: dataDir,
    PORT: '0',
    HOST: '127.0.0.1',
    BURST_QUIET_MS: '0',
    TELEGRAM_PER_SECOND: '10000',
    TELEGRAM_CHAT_PER_SECOND: '10000',
    RATE_PER_MINUTE: '1000',
    BUDGET_USER_DAY_USD: '1000',
    BUDGET_DAY_USD: '10000',
  };
  await using bot = await startProcess(script, env, load.telegram);
  const result = await work(bot, load, dataDir);
  if (load.model.refused.length > 0) throw new Error(`the model refused: ${load.model.refused[0]}`);
  return result;
}

const people = (count: number): number[] => Array.from({ length: count }, (_, index) => 1001 + index);

/** The first start fills Node's cache of compiled code, and is told apart. */
async function starts(rival: Rival, figures: Figures): Promise<void> {
  const took: number[] = [];
  const first: number[] = [];
  const memory: number[] = [];
  for (let index = 0; index <= STARTS; index += 1) {
    progress(`${rival.name}: start ${index} of ${STARTS}`);
    await withBot(rival, people(1), async (bot, load) => {
      took.push(bot.startMs);
      memory.push(await bot.memory());
      first.push(...(await load.round(people(1))));
    });
  }
  figures.set('start to ready, nothing compiled yet, ms', took.shift() ?? Number.NaN);
  figures.set('start to ready, ms', percentile(took, 0.5));
  figures.set('memory after the start, MB', percentile(memory.slice(1), 0.5));
  figures.set('first message after the start, ms', percentile(first.slice(1), 0.5));
}

async function idle(rival: Rival, figures: Figures): Promise<void> {
  await withBot(rival, people(1), async (bot) => {
    await sleep(IDLE_MS / 3);
    const [before, from] = [await bot.processor(), performance.now()];
    await sleep((IDLE_MS * 2) / 3);
    const share = ((await bot.processor()) - before) / (performance.now() - from);
    figures.set('memory after idling, MB', await bot.memory());
    figures.set('processor while idle, %', share * 100);
  });
}

async function alone(rival: Rival, figures: Figures): Promise<void> {
  await withBot(rival, people(1), async (bot, load, dataDir) => {
    progress(`${rival.name}: 1 person, ${TURNS} messages`);
    const before = await diskUse(dataDir);
    note(figures, 1, await load.rounds(TURNS, people(1), 60));
    figures.set(`memory after ${TURNS} turns, MB`, await bot.memory());
    if (rival === OURS) figures.set(`on disk after ${TURNS} turns, MB`, (await diskUse(dataDir)) - before);
  });
}

async function crowds(rival: Rival, figures: Figures): Promise<void> {
  const most = Math.max(...CROWDS.map((crowd) => crowd.people));
  await withBot(rival, people(most), async (bot, load) => {
    for (const { people: count, rounds, pauseMs } of CROWDS) {
      progress(`${rival.name}: ${count} people at once`);
      // Everybody's first message reads their files and warms the code; it is not counted.
      await load.rounds(1, people(count), pauseMs);
      const before = await bot.processor();
      note(figures, count, await load.rounds(rounds, people(count), pauseMs));
      const used = ((await bot.processor()) - before) / (rounds * count);
      figures.set(`processor per message, ${count} at once, ms`, used);
    }
    figures.set(`memory after ${most} at once, MB`, await bot.memory());
  });
}

function note(figures: Figures, count: number, taken: readonly number[]): void {
  figures.set(`added per message, ${count} at once, p50 ms`, percentile(taken, 0.5));
  figures.set(`added per message, ${count} at once, p95 ms`, percentile(taken, 0.95));
}

const AIMS: Readonly<Record<string, string>> = {
  'start to ready, ms': '< 1000',
  'first message after the start, ms': '< 200',
  'memory after idling, MB': '< 130',
  'processor while idle, %': '< 0.3',
  'added per message, 1 at once, p50 ms': 'echo + 10',
  'on disk after 100 turns, MB': '< 2',
  'installed for running, MB': '< 80',
  'the same in the container, MB': '< 80',
};

const shown = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '-' : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

async function measure(): Promise<{ ours: Figures; echo: Figures }> {
  const ours: Figures = new Map();
  const echo: Figures = new Map();
  for (const measured of [starts, alone, crowds]) {
    await measured(ECHO, echo);
    await measured(OURS, ours);
  }
  progress('both: idle');
  await Promise.all([idle(ECHO, echo), idle(OURS, ours)]);
  if (!SHORT) {
    progress('installing what is needed for running');
    const { whole, lean } = await installedSize(join(folder, 'installed'));
    ours.set('installed for running, MB', whole);
    ours.set('the same in the container, MB', lean);
  }
  progress('');
  return { ours, echo };
}

try {
  const { ours, echo } = await measure();
  const rows = [...ours].map(([name, value]) => {
    const base = echo.get(name);
    return [name, shown(value), shown(base), shown(base && value / base), AIMS[name] ?? ''];
  });
  console.log(
    table('Beside eight lines of grammY; local servers, a model that answers at once, no debounce, no pace', [
      ['', 'ours', 'echo bot', 'ratio', 'aim'],
      ...rows,
    ]),
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
