export interface KeyedLock<K> {
  /** Runs `work` once everything that came before it under this key has ended, well or badly. */
  run<T>(key: K, work: () => Promise<T>): Promise<T>;
  /** Resolves when no work is left, what is added meanwhile included. */
  idle(): Promise<void>;
}

/** One at a time per key, in order of arrival; keys side by side. A key that is not in use costs nothing. */
export function createKeyedLock<K>(): KeyedLock<K> {
  const tails = new Map<K, Promise<unknown>>();
  return {
    run(key, work) {
      const mine = (tails.get(key) ?? Promise.resolve()).then(work);
      const tail: Promise<void> = Promise.allSettled([mine]).then(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
      tails.set(key, tail);
      return mine;
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
