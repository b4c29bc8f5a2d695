import type { Millis } from '../domain/ids.ts';
import { createDeadlines, type Deadlines } from '../lib/deadlines.ts';
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
  /**
   * Takes out the batch that has been ready longest, answers before what nobody waits for; its lane is busy until it
   * is freed. Undefined when none may run.
   */
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

/**
 * Whoever was in hand this often when the process died may be what kills it. The more often, the fewer run beside it,
 * and in the end none, so that the innocent get through.
 */
const SUSPECT_AFTER = 3;

interface Lane {
  readonly waiting: Item[];
  busy: boolean;
}

/** Where a batch stands in line: somebody waits for it, nobody does, or it may be what kills the process. */
type Line = 'asked' | 'unasked' | 'suspect';

/** @param mostUnasked lanes that may run at the same time what nobody waits for */
export function createWaitingRoom(now: () => Millis, limits: BurstLimits, mostUnasked: number): WaitingRoom {
  const lanes = new Map<string, Lane>();
  /** When each lane is to be looked at; in one of the three. */
  const agendas: { readonly [L in Line]: Deadlines<string> } = {
    asked: createDeadlines(),
    unasked: createDeadlines(),
    suspect: createDeadlines(),
  };
  /** The lanes that run such a batch, each with how often that died with the process. */
  const running: { readonly [L in Line]: Map<string, number> } = {
    asked: new Map(),
    unasked: new Map(),
    suspect: new Map(),
  };

  /** Whether one more may run. @param cuts of a suspect */
  function isOpen(line: Line, cuts: number): boolean {
    const { size } = running[line];
    switch (line) {
      case 'asked':
        return true;
      case 'unasked':
        return size < mostUnasked;
      case 'suspect':
        return size < suspectsBeside(Math.max(cuts, ...running.suspect.values()));
      default:
        return line satisfies never;
    }
  }

  function plan(name: string): void {
    const lane = lanes.get(name);
    if (!lane) return;
    if (lane.waiting.length === 0 && !lane.busy) lanes.delete(name);
    write(name, lane.busy ? null : nextBatch(lane.waiting, now(), limits));
  }

  function write(name: string, next: Plan | null): void {
    for (const line of LINES)
      agendas[line].set(name, next && lineOf(next.batch) === line ? lookAt(next) : null);
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
    for (let name = nextDue(at); name !== undefined; name = nextDue(at)) {
      const lane = lanes.get(name);
      // The plan was made earlier; more may have become due since, so it is made again before it is carried out.
      const plan = nextBatch(lane?.waiting ?? [], at, limits);
      const [line, cuts] = [lineOf(plan.batch), timesCut(plan.batch)];
      if (lane && isOpen(line, cuts) && plan.batch.length > 0 && plan.at <= at) {
        lane.busy = true;
        running[line].set(name, cuts);
        remove(plan.batch);
        return plan.batch;
      }
      write(name, plan);
    }
    return undefined;
  }

  function nextDue(at: Millis): string | undefined {
    for (const line of ['asked', 'unasked'] as const) {
      const [name] = isOpen(line, 0) ? agendas[line].due(at, 1) : [];
      if (name !== undefined) return name;
    }
    const suspect = leastSuspect(at);
    return suspect !== undefined && isOpen('suspect', cutsOf(suspect)) ? suspect : undefined;
  }

  const cutsOf = (name: string): number =>
    timesCut(nextBatch(lanes.get(name)?.waiting ?? [], now(), limits).batch);

  /** Among suspects, those that died with the process least often go first: the guilty one comes to be the last. */
  function leastSuspect(at: Millis): string | undefined {
    const all = agendas.suspect.due(at, Number.POSITIVE_INFINITY);
    return all
      .map((name) => ({ name, cuts: cutsOf(name) }))
      .reduce<{ name: string; cuts: number } | undefined>(
        (least, each) => (least === undefined || each.cuts < least.cuts ? each : least),
        undefined,
      )?.name;
  }

  function free(name: string): void {
    for (const line of LINES) running[line].delete(name);
    const lane = lanes.get(name);
    if (lane) lane.busy = false;
    plan(name);
  }

  function nextAt(): Millis | undefined {
    const times = LINES.flatMap((line) => {
      const [name] = agendas[line].due(Number.POSITIVE_INFINITY, 1);
      // A suspect that may not run yet is looked at when one of those that do has ended.
      const cuts = line === 'suspect' ? leastCuts() : 0;
      return name === undefined || !isOpen(line, cuts) ? [] : (agendas[line].get(name) ?? []);
    });
    return times.length > 0 ? Math.min(...times) : undefined;
  }

  function leastCuts(): number {
    const name = leastSuspect(Number.POSITIVE_INFINITY);
    return name === undefined ? 0 : cutsOf(name);
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

/**
 * How many suspects may run at the same time, by how often the worst of them died with the process: what many deaths
 * were beside is soon done again, and the guilty one comes to be alone before it is put aside.
 */
function suspectsBeside(cuts: number): number {
  if (cuts < 5) return 16;
  return cuts < 7 ? 4 : 1;
}

const LINES: readonly Line[] = ['asked', 'unasked', 'suspect'];

/** Where nothing is ready yet, somebody may come to wait for it. */
function lineOf(batch: readonly Item[]): Line {
  if (timesCut(batch) >= SUSPECT_AFTER) return 'suspect';
  const task = batch[0]?.entry.job.task;
  return task && task.kind !== 'answer' ? 'unasked' : 'asked';
}

const timesCut = (batch: readonly Item[]): number =>
  batch.reduce((most, { entry }) => Math.max(most, entry.cut ?? 0), 0);

function lookAt(plan: Plan): Millis | null {
  return plan.at === Number.POSITIVE_INFINITY ? null : plan.at;
}
