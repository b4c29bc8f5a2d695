import { open, readdir, readFile, rename, rm, truncate } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { noSeal, type Seal } from './seal.ts';
import { settle } from './settle.ts';

/** Files with this ending are unfinished: a crash may leave them, nothing reads them. */
const UNFINISHED = '.tmp';
export const isUnfinished = (name: string): boolean => name.endsWith(UNFINISHED);

/** Whether a failure of the file system has one of these codes, such as `ENOENT`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}

/** What `found` resolves with; null when the file or folder is not there. Other failures reject. */
export async function ifThere<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** The whole text; null when there is no such file. */
export function readIfThere(path: string): Promise<string | null> {
  return ifThere(readFile(path, 'utf8'));
}

/**
 * First half of replacing files of one folder: all new contents are written beside the old ones and are on the
 * disk when this resolves. What a failure leaves behind is swept later.
 */
export async function stageFiles(folder: string, files: readonly NewFile[]): Promise<void> {
  await settle(files.map((file) => writeSynced(join(folder, file.name + UNFINISHED), file.text)));
}

export interface NewFile {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** Second half: the staged files take the place of the old ones, in this order. Follow with {@link syncFolder}. */
export async function publishFiles(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rename(join(folder, name + UNFINISHED), join(folder, name));
}

/** Makes renamed, created and removed names durable. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Replaces one file so that a crash leaves either the old or the new one, whole. */
export async function replaceFile(path: string, text: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  const name = basename(path);
  await stageFiles(folder, [{ name, text }]);
  await publishFiles(folder, [name]);
  await syncFolder(folder);
}

/** Removes unfinished files. Only while nobody writes in this folder. */
export async function sweep(folder: string, names?: readonly string[]): Promise<void> {
  const stale = (names ?? (await readdir(folder))).filter(isUnfinished);
  await settle(stale.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** Appends whole lines, each without its newline; on the disk when this resolves. Creates the file. */
export async function appendLines(path: string, lines: readonly string[]): Promise<void> {
  await appendSynced(path, `${lines.join('\n')}\n`);
}

/** Appends a text; on the disk when this resolves. Creates the file. */
export async function appendSynced(path: string, text: string | Uint8Array): Promise<void> {
  const handle = await open(path, 'a');
  try {
    await handle.appendFile(text);
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/**
 * Appends those of some lines that are missing, where a crash may have left the first of them at the end of the file
 * already, or a part of one, which is cut off. On the disk when this resolves.
 */
export async function appendMissing(
  path: string,
  lines: readonly string[],
  { seal, open: unseal }: Seal = noSeal,
): Promise<void> {
  if (lines.length === 0) return;
  const tail = await readTail(path, lines.length);
  if (tail && tail.torn > 0) await cutFile(path, tail.end);
  const missing = lines.slice(overlap(tail?.lines.map(unseal) ?? [], lines));
  // What is there already may not have been synced.
  await appendSynced(path, seal(missing.map((line) => `${line}\n`).join('')));
}

/** How many of the first lines are the last ones of `stored`. */
function overlap(stored: readonly string[], lines: readonly string[]): number {
  for (let count = Math.min(stored.length, lines.length); count > 0; count -= 1)
    if (stored.slice(-count).every((line, index) => line === lines[index])) return count;
  return 0;
}

/** Shortens a file to its first `bytes` bytes. */
export async function cutFile(path: string, bytes: number): Promise<void> {
  await truncate(path, bytes);
}

export interface Tail {
  /** Oldest first, without newlines. */
  readonly lines: readonly string[];
  /** Bytes up to the end of the last whole line. */
  readonly end: number;
  /** Bytes after it: the beginning of a line that was never finished. */
  readonly torn: number;
}

const FIRST_LOOK = 16 * 1024;
/** Further back than this no line is looked for; a longer piece without a line end is no file of lines. */
const FARTHEST_LOOK = 16 * 1024 * 1024;
const NEWLINE = 0x0a;

/**
 * The last `most` whole lines. Costs as much as they are long, however long the file is; null without a file.
 * Rejects when the last 16 MiB hold no line end.
 */
export async function readTail(path: string, most: number): Promise<Tail | null> {
  const handle = await ifThere(open(path, 'r'));
  if (!handle) return null;
  try {
    const { size } = await handle.stat();
    for (let look = FIRST_LOOK; ; look *= 4) {
      const from = Math.max(0, size - look);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
      const tail = toTail(buffer.subarray(0, bytesRead), from, most);
      if (tail.lines.length >= most || from === 0 || look >= FARTHEST_LOOK) return tail;
    }
  } finally {
    await handle.close();
  }
}

/** @param from where in the file `bytes` begin; a line that began before it is left out */
function toTail(bytes: Buffer, from: number, most: number): Tail {
  const last = bytes.lastIndexOf(NEWLINE);
  const first = from === 0 ? 0 : bytes.indexOf(NEWLINE) + 1;
  const end = from + last + 1;
  const torn = bytes.length - last - 1;
  if (last < 0 && torn >= FARTHEST_LOOK) throw new Error('the file holds no lines');
  if (last < first) return { lines: [], end, torn };
  return { lines: bytes.toString('utf8', first, last).split('\n').slice(-most), end, torn };
}

async function writeSynced(path: string, text: string | Uint8Array): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
