import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { UserId } from '../../domain/ids.ts';
import { appendMissing, publishFiles, stageFiles, syncFolder } from '../../lib/files.ts';
import { settle } from '../../lib/settle.ts';
import { StoreError } from '../store.ts';
import { CHANGES_FILE, type Changes, readChanges } from './changes.ts';
import { belongsTo, DOCUMENT_NAMES, DOCUMENTS } from './documents.ts';
import { formatEntry, HISTORY_TEXT } from './history-text.ts';
import { HISTORY, OUTCOMES } from './ledger.ts';
import { type FileStoreOptions, personFolder, sealOf } from './options.ts';

import { setAside } from './quarantine.ts';

/**
 * The changes of a person, fit to be used. Call under the person's lock.
 * @throws CorruptMemory when some of them cannot be read: they were set aside, and the others folded in before;
 * StoreError when a newer program wrote them
 */
export async function loadChanges(options: FileStoreOptions, user: UserId): Promise<Changes> {
  const changes = await readChanges(options, user);
  if (changes.newer)
    throw new StoreError(`${CHANGES_FILE} of user ${user} was written by a newer program. Start that one.`);
  const { state } = changes.documents;
  const theirs = state === undefined || belongsTo(state, user);
  const damage = theirs ? changes.damage : 'user_id: names somebody else';
  if (damage === null) return changes;
  if (theirs) await putHome(options, user, changes);
  throw await setAside(options, user, CHANGES_FILE, damage);
}

/**
 * Brings all changes of a person into the other files, and removes them from the file of changes. May be cut short
 * anywhere, and is then done again: whatever is in place already stays as it is. Call under the person's lock.
 */
export async function foldChanges(options: FileStoreOptions, user: UserId): Promise<void> {
  const changes = await loadChanges(options, user);
  if (!changes.end.exists) return;
  await putHome(options, user, changes);
  // Not synced: changes that come back after a loss of power are found to be in place already.
  await unlink(join(personFolder(options.dir, user), CHANGES_FILE));
}

async function putHome(
  options: FileStoreOptions,
  user: UserId,
  { documents, history, outcomes }: Changes,
): Promise<void> {
  const folder = personFolder(options.dir, user);
  const seal = sealOf(options);
  const files = DOCUMENT_NAMES.filter((name) => documents[name] !== undefined).map((name) => ({
    name: DOCUMENTS[name].file,
    text: seal.seal(`${JSON.stringify(documents[name])}\n`),
  }));
  const lines = (entries: readonly unknown[]) => entries.map((entry) => JSON.stringify(entry));
  await settle([
    stageFiles(folder, files),
    appendMissing(join(folder, HISTORY.file), lines(history), seal),
    appendMissing(join(folder, OUTCOMES.file), lines(outcomes), seal),
    appendMissing(join(folder, HISTORY_TEXT), history.flatMap(formatEntry), seal),
  ]);
  await publishFiles(
    folder,
    files.map((file) => file.name),
  );
  await syncFolder(folder);
}
