import type { Millis } from '../domain/ids.ts';
import type { Task } from '../domain/job.ts';
import { type BurstLimits, burstReadyAt } from '../rules/burst.ts';
import type { Entry } from './book.ts';

/** A job in the waiting room. */
export interface Item {
  entry: Entry;
  /** Only what is stored may run; what failed to be stored must not come back. */
  state: 'arriving' | 'stored' | 'failed';
}

/** What a lane does next: `batch` when `at` has come; an empty batch means "look again at `at`". */
export interface Plan {
  readonly at: Millis;
  readonly batch: readonly Item[];
}

const never = Number.POSITIVE_INFINITY;

/** Puts an item into its place: by `run_at`, then by arrival. */
export function insert(waiting: Item[], item: Item): void {
  const behind = waiting.findLastIndex((other) => comesBefore(other.entry, item.entry));
  waiting.splice(behind + 1, 0, item);
}

/**
 * Decides what an idle lane runs next. Gathering jobs of one kind go together once their burst is over, and at
 * once when something else has come behind them. A job that waits for another try holds back its own kind
 * (order is kept) and lets other kinds pass (an answer does not wait for a failed look-back). An answer passes what
 * nobody waits for.
 * @param waiting in order (see {@link insert}).
 */
export function nextBatch(waiting: readonly Item[], now: Millis, limits: BurstLimits): Plan {
  const { open: allowed, retryAt } = candidates(waiting, now);
  const open = answersFirst(allowed, now);
  const head = open[0]?.entry;
  if (!head) return { at: retryAt, batch: [] };
  if (head.job.run_at > now) return { at: Math.min(retryAt, head.job.run_at), batch: [] };
  const { kept } = head;
  // Work that was cut short goes on with the very jobs that it was about, at once.
  if (kept)
    return { at: head.job.run_at, batch: open.filter(({ entry }) => kept.jobs.includes(entry.job.id)) };
  const batch = head.job.gather ? company(open, head, now, limits.most) : open.slice(0, 1);
  const at = head.job.gather ? burstEnd(batch, open[batch.length], limits) : head.job.run_at;
  return at <= now ? { at, batch } : { at: Math.min(retryAt, at), batch };
}

/**
 * Who has written does not wait for a look-back or a scheduled message that has not begun: after the answer both are
 * decided anew.
 */
function answersFirst(open: readonly Item[], now: Millis): readonly Item[] {
  if (open[0]?.entry.kept) return open;
  const first = open.findIndex(({ entry: { job } }) => job.task.kind === 'answer' && job.run_at <= now);
  return first > 0 ? open.slice(first) : open;
}

function comesBefore(a: Entry, b: Entry): boolean {
  return a.job.run_at < b.job.run_at || (a.job.run_at === b.job.run_at && a.order < b.order);
}

/** What may run, in order, and when the first of those that are held back may. */
function candidates(waiting: readonly Item[], now: Millis): { open: Item[]; retryAt: Millis } {
  const held = new Set<Task['kind']>();
  const open: Item[] = [];
  let retryAt = never;
  for (const item of waiting) {
    const { job, not_before } = item.entry;
    if (item.state !== 'stored') break;
    if (held.has(job.task.kind)) continue;
    if (not_before > now) {
      held.add(job.task.kind);
      retryAt = Math.min(retryAt, not_before);
    } else open.push(item);
  }
  return { open, retryAt };
}

/** The head of the lane and those right behind it that have arrived and belong to the same burst. */
function company(open: readonly Item[], head: Entry, now: Millis, most: number): readonly Item[] {
  const end = open.findIndex(({ entry }) => !belongs(entry, head) || entry.job.run_at > now);
  return open.slice(0, Math.min(end === -1 ? open.length : end, Math.max(1, most)));
}

function burstEnd(batch: readonly Item[], next: Item | undefined, limits: BurstLimits): Millis {
  const ready = burstReadyAt(
    batch.map(({ entry }) => entry.job.run_at),
    limits,
  );
  const first = batch[0];
  const closes = next && first && !belongs(next.entry, first.entry);
  return closes ? Math.min(ready, next.entry.job.run_at) : ready;
}

function belongs(entry: Entry, head: Entry): boolean {
  return entry.job.gather && entry.job.task.kind === head.job.task.kind;
}
