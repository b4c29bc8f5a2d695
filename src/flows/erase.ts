import type { UserId } from '../domain/ids.ts';
import type { Memory } from '../domain/memory.ts';
import type { Incoming, Speak } from '../domain/message.ts';
import type { Log } from '../lib/log.ts';
import type { Queue } from '../queue/queue.ts';
import { readAgreement } from '../rules/understand/agreement.ts';
import type { Store } from '../store/store.ts';
import { mustArrive, type Notice } from './record.ts';

/** What becomes of "erase it all?". */
export interface Erasure {
  /** Erases everything about a person, everywhere, and tells them so. */
  all(incoming: Incoming): Promise<void>;
  /** Erases nothing, and says so. */
  nothing(incoming: Incoming): Promise<void>;
  /**
   * Takes the message after the question as its answer: true when it was one. Anything but a plain yes or no lets
   * the question go, so that no later yes can be mistaken for one to it.
   */
  answer(incoming: Incoming, memory: Memory, text: string): Promise<boolean>;
}

/**
 * Erasing takes several steps, and a crash may come between any two of them. It is a job of its own, whose order alone
 * says what to do, so that it can be begun anew when nothing is known of the person any more.
 * `forget`: the other places that know of a person, such as the ledger.
 */
export function createErasure(parts: {
  store: Store;
  queue: Queue;
  forget: (user: UserId) => Promise<void>;
  notice: Notice;
  speak: Speak;
  now: () => number;
  log: Log;
}): Erasure {
  const { store, queue, forget, notice, speak, now, log } = parts;

  async function all({ user }: Incoming): Promise<void> {
    await store.erase(user);
    await forget(user);
    // Nothing is written about them any more, not even that they cannot be reached.
    mustArrive(await speak.send(user, { text: ERASED }));
    // Last, because it takes this very job with it: until then a crash has it done again.
    await queue.forget(user);
    log.info({ event: 'erased' }, 'a person was erased at their wish');
  }

  async function nothing(incoming: Incoming): Promise<void> {
    await letGo(incoming.user);
    await notice(incoming.user, { text: 'Nothing was erased.' });
  }

  async function letGo(user: UserId): Promise<void> {
    await store.update(user, ({ state }) =>
      state.question === 'clear' ? { state: { ...state, question: null } } : {},
    );
  }

  async function answer(incoming: Incoming, { state }: Memory, text: string): Promise<boolean> {
    if (state.question !== 'clear') return false;
    if (isPlainYes(text)) await pushErasing(incoming);
    else if (readAgreement(text) === 'no') await nothing(incoming);
    else {
      await letGo(incoming.user);
      return false;
    }
    return true;
  }

  async function pushErasing({ id, user, at, language }: Incoming): Promise<void> {
    const order: Incoming = {
      id: `${id}:clear`,
      user,
      at,
      language,
      name: '',
      kind: 'button',
      action: 'clear:yes',
    };
    const task = { kind: 'answer', incoming: order } as const;
    await queue.push({ id: order.id, lane: user, key: null, run_at: now(), gather: false, task });
  }

  return { all, nothing, answer };
}

const ERASED = 'Everything I had about you is erased. If you ever want to begin anew: /start';

const isPlainYes = (text: string): boolean => /^\W*(yes|erase|delete)\W*$/i.test(text);
