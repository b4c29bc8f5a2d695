import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './bot-process.ts';

/** What a folder takes on the disk, whole blocks counted, in megabytes. @param counted by the name of a file. */
export async function diskUse(folder: string, counted = (_: string) => true): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => counted(entry.name))
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).blocks * 512),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

/** What deploy/Dockerfile takes away: types and source maps. */
const ONLY_TO_READ = /\.(map|d\.[mc]?ts)$/;

/**
 * Installs the dependencies as production does; in megabytes. NaN when npm cannot, such as without a network.
 * `lean`: as deploy/Dockerfile leaves them.
 */
export async function installedSize(folder: string): Promise<{ whole: number; lean: number }> {
  await mkdir(folder);
  for (const name of ['package.json', 'package-lock.json']) await cp(join(ROOT, name), join(folder, name));
  const options = ['ci', '--omit=dev', '--omit=optional', '--no-audit', '--no-fund'];
  try {
    await promisify(execFile)('npm', options, { cwd: folder });
  } catch (cause) {
    console.error(new Error('installing the dependencies', { cause }));
    return { whole: Number.NaN, lean: Number.NaN };
  }
  const modules = join(folder, 'node_modules');
  return { whole: await diskUse(modules), lean: await diskUse(modules, (name) => !ONLY_TO_READ.test(name)) };
}
