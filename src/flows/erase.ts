import type { UserId } from '../domain/ids.ts';
import type { Memory } from '../domain/memory.ts';
import type { Incoming } from '../domain/message.ts';
import type { Log } from '../lib/log.ts';
import type { Queue } from '../queue/queue.ts';
import { readAgreement } from '../rules/understand/agreement.ts';
import type { Store } from '../store/store.ts';
import type { Notice } from './record.ts';

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

/** `forget`: the other places that know of a person, such as the ledger. */
export function createErasure(parts: {
  store: Store;
  queue: Queue;
  forget: (user: UserId) => Promise<void>;
  notice: Notice;
  log: Log;
}): Erasure {
  const { store, queue, forget, notice, log } = parts;

  async function all({ user }: Incoming): Promise<void> {
    await store.erase(user);
    await forget(user);
    await queue.forget(user);
    log.info({ event: 'erased' }, 'a person was erased at their wish');
    await notice(user, {
      text: 'Everything I had about you is erased. If you ever want to begin anew: /start',
    });
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
    if (isPlainYes(text)) await all(incoming);
    else if (readAgreement(text) === 'no') await nothing(incoming);
    else {
      await letGo(incoming.user);
      return false;
    }
    return true;
  }

  return { all, nothing, answer };
}

const isPlainYes = (text: string): boolean => /^\W*(yes|erase|delete)\W*$/i.test(text);
