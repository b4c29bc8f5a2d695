import type { Millis } from '../domain/ids.ts';
import { createDeadlines } from '../lib/deadlines.ts';
import type { BurstLimits } from '../rules/burst.ts';
import { type Item, insert, nextBatch, type Plan } from './lane.ts';

/** Everything that waits, lane by lane, and which lane is next. */
export interface WaitingRoom {
  add(items: readonly Item[]): void;
  remove(items: readonly Item[]): void;
  /** Something about these items has changed: their lanes plan anew. */
  refresh(items: readonly Item[]): void;
  /** What waits in a lane: all of it, or what has this key. */
  find(lane: string, key?: string): readonly Item[];
  /** Takes out the batch that has been ready longest; its lane is busy until it is freed. */
  take(): readonly Item[] | undefined;
  free(lane: string): void;
  /** When the next batch may be ready; undefined when nothing waits for a time. */
  nextAt(): Millis | undefined;
  /** Nothing is due: what is left waits for a later time. */
  quiet(): boolean;
  size(): number;
  /** Since how many milliseconds the oldest due job has been waiting; 0 when there is none. */
  lateMs(): number;
}

interface Lane {
  readonly waiting: Item[];
  busy: boolean;
}

export function createWaitingRoom(now: () => Millis, limits: BurstLimits): WaitingRoom {
  const lanes = new Map<string, Lane>();
  /** When each lane is to be looked at. */
  const agenda = createDeadlines<string>();

  function plan(name: string): void {
    const lane = lanes.get(name);
    if (!lane) return;
    if (lane.waiting.length === 0 && !lane.busy) lanes.delete(name);
    agenda.set(name, lane.busy ? null : lookAt(nextBatch(lane.waiting, now(), limits)));
  }

  function refresh(items: readonly Item[]): void {
    for (const name of new Set(items.map((item) => item.entry.job.lane))) plan(name);
  }

  function add(items: readonly Item[]): void {
    for (const item of items) {
      const name = item.entry.job.lane;
      const lane = lanes.get(name) ?? { waiting: [], busy: false };
      lanes.set(name, lane);
      insert(lane.waiting, item);
    }
    refresh(items);
  }

  function remove(items: readonly Item[]): void {
    for (const item of items) {
      const waiting = lanes.get(item.entry.job.lane)?.waiting ?? [];
      const place = waiting.indexOf(item);
      if (place >= 0) waiting.splice(place, 1);
    }
    refresh(items);
  }

  function find(name: string, key?: string): readonly Item[] {
    const waiting = lanes.get(name)?.waiting ?? [];
    return waiting.filter((item) => key === undefined || item.entry.job.key === key);
  }

  function take(): readonly Item[] | undefined {
    const at = now();
    for (let [name] = agenda.due(at, 1); name !== undefined; [name] = agenda.due(at, 1)) {
      const lane = lanes.get(name);
      // The plan was made earlier; more may have become due since, so it is made again before it is carried out.
      const plan = nextBatch(lane?.waiting ?? [], at, limits);
      if (lane && plan.batch.length > 0 && plan.at <= at) {
        lane.busy = true;
        remove(plan.batch);
        return plan.batch;
      }
      agenda.set(name, lookAt(plan));
    }
    return undefined;
  }

  function free(name: string): void {
    const lane = lanes.get(name);
    if (lane) lane.busy = false;
    plan(name);
  }

  function nextAt(): Millis | undefined {
    const [name] = agenda.due(Number.POSITIVE_INFINITY, 1);
    return name === undefined ? undefined : (agenda.get(name) ?? undefined);
  }

  function isQuiet(lane: Lane): boolean {
    const next = nextBatch(lane.waiting, now(), limits);
    return !lane.busy && next.batch.length === 0 && next.at > now();
  }

  const all = () => [...lanes.values()].flatMap((lane) => lane.waiting);

  function lateMs(): number {
    const at = now();
    return all().reduce(
      (most, { entry }) => Math.max(most, at - Math.max(entry.job.run_at, entry.not_before)),
      0,
    );
  }

  return {
    add,
    remove,
    refresh,
    find,
    take,
    free,
    nextAt,
    quiet: () => [...lanes.values()].every(isQuiet),
    size: () => all().length,
    lateMs,
  };
}

function lookAt(plan: Plan): Millis | null {
  return plan.at === Number.POSITIVE_INFINITY ? null : plan.at;
}
