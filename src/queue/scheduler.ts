import { setImmediate as nextRound } from 'node:timers/promises';
import type { Millis } from '../domain/ids.ts';
import type { Job } from '../domain/job.ts';
import { createKeyedLock } from '../lib/keyed-lock.ts';
import type { Log } from '../lib/log.ts';
import type { BurstLimits } from '../rules/burst.ts';
import { createAlarm, LONGEST_MS } from './alarm.ts';
import { type Batch, createAttempt, type Retry } from './attempt.ts';
import { createIntake } from './intake.ts';
import type { Item } from './lane.ts';
import type { Handler, Queue, QueueState } from './queue.ts';
import type { Storage } from './storage.ts';
import { createWaitingRoom } from './waiting-room.ts';

export interface QueueOptions {
  /** The wall clock. */
  readonly now: () => Millis;
  readonly log: Log;
  readonly burst: BurstLimits;
  /** How long closing waits for the work in hand, in milliseconds. */
  readonly graceMs: number;
  /** How many lanes run side by side; 256 by default. */
  readonly lanes?: number;
  /** How many of them may run what nobody waits for: look-backs and scheduled messages; a quarter by default. */
  readonly unaskedLanes?: number;
  /** How often it does its housekeeping and looks for letters to replay, in milliseconds; a minute by default. */
  readonly wakeMs?: number;
  /** By default 8 tries that are 1 s, 3 s, 9 s ... apart, at most 10 minutes. */
  readonly retry?: Retry;
}

/** A queue inside this process. */
export interface LocalQueue extends Queue {
  /** Looks at the clock and starts what is due, as the timer does by itself. */
  wake(): void;
  /** Takes a dead letter up again, with all its tries; false when there is none for this job. */
  replay(id: string): Promise<boolean>;
}

const DEFAULT_LANES = 256;
const DEFAULT_RETRY: Retry = { tries: 8, firstMs: 1_000, factor: 3, mostMs: 600_000 };

/** Everything about a queue but how it survives, which is the storage's. What the storage holds is taken up again. */
export function createScheduler(storage: Storage, options: QueueOptions): LocalQueue {
  const {
    now,
    log,
    burst,
    graceMs,
    lanes = DEFAULT_LANES,
    unaskedLanes = Math.ceil(lanes / 4),
    wakeMs = LONGEST_MS,
    retry = DEFAULT_RETRY,
  } = options;
  const room = createWaitingRoom(now, burst, unaskedLanes);
  room.add([...storage.book.entries.values()].map((entry): Item => ({ entry, state: 'stored' })));
  const intake = createIntake(storage, room, now);
  const stop = new AbortController();
  const attempt = createAttempt({ storage, room, now, log, retry, signal: stop.signal });
  const alarm = createAlarm(now, wake, wakeMs);
  const letters = createKeyedLock<'letters'>();
  const running = new Set<Batch>();
  let work: Handler | undefined;
  let closing: Promise<void> | undefined;
  let closed = false;
  let lookedAt = 0;
  let looking = 0;
  const onIdle: (() => void)[] = [];
  let onEmpty: (() => void) | undefined;

  /** Starts what may start; called after everything that happens. */
  function pass(): void {
    while (work && !closing && running.size < lanes) {
      const items = room.take();
      if (!items) break;
      void run(items, work);
    }
    if (running.size === 0) onEmpty?.();
    if (onIdle.length > 0 && isIdle()) releaseIdle();
    if (work && !closing) setAlarm();
  }

  async function run(items: readonly Item[], handler: Handler): Promise<void> {
    const lane = items[0]?.entry.job.lane ?? '';
    const batch: Batch = { lane, items, dropped: false };
    running.add(batch);
    await attempt(batch, handler);
    running.delete(batch);
    room.free(lane);
    pass();
  }

  function setAlarm(): void {
    // With all hands full, it is the end of a batch that starts the next one.
    const next = running.size < lanes ? room.nextAt() : undefined;
    alarm.set(next ?? Number.POSITIVE_INFINITY, onIdle.length > 0);
  }

  function wake(): void {
    if (closed) return;
    storage.tidy();
    // Half of it, because a timer may ring a little early.
    if (performance.now() - lookedAt >= wakeMs / 2) lookForLetters();
    pass();
  }

  /** Somebody may have asked for a replay while nobody was here, or from another process. */
  function lookForLetters(): void {
    lookedAt = performance.now();
    looking += 1;
    letters
      .run('letters', takeUp)
      .catch((err: unknown) => log.error({ err }, 'Letters could not be replayed; it is tried again.'))
      .finally(() => {
        looking -= 1;
        pass();
      });
  }

  async function takeUp(): Promise<void> {
    if (!closing) await intake.takeUp();
  }

  async function replay(id: string): Promise<boolean> {
    const found = await storage.dead.ask(id);
    if (found) await letters.run('letters', takeUp);
    return found;
  }

  function isIdle(): boolean {
    return closed || (running.size === 0 && intake.arriving() === 0 && looking === 0 && room.quiet());
  }

  function releaseIdle(): void {
    for (const resolve of onIdle.splice(0)) resolve();
  }

  async function whileOpen<T>(change: () => Promise<T>): Promise<T> {
    if (closed) throw new Error('the queue is closed');
    try {
      return await change();
    } finally {
      pass();
    }
  }

  async function forget(lane: string): Promise<void> {
    strikeOut(lane);
    // What is still on its way to the disk arrives first and is then struck out as well.
    await storage.save({});
    strikeOut(lane);
    await storage.forget(lane);
  }

  function strikeOut(lane: string): void {
    room.remove(room.find(lane));
    for (const batch of running) if (batch.lane === lane) batch.dropped = true;
  }

  async function close(): Promise<void> {
    alarm.stop();
    await handsEmpty();
    if (running.size > 0) {
      stop.abort(new Error('the queue is closing'));
      // Those that listen to the signal may still say what became of their jobs.
      await nextRound();
    }
    await letters.idle();
    closed = true;
    for (const batch of running) batch.dropped = true;
    await storage.close();
    releaseIdle();
  }

  async function handsEmpty(): Promise<void> {
    if (running.size === 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    onEmpty = resolve;
    const timer = setTimeout(resolve, graceMs);
    await promise;
    clearTimeout(timer);
  }

  function state(): QueueState {
    const count = [...running].reduce((sum, batch) => sum + batch.items.length, 0);
    return { waiting: room.size(), running: count, dead: storage.dead.count(), lateMs: room.lateMs() };
  }

  lookForLetters();
  return {
    push: (...jobs: readonly Job[]) => whileOpen(() => intake.push(jobs)),
    cancel: (lane, key) => whileOpen(() => intake.cancel(lane, key)),
    // Not while letters are on their way back: they would arrive after everything else is gone.
    forget: (lane) => whileOpen(() => letters.run('letters', () => forget(lane))),
    replay: (id) => whileOpen(() => replay(id)),
    work(handler) {
      if (work) throw new Error('the queue already has somebody who works on it');
      work = handler;
      pass();
    },
    idle: () =>
      new Promise<void>((resolve) => {
        onIdle.push(resolve);
        pass();
      }),
    state,
    wake,
    [Symbol.asyncDispose]() {
      closing ??= close();
      return closing;
    },
  };
}
