import type { Millis } from '../domain/ids.ts';
import type { Instances } from '../domain/instance.ts';
import type { Job } from '../domain/job.ts';
import type { Incoming } from '../domain/message.ts';
import type { Queue } from '../queue/queue.ts';
import { beforeConsent } from '../rules/consent.ts';
import { TOO_FAST } from '../rules/texts.ts';
import { readCrisis } from '../rules/understand/crisis.ts';
import type { Store } from '../store/store.ts';
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
  now: () => number;
}): (incoming: Incoming) => Promise<void> {
  const { store, instances, queue, limit, notice, now } = parts;
  const isCoach = (word: string) => instances.get(word) !== undefined;
  return async (received) => {
    const incoming = cut(received);
    const standing = isCrisis(incoming) ? 'within' : await limit(incoming.user);
    if (standing === 'over') return;
    if (standing === 'first') return notice(incoming.user, { text: TOO_FAST });
    const { state } = await store.read(incoming.user);
    const agreed = state.consent.status === 'agreed';
    await queue.push(jobFor(agreed ? incoming : beforeConsent(incoming, isCoach), now()));
  };
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
