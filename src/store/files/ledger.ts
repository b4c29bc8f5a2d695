import { join } from 'node:path';
import type { z } from 'zod';
import {
  type HistoryEntry,
  HistoryEntry as HistorySchema,
  type OutcomeEntry,
  OutcomeEntry as OutcomeSchema,
} from '../../domain/memory.ts';
import { readIfThere, readTail } from '../../lib/files.ts';
import { deepFreeze } from '../../lib/freeze.ts';
import type { Log } from '../../lib/log.ts';
import { noSeal, type Seal } from '../../lib/seal.ts';
import { parseJson } from './documents.ts';

/** A file of one JSON object per line that is only appended to. A line counts once its newline is written. */
export interface LedgerKind<T> {
  readonly file: string;
  readonly schema: z.ZodType<T>;
  /** Two entries with the same key are the same entry. */
  readonly key: (entry: T) => string;
}

export const HISTORY: LedgerKind<HistoryEntry> = {
  file: 'history.jsonl',
  schema: HistorySchema,
  key: (entry) => entry.id,
};

/** An intervention has an id; what followed is known by what it was about and its time. */
export const OUTCOMES: LedgerKind<OutcomeEntry> = {
  file: 'outcomes.jsonl',
  schema: OutcomeSchema,
  key: (entry) =>
    entry.type === 'outcome'
      ? JSON.stringify(['outcome', entry.event, entry.action_id, entry.step, entry.ts])
      : JSON.stringify([entry.type, entry.id]),
};

/** So many of the latest entries are known; a repeat of one of them is not added. */
const WINDOW = 12;

/** How a ledger is read. */
interface Reading {
  readonly log: Log;
  readonly seal?: Seal | undefined;
}

/** The latest entries of the file, oldest first; their cost does not depend on the length of the file. */
export async function readEnd<T>(
  folder: string,
  kind: LedgerKind<T>,
  { log, seal }: Reading,
): Promise<readonly T[]> {
  const tail = await readTail(join(folder, kind.file), WINDOW);
  if (!tail) return [];
  if (tail.torn > 0) {
    const facts = { file: join(folder, kind.file), bytes: tail.torn };
    log.warn(facts, 'The last line was never finished; it will be cut off before the next one is added.');
  }
  const lines = tail.lines.map((line) => (seal ?? noSeal).open(line));
  return parseLines(lines, folder, kind, log);
}

/** The latest entries once these were added, of which some may be among them already. */
export function withEntries<T>(latest: readonly T[], added: readonly T[], kind: LedgerKind<T>): readonly T[] {
  return added.length === 0 ? latest : deepFreeze(joined(latest, added, kind).slice(-WINDOW));
}

/** What a file holds and what is to be added to it, of which some may be in it already, all in order. */
export function joined<T>(stored: readonly T[], added: readonly T[], kind: LedgerKind<T>): readonly T[] {
  const known = new Set(added.map(kind.key));
  return [...stored.filter((entry) => !known.has(kind.key(entry))), ...added];
}

/** All entries, oldest first. A damaged line is left where it is, passed over and logged. */
export async function readAll<T>(
  folder: string,
  kind: LedgerKind<T>,
  { log, seal }: Reading,
): Promise<readonly T[]> {
  const text = (seal ?? noSeal).open((await readIfThere(join(folder, kind.file))) ?? '');
  return parseLines(text.split('\n').slice(0, -1), folder, kind, log);
}

/** Entries that are not among the latest yet, each once. */
export function unwritten<T>(latest: readonly T[], entries: readonly T[], kind: LedgerKind<T>): readonly T[] {
  const known = new Set(latest.map(kind.key));
  return entries.filter((entry) => {
    const key = kind.key(entry);
    return known.has(key) ? false : known.add(key);
  });
}

/** Entries as they stand in the file. */
export const toLines = (entries: readonly unknown[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

function parseLines<T>(
  lines: readonly string[],
  folder: string,
  kind: LedgerKind<T>,
  log: Log,
): readonly T[] {
  const entries: T[] = [];
  for (const line of lines) {
    const parsed = kind.schema.safeParse(parseJson(line));
    if (parsed.success) entries.push(parsed.data);
  }
  const damaged = lines.length - entries.length;
  if (damaged > 0) log.warn({ file: join(folder, kind.file), damaged }, 'Damaged lines were passed over.');
  return deepFreeze(entries);
}
