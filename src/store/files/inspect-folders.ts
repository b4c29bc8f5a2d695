import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ifThere, isUnfinished } from '../../lib/files.ts';
import type { Flaw } from '../../rules/doctor/flaws.ts';
import { inspectUnfinished, type Look } from './inspect.ts';

/** Unfinished files outside of people's folders, and what was set aside. Reads only. */
export async function* inspectFolders(look: Look): AsyncGenerator<Flaw> {
  for (const name of (await ifThere(readdir(look.dir))) ?? []) {
    if (name === 'users') continue;
    for (const file of await filesIn(look.dir, name)) {
      if (isUnfinished(file)) yield* await inspectUnfinished(look, file);
      else if (name === 'quarantine' && !file.endsWith('/reason.txt')) yield { kind: 'set_aside', file };
    }
  }
}

/** Paths of all files below, relative to `dir`. */
async function filesIn(dir: string, name: string): Promise<string[]> {
  const entries = await readdir(join(dir, name), { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      // A file, or a folder that has gone meanwhile.
      if (error instanceof Error && 'code' in error && /^(ENOTDIR|ENOENT)$/.test(String(error.code)))
        return [];
      throw error;
    },
  );
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(dir, join(entry.parentPath, entry.name)));
}
