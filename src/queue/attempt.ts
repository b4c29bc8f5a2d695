import { z } from 'zod';
import { type Millis, toIso } from '../domain/ids.ts';
import { briefly } from '../lib/error-facts.ts';
import type { Log } from '../lib/log.ts';
import type { Item } from './lane.ts';
import type { Handler, Progress, Verdict } from './queue.ts';
import type { Storage } from './storage.ts';
import type { WaitingRoom } from './waiting-room.ts';

/** How a job that failed is tried again. */
export interface Retry {
  /** Starts in all; then the job is put aside. At least 1. */
  readonly tries: number;
  /** Wait after a first failure that named no wait of its own, in milliseconds. */
  readonly firstMs: number;
  /** Each further wait is longer by this factor. */
  readonly factor: number;
  /** No such wait is longer, in milliseconds. */
  readonly mostMs: number;
}

/** Jobs that are run together. */
export interface Batch {
  readonly lane: string;
  readonly items: readonly Item[];
  /** Its lane was erased or the queue is closed: what comes of it leaves no trace. */
  dropped: boolean;
}

export interface AttemptOptions {
  readonly storage: Storage;
  readonly room: WaitingRoom;
  readonly now: () => Millis;
  readonly log: Log;
  readonly retry: Retry;
  /** Aborts when the queue is closed under a running handler. */
  readonly signal: AbortSignal;
}

/** Runs a batch and carries out the verdict. Must not reject. */
export type Attempt = (batch: Batch, handler: Handler) => Promise<void>;

export function createAttempt({ storage, room, now, log, retry, signal }: AttemptOptions): Attempt {
  // A job that dies with the process again and again is as spent as one that fails, but the two are not added up.
  const failures = ({ entry: { tries, cut = 0 } }: Item) => tries - cut;
  const isSpent = (item: Item) => Math.max(failures(item), cutOf(item)) >= retry.tries;

  async function attempt(batch: Batch, handler: Handler): Promise<void> {
    // Starts are counted before the handler runs: a job that takes the process down with it must come to an end.
    for (const item of batch.items.filter(isSpent)) await putAside(item, 'it never came to an end', batch);
    const [first, ...rest] = batch.items.filter((item) => !isSpent(item));
    if (!first || batch.dropped) return;
    const items = [first, ...rest] as const;
    update(items, (item) => ({ tries: item.entry.tries + 1, cut: cutOf(item) + 1, not_before: 0 }));
    const verdict = await ask(handler, items, progressOf(items, batch));
    if (batch.dropped) return;
    switch (verdict.kind) {
      case 'done':
        end(items);
        break;
      case 'again':
        await again(items, verdict, batch);
        break;
      default:
        verdict satisfies never;
    }
  }

  function progressOf(items: readonly [Item, ...Item[]], batch: Batch): Progress {
    const [first] = items;
    return {
      kept: first.entry.kept?.data ?? null,
      async keep(data) {
        if (batch.dropped) return;
        const kept = { jobs: [...idsOf(items)], data: z.json().parse(data) };
        first.entry = { ...first.entry, kept };
        await storage.save({ keep: kept });
      },
    };
  }

  async function ask(
    handler: Handler,
    items: readonly [Item, ...Item[]],
    progress: Progress,
  ): Promise<Verdict> {
    const [first, ...rest] = items;
    try {
      return await handler([first.entry.job, ...rest.map((item) => item.entry.job)], signal, progress);
    } catch (err) {
      const facts = { err, lane: first.entry.job.lane, jobs: idsOf(items) };
      if (signal.aborted) log.info(facts, 'A job was cut short by closing; it goes on at the next start.');
      else log.error(facts, 'A job failed.');
      const before = Math.max(...items.map(failures));
      const afterMs = Math.min(retry.mostMs, retry.firstMs * retry.factor ** before);
      return { kind: 'again', afterMs, why: briefly(err) };
    }
  }

  async function again(
    items: readonly Item[],
    { afterMs, why, blameless }: Extract<Verdict, { kind: 'again' }>,
    batch: Batch,
  ): Promise<void> {
    const uncounted = (item: Item) => ({ tries: item.entry.tries - 1, cut: cutOf(item) - 1 });
    if (signal.aborted) {
      // Cut short by closing, which is not the job's fault: this start does not count.
      putBack(items, (item) => ({ ...uncounted(item), not_before: 0 }));
      return;
    }
    if (blameless) {
      log.debug({ lane: batch.lane, jobs: idsOf(items), why, afterMs }, 'A job waits for better times.');
      const after = now() + Math.max(0, afterMs);
      putBack(items, (item) => ({ ...uncounted(item), not_before: after }));
      return;
    }
    log.warn({ lane: batch.lane, jobs: idsOf(items), why, afterMs }, 'A job is to be tried again.');
    update(items, (item) => ({ ...item.entry, cut: cutOf(item) - 1 }));
    for (const item of items.filter(isSpent)) await putAside(item, why, batch);
    const notBefore = now() + Math.max(0, afterMs);
    putBack(
      items.filter((item) => !isSpent(item)),
      (item) => ({ ...item.entry, not_before: notBefore }),
    );
  }

  async function putAside(item: Item, reason: string, batch: Batch): Promise<void> {
    const { job, tries } = item.entry;
    if (batch.dropped) return;
    try {
      await storage.dead.add({ version: 1, at: toIso(now()), reason, tries, job });
      if (batch.dropped) return;
      end([item]);
      log.error({ lane: job.lane, job: job.id, tries, reason }, 'A job was put aside for the operator.');
    } catch (err) {
      log.error({ err, lane: job.lane, job: job.id }, 'A job could not be put aside; that is tried again.');
      if (batch.dropped) return;
      putBack([item], () => ({ ...item.entry, not_before: now() + retry.mostMs }));
    }
  }

  function putBack(items: readonly Item[], change: (item: Item) => Standing): void {
    const replaced = items.filter(
      ({ entry: { job } }) => job.key !== null && room.find(job.lane, job.key).length > 0,
    );
    end(replaced);
    const left = items.filter((item) => !replaced.includes(item));
    update(left, change);
    room.add(left);
  }

  function update(items: readonly Item[], change: (item: Item) => Standing): void {
    if (items.length === 0) return;
    const set = items.map((item) => {
      const { tries, cut, not_before } = change(item);
      item.entry = { ...item.entry, tries, cut, not_before };
      return { id: item.entry.job.id, tries, cut, not_before };
    });
    storage.note({ set });
  }

  function end(items: readonly Item[]): void {
    if (items.length === 0) return;
    const at = now();
    storage.note({ end: items.map(({ entry: { job } }) => ({ id: job.id, lane: job.lane, at })) });
  }

  return attempt;
}

type Standing = Pick<Item['entry'], 'tries' | 'cut' | 'not_before'>;

const cutOf = ({ entry }: Item): number => entry.cut ?? 0;

function idsOf(items: readonly Item[]): readonly string[] {
  return items.map((item) => item.entry.job.id);
}
