import type { Millis, UserId } from '../domain/ids.ts';
import type { Instances } from '../domain/instance.ts';
import type { Job } from '../domain/job.ts';
import type { State } from '../domain/memory.ts';
import type { Incoming } from '../domain/message.ts';
import type { Queue } from '../queue/queue.ts';
import { hasAgreed } from '../rules/agreed.ts';
import { beforeConsent } from '../rules/consent.ts';
import { sized } from '../rules/sizes.ts';
import {
  CONSENT_VERSION,
  onlyTheBeginning,
  STALE_BUTTON,
  tooMuch,
  WRITE_IF_IN_DANGER,
} from '../rules/texts.ts';
import { readCrisis } from '../rules/understand/crisis.ts';
import { type Store, StoreError } from '../store/store.ts';
import type { Apologise } from './apology.ts';
import type { CrisisFlow } from './crisis.ts';
import type { LetIn } from './let-in.ts';
import type { Admission, Limits } from './limits.ts';
import type { Notice } from './record.ts';

/**
 * Takes in what a person did. Once this resolves, it is on disk and will be answered, or it was turned away and the
 * person has been told so (once for each time that they are over a limit). Rejects when it could not be stored, or when
 * they could not be told: then the channel must hand it over again.
 */
export function createReceive(parts: {
  store: Store;
  instances: Instances;
  queue: Queue;
  limits: Limits;
  letIn: LetIn;
  notice: Notice;
  apologise: Apologise;
  crisis: Pick<CrisisFlow, 'atTheDoor'>;
  now: () => number;
}): (incoming: Incoming) => Promise<void> {
  const { store, instances, queue, limits, letIn, notice, apologise, crisis, now } = parts;
  const isCoach = (word: string) => instances.get(word) !== undefined;
  /** Ids that come once more because they could not be stored: they do not count as written again. */
  const waiting = new Set<string>();

  return async (received) => {
    const taken = sized(received);
    if (taken.kind === 'forged') return notice(received.user, { text: STALE_BUTTON });
    const { incoming } = taken;
    const inDanger = readsAs(incoming) === 'explicit';
    if (!(waiting.has(incoming.id) || isFree(incoming))) {
      const admission = limits.admit(incoming.user);
      if (admission.kind === 'over') return turnAway(incoming, admission);
    }
    try {
      const consent = await consentOf(incoming.user);
      const kept = hasAgreed({ consent }) ? incoming : beforeConsent(incoming, isCoach);
      // Nobody who is in danger waits for a turn that is under way, or for the disk.
      if (inDanger && kept === incoming) void crisis.atTheDoor(incoming);
      if (consent.status === 'unasked' && !isForAnybody(kept) && !(await letIn(incoming))) return;
      await queue.push(jobFor(kept, now()));
      waiting.delete(incoming.id);
    } catch (error) {
      waiting.add(incoming.id);
      void (inDanger ? crisis.atTheDoor(incoming) : apologise(incoming.user));
      throw error;
    }
    if (taken.kind === 'shortened') await notice(incoming.user, { text: onlyTheBeginning(incoming) });
  };

  async function turnAway(
    { user, kind }: Incoming,
    { tell, by, endsInMs }: Extract<Admission, { kind: 'over' }>,
  ): Promise<void> {
    if (!tell) return;
    // What somebody says aloud is not known before it is listened to; it may be that they are in danger.
    const way = kind === 'voice' ? `\n\n${WRITE_IF_IN_DANGER}` : '';
    await notice(user, { text: `${tooMuch(by, endsInMs)}${way}` });
    limits.told(user);
  }

  /**
   * Somebody whose files cannot be read has some, so they have agreed to as much as they ever did; their words wait in
   * the queue, and are looked at again before they are answered. Nobody else has to wait for that.
   */
  async function consentOf(user: UserId): Promise<State['consent']> {
    try {
      return (await store.read(user)).state.consent;
    } catch (error) {
      if (error instanceof StoreError) return { status: 'agreed', version: CONSENT_VERSION, at: null };
      throw error;
    }
  }
}

/** Words of somebody in danger are always taken in, and so is what nobody said. */
const isFree = (incoming: Incoming): boolean => incoming.kind === 'presence' || readsAs(incoming) !== 'none';

function readsAs(incoming: Incoming): ReturnType<typeof readCrisis> {
  if (incoming.kind === 'text') return readCrisis(incoming.text);
  return incoming.kind === 'command' ? readCrisis(incoming.argument) : 'none';
}

/** Help in danger, and the end of an erasure that a crash had cut short: strangers get these, too. */
const isForAnybody = (kept: Incoming): boolean =>
  kept.kind === 'button' && (kept.action.startsWith('consent:crisis') || kept.action === 'clear:yes');

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
