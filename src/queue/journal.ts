import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Millis, toIso } from '../domain/ids.ts';
import { ifThere, sweep, syncFolder } from '../lib/files.ts';
import { lockFolder } from '../lib/folder-lock.ts';
import type { Log } from '../lib/log.ts';
import { OperatorError } from '../lib/operator-error.ts';
import type { Seal } from '../lib/seal.ts';
import { type Book, createBook } from './book.ts';
import { openDeadLetters } from './dead-letters.ts';
import { decode } from './journal-format.ts';
import { createJournalWriter } from './journal-writer.ts';
import { DAMAGED, PRIVATE } from './letter-files.ts';
import type { DeadLetters, Storage } from './storage.ts';

export const JOURNAL = 'journal.jsonl';

export interface JournalOptions {
  /** Created when it is not there; one process at a time. */
  readonly dir: string;
  readonly now: () => Millis;
  readonly log: Log;
  /** How jobs and letters are encrypted; plain without. */
  readonly seal?: Seal | undefined;
}

/**
 * A book that survives as a file to which changes are appended. Changes that come together share one write and
 * one fdatasync. Now and then the file is replaced by a short one that says the same (see docs/queue.md).
 * @throws OperatorError when the folder is in use or was written by a newer version; Error when the disk fails.
 */
export async function openJournal({ dir, now, log, seal }: JournalOptions): Promise<Storage> {
  await mkdir(dir, { recursive: true, mode: PRIVATE });
  await syncFolder(dirname(dir));
  const release = lockFolder(dir);
  try {
    await sweep(dir);
    const dead = await openDeadLetters(dir, log, seal);
    const book = createBook(now);
    await readInto(book, { dir, now, log, seal });
    await finishReplays(book, dead);
    const journal = createJournalWriter({ path: join(dir, JOURNAL), book, now, log, seal });
    await journal.rewrite();
    return {
      book,
      dead,
      save: journal.save,
      note: journal.note,
      tidy: journal.tidy,
      async forget(lane) {
        book.forget(lane);
        await journal.rewrite();
        await dead.forget(lane);
        await removeDamaged(dir, log);
      },
      async close() {
        try {
          await journal.close();
        } finally {
          release();
        }
      },
    };
  } catch (cause) {
    release();
    if (cause instanceof OperatorError) throw cause;
    throw new Error(`opening the queue in ${dir}`, { cause });
  }
}

async function readInto(book: Book, { dir, now, log, seal }: JournalOptions): Promise<void> {
  const path = join(dir, JOURNAL);
  const bytes = await ifThere(readFile(path));
  if (!bytes) return;
  const { changes, torn, damaged } = decode(bytes, seal);
  if (torn > 0) log.warn({ lines: torn }, 'The end of the queue was cut off by a crash; it was left out.');
  if (damaged > 0) {
    const aside = `${DAMAGED}${toIso(now()).replaceAll(':', '')}`;
    await copyFile(path, join(dir, aside));
    log.error({ lines: damaged, file: aside }, 'The queue is damaged; the rest was read, a copy is kept.');
  }
  for (const change of changes) book.apply(change);
}

/** A crash may have come when jobs were back in the book and their letters not yet gone. */
async function finishReplays(book: Book, dead: DeadLetters): Promise<void> {
  const back = (await dead.asked()).filter(({ job }) => book.entries.has(job.id));
  await dead.taken(back.map(({ job }) => job.id));
}

/** A copy of a damaged journal may hold anybody's words and cannot be searched: erasure takes all of it. */
async function removeDamaged(dir: string, log: Log): Promise<void> {
  const names = (await readdir(dir)).filter((name) => name.startsWith(DAMAGED));
  for (const name of names) await rm(join(dir, name), { force: true });
  if (names.length === 0) return;
  await syncFolder(dir);
  log.warn({ files: names }, 'Copies of a damaged queue were removed because somebody is to be forgotten.');
}
