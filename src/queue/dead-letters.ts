import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ifThere, replaceFile, sweep, syncFolder } from '../lib/files.ts';
import type { Log } from '../lib/log.ts';
import { DeadLetter, type DeadLetters } from './storage.ts';

/** Longer names are not possible on every file system. */
const LONGEST_NAME = 200;

/** One file per dead letter, named after its job: `<id>.json`. */
export async function openDeadLetters(dir: string, log: Log): Promise<DeadLetters> {
  await mkdir(dir, { recursive: true });
  await sweep(dir);
  const names = new Set(await list(dir));

  async function remove(name: string): Promise<void> {
    await rm(join(dir, name), { force: true });
    await syncFolder(dir);
    names.delete(name);
  }

  async function forget(lane: string): Promise<void> {
    for (const name of await list(dir)) {
      const letter = parse(await readFile(join(dir, name), 'utf8'));
      if (!letter) log.warn({ file: name }, 'A dead letter cannot be understood, so it was not erased.');
      else if (letter.job.lane === lane) await remove(name);
    }
  }

  return {
    count: () => names.size,
    async add(letter) {
      const name = fileName(letter.job.id);
      await replaceFile(join(dir, name), `${JSON.stringify(letter, null, 2)}\n`);
      names.add(name);
    },
    async get(id) {
      const text = await ifThere(readFile(join(dir, fileName(id)), 'utf8'));
      if (text === null) return undefined;
      const letter = parse(text);
      if (!letter) throw new Error(`the dead letter ${fileName(id)} cannot be understood`);
      return letter;
    },
    remove: (id) => remove(fileName(id)),
    forget,
  };
}

async function list(dir: string): Promise<string[]> {
  return (await readdir(dir)).filter((name) => name.endsWith('.json'));
}

/** An id may hold anything; a file name may not. */
function fileName(id: string): string {
  const name = id.isWellFormed() ? encodeURIComponent(id) : '';
  const fits = name.length > 0 && name.length <= LONGEST_NAME;
  return `${fits ? name : createHash('sha256').update(id).digest('hex')}.json`;
}

function parse(text: string): DeadLetter | undefined {
  try {
    return DeadLetter.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
