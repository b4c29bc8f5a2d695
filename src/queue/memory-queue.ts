import type { Millis } from '../domain/ids.ts';
import { createBook } from './book.ts';
import { createScheduler, type LocalQueue, type QueueOptions } from './scheduler.ts';
import type { DeadLetter, DeadLetters, Storage } from './storage.ts';

/** The same queue without a disk: for tests, and for conversations that nobody wants kept. */
export function createMemoryQueue(options: QueueOptions): LocalQueue {
  return createScheduler(createMemoryStorage(options.now), options);
}

function createMemoryStorage(now: () => Millis): Storage {
  const book = createBook(now);
  const dead = createMemoryLetters();
  return {
    book,
    dead,
    save: async (change) => book.apply(change),
    note: book.apply,
    async forget(lane) {
      book.forget(lane);
      await dead.forget(lane);
    },
    tidy() {},
    async close() {},
  };
}

function createMemoryLetters(): DeadLetters {
  const letters = new Map<string, DeadLetter>();
  return {
    count: () => letters.size,
    add: async (letter) => void letters.set(letter.job.id, letter),
    get: async (id) => letters.get(id),
    remove: async (id) => void letters.delete(id),
    async forget(lane) {
      for (const [id, { job }] of letters) if (job.lane === lane) letters.delete(id);
    },
  };
}
