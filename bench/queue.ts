/**
 * What the queue costs on this machine, on a journal (what we use) and on SQLite (what we do not), in one run.
 * `node bench/queue.ts [seconds per measurement]`
 */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as nextRound } from 'node:timers/promises';
import { UserId } from '../src/domain/ids.ts';
import type { Job } from '../src/domain/job.ts';
import { createLog } from '../src/lib/log.ts';
import { openJournal } from '../src/queue/journal.ts';
import { createScheduler } from '../src/queue/scheduler.ts';
import type { Storage } from '../src/queue/storage.ts';
import { openSqlite } from './sqlite-storage.ts';

const seconds = Number(process.argv[2] ?? 2);
const ROUNDS = 3;
const FINISHED = 100_000;
const options = { now: Date.now, log: createLog('silent') };
const burst = { quietMs: 300, most: 12, longestMs: 7_500 };

type Open = (dir: string) => Promise<Storage>;
/** Figures by name; for those that end in /s more is better, for the others less. */
type Figures = Record<string, number>;

const rivals: Record<'journal' | 'sqlite', Open> = {
  journal: (dir) => openJournal({ ...options, dir }),
  sqlite: (dir) => openSqlite({ ...options, dir }),
};

let made = 0;
function newJob(person: number): Job {
  made += 1;
  const user = UserId.parse(`${100_000_000 + person}`);
  const id = `telegram:${made}`;
  const text = 'I sent the message to my first customer, it was easier than I thought. '.repeat(2);
  const who = { id, user, at: new Date().toISOString(), name: 'Ada', language: 'en' };
  const task = { kind: 'answer', incoming: { ...who, kind: 'text', text, origin: 'user' } } as const;
  return { id, lane: user, key: null, run_at: Date.now(), gather: false, task };
}

/** Calls `once` over and over, in `people` loops side by side; returns how often per second. */
async function rate(people: number, once: (person: number) => Promise<void>): Promise<number> {
  const start = performance.now();
  const end = start + seconds * 1_000;
  let count = 0;
  const loop = async (person: number) => {
    for (; performance.now() < end; count += 1) {
      await once(person);
      // People come by the network: the event loop has to turn for the next one.
      await nextRound();
    }
  };
  await Promise.all(Array.from({ length: people }, (_, person) => loop(person)));
  return (count * 1_000) / (performance.now() - start);
}

async function pushes(open: Open, dir: string, people: number): Promise<Figures> {
  const storage = await open(dir);
  let order = 0;
  const perSecond = await rate(people, (person) => {
    order += 1;
    return storage.save({ put: [{ job: newJob(person), order, tries: 0, not_before: 0 }] });
  });
  await storage.close();
  return { [`durable pushes/s, ${people} at once`]: perSecond };
}

/** Whole turns through the whole queue: pushed, started, finished; a person says the next thing after an answer. */
async function turns(open: Open, dir: string, people: number): Promise<Figures> {
  const queue = createScheduler(await open(dir), { ...options, burst, graceMs: 1_000 });
  const answered = new Map<string, () => void>();
  queue.work(async ([{ id }]) => {
    answered.get(id)?.();
    answered.delete(id);
    return { kind: 'done' };
  });
  const blocked = monitorEventLoopDelay({ resolution: 1 });
  const waits: number[] = [];
  blocked.enable();
  const perSecond = await rate(people, async (person) => {
    const job = newJob(person);
    const answer = new Promise<void>((resolve) => answered.set(job.id, resolve));
    const start = performance.now();
    await queue.push(job);
    waits.push(performance.now() - start);
    await answer;
  });
  blocked.disable();
  await queue[Symbol.asyncDispose]();
  waits.sort((a, b) => a - b);
  return {
    [`turns/s, ${people} people`]: perSecond,
    [`push p50 ms, ${people} people`]: waits[Math.floor(waits.length * 0.5)] ?? 0,
    [`push p95 ms, ${people} people`]: waits[Math.floor(waits.length * 0.95)] ?? 0,
    [`event loop held p99 ms, ${people} people`]: Math.max(0, blocked.percentile(99) / 1e6 - 1),
  };
}

async function restart(open: Open, dir: string): Promise<Figures> {
  const storage = await open(dir);
  let order = 0;
  for (let done = 0; done < FINISHED; done += 1_000) {
    const jobs = Array.from({ length: 1_000 }, (_, person) => newJob(person));
    const put = jobs.map((job) => ({ job, order: order++, tries: 0, not_before: 0 }));
    await storage.save({ put });
    await storage.save({ end: jobs.map(({ id, lane }) => ({ id, lane, at: Date.now() })) });
  }
  const jobs = Array.from({ length: 1_000 }, (_, person) => newJob(person));
  await storage.save({ put: jobs.map((job) => ({ job, order: order++, tries: 0, not_before: 0 })) });
  const running = await bytesIn(dir);
  await storage.close();
  const start = performance.now();
  const again = await open(dir);
  const ms = performance.now() - start;
  if (again.book.ended.size !== FINISHED || again.book.entries.size !== 1_000)
    throw new Error('something is lost');
  await again.close();
  return {
    [`restart ms, ${FINISHED} finished`]: ms,
    'MB on disk before restart': running / 1e6,
    'MB on disk after it': (await bytesIn(dir)) / 1e6,
  };
}

async function bytesIn(dir: string): Promise<number> {
  const files = (await readdir(dir, { withFileTypes: true })).filter((file) => file.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(dir, file.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const measurements: ((open: Open, dir: string) => Promise<Figures>)[] = [
  ...[1, 50, 200].map((people) => (open: Open, dir: string) => pushes(open, dir, people)),
  ...[1, 50, 200].map((people) => (open: Open, dir: string) => turns(open, dir, people)),
  restart,
];

async function measureOnce(open: Open, measure: (typeof measurements)[number]): Promise<Figures> {
  const dir = await mkdtemp(join(tmpdir(), 'bench-queue-'));
  try {
    return await measure(open, join(dir, 'queue'));
  } finally {
    await rm(dir, { recursive: true });
  }
}

function median(rounds: readonly Figures[], name: string): number {
  const values = rounds.map((figures) => figures[name] ?? Number.NaN).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}

const shown = (value: number) => value.toFixed(value < 100 ? 2 : 0).padStart(10);

console.log(`median of ${ROUNDS} rounds, ${seconds} s each; ratio = journal / sqlite`);
console.log(`${''.padEnd(42)}${'journal'.padStart(10)}${'sqlite'.padStart(10)}${'ratio'.padStart(8)}`);
for (const measure of measurements) {
  const journal: Figures[] = [];
  const sqlite: Figures[] = [];
  // Taken in turns, so that a busy moment of the machine hurts both.
  for (let round = 0; round < ROUNDS; round += 1) {
    journal.push(await measureOnce(rivals.journal, measure));
    sqlite.push(await measureOnce(rivals.sqlite, measure));
  }
  for (const name of Object.keys(journal[0] ?? {})) {
    const [a, b] = [median(journal, name), median(sqlite, name)];
    console.log(`${name.padEnd(42)}${shown(a)}${shown(b)}${(a / b).toFixed(2).padStart(8)}`);
  }
}
