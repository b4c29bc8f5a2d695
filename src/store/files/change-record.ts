import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { UserId } from '../../domain/ids.ts';
import { appendRest, publishFiles, publishStaged, readIfThere, syncFolder } from '../../lib/files.ts';
import { StoreError } from '../store.ts';
import { DOCUMENT_NAMES, DOCUMENTS, type DocumentKind, parseDocument } from './documents.ts';
import { HISTORY_TEXT } from './history-text.ts';
import { HISTORY, OUTCOMES } from './ledger.ts';
import { type FileStoreOptions, personFolder } from './options.ts';
import { setAside } from './quarantine.ts';

/**
 * A change of several files that has been decided on: once this file is there, the change counts as made, and
 * whoever reads the person next brings it to its end. It says which documents lie beside the old ones, staged, and
 * what is to be appended. So a change happens wholly or not at all, whenever the process is killed.
 */
const ChangeRecord = z.strictObject({
  version: z.literal(1),
  documents: z.array(z.enum(DOCUMENT_NAMES.map((name) => DOCUMENTS[name].file))),
  appends: z.array(
    z.strictObject({ file: z.enum([HISTORY.file, OUTCOMES.file, HISTORY_TEXT]), text: z.string() }),
  ),
});
export type ChangeRecord = z.infer<typeof ChangeRecord>;

const RECORD: DocumentKind<ChangeRecord> = {
  file: 'change.json',
  schema: ChangeRecord,
  version: 1,
  upgrades: {},
};
export const RECORD_FILE = RECORD.file;

/**
 * The staged record takes effect: from here on, the change is made. That is not synced by itself: whatever syncs the lines or
 * the folder next brings this earlier step to the disk as well, as journaling file systems keep the order.
 */
export async function decideOn(folder: string): Promise<void> {
  await publishFiles(folder, [RECORD.file]);
}

/** The change is complete; make that durable by {@link syncFolder}. */
export async function dropRecord(folder: string): Promise<void> {
  await unlink(join(folder, RECORD.file));
}

/**
 * Brings a change to its end that was cut short. Call under the person's lock, before anything else is read or removed.
 * @throws CorruptMemory when the record cannot be read: it was set aside, and the change did not happen
 */
export async function finishChange(options: FileStoreOptions, user: UserId): Promise<void> {
  const folder = personFolder(options.dir, user);
  const text = await readIfThere(join(folder, RECORD.file));
  if (text === null) return;
  const parsed = parseDocument(text, RECORD);
  if (parsed.kind === 'corrupt') throw await setAside(options, user, RECORD.file, parsed.reason);
  if (parsed.kind === 'newer')
    throw new StoreError(`${RECORD.file} of user ${user} was written by a newer program. Start that one.`);
  for (const { file, text } of parsed.value.appends) await appendRest(join(folder, file), text);
  await publishStaged(folder, parsed.value.documents);
  await dropRecord(folder);
  await syncFolder(folder);
  options.log.warn({ user }, 'A change that a crash had cut short was brought to its end.');
}
