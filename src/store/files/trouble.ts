import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskTrouble } from '../../lib/disk-trouble.ts';
import { hasCode } from '../../lib/files.ts';
import { CorruptMemory, StoreError } from '../store.ts';
import { indexFolder, PRIVATE, usersFolder } from './options.ts';

/** Turns a failure of the file system into a sentence that an operator can act on. */
export async function trouble<T>(what: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StoreError || error instanceof CorruptMemory) throw error;
    throw new StoreError(`Could not ${what}: ${why(error)}.`, { cause: error });
  }
}

/**
 * Makes the folders of the store and tries to write.
 * @throws StoreError naming the folder and what to do
 */
export async function openFolders(dir: string): Promise<void> {
  const probe = join(indexFolder(dir), 'probe.tmp');
  try {
    await mkdir(usersFolder(dir), { recursive: true, mode: PRIVATE });
    await mkdir(indexFolder(dir), { recursive: true, mode: PRIVATE });
    await readdir(indexFolder(dir));
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new StoreError(
      `The data folder ${dir} cannot be used: ${why(error)}. Make it and give it to the account that runs the bot ` +
        `(mkdir -p ${dir} && chown "$USER" ${dir}), or set DATA_DIR to a folder on a volume that can be written.`,
      { cause: error },
    );
  }
}

function why(error: unknown): string {
  const disk = diskTrouble(error);
  if (disk) return disk;
  if (hasCode(error, 'EACCES', 'EPERM')) return 'this account may not read and write there';
  return error instanceof Error ? error.message : String(error);
}
