import { join } from 'node:path';
import type { z } from 'zod';
import {
  type HistoryEntry,
  HistoryEntry as HistorySchema,
  type OutcomeEntry,
  OutcomeEntry as OutcomeSchema,
} from '../../domain/memory.ts';
import { appendSynced, cutFile, readIfThere, readTail } from '../../lib/files.ts';
import { deepFreeze } from '../../lib/freeze.ts';
import type { Log } from '../../lib/log.ts';
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
    entry.type === 'action'
      ? JSON.stringify(['action', entry.id])
      : JSON.stringify(['outcome', entry.event, entry.action_id, entry.step, entry.ts]),
};

/** What must be known of a ledger to append to it. */
export interface LedgerEnd<T> {
  /** The latest entries, at most {@link WINDOW}, oldest first. */
  readonly latest: readonly T[];
  readonly exists: boolean;
  /** Length to which the file must be cut before the next append, because its last line is torn. */
  readonly cutTo: number | null;
}

const WINDOW = 12;

export const noLedger: LedgerEnd<never> = { latest: [], exists: false, cutTo: null };

/** The end of a ledger; its cost does not depend on the length of the file. */
export async function readEnd<T>(folder: string, kind: LedgerKind<T>, log: Log): Promise<LedgerEnd<T>> {
  const tail = await readTail(join(folder, kind.file), WINDOW);
  if (!tail) return noLedger;
  if (tail.torn > 0) {
    const facts = { file: join(folder, kind.file), bytes: tail.torn };
    log.warn(facts, 'The last line was never finished; it will be cut off before the next one is added.');
  }
  const latest = parseLines(tail.lines, folder, kind, log);
  return { latest, exists: true, cutTo: tail.torn > 0 ? tail.end : null };
}

/** All entries, oldest first. A damaged line is left where it is, passed over and logged. */
export async function readAll<T>(folder: string, kind: LedgerKind<T>, log: Log): Promise<readonly T[]> {
  const text = (await readIfThere(join(folder, kind.file))) ?? '';
  return parseLines(text.split('\n').slice(0, -1), folder, kind, log);
}

/** Entries that are not among the latest yet, each once. */
export function unwritten<T>(end: LedgerEnd<T>, entries: readonly T[], kind: LedgerKind<T>): readonly T[] {
  const known = new Set(end.latest.map(kind.key));
  return entries.filter((entry) => {
    const key = kind.key(entry);
    return known.has(key) ? false : known.add(key);
  });
}

/** Entries as they stand in the file. */
export const toLines = (entries: readonly unknown[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

/** Appends entries, durably once this resolves (but for the name of a new file: sync the folder). */
export async function append<T>(
  folder: string,
  kind: LedgerKind<T>,
  end: LedgerEnd<T>,
  entries: readonly T[],
): Promise<LedgerEnd<T>> {
  if (entries.length === 0) return end;
  const path = join(folder, kind.file);
  if (end.cutTo !== null) await cutFile(path, end.cutTo);
  await appendSynced(path, toLines(entries));
  return { latest: deepFreeze([...end.latest, ...entries].slice(-WINDOW)), exists: true, cutTo: null };
}

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
