import { z } from 'zod';
import type { Millis } from '../domain/ids.ts';
import { Job } from '../domain/job.ts';

/** A job that is not finished, with what the queue knows about it. */
export const Entry = z.strictObject({
  job: Job,
  /** Arrival: counts up, and decides between jobs with the same `run_at`. */
  order: z.int(),
  /** How often it was started. */
  tries: z.int().min(0),
  /** Of those starts, how many never came to an end, because the process died. */
  cut: z.int().min(0).optional(),
  /** Epoch milliseconds; a later try waits until then. */
  not_before: z.number(),
  /** What its handler has kept of its work, for the jobs that it ran together, this one first. */
  kept: z.strictObject({ jobs: z.array(z.string()), data: z.json() }).optional(),
});
export type Entry = z.infer<typeof Entry>;

/** A job that is over (done, cancelled, replaced or put aside): its id is never taken again. */
export const Ended = z.strictObject({ id: z.string(), lane: z.string(), at: z.number() });
export type Ended = z.infer<typeof Ended>;

/** What happened to some jobs, all of it or nothing; applied in the order put, set, keep, end. */
export const Change = z.strictObject({
  put: z.array(Entry).optional(),
  set: z
    .array(Entry.pick({ tries: true, cut: true, not_before: true }).extend({ id: z.string() }))
    .optional(),
  keep: z.strictObject({ jobs: z.array(z.string()).min(1), data: z.json() }).optional(),
  end: z.array(Ended).optional(),
});
export type Change = z.infer<typeof Change>;

/** Ids of jobs that are over are remembered this long, in milliseconds, ... */
export const REMEMBER_MS = 24 * 3_600_000;
/** ... but no more of them than this, so that memory and file stay small. */
export const REMEMBER_MOST = 100_000;

/** What a queue holds, by job id: what is not finished, and which ids are over. */
export interface Book {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Oldest first. */
  readonly ended: ReadonlyMap<string, Ended>;
  apply(change: Change): void;
  /** Strikes out everything of this lane, remembered ids too. */
  forget(lane: string): void;
}

export function createBook(now: () => Millis): Book {
  const entries = new Map<string, Entry>();
  const ended = new Map<string, Ended>();

  function apply(change: Change): void {
    for (const entry of change.put ?? []) {
      entries.set(entry.job.id, entry);
      ended.delete(entry.job.id);
    }
    for (const { id, ...standing } of change.set ?? []) {
      const entry = entries.get(id);
      if (entry) entries.set(id, { ...entry, ...standing });
    }
    const first = entries.get(change.keep?.jobs[0] ?? '');
    if (change.keep && first) entries.set(first.job.id, { ...first, kept: change.keep });
    for (const end of change.end ?? []) {
      entries.delete(end.id);
      ended.delete(end.id);
      ended.set(end.id, end);
    }
    if (change.end) prune();
  }

  function prune(): void {
    const oldest = now() - REMEMBER_MS;
    for (const [id, end] of ended) {
      if (ended.size <= REMEMBER_MOST && end.at >= oldest) return;
      ended.delete(id);
    }
  }

  function forget(lane: string): void {
    for (const [id, entry] of entries) if (entry.job.lane === lane) entries.delete(id);
    for (const [id, end] of ended) if (end.lane === lane) ended.delete(id);
  }

  return { entries, ended, apply, forget };
}
