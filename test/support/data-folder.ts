import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { Facts, HistoryEntry, OutcomeEntry, Scheduled, State } from '../../src/domain/memory.ts';

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
  const parsed = async <T>(user: number, name: string, type: z.ZodType<T>): Promise<T> =>
    type.parse(JSON.parse(await person(user, name)));
  const lines = async <T>(user: number, name: string, type: z.ZodType<T>): Promise<T[]> =>
    linesOf(await person(user, name), type);

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
    state: (user) => parsed(user, 'state.json', State),
    facts: async (user) => (await parsed(user, 'facts.json', Facts)).items,
    scheduled: async (user) => (await parsed(user, 'scheduled.json', Scheduled)).items,
    history: (user) => lines(user, 'history.jsonl', HistoryEntry),
    outcomes: (user) => lines(user, 'outcomes.jsonl', OutcomeEntry),
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
