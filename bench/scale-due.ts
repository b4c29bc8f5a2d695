import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BotProcess, startProcess } from './bot-process.ts';
import { KEY, type Load, startLoad, TOKEN } from './overhead-load.ts';
import { seedPeople } from './overhead-people.ts';
import { seedSleepers, sleeperIds } from './scale-people.ts';
import { percentile, progress } from './table.ts';

const SETTLE_MS = 1_500;
/** Who goes on talking while the others are written to. */
const TALKERS = [11, 12, 13, 14, 15];

/** A bot on a folder of people whose messages are all due shortly after its start. */
async function withDue<T>(
  people: number,
  dueIn: number,
  measure: (load: Load, bot: BotProcess) => Promise<T>,
): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'bench-due-'));
  try {
    progress(`writing ${people} people with a message due`);
    await seedPeople(dir, TALKERS);
    await seedSleepers(dir, people, dueIn);
    await rm(join(dir, 'index'), { recursive: true, force: true });
    await using load = await startLoad();
    load.telegram.meet(...sleeperIds(people), ...TALKERS);
    await using bot = await startProcess('src/main.ts', environment(dir, load), load.telegram);
    return await measure(load, bot);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

const environment = (dir: string, { telegram, model }: Load): Record<string, string> => ({
  TELEGRAM_BOT_TOKEN: TOKEN,
  TELEGRAM_API_ROOT: telegram.root,
  ANTHROPIC_API_KEY: KEY,
  ANTHROPIC_BASE_URL: model.url,
  DATA_DIR: dir,
  NODE_ENV: 'production',
  LOG_LEVEL: 'error',
  BURST_QUIET_MS: '0',
  BUDGET_USER_DAY_USD: '10000',
  BUDGET_DAY_USD: '1000000',
  RATE_PER_MINUTE: '1000',
  QUIET_FROM: '00:00',
  QUIET_TO: '00:00',
  TICK_SECONDS: '5',
});

const nudges = ({ telegram }: Load): number =>
  telegram.sent.filter((one) => one.method === 'sendMessage' && one.chat >= 100_000_001).length;

/** How long after the tick's first message the last of a few reminders is out, and what it took. */
export async function twentyAtOnce(
  people: number,
): Promise<{ people: number; lastMs: number; cpuMs: number }> {
  return withDue(people, 0, async (load, bot) => {
    const cpu = await bot.processor();
    const begun = nextTick();
    await load.telegram.until(() => nudges(load) === people, 60_000);
    const lastMs = Date.now() - begun;
    return { people, lastMs, cpuMs: (await bot.processor()) - cpu };
  });
}

/** The wall-clock second at which the next tick comes: a multiple of five. */
const nextTick = (): number => Math.ceil(Date.now() / 5_000) * 5_000;

/** The rate at which very many leave, and how answers fare beside them. */
export async function manyAtOnce(
  people: number,
  seconds: number,
): Promise<{ people: number; perSecond: number; p50: number; p95: number; quietP95: number }> {
  const quiet = await withDue(1, 86_400_000, async (load) => {
    await load.rounds(3, TALKERS, SETTLE_MS);
    return load.rounds(6, TALKERS, SETTLE_MS);
  });
  return withDue(people, 0, async (load) => {
    progress(`${people} messages due at once`);
    await load.telegram.until(() => nudges(load) >= Math.min(people, 30), 60_000);
    await load.rounds(2, TALKERS, SETTLE_MS);
    const begun = { at: Date.now(), count: nudges(load) };
    const overheads: number[] = [];
    while (Date.now() - begun.at < seconds * 1000) {
      overheads.push(...(await load.round(TALKERS)));
      await sleep(SETTLE_MS);
    }
    const perSecond = ((nudges(load) - begun.count) * 1000) / (Date.now() - begun.at);
    const p50 = percentile(overheads, 0.5);
    return { people, perSecond, p50, p95: percentile(overheads, 0.95), quietP95: percentile(quiet, 0.95) };
  });
}
