import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ifThere } from '../../lib/files.ts';
import { resealFile } from '../../lib/reseal.ts';
import { allPeople } from './expire.ts';
import { type FileStoreOptions, personFolder, sealOf } from './options.ts';

/**
 * Brings every file of every person, and what was set aside, to the present key. Only while no process works in the
 * folder; may be cut short and begun anew.
 * @returns how many files were written
 */
export async function resealPeople(options: FileStoreOptions): Promise<number> {
  let written = 0;
  const all = async (folder: string): Promise<void> => {
    const entries = (await ifThere(readdir(folder, { recursive: true, withFileTypes: true }))) ?? [];
    for (const entry of entries.filter((each) => each.isFile()))
      if (await resealFile(join(entry.parentPath, entry.name), sealOf(options))) written += 1;
  };
  for await (const user of allPeople(options.dir)) {
    await all(personFolder(options.dir, user));
  }
  await all(join(options.dir, 'quarantine'));
  return written;
}
