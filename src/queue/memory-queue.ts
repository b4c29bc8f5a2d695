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
  const dead = new Map<string, DeadLetter>();
  const asked = new Map<string, DeadLetter>();
  return {
    count: () => dead.size,
    add: async (letter) => void dead.set(letter.job.id, letter),
    async ask(id) {
      const letter = dead.get(id);
      if (letter) asked.set(id, letter);
      return dead.delete(id);
    },
    asked: async () => [...asked.values()],
    async taken(ids) {
      for (const id of ids) asked.delete(id);
    },
    async forget(lane) {
      for (const letters of [dead, asked])
        for (const [id, { job }] of letters) if (job.lane === lane) letters.delete(id);
    },
  };
}
