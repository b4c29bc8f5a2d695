import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { UserId } from '../../domain/ids.ts';
import type { HistoryEntry, Memory, OutcomeEntry } from '../../domain/memory.ts';
import { ifThere, readIfThere, sweep, syncFolder } from '../../lib/files.ts';
import { deepFreeze } from '../../lib/freeze.ts';
import { settle } from '../../lib/settle.ts';
import { newMemory } from '../../rules/new-memory.ts';
import { StoreError } from '../store.ts';
import { appendChange, type ChangesEnd, noChanges } from './changes.ts';
import {
  belongsTo,
  DOCUMENT_NAMES,
  DOCUMENTS,
  type DocumentName,
  type Documents,
  parseDocument,
} from './documents.ts';
import { loadChanges } from './fold.ts';
import { HISTORY, OUTCOMES, readEnd, withEntries } from './ledger.ts';
import { type FileStoreOptions, PRIVATE, personFolder, sealOf, usersFolder } from './options.ts';
import { setAside } from './quarantine.ts';
import { learnedAgain } from './relearn.ts';

/** One person as the disk has it. */
export interface Person {
  readonly memory: Memory;
  /** Whether there is a folder. */
  readonly exists: boolean;
  /** The latest entries, oldest first. */
  readonly history: readonly HistoryEntry[];
  readonly outcomes: readonly OutcomeEntry[];
  /** What is not in the other files yet. */
  readonly changes: ChangesEnd;
}

/**
 * Reads a person; what is not there is empty. Call under the person's lock: unfinished files are removed, and damaged
 * ones set aside.
 */
export async function loadPerson(options: FileStoreOptions, user: UserId): Promise<Person> {
  const folder = personFolder(options.dir, user);
  const names = await ifThere(readdir(folder));
  const empty = deepFreeze(newMemory(user, options.now(), options.quiet));
  if (!names) return { memory: empty, exists: false, history: [], outcomes: [], changes: noChanges };
  await sweep(folder, names);
  const changes = await loadChanges(options, user);
  const read = <K extends DocumentName>(name: K): Promise<Documents[K]> => {
    const changed: Documents[K] | undefined = changes.documents[name];
    return changed ? Promise.resolve(changed) : loadDocument(options, user, name, empty);
  };
  const isLost = !names.includes(DOCUMENTS.activity.file) && names.includes(OUTCOMES.file);
  const [state, facts, episodic, activity, scheduled, watched, inHistory, inOutcomes] = await settle([
    read('state'),
    read('facts'),
    read('episodic'),
    isLost && !changes.documents.activity ? learnedAgain(options, user, empty.activity) : read('activity'),
    read('scheduled'),
    read('watched'),
    readEnd(folder, HISTORY, options),
    readEnd(folder, OUTCOMES, options),
  ]);
  const history = withEntries(inHistory, changes.history, HISTORY);
  const outcomes = withEntries(inOutcomes, changes.outcomes, OUTCOMES);
  const memory = { state, facts, episodic, activity, scheduled, watched, recent: history };
  return { memory: Object.freeze(memory), exists: true, history, outcomes, changes: changes.end };
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
  const parsed = parseDocument(sealOf(options).open(text), DOCUMENTS[name]);
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

/** What {@link writePerson} has to write: `memory` as it will be, and the lines that are new. */
export interface Writing {
  readonly documents: Documents;
  readonly history: readonly HistoryEntry[];
  readonly outcomes: readonly OutcomeEntry[];
}

/**
 * Makes a change, wholly or not at all: what `announce` does (the index of due times), then one line that holds all of it.
 * A full disk ends it with nothing changed. The other files follow later (see fold.ts).
 */
export async function writePerson(
  options: FileStoreOptions,
  person: Person,
  writing: Writing,
  announce: () => Promise<void>,
): Promise<Person> {
  const { documents, history, outcomes } = writing;
  const folder = personFolder(options.dir, documents.state.user_id);
  const changed = DOCUMENT_NAMES.filter((name) => documents[name] !== person.memory[name]);
  if (!person.exists) await makeFolder(options, folder);
  await announce();
  const change = {
    documents: Object.fromEntries(changed.map((name) => [name, documents[name]])),
    history,
    outcomes,
  };
  const end = await appendChange(folder, person.changes, change, sealOf(options));
  const latest = withEntries(person.history, history, HISTORY);
  return {
    memory: Object.freeze({ ...documents, recent: latest }),
    exists: true,
    history: latest,
    outcomes: withEntries(person.outcomes, outcomes, OUTCOMES),
    changes: end,
  };
}

async function makeFolder({ dir }: FileStoreOptions, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: PRIVATE });
  await syncFolder(usersFolder(dir));
}
