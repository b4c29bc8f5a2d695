import { mkdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { replaceFile, sweep, syncFolder } from '../lib/files.ts';
import type { Log } from '../lib/log.ts';
import { noSeal, type Seal } from '../lib/seal.ts';
import {
  askReplay,
  letterFolders,
  letterName,
  letterNames,
  moveLetter,
  PRIVATE,
  readLetters,
} from './letter-files.ts';
import type { DeadLetter, DeadLetters } from './storage.ts';

/** One file per dead letter (see letter-files.ts), which other processes may move and remove at any time. */
export async function openDeadLetters(queueDir: string, log: Log, seal: Seal = noSeal): Promise<DeadLetters> {
  const { dead, asked } = letterFolders(queueDir);
  for (const folder of [dead, asked]) {
    await mkdir(folder, { recursive: true, mode: PRIVATE });
    await sweep(folder);
  }
  let count = (await letterNames(dead)).length;
  const countAnew = async () => {
    count = (await letterNames(dead)).length;
  };

  async function readAsked(): Promise<readonly DeadLetter[]> {
    const letters: DeadLetter[] = [];
    for await (const { path, letter } of readLetters(asked, seal)) {
      if (letter) letters.push(letter);
      else {
        log.error({ file: basename(path) }, 'A letter cannot be understood, so it is not replayed.');
        await moveLetter(basename(path), asked, dead);
      }
    }
    await countAnew();
    return letters.toSorted((a, b) => a.job.run_at - b.job.run_at);
  }

  async function removeAll(folder: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const id of ids) await rm(`${folder}/${letterName(id)}`, { force: true });
    await syncFolder(folder);
  }

  async function forgetIn(folder: string, lane: string): Promise<void> {
    const theirs: string[] = [];
    for await (const { id, path, letter } of readLetters(folder, seal)) {
      if (letter?.job.lane === lane) theirs.push(id);
      else if (!letter)
        log.warn({ file: basename(path) }, 'A dead letter cannot be understood, so it was not erased.');
    }
    await removeAll(folder, theirs);
  }

  return {
    count: () => count,
    async add(letter) {
      await replaceFile(
        `${dead}/${letterName(letter.job.id)}`,
        seal.seal(`${JSON.stringify(letter, null, 2)}\n`),
      );
      await countAnew();
    },
    async ask(id) {
      const found = await askReplay(queueDir, id);
      await countAnew();
      return found;
    },
    asked: readAsked,
    taken: (ids) => removeAll(asked, ids),
    async forget(lane) {
      // In this order: a letter that is moved meanwhile is found where it arrives.
      await forgetIn(dead, lane);
      await forgetIn(asked, lane);
      await countAnew();
    },
  };
}
