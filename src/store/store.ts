import type { UserId } from '../domain/ids.ts';
import type { Change, HistoryEntry, Memory, OutcomeEntry } from '../domain/memory.ts';
import { OperatorError } from '../lib/operator-error.ts';

/** Everything stored about one person, as `/export` hands it over. */
export interface Everything extends Omit<Memory, 'recent'> {
  readonly history: readonly HistoryEntry[];
  readonly outcomes: readonly OutcomeEntry[];
}

/** The store cannot do what was asked; the message is a sentence for the operator. */
export class StoreError extends OperatorError {}

/** A stored document of one person cannot be read. It was set aside; the next read starts it empty. */
export class CorruptMemory extends Error {
  readonly user: UserId;
  /** Such as `facts.json`. */
  readonly file: string;
  /** Why it cannot be read; no content of the file. */
  readonly reason: string;

  constructor(user: UserId, file: string, reason: string) {
    super(`${file} of user ${user} was damaged (${reason}) and has been set aside`);
    this.user = user;
    this.file = file;
    this.reason = reason;
  }
}

/**
 * Where memories live. Every method rejects with a {@link StoreError} when the disk or database fails, and with
 * {@link CorruptMemory} when a document of this person is damaged. What is handed out is frozen.
 */
export interface Store {
  /** The freshest copy; a new, empty memory for somebody unknown (nothing is written by reading). */
  read(user: UserId): Promise<Memory>;
  /**
   * Applies `change` to the freshest copy under this person's lock and resolves, once it is stored, with the
   * memory as it is then. `change` is synchronous and pure; an empty Change writes nothing. A document that does
   * not fit its schema is refused and nothing of the Change is written. A line of the history whose id is among
   * `recent` is not written again, nor is an outcome that equals one of the latest 12, so a repeated turn is safe.
   */
  update(user: UserId, change: (memory: Memory) => Change): Promise<Memory>;
  /** The whole record, history included, for the person. */
  everything(user: UserId): Promise<Everything>;
  /** Leaves nothing behind of this person. */
  erase(user: UserId): Promise<void>;
  /**
   * Removes of everybody what was said before `before` (see rules/retention.ts): lines of the history and of outcomes,
   * what was taken from them, and what was set aside. Resolves with how many people were looked at closely; who cannot be
   * read is logged and passed over.
   */
  expire(before: number, signal: AbortSignal): Promise<number>;
  /** Who has a scheduled message due at or before `now` (a lapsed lease counts), soonest first. From an index. */
  due(now: number, most: number): Promise<readonly UserId[]>;
  [Symbol.asyncDispose](): Promise<void>;
}
