import type { Update } from 'grammy/types';
import type { Log } from '../lib/log.ts';
import { growing, pause } from '../lib/wait.ts';
import type { Timing } from './timing.ts';

export interface IntakeParts {
  readonly timing: Timing;
  readonly log: Log;
  /** Resolves once the update is safe; a rejection brings the same update again. */
  readonly handle: (update: Update) => Promise<void>;
  readonly stopping: AbortSignal;
}

export interface Intake {
  /**
   * Hands over a poll's updates: one after the other for each chat, chats side by side, so that what arrives together
   * is stored together. After a failure it waits, longer each time.
   * @param offset that these updates were asked for with.
   * @returns the next one: up to it every update is handled.
   */
  take(updates: readonly Update[], offset: number): Promise<number>;
}

interface Failure {
  readonly update: number;
  readonly err: unknown;
}

export function createIntake({ timing, log, handle, stopping }: IntakeParts): Intake {
  const waits = growing(timing.firstWaitMs, timing.longestWaitMs / 2);
  /** Handled, but beyond one that is not: Telegram hands them over once more. */
  const done = new Set<number>();
  let failing = false;

  /** Until the first that fails, whose failure it returns; the others of the chat would overtake it. */
  async function takeLane(lane: readonly Update[]): Promise<Failure[]> {
    for (const update of lane) {
      if (stopping.aborted) return [];
      try {
        await handle(update);
        done.add(update.update_id);
      } catch (cause) {
        return [{ update: update.update_id, err: cause }];
      }
    }
    return [];
  }

  /** Once when it begins, however many updates it is about and however long it lasts. */
  function tell([first]: readonly Failure[]): void {
    if (first && !failing)
      log.error(first, 'Telegram: an update could not be stored; it is asked for until it can');
    if (!first && failing) log.info({}, 'Telegram: updates can be stored again');
    failing = first !== undefined;
  }

  return {
    async take(updates, offset) {
      const lanes = Map.groupBy(
        updates.filter((update) => !done.has(update.update_id)),
        laneOf,
      );
      const failures = (await Promise.all([...lanes.values()].map(takeLane))).flat();
      if (updates.length > 0) tell(failures);
      if (failures.length > 0) await pause(waits.next(), stopping);
      else waits.reset();
      const next = nextOffset(updates, done, offset);
      for (const id of done) if (id < next) done.delete(id);
      return next;
    },
  };
}

function nextOffset(updates: readonly Update[], done: ReadonlySet<number>, offset: number): number {
  const ids = updates.map((update) => update.update_id);
  const missed = ids.filter((id) => !done.has(id));
  return Math.max(
    offset,
    missed.length > 0 ? Math.min(...missed) : Math.max(offset, ...ids.map((id) => id + 1)),
  );
}

const laneOf = (update: Update): number => {
  const about =
    update.message ?? update.edited_message ?? update.callback_query?.message ?? update.my_chat_member;
  return about?.chat.id ?? 0;
};
