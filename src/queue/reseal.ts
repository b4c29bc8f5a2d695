import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Millis } from '../domain/ids.ts';
import { ifThere } from '../lib/files.ts';
import type { Log } from '../lib/log.ts';
import { resealFile } from '../lib/reseal.ts';
import type { Seal } from '../lib/seal.ts';
import { openJournal } from './journal.ts';
import { DAMAGED, letterFolders, letterNames } from './letter-files.ts';

/**
 * Brings the jobs and letters of the queue to the present key. Only while no process works in the folder.
 * @param look.dir the data folder
 * @returns names of copies of a damaged journal, which are left as they are
 */
export async function resealQueue(look: {
  readonly dir: string;
  readonly now: () => Millis;
  readonly log: Log;
  readonly seal: Seal;
}): Promise<readonly string[]> {
  const dir = join(look.dir, 'queue');
  const names = await ifThere(readdir(dir));
  if (!names) return [];
  for (const folder of Object.values(letterFolders(dir)))
    for (const name of await letterNames(folder)) await resealFile(join(folder, name), look.seal);
  // Opening it writes it anew.
  const journal = await openJournal({ ...look, dir });
  await journal.close();
  return names.filter((name) => name.startsWith(DAMAGED));
}
