import { UserId } from '../../src/domain/ids.ts';
import type { Job } from '../../src/domain/job.ts';
import { createLog } from '../../src/lib/log.ts';
import type { Handler, Progress, Verdict } from '../../src/queue/queue.ts';
import type { QueueOptions } from '../../src/queue/scheduler.ts';

export const START = Date.parse('2026-11-21T09:00:00Z');

/** Time that stands still until a test moves it. */
export interface Clock {
  at: number;
}

export function optionsFor(clock: Clock): QueueOptions {
  return {
    now: () => clock.at,
    log: createLog('silent'),
    burst: { quietMs: 300, most: 4, longestMs: 2_000 },
    graceMs: 2_000,
    retry: { tries: 3, firstMs: 1_000, factor: 3, mostMs: 2_000 },
  };
}

/** A job that waits for nobody; its lane is the first letter of its id. */
export function job(id: string, rest: Partial<Job> = {}): Job {
  return {
    id,
    lane: id.slice(0, 1),
    key: null,
    run_at: START,
    gather: false,
    task: { kind: 'reflect' },
    ...rest,
  };
}

/** Something that a person wrote; waits for company. */
export function message(id: string, run_at = START, text = `words of ${id}`): Job {
  const user = UserId.parse(id.slice(0, 1));
  const who = { id, user, at: new Date(run_at).toISOString(), name: 'Ada', language: 'en' };
  const task = { kind: 'answer', incoming: { ...who, kind: 'text', text, origin: 'user' } } as const;
  return job(id, { run_at, gather: true, task });
}

/** A command or a button: an answer that waits for nobody. */
export function command(id: string, run_at = START): Job {
  return { ...message(id, run_at), gather: false };
}

interface Call {
  readonly ids: readonly string[];
  readonly signal: AbortSignal;
  readonly progress: Progress;
  /** Ends the work on these jobs. */
  end(verdict: Verdict | Error): void;
}

export const done: Verdict = { kind: 'done' };
export const again = (afterMs: number): Verdict => ({ kind: 'again', afterMs, why: 'not yet' });

/** A handler whose every call waits until the test ends it. */
export class Hands {
  readonly calls: Call[] = [];
  readonly handler: Handler = (jobs, signal, progress) =>
    new Promise((resolve, reject) => {
      const end = (verdict: Verdict | Error) =>
        verdict instanceof Error ? reject(verdict) : resolve(verdict);
      this.calls.push({ ids: jobs.map(({ id }) => id), signal, progress, end });
    });

  /** What was handed over so far. */
  get seen(): readonly (readonly string[])[] {
    return this.calls.map(({ ids }) => ids);
  }

  /** The call that got this job last; waits for it. */
  async with(id: string, times = 1): Promise<Call> {
    const calls = () => this.calls.filter(({ ids }) => ids.includes(id));
    await until(() => calls().length >= times);
    const call = calls()[times - 1];
    if (!call) throw new Error(`nobody got ${id}`);
    return call;
  }
}

/** Waits for a condition, at most ten seconds. */
export async function until(holds: () => boolean): Promise<void> {
  const giveUp = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > giveUp) throw new Error(`never became true: ${holds}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
