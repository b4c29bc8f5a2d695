import type { Millis } from '../domain/ids.ts';
import type { Log } from '../lib/log.ts';
import { oldestKept } from '../rules/retention.ts';
import type { Store } from '../store/store.ts';

/**
 * Removes what people have written too long ago, once per day (UTC) and at the first call; may be called as often as
 * one likes, but not while it runs.
 * `dropLetters` removes jobs from before then that were put aside. `days` null: nothing is ever too old.
 */
export function createExpire(parts: {
  store: Store;
  dropLetters: (before: Millis) => Promise<number>;
  days: number | null;
  now: () => number;
  log: Log;
}): (signal: AbortSignal) => Promise<void> {
  const { store, dropLetters, days, now, log } = parts;
  let done = '';
  return async (signal) => {
    const today = new Date(now()).toISOString().slice(0, 10);
    if (days === null || done === today) return;
    const before = oldestKept(days, now());
    const letters = await dropLetters(before);
    const people = await store.expire(before, signal);
    if (signal.aborted) return;
    done = today;
    log.info({ event: 'expired', days, people, letters }, 'what was too old was removed');
  };
}
