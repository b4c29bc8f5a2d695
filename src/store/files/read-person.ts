import { join } from 'node:path';
import type { UserId } from '../../domain/ids.ts';
import type { Memory, QuietHours } from '../../domain/memory.ts';
import { readIfThere } from '../../lib/files.ts';
import { OperatorError } from '../../lib/operator-error.ts';
import type { Seal } from '../../lib/seal.ts';
import { newMemory } from '../../rules/new-memory.ts';
import { readChanges } from './changes.ts';
import { belongsTo, DOCUMENTS, type DocumentName, type Documents, parseDocument } from './documents.ts';
import { personFolder, sealOf } from './options.ts';

interface Place {
  /** The data folder. */
  readonly dir: string;
  readonly now: () => number;
  readonly quiet: QuietHours;
  readonly seal?: Seal | undefined;
}

/**
 * State, activity and planned messages of one person as they are on disk, without any history; null for somebody who is
 * not there. Only reads, so it may be called beside a running bot.
 * @throws OperatorError when a document cannot be read
 */
export async function readPerson(place: Place, user: UserId): Promise<Memory | null> {
  // Before the files: what is brought into them meanwhile is then found in both, and not in neither.
  const { documents } = await readChanges(place, user);
  const read = async <K extends DocumentName>(name: K): Promise<Documents[K] | null> => {
    const changed: Documents[K] | undefined = documents[name];
    return changed ?? readDocument(place, user, name);
  };
  const state = await read('state');
  if (!state) return null;
  const empty = newMemory(user, place.now(), place.quiet);
  return {
    ...empty,
    state,
    activity: (await read('activity')) ?? empty.activity,
    scheduled: (await read('scheduled')) ?? empty.scheduled,
  };
}

async function readDocument<K extends DocumentName>(
  place: Place,
  user: UserId,
  name: K,
): Promise<Documents[K] | null> {
  const { file } = DOCUMENTS[name];
  const text = await readIfThere(join(personFolder(place.dir, user), file));
  if (text === null) return null;
  const parsed = parseDocument<Documents[K]>(sealOf(place).open(text), DOCUMENTS[name]);
  if (parsed.kind === 'ok' && belongsTo(parsed.value, user)) return parsed.value;
  throw new OperatorError(`${file} of user ${user} cannot be used; npm run doctor says what to do.`);
}
