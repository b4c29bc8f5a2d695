import type { UserId } from '../domain/ids.ts';
import type { Incoming } from '../domain/message.ts';
import type { Log } from '../lib/log.ts';
import type { Queue } from '../queue/queue.ts';
import type { Store } from '../store/store.ts';
import type { Notice } from './record.ts';

/** Erases everything about a person, everywhere, and tells them so. */
export type EraseAll = (incoming: Incoming) => Promise<void>;

/** `forget`: the other places that know of a person, such as the ledger. */
export function createEraseAll(parts: {
  store: Store;
  queue: Queue;
  forget: (user: UserId) => Promise<void>;
  notice: Notice;
  log: Log;
}): EraseAll {
  const { store, queue, forget, notice, log } = parts;
  return async ({ user }) => {
    await queue.forget(user);
    await forget(user);
    await store.erase(user);
    log.info({ event: 'erased' }, 'a person was erased at their wish');
    await notice(user, {
      text: 'Everything I had about you is erased. If you ever want to begin anew: /start',
    });
  };
}
