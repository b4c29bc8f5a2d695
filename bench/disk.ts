import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './bot-process.ts';

/** What a folder takes on the disk, whole blocks counted, in megabytes. */
export async function diskUse(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).blocks * 512),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

/** Installs the dependencies as production does; NaN when npm cannot, such as without a network. */
export async function installedSize(folder: string): Promise<number> {
  await mkdir(folder);
  for (const name of ['package.json', 'package-lock.json']) await cp(join(ROOT, name), join(folder, name));
  const options = ['ci', '--omit=dev', '--omit=optional', '--no-audit', '--no-fund'];
  try {
    await promisify(execFile)('npm', options, { cwd: folder });
  } catch (cause) {
    console.error(new Error('installing the dependencies', { cause }));
    return Number.NaN;
  }
  return diskUse(join(folder, 'node_modules'));
}
