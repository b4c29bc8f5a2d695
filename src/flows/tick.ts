import { type Millis, toMillis, type UserId } from '../domain/ids.ts';
import type { ScheduledMessage } from '../domain/memory.ts';
import type { Log } from '../lib/log.ts';
import type { Queue } from '../queue/queue.ts';
import { claimDue } from '../rules/schedule/deliver.ts';
import type { Store } from '../store/store.ts';

/** A worker that claimed a message has so long to deliver it; then it is due again. */
const LEASE_MS = 10 * 60_000;
/** As much as Telegram takes in two seconds: what is handed over may not stand in the way of answers. */
const ROUND = { most: 60, ms: 2_000 };

/** Somebody whose record cannot be used is left alone for so long, lest they stand in the way of others. */
const REST_MS = 5 * 60_000;

/**
 * Claims what is due and hands it to the queue, in rounds where it is much. Asks the index, never all people; may be
 * run as often as one likes, but not while it runs.
 */
export function createTick(parts: {
  store: Store;
  queue: Queue;
  now: () => number;
  /** Resolves after so many milliseconds, at once when the signal aborts. */
  pause: (ms: number, signal: AbortSignal) => Promise<void>;
  log: Log;
}): (signal: AbortSignal) => Promise<void> {
  const { store, queue, now, pause, log } = parts;
  /** Those whose message could not be claimed, and until when they are left alone. */
  const resting = new Map<UserId, Millis>();

  return async (signal) => {
    while ((await round(now())) === ROUND.most && !signal.aborted) await pause(ROUND.ms, signal);
  };

  /** @returns how many people were due */
  async function round(at: Millis): Promise<number> {
    for (const [user, until] of resting) if (until <= at) resting.delete(user);
    const all = await store.due(at, ROUND.most + resting.size);
    const due = all.filter((user) => !resting.has(user)).slice(0, ROUND.most);
    await Promise.all(due.map((user) => tryToHandOver(user, at)));
    return due.length;
  }

  async function tryToHandOver(user: UserId, at: Millis): Promise<void> {
    try {
      await handOver(user, at);
    } catch (err) {
      resting.set(user, at + REST_MS);
      log.error({ user, err }, 'a due message could not be claimed');
    }
  }

  async function handOver(user: UserId, at: Millis): Promise<void> {
    const claimed = await claim(user, at);
    if (!claimed?.lease) return;
    await queue.push({
      id: `deliver:${user}:${claimed.id}:${toMillis(claimed.lease)}`,
      lane: user,
      key: `deliver:${claimed.id}`,
      run_at: at,
      gather: false,
      task: { kind: 'deliver', message: claimed.id },
    });
  }

  async function claim(user: UserId, at: Millis): Promise<ScheduledMessage | null> {
    let claimed: ScheduledMessage | null = null;
    await store.update(user, ({ scheduled }) => {
      const result = claimDue(scheduled, at, LEASE_MS);
      claimed = result.claimed;
      return result.claimed ? { scheduled: result.scheduled } : {};
    });
    return claimed;
  }
}
