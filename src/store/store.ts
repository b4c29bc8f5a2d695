import type { UserId } from '../domain/ids.ts';
import type { Change, HistoryEntry, Memory, OutcomeEntry } from '../domain/memory.ts';

/** Everything stored about one person, as `/export` hands it over. */
export interface Everything extends Omit<Memory, 'recent'> {
  readonly history: readonly HistoryEntry[];
  readonly outcomes: readonly OutcomeEntry[];
}

/** Where memories live. Every method rejects with a clear error when the disk or database fails. */
export interface Store {
  /** The freshest copy; a new, empty memory for somebody unknown (nothing is written by reading). */
  read(user: UserId): Promise<Memory>;
  /**
   * Applies `change` to the freshest copy under this person's lock and resolves, once it is stored, with the
   * memory as it is then. `change` is synchronous and pure; an empty Change writes nothing.
   */
  update(user: UserId, change: (memory: Memory) => Change): Promise<Memory>;
  /** The whole record, history included, for the person. */
  everything(user: UserId): Promise<Everything>;
  /** Leaves nothing behind of this person. */
  erase(user: UserId): Promise<void>;
  /** Who has a scheduled message due at or before `now` (a lapsed lease counts), soonest first. From an index. */
  due(now: number, most: number): Promise<readonly UserId[]>;
  [Symbol.asyncDispose](): Promise<void>;
}
