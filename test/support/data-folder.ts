import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { UserId } from '../../src/domain/ids.ts';
import type { Facts, HistoryEntry, OutcomeEntry, Scheduled, State } from '../../src/domain/memory.ts';
import { ifThere } from '../../src/lib/files.ts';
import { readChanges } from '../../src/store/files/changes.ts';
import { DOCUMENTS, type DocumentName, type Documents } from '../../src/store/files/documents.ts';
import { HISTORY, joined, type LedgerKind, OUTCOMES } from '../../src/store/files/ledger.ts';

/** The data folder as somebody with a shell sees it: read from disk, not asked of the store. */
export interface DataFolder {
  readonly dir: string;
  /** Paths of all files, relative to the folder. */
  files(): Promise<string[]>;
  /** Paths of the files that hold this text anywhere, byte for byte, in their name too. */
  holding(text: string): Promise<string[]>;
  state(user: number): Promise<State>;
  facts(user: number): Promise<Facts['items']>;
  scheduled(user: number): Promise<Scheduled['items']>;
  history(user: number): Promise<HistoryEntry[]>;
  outcomes(user: number): Promise<OutcomeEntry[]>;
  /** Every line of the spending files. */
  spending(): Promise<
    { purpose: string; model: string; user: string | null; why: string | null; dollars: number }[]
  >;
}

const Spending = z.looseObject({
  purpose: z.string(),
  model: z.string(),
  user: z.string().nullable(),
  why: z.string().nullable(),
  dollars: z.number(),
});

export function openDataFolder(dir: string): DataFolder {
  async function files(): Promise<string[]> {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
      .toSorted();
  }

  const person = (user: number, name: string): Promise<string> =>
    readFile(join(dir, 'users', String(user), name), 'utf8');
  // Before the files: what is brought into them meanwhile is then found in both, and not in neither.
  const changes = (user: number) => readChanges({ dir }, UserId.parse(String(user)));
  const parsed = async <K extends DocumentName>(user: number, name: K): Promise<Documents[K]> => {
    const changed: Documents[K] | undefined = (await changes(user)).documents[name];
    const { file, schema } = DOCUMENTS[name];
    return changed ?? schema.parse(JSON.parse(await person(user, file)));
  };
  const lines = async <T>(user: number, kind: LedgerKind<T>, added: readonly T[]): Promise<T[]> => {
    const text = (await ifThere(person(user, kind.file))) ?? '';
    return [...joined(linesOf(text, kind.schema), added, kind)];
  };

  return {
    dir,
    files,
    async holding(text) {
      const all = await files();
      const hits = await Promise.all(
        all.map(async (path) => path.includes(text) || (await readFile(join(dir, path))).includes(text)),
      );
      return all.filter((_, index) => hits[index]);
    },
    state: (user) => parsed(user, 'state'),
    facts: async (user) => (await parsed(user, 'facts')).items,
    scheduled: async (user) => (await parsed(user, 'scheduled')).items,
    history: async (user) => lines(user, HISTORY, (await changes(user)).history),
    outcomes: async (user) => lines(user, OUTCOMES, (await changes(user)).outcomes),
    async spending() {
      const paths = (await files()).filter((path) => path.startsWith('spending/'));
      const texts = await Promise.all(paths.map((path) => readFile(join(dir, path), 'utf8')));
      return texts.flatMap((text) => linesOf(text, Spending));
    },
  };
}

const linesOf = <T>(text: string, type: z.ZodType<T>): T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => type.parse(JSON.parse(line)));
