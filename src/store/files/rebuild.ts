import { readdir } from 'node:fs/promises';
import { type Millis, UserId } from '../../domain/ids.ts';
import { newMemory } from '../../rules/new-memory.ts';
import { nextDue } from '../../rules/next-due.ts';
import { loadChanges } from './fold.ts';
import { type FileStoreOptions, usersFolder } from './options.ts';
import { loadDocument } from './person.ts';

/** Files that are open at the same time. */
const AT_ONCE = 32;

/** Everybody who has a scheduled message open, and when it is due: reads `scheduled.json` of all people. */
export async function* scanDue(options: FileStoreOptions): AsyncGenerator<readonly [UserId, Millis]> {
  const names = await readdir(usersFolder(options.dir));
  const users = names.flatMap((name) => UserId.safeParse(name).data ?? []);
  for (let from = 0; from < users.length; from += AT_ONCE) {
    const batch = users.slice(from, from + AT_ONCE);
    yield* (await Promise.all(batch.map((user) => readDue(options, user)))).flat();
  }
}

/** One person's due time in a list; an empty list when there is none, or when only this person cannot be read. */
async function readDue(options: FileStoreOptions, user: UserId): Promise<(readonly [UserId, Millis])[]> {
  try {
    const { documents } = await loadChanges(options, user);
    const empty = newMemory(user, options.now(), options.quiet);
    const at = nextDue(documents.scheduled ?? (await loadDocument(options, user, 'scheduled', empty)));
    return at === null ? [] : [[user, at]];
  } catch (error) {
    options.log.error({ user, err: error }, 'The schedule of one person cannot be read; it was left out.');
    return [];
  }
}
