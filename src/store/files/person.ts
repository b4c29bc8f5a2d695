import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { UserId } from '../../domain/ids.ts';
import type { Change, HistoryEntry, Memory, OutcomeEntry } from '../../domain/memory.ts';
import {
  ifThere,
  type NewFile,
  publishFiles,
  readIfThere,
  stageFiles,
  sweep,
  syncFolder,
} from '../../lib/files.ts';
import { deepFreeze } from '../../lib/freeze.ts';
import { settle } from '../../lib/settle.ts';
import { newMemory } from '../../rules/new-memory.ts';
import { StoreError } from '../store.ts';
import { type ChangeRecord, decideOn, dropRecord, finishChange, RECORD_FILE } from './change-record.ts';
import { DOCUMENT_NAMES, DOCUMENTS, type DocumentName, type Documents, parseDocument } from './documents.ts';
import { appendText, formatEntry, HISTORY_TEXT } from './history-text.ts';
import { append, HISTORY, type LedgerEnd, noLedger, OUTCOMES, readEnd, toLines } from './ledger.ts';
import { type FileStoreOptions, PRIVATE, personFolder, usersFolder } from './options.ts';
import { setAside } from './quarantine.ts';

/** One person as the disk has it. */
export interface Person {
  readonly memory: Memory;
  /** Whether there is a folder. */
  readonly exists: boolean;
  readonly history: LedgerEnd<HistoryEntry>;
  readonly outcomes: LedgerEnd<OutcomeEntry>;
}

/** Reads a person; what is not there is empty. Call under the person's lock: unfinished files are removed. */
export async function loadPerson(options: FileStoreOptions, user: UserId): Promise<Person> {
  const folder = personFolder(options.dir, user);
  const names = await ifThere(readdir(folder));
  const empty = deepFreeze(newMemory(user, options.now(), options.quiet));
  if (!names) return { memory: empty, exists: false, history: noLedger, outcomes: noLedger };
  await finishChange(options, user);
  await sweep(folder, names);
  const read = <K extends DocumentName>(name: K) => loadDocument(options, user, name, empty);
  const [state, facts, episodic, activity, scheduled, watched, history, outcomes] = await settle([
    read('state'),
    read('facts'),
    read('episodic'),
    read('activity'),
    read('scheduled'),
    read('watched'),
    readEnd(folder, HISTORY, options.log),
    readEnd(folder, OUTCOMES, options.log),
  ]);
  const memory = { state, facts, episodic, activity, scheduled, watched, recent: history.latest };
  return { memory: Object.freeze(memory), exists: true, history, outcomes };
}

/** One document; that of `empty` without a file. */
export async function loadDocument<K extends DocumentName>(
  options: FileStoreOptions,
  user: UserId,
  name: K,
  empty: Documents,
): Promise<Documents[K]> {
  const { file, version } = DOCUMENTS[name];
  const text = await readIfThere(join(personFolder(options.dir, user), file));
  if (text === null) return empty[name];
  const parsed = parseDocument(text, DOCUMENTS[name]);
  switch (parsed.kind) {
    case 'ok':
      if (belongsTo(parsed.value, user)) return parsed.value;
      throw await setAside(options, user, file, 'user_id: names somebody else');
    case 'corrupt':
      throw await setAside(options, user, file, parsed.reason);
    case 'newer':
      throw new StoreError(
        `${file} of user ${user} has version ${parsed.version}, but this program knows versions up to ${version}. ` +
          'Run the newer program that wrote it.',
      );
    default:
      return parsed satisfies never;
  }
}

/** Only the state says whose it is; it must never be that of somebody else. */
export function belongsTo(document: object, user: UserId): boolean {
  return !('user_id' in document) || document.user_id === user;
}

/** What {@link writePerson} has to write: `memory` as it will be, and the lines that are new. */
export interface Writing {
  readonly documents: Documents;
  readonly history: readonly HistoryEntry[];
  readonly outcomes: readonly OutcomeEntry[];
}

/**
 * Writes what changed, wholly or not at all. Whatever is likely to fail comes first:
 * 1. all new documents, in temporary files, and a record of the whole change; and what `announce` does (the index of due
 *    times). A full disk ends it here and nothing has changed;
 * 2. the record takes its place: from here on the change counts, and what a crash leaves undone is done when the person
 *    is read next. A change of a single file needs no record;
 * 3. lines are appended, and the documents take their places;
 * 4. the record goes, and one sync of the folder makes all of it durable.
 */
export async function writePerson(
  options: FileStoreOptions,
  person: Person,
  writing: Writing,
  announce: () => Promise<void>,
): Promise<Person> {
  const { documents } = writing;
  const folder = personFolder(options.dir, documents.state.user_id);
  const changed = DOCUMENT_NAMES.filter((name) => documents[name] !== person.memory[name]);
  const files = changed.map((name) => ({ name: DOCUMENTS[name].file, text: toText(documents[name]) }));
  const text = writing.history.map(formatEntry).join('');
  const record = recordOf(files, [
    { file: HISTORY.file, text: toLines(writing.history) },
    { file: OUTCOMES.file, text: toLines(writing.outcomes) },
    { file: HISTORY_TEXT, text },
  ]);
  if (!person.exists) await makeFolder(options, folder);
  await settle([stageFiles(folder, [...files, ...record]), announce()]);
  if (record.length > 0) await decideOn(folder);
  const [history, outcomes] = await settle([
    append(folder, HISTORY, person.history, writing.history),
    append(folder, OUTCOMES, person.outcomes, writing.outcomes),
  ]);
  await appendText(folder, text);
  await publishFiles(
    folder,
    files.map((file) => file.name),
  );
  if (record.length > 0) await dropRecord(folder);
  const named = history.exists !== person.history.exists || outcomes.exists !== person.outcomes.exists;
  if (files.length > 0 || named) await syncFolder(folder);
  return { memory: Object.freeze({ ...documents, recent: history.latest }), exists: true, history, outcomes };
}

/** The record of a change as a file to stage; none where a single file changes. */
function recordOf(files: readonly NewFile[], appends: ChangeRecord['appends']): readonly NewFile[] {
  const all = appends.filter((append) => append.text !== '');
  if (files.length + all.length < 2) return [];
  const record: ChangeRecord = { version: 1, documents: files.map((file) => file.name), appends: all };
  return [{ name: RECORD_FILE, text: JSON.stringify(record) }];
}

const toText = (document: Change[DocumentName]): string => `${JSON.stringify(document)}\n`;

async function makeFolder({ dir }: FileStoreOptions, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: PRIVATE });
  await syncFolder(usersFolder(dir));
}
