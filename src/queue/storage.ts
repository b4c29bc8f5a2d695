import { z } from 'zod';
import { Iso } from '../domain/ids.ts';
import { Job } from '../domain/job.ts';
import type { Book, Change } from './book.ts';

/** A job that failed too often, kept for the operator to read and to replay. */
export const DeadLetter = z.strictObject({
  version: z.literal(1),
  at: Iso,
  reason: z.string(),
  tries: z.int().min(0),
  job: Job,
});
export type DeadLetter = z.infer<typeof DeadLetter>;

/** Where dead letters lie. Every method rejects with a clear error when the disk fails. */
export interface DeadLetters {
  /** How many lie there unasked for, at the last look. */
  count(): number;
  /** Resolves once it is durable. */
  add(letter: DeadLetter): Promise<void>;
  /** Asks for the replay of this job's letter; false when there is none. */
  ask(id: string): Promise<boolean>;
  /** Looks which letters are to be replayed, those asked for from outside included; oldest job first. */
  asked(): Promise<readonly DeadLetter[]>;
  /** Their jobs are in the book again: resolves once the letters are gone. */
  taken(ids: readonly string[]): Promise<void>;
  forget(lane: string): Promise<void>;
}

/** What sets one local queue apart from another: how its book survives. The scheduling is shared. */
export interface Storage {
  /** What is stored; changed by the storage alone. */
  readonly book: Book;
  readonly dead: DeadLetters;
  /** Resolves once this change, and every one before it, is durable and in the book; rejects when it is not stored. */
  save(change: Change): Promise<void>;
  /** Puts the change into the book now and into safety soon. Never throws: what could not be written is written later. */
  note(change: Change): void;
  /** Resolves when nothing of this lane is left anywhere. Whatever was saved or noted for it must be settled before. */
  forget(lane: string): Promise<void>;
  /** Housekeeping; called at least once a minute. */
  tidy(): void;
  /** Resolves when everything noted is in safety. No call may follow. */
  close(): Promise<void>;
}
