import type { Millis } from '../domain/ids.ts';
import type { Job } from '../domain/job.ts';
import { settle } from '../lib/settle.ts';
import type { Ended, Entry } from './book.ts';
import type { Item } from './lane.ts';
import type { Storage } from './storage.ts';
import type { WaitingRoom } from './waiting-room.ts';

/** How jobs come into the waiting room, and out of it without being run. */
export interface Intake {
  push(jobs: readonly Job[]): Promise<void>;
  cancel(lane: string, key?: string): Promise<void>;
  /** Brings back the jobs of all letters whose replay was asked for. One call at a time. */
  takeUp(): Promise<void>;
  /** How many jobs are on their way to the disk. */
  arriving(): number;
}

/**
 * A job takes its place in the lane at once, but may not run before it is stored; what it replaces leaves at
 * once, and comes back if the new one could not be stored.
 */
export function createIntake(storage: Storage, room: WaitingRoom, now: () => Millis): Intake {
  const { book, dead } = storage;
  const arriving = new Map<string, Promise<void>>();
  let order = 0;
  for (const entry of book.entries.values()) order = Math.max(order, entry.order);

  async function push(jobs: readonly Job[]): Promise<void> {
    const added: Item[] = [];
    const replaced: Item[] = [];
    const stored = Promise.withResolvers<void>();
    const others: Promise<void>[] = [];
    for (const job of jobs) {
      const underWay = arriving.get(job.id);
      if (underWay) others.push(underWay);
      if (underWay || book.entries.has(job.id) || book.ended.has(job.id)) continue;
      arriving.set(job.id, stored.promise);
      const old = job.key === null ? [] : room.find(job.lane, job.key);
      const item: Item = { entry: newEntry(job), state: 'arriving' };
      room.remove(old);
      room.add([item]);
      replaced.push(...old);
      added.push(item);
    }
    if (added.length > 0) storeTogether(added, replaced).then(stored.resolve, stored.reject);
    else stored.resolve();
    // Somebody who pushes a job a second time relies on it as much as the first one does.
    await settle([stored.promise, ...others]);
  }

  async function storeTogether(added: readonly Item[], replaced: readonly Item[]): Promise<void> {
    try {
      const end = replaced.length > 0 ? replaced.map(toEnded) : undefined;
      await storage.save({ put: added.map((item) => item.entry), end });
      for (const item of added) item.state = 'stored';
      room.refresh(added);
    } catch (error) {
      for (const item of added) item.state = 'failed';
      room.remove(added);
      restore(replaced);
      throw error;
    } finally {
      for (const item of added) arriving.delete(item.entry.job.id);
    }
  }

  async function cancel(lane: string, key?: string): Promise<void> {
    const gone = room.find(lane, key);
    if (gone.length === 0) return;
    room.remove(gone);
    try {
      await storage.save({ end: gone.map(toEnded) });
    } catch (error) {
      restore(gone);
      throw error;
    }
  }

  /** Jobs that are in the book again, but whose letters are still there. */
  const returned = new Map<string, Item>();

  /** A job may not run before its letter is gone: a crash between the two would bring it twice. */
  async function takeUp(): Promise<void> {
    const letters = await dead.asked();
    const fresh = letters.filter(({ job }) => !book.entries.has(job.id)).map(({ job }) => newEntry(job));
    if (fresh.length > 0) await storage.save({ put: fresh });
    for (const entry of fresh) returned.set(entry.job.id, { entry, state: 'stored' });
    await dead.taken(letters.map(({ job }) => job.id));
    room.add([...returned.values()].filter(({ entry }) => book.entries.has(entry.job.id)));
    returned.clear();
  }

  function restore(items: readonly Item[]): void {
    room.add(items.filter((item) => item.state !== 'failed'));
  }

  function newEntry(job: Job): Entry {
    order += 1;
    return { job, order, tries: 0, not_before: 0 };
  }

  function toEnded({ entry: { job } }: Item): Ended {
    return { id: job.id, lane: job.lane, at: now() };
  }

  return { push, cancel, takeUp, arriving: () => arriving.size };
}
