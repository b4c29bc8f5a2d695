import type { UserId } from '../domain/ids.ts';
import type { Speak } from '../domain/message.ts';
import { DAMAGED, DAMAGED_STATE } from '../rules/texts.ts';
import { CorruptMemory, type Store } from '../store/store.ts';

/** Files of a person that were damaged, and so set aside. */
export interface Damage {
  /** A store that goes on with an empty document in place of a damaged one. */
  readonly store: Store;
  /** Tells the person what was found since they were told last; best done when they write, not at night. */
  tell(user: UserId): Promise<void>;
}

/** `speak` must be the channel itself: what is said here belongs to no job. */
export function createDamage(store: Store, speak: Speak): Damage {
  const found = new Map<UserId, readonly string[]>();

  /** Every document may be damaged, and each is found by a run of its own. */
  async function inSpite<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof CorruptMemory)) throw error;
        found.set(error.user, [...(found.get(error.user) ?? []), error.file]);
      }
    }
  }

  return {
    store: {
      ...store,
      read: (user) => inSpite(() => store.read(user)),
      update: (user, change) => inSpite(() => store.update(user, change)),
      everything: (user) => inSpite(() => store.everything(user)),
      [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
    },
    async tell(user) {
      const files = found.get(user);
      if (!files) return;
      found.delete(user);
      const text = files.includes('state.json') ? DAMAGED_STATE : DAMAGED;
      const sent = await speak.send(user, { text });
      if (!sent.ok && sent.why === 'failed') found.set(user, files);
    },
  };
}
