import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Millis } from '../domain/ids.ts';
import { syncFolder } from '../lib/files.ts';
import { createGroupCommit } from '../lib/group-commit.ts';
import type { Log } from '../lib/log.ts';
import type { Seal } from '../lib/seal.ts';
import type { Book, Change } from './book.ts';
import { encode, encodeBook } from './journal-format.ts';
import type { Storage } from './storage.ts';

/** The journal is rewritten once it has grown by this much, or doubled if that is more. Bytes. */
const ROOM_TO_GROW = 8 * 1024 * 1024;
/** What is over stays in the file no longer than this. Milliseconds. */
const TIDY_AFTER_MS = 600_000;
/** Bytes per write, roughly. */
const PIECE = 256 * 1024;

interface Line {
  readonly text: string;
  /** Somebody waits for it, or a crash should not undo it. */
  readonly sync: boolean;
  /** Enters the book once it is stored. */
  readonly change?: Change;
}

/** The writing half of a {@link Storage}. */
export type JournalWriter = Pick<Storage, 'save' | 'note' | 'tidy' | 'close'> & { rewrite(): Promise<void> };

interface Options {
  readonly path: string;
  readonly book: Book;
  readonly now: () => Millis;
  readonly log: Log;
  readonly seal?: Seal | undefined;
}

/** Nothing is written before the first call; begin with `rewrite`. */
export function createJournalWriter({ path, book, now, log, seal }: Options): JournalWriter {
  let lines: Line[] = [];
  let file: FileHandle | undefined;
  /** Nothing is appended to a file that does not exist yet, or whose last write failed: it is written anew. */
  let sound = false;
  let rewriteAsked = false;
  let size = { atFirst: 0, grown: 0 };
  /** Since when the file holds something that is over. */
  let staleSince: Millis | undefined;

  const flush = createGroupCommit(async () => {
    const group = lines;
    lines = [];
    const anew = !sound || rewriteAsked || overdue();
    rewriteAsked = false;
    try {
      if (anew) await replace();
      await append(group);
    } catch (cause) {
      sound = false;
      throw new Error('writing the queue to disk', { cause });
    }
    for (const { change } of group) if (change) apply(change);
  });

  function apply(change: Change): void {
    book.apply(change);
    if (change.end) staleSince ??= now();
  }

  async function append(group: readonly Line[]): Promise<void> {
    const text = group.map((line) => line.text).join('');
    if (text === '' || !file) return;
    await file.appendFile(text);
    size.grown += Buffer.byteLength(text);
    if (group.some((line) => line.sync)) await file.datasync();
  }

  async function replace(): Promise<void> {
    const fresh = await open(`${path}.tmp`, 'w');
    try {
      const atFirst = await writeBook(fresh, book, seal);
      await fresh.datasync();
      await closeFile();
      await rename(`${path}.tmp`, path);
      await syncFolder(dirname(path));
      file = fresh;
      size = { atFirst, grown: 0 };
      staleSince = undefined;
      sound = true;
    } catch (error) {
      await fresh.close();
      throw error;
    }
  }

  async function closeFile(): Promise<void> {
    const old = file;
    file = undefined;
    await old?.close();
  }

  function overdue(): boolean {
    if (staleSince === undefined) return false;
    return size.grown > Math.max(ROOM_TO_GROW, size.atFirst) || now() - staleSince > TIDY_AFTER_MS;
  }

  function save(change: Change): Promise<void> {
    const empty = Object.keys(change).length === 0;
    lines.push({ text: empty ? '' : encode(change, seal), sync: !empty, change });
    return flush();
  }

  function inBackground(): void {
    flush().catch((err: unknown) => log.error({ err }, 'The queue could not be written; it is tried again.'));
  }

  function note(change: Change): void {
    apply(change);
    // A start that is lost costs one count of tries; an end that is lost repeats an answer.
    lines.push({ text: encode(change, seal), sync: change.end !== undefined });
    inBackground();
  }

  async function rewrite(): Promise<void> {
    rewriteAsked = true;
    await flush();
  }

  function tidy(): void {
    if (!sound || overdue()) inBackground();
  }

  async function close(): Promise<void> {
    try {
      await (staleSince === undefined ? flush() : rewrite());
    } finally {
      await closeFile();
    }
  }

  return { save, note, tidy, close, rewrite };
}

/** @returns the number of bytes written */
async function writeBook(file: FileHandle, book: Book, seal: Seal | undefined): Promise<number> {
  let piece = '';
  let bytes = 0;
  const write = async () => {
    await file.appendFile(piece);
    bytes += Buffer.byteLength(piece);
    piece = '';
  };
  for (const line of encodeBook(book, seal)) {
    piece += line;
    if (piece.length > PIECE) await write();
  }
  await write();
  return bytes;
}
