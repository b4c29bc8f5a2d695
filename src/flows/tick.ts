import { type Millis, toMillis, type UserId } from '../domain/ids.ts';
import type { ScheduledMessage } from '../domain/memory.ts';
import type { Log } from '../lib/log.ts';
import type { Queue } from '../queue/queue.ts';
import { claimDue } from '../rules/schedule/deliver.ts';
import type { Store } from '../store/store.ts';

/** A worker that claimed a message has so long to deliver it; then it is due again. */
const LEASE_MS = 10 * 60_000;
const MOST_PER_TICK = 500;

/** Claims what is due and hands it to the queue. Asks the index, never all people; may be run as often as one likes. */
export function createTick(parts: {
  store: Store;
  queue: Queue;
  now: () => number;
  log: Log;
}): () => Promise<void> {
  const { store, queue, now, log } = parts;
  return async () => {
    const at = now();
    const due = await store.due(at, MOST_PER_TICK);
    const results = await Promise.allSettled(due.map((user) => handOver(user, at)));
    for (const result of results) {
      if (result.status === 'rejected')
        log.error({ err: result.reason }, 'a due message could not be claimed');
    }
  };

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
