import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Millis, toMillis } from '../domain/ids.ts';
import { hasCode, ifThere, readIfThere, syncFolder } from '../lib/files.ts';
import { noSeal, type Seal } from '../lib/seal.ts';
import { DeadLetter } from './storage.ts';

/** How copies of a damaged journal are named; their time follows. */
export const DAMAGED = 'journal.damaged-';

/** What the queue makes is for its own account's eyes only: it holds what people wrote. */
export const PRIVATE = 0o700;

/**
 * Where the letters of a queue lie: `dead` until somebody asks for a replay, `asked` from then until the queue has
 * taken them up. One file per letter, named after its job. Moving a file is all it takes to ask, so a process that
 * has nothing to do with the queue can do it while the queue runs, or before it starts.
 */
export const letterFolders = (queueDir: string) => ({
  dead: join(queueDir, 'dead-letters'),
  asked: join(queueDir, 'replay'),
});

export interface LetterFile {
  /** Of the job; of the file where that cannot be read. */
  readonly id: string;
  readonly path: string;
  /** null: it cannot be understood. */
  readonly letter: DeadLetter | null;
}

/** Longer names are not possible on every file system. */
const LONGEST_NAME = 200;

/** An id may hold anything; a file name may not. */
export function letterName(id: string): string {
  const name = id.isWellFormed() ? encodeURIComponent(id) : '';
  const fits = name.length > 0 && name.length <= LONGEST_NAME;
  return `${fits ? name : createHash('sha256').update(id).digest('hex')}.json`;
}

/** Names of the letters in a folder; none without the folder. */
export async function letterNames(folder: string): Promise<string[]> {
  return ((await ifThere(readdir(folder))) ?? []).filter((name) => name.endsWith('.json'));
}

/** Letters one by one, in no order; what is moved away meanwhile is left out. */
export async function* readLetters(folder: string, seal: Seal = noSeal): AsyncGenerator<LetterFile> {
  for (const name of await letterNames(folder)) {
    const path = join(folder, name);
    const text = await readIfThere(path);
    if (text === null) continue;
    const letter = parse(seal.open(text));
    yield { id: letter?.job.id ?? plainName(name), path, letter };
  }
}

/** The letter of this job, or undefined. */
export async function readLetter(
  folder: string,
  id: string,
  seal: Seal = noSeal,
): Promise<LetterFile | undefined> {
  const path = join(folder, letterName(id));
  const text = await readIfThere(path);
  return text === null ? undefined : { id, path, letter: parse(seal.open(text)) };
}

/** Asks for a replay, durably once this resolves; false when there is no such letter. */
export async function askReplay(queueDir: string, id: string): Promise<boolean> {
  const { dead, asked } = letterFolders(queueDir);
  await mkdir(asked, { recursive: true, mode: PRIVATE });
  return moveLetter(letterName(id), dead, asked);
}

/** False when it is not there. */
export async function moveLetter(name: string, from: string, to: string): Promise<boolean> {
  try {
    await rename(join(from, name), join(to, name));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
  await syncFolder(to);
  await syncFolder(from);
  return true;
}

/** Removes a letter for good; false when there is no such letter. */
export async function dropLetter(folder: string, id: string): Promise<boolean> {
  try {
    await rm(join(folder, letterName(id)));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
  await syncFolder(folder);
  return true;
}

/** Removes dead letters from before `before`, and copies of a damaged journal of that age; how many letters it were. */
export async function dropOldLetters(queueDir: string, before: Millis, seal: Seal = noSeal): Promise<number> {
  let dropped = 0;
  for (const folder of Object.values(letterFolders(queueDir))) {
    for await (const { path, letter } of readLetters(folder, seal)) {
      if (!letter || toMillis(letter.at) >= before) continue;
      await rm(path, { force: true });
      dropped += 1;
    }
  }
  const names = (await ifThere(readdir(queueDir))) ?? [];
  const copies = names.filter((name) => {
    const day = name.startsWith(DAMAGED) ? name.slice(DAMAGED.length, DAMAGED.length + 10) : '';
    return Date.parse(`${day}T23:59:59Z`) < before;
  });
  for (const name of copies) await rm(join(queueDir, name), { force: true });
  return dropped;
}

function plainName(name: string): string {
  const encoded = name.slice(0, -'.json'.length);
  try {
    return decodeURIComponent(encoded);
  } catch (error) {
    if (error instanceof URIError) return encoded;
    throw error;
  }
}

function parse(text: string): DeadLetter | null {
  try {
    return DeadLetter.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
