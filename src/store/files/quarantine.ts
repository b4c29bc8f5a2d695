import { mkdir, mkdtemp, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Millis, toIso, type UserId } from '../../domain/ids.ts';
import { ifThere, replaceFile, syncFolder } from '../../lib/files.ts';
import type { Seal } from '../../lib/seal.ts';
import { CorruptMemory } from '../store.ts';
import { type FileStoreOptions, PRIVATE, personFolder, quarantineFolder, sealOf } from './options.ts';

/**
 * Moves a damaged file of one person to `quarantine/{user}/{time}-{random}/`, beside a `reason.txt`. Each time gets
 * a folder of its own, so nothing that was set aside is ever overwritten.
 * @returns what to throw
 */
export async function setAside(
  options: FileStoreOptions,
  user: UserId,
  file: string,
  reason: string,
): Promise<CorruptMemory> {
  const { dir, log } = options;
  const kept = await placeAside(options, user, file, reason);
  await rename(join(personFolder(dir, user), file), join(kept, file));
  await syncFolder(kept);
  await syncFolder(personFolder(dir, user));
  log.error({ user, file, reason, kept }, 'A damaged file of one person was set aside.');
  return new CorruptMemory(user, file, reason);
}

/** A new folder in this person's quarantine, with its `reason.txt`. */
export async function placeAside(
  { dir, now }: Pick<FileStoreOptions, 'dir' | 'now'>,
  user: UserId,
  file: string,
  reason: string,
): Promise<string> {
  const parent = quarantineFolder(dir, user);
  await mkdir(parent, { recursive: true, mode: PRIVATE });
  const kept = await mkdtemp(join(parent, `${toIso(now()).replace(/[:.]/g, '-')}-`));
  await replaceFile(join(kept, 'reason.txt'), `${file}: ${reason}\n`);
  return kept;
}

/** What was set aside of this person, oldest first; `file` is `{time}-{random}/{name}`. */
export async function readAside(
  options: { readonly dir: string; readonly seal?: Seal | undefined },
  user: UserId,
): Promise<readonly { readonly file: string; readonly text: string }[]> {
  const folder = quarantineFolder(options.dir, user);
  const entries = (await ifThere(readdir(folder, { recursive: true, withFileTypes: true }))) ?? [];
  const paths = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  return Promise.all(
    paths.toSorted().map(async (path) => ({
      file: relative(folder, path),
      text: sealOf(options).open(await readFile(path, 'utf8')),
    })),
  );
}

/** When each file that was set aside, of anybody, was put there. */
export async function timesAside(dir: string): Promise<readonly Millis[]> {
  const folder = join(dir, 'quarantine');
  const entries = (await ifThere(readdir(folder, { recursive: true, withFileTypes: true }))) ?? [];
  const files = entries.filter((each) => each.isFile() && each.name !== 'reason.txt');
  const facts = await Promise.all(files.map((each) => ifThere(stat(each.parentPath))));
  return facts.flatMap((one) => (one ? [one.mtimeMs] : []));
}
