import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Job } from '../../src/domain/job.ts';
import { createDiskQueue } from '../../src/queue/disk-queue.ts';
import { createMemoryQueue } from '../../src/queue/memory-queue.ts';
import type { Verdict } from '../../src/queue/queue.ts';
import type { LocalQueue, QueueOptions } from '../../src/queue/scheduler.ts';
import { again, done, job, message, optionsFor, START, until } from './jobs.ts';

const lane = fc.constantFrom('a', 'b', 'c');
const Step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('push'),
      lane,
      gather: fc.boolean(),
      key: fc.constantFrom(null, 'k'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel'), lane }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('pass'), ms: fc.constantFrom(1, 150, 300, 1_500) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart') }) },
);
type Step = typeof Step extends fc.Arbitrary<infer T> ? T : never;
/** What the handler says, call by call; afterwards everything succeeds. */
const Luck = fc.array(fc.constantFrom('done', 'done', 'again', 'throw'), { maxLength: 12 });

const TRIES = 20;

/** Runs a random history and keeps the books on it. */
class Run {
  readonly clock = { at: START };
  readonly pushed: Job[] = [];
  readonly gone = new Set<string>();
  readonly started: string[] = [];
  readonly finished: string[] = [];
  readonly busy = new Set<string>();
  /** What was handed over against the rules. */
  readonly wrong: (readonly Job[])[] = [];
  failures = 0;
  #queue: LocalQueue | undefined;
  readonly #open: (options: QueueOptions) => Promise<LocalQueue>;
  readonly #luck: string[];

  constructor(open: (options: QueueOptions) => Promise<LocalQueue>, luck: readonly string[]) {
    this.#open = open;
    this.#luck = [...luck];
  }

  get queue(): LocalQueue {
    if (!this.#queue) throw new Error('not open');
    return this.#queue;
  }

  async open(): Promise<void> {
    const retry = { tries: TRIES, firstMs: 1_000, factor: 2, mostMs: 4_000 };
    this.#queue = await this.#open({ ...optionsFor(this.clock), retry });
    this.#queue.work((jobs) => this.#handle(jobs));
  }

  async #handle(jobs: readonly [Job, ...Job[]]): Promise<Verdict> {
    const [{ lane, gather, task }] = jobs;
    const alike = jobs.every((other) => other.lane === lane && other.task.kind === task.kind);
    const gathered = jobs.length === 1 || (gather && jobs.every((other) => other.gather));
    // Thrown here, it would count as a failure of the job and be tried again.
    if (this.busy.has(lane) || !alike || !gathered || jobs.length > 4) this.wrong.push(jobs);
    this.busy.add(lane);
    this.started.push(...jobs.map(({ id }) => id));
    await new Promise((resolve) => setImmediate(resolve));
    this.busy.delete(lane);
    const fate = this.#luck.shift() ?? 'done';
    if (fate !== 'done') this.failures += 1;
    if (fate === 'throw') throw new Error('bad luck');
    if (fate === 'again') return again(700);
    this.finished.push(...jobs.map(({ id }) => id));
    return done;
  }

  async step(step: Step, canRestart: boolean): Promise<void> {
    if ('gather' in step) await this.#push(step.lane, step.gather, step.key);
    else if ('lane' in step) await this.#cancel(step.lane);
    else if ('ms' in step) this.#pass(step.ms);
    else if (canRestart) {
      await this.queue[Symbol.asyncDispose]();
      await this.open();
    }
  }

  async #push(lane: string, gather: boolean, key: string | null): Promise<void> {
    const id = `${lane}${this.pushed.length}`;
    const made = gather ? message(id, this.clock.at) : job(id, { run_at: this.clock.at });
    const before = this.#waiting(lane, key);
    await this.queue.push({ ...made, key });
    this.pushed.push({ ...made, key });
    if (key !== null) for (const other of before) this.#loses(other);
  }

  async #cancel(lane: string): Promise<void> {
    const before = this.#waiting(lane, undefined);
    await this.queue.cancel(lane);
    for (const id of before) this.#loses(id);
  }

  /** Ids of this lane (with this key) that may be waiting. */
  #waiting(lane: string, key: string | null | undefined): readonly string[] {
    return this.pushed
      .filter((other) => other.lane === lane && (key === undefined || other.key === key))
      .map(({ id }) => id)
      .filter((id) => !this.finished.includes(id));
  }

  /** It may be over now; whether it was running at that moment is not looked into. */
  #loses(id: string): void {
    if (!this.finished.includes(id)) this.gone.add(id);
  }

  #pass(ms: number): void {
    this.clock.at += ms;
    this.queue.wake();
  }

  async drain(): Promise<void> {
    do {
      this.#pass(5_000);
      await until(() => this.queue.state().running === 0);
    } while (this.queue.state().waiting > 0);
    await this.queue[Symbol.asyncDispose]();
  }
}

async function check(run: Run, steps: readonly Step[], canRestart: boolean): Promise<void> {
  await run.open();
  for (const step of steps) await run.step(step, canRestart);
  await run.drain();
  const ids = run.pushed.map(({ id }) => id);
  expect(run.wrong).toEqual([]);
  // Nothing is lost, nothing is done twice.
  expect(new Set(run.finished).size).toBe(run.finished.length);
  expect(ids.filter((id) => !run.finished.includes(id) && !run.gone.has(id))).toEqual([]);
  if (run.failures > 0) return;
  // Without a failure nothing is even started twice, and every lane keeps its order, kind by kind.
  expect(new Set(run.started).size).toBe(run.started.length);
  for (const [, jobs] of Map.groupBy(run.pushed, ({ lane, task }) => `${lane} ${task.kind}`)) {
    const order = jobs.map(({ id }) => id).filter((id) => run.started.includes(id));
    expect(run.started.filter((id) => order.includes(id))).toEqual(order);
  }
}

const history = fc.array(Step, { minLength: 1, maxLength: 40 });
const calm = fc.constant<string[]>([]);

describe('any history', () => {
  it('in memory', async () => {
    const property = fc.asyncProperty(history, fc.oneof(calm, Luck), (steps, luck) =>
      check(new Run(async (options) => createMemoryQueue(options), luck), steps, false),
    );
    await fc.assert(property, { numRuns: 200 });
  });

  it('on disk, with restarts', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'queue-'));
    let runs = 0;
    const property = fc.asyncProperty(history, fc.oneof(calm, Luck), (steps, luck) => {
      runs += 1;
      const folder = join(dir, `${runs}`);
      return check(new Run((options) => createDiskQueue({ ...options, dir: folder }), luck), steps, true);
    });
    await fc.assert(property, { numRuns: 40 });
    await rm(dir, { recursive: true });
  });
});
