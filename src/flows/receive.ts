import type { Millis, UserId } from '../domain/ids.ts';
import type { Instances } from '../domain/instance.ts';
import type { Job } from '../domain/job.ts';
import type { Incoming } from '../domain/message.ts';
import type { Queue } from '../queue/queue.ts';
import { beforeConsent } from '../rules/consent.ts';
import { TOO_FAST } from '../rules/texts.ts';
import { readCrisis } from '../rules/understand/crisis.ts';
import { type Store, StoreError } from '../store/store.ts';
import type { Apologise } from './apology.ts';
import type { Notice } from './record.ts';

/** Longer than any message of Telegram; what is beyond is cut. In UTF-16 units. */
const LONGEST_TEXT = 8000;

/** `first`: over the limit for the first time in this window. */
export type Limit = (user: string) => Promise<'within' | 'first' | 'over'>;

/**
 * Takes in what a person did. Once this resolves, it is on disk and will be answered, or it was turned away
 * with a notice. Rejects when it could not be stored: then the channel must hand it over again.
 */
export function createReceive(parts: {
  store: Store;
  instances: Instances;
  queue: Queue;
  limit: Limit;
  notice: Notice;
  apologise: Apologise;
  now: () => number;
}): (incoming: Incoming) => Promise<void> {
  const { store, instances, queue, limit, notice, apologise, now } = parts;
  const isCoach = (word: string) => instances.get(word) !== undefined;
  /** Ids that come once more because they could not be stored: they do not count as written again. */
  const waiting = new Set<string>();

  return async (received) => {
    const incoming = cut(received);
    const free = waiting.has(incoming.id) || isCrisis(incoming);
    const standing = free ? 'within' : await limit(incoming.user);
    if (standing === 'over') return;
    if (standing === 'first') return notice(incoming.user, { text: TOO_FAST });
    try {
      const agreed = await hasAgreed(incoming.user);
      await queue.push(jobFor(agreed ? incoming : beforeConsent(incoming, isCoach), now()));
      waiting.delete(incoming.id);
    } catch (error) {
      waiting.add(incoming.id);
      void apologise(incoming.user);
      throw error;
    }
  };

  /**
   * Somebody whose files cannot be read has some, so they have agreed to as much as they ever did; their words wait in
   * the queue, and are looked at again before they are answered. Nobody else has to wait for that.
   */
  async function hasAgreed(user: UserId): Promise<boolean> {
    try {
      return (await store.read(user)).state.consent.status === 'agreed';
    } catch (error) {
      if (error instanceof StoreError) return true;
      throw error;
    }
  }
}

const isCrisis = (incoming: Incoming): boolean =>
  incoming.kind === 'text' && readCrisis(incoming.text) === 'explicit';

function cut(incoming: Incoming): Incoming {
  return incoming.kind === 'text' ? { ...incoming, text: incoming.text.slice(0, LONGEST_TEXT) } : incoming;
}

/** Silence is measured by our own clock: a channel's may be off, or count whole seconds. */
function jobFor(incoming: Incoming, now: Millis): Job {
  return {
    id: incoming.id,
    lane: incoming.user,
    key: null,
    run_at: now,
    gather: incoming.kind === 'text' || incoming.kind === 'voice',
    task: { kind: 'answer', incoming },
  };
}
