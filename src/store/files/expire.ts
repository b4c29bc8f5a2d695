import { opendir, open as openFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Millis, toMillis, UserId } from '../../domain/ids.ts';
import type { HistoryEntry } from '../../domain/memory.ts';
import { ifThere, readIfThere, replaceFile, syncFolder } from '../../lib/files.ts';
import type { Seal } from '../../lib/seal.ts';
import { CHANGES_FILE } from './changes.ts';
import { DOCUMENTS, parseJson } from './documents.ts';
import { formatEntry, HISTORY_TEXT } from './history-text.ts';
import { HISTORY, type LedgerKind, OUTCOMES } from './ledger.ts';
import { type FileStoreOptions, personFolder, quarantineFolder, sealOf, usersFolder } from './options.ts';

/** Everybody who has a folder, one by one, so that their number does not matter. */
export async function* allPeople(dir: string): AsyncGenerator<UserId> {
  const entries = await ifThere(opendir(usersFolder(dir)));
  if (!entries) return;
  for await (const { name } of entries) {
    const user = UserId.safeParse(name).data;
    if (user) yield user;
  }
}

/** Bytes of a file that are looked at for its first line; a longer line is looked at whole. */
const FIRST_LOOK = 16 * 1024;

/**
 * Whether somebody may have something from before `before`: by the first line of their ledgers, and by any time in their
 * notes and episodes. Costs the same however long the ledgers are.
 */
export async function mayHaveOld(options: FileStoreOptions, user: UserId, before: Millis): Promise<boolean> {
  const folder = personFolder(options.dir, user);
  const { open } = sealOf(options);
  for (const kind of [HISTORY, OUTCOMES]) {
    const first = await firstLine(join(folder, kind.file));
    if (first !== null && isOld(kind, open(first), before)) return true;
  }
  // Changes that a crash has left may be old themselves.
  for (const file of [DOCUMENTS.facts.file, DOCUMENTS.episodic.file, CHANGES_FILE]) {
    const text = open((await readIfThere(join(folder, file))) ?? '');
    if ([...text.matchAll(/"(?:at|ts)":"([^"]+)"/g)].some(([, at = '']) => toMillis(at) < before))
      return true;
  }
  return false;
}

/**
 * Removes what is older than `before` from the ledgers. Call under the person's lock, after all changes were
 * folded. `history.jsonl` comes last: by its first line it is seen after a crash that this has to be done again.
 */
export async function trimLedgers(options: FileStoreOptions, user: UserId, before: Millis): Promise<void> {
  const folder = personFolder(options.dir, user);
  const { open, seal } = sealOf(options);
  const outcomes = await keptLines(folder, OUTCOMES, before, open);
  const history = await keptLines(folder, HISTORY, before, open);
  if (history) await replaceFile(join(folder, HISTORY_TEXT), seal(asFile(textOf(history.map(open)))));
  if (outcomes) await replaceFile(join(folder, OUTCOMES.file), asFile(outcomes));
  if (history) await replaceFile(join(folder, HISTORY.file), asFile(history));
}

/** The lines, as they stand there, from the first that is young enough on; null when that is all of them. */
async function keptLines(
  folder: string,
  kind: Pick<LedgerKind<unknown>, 'file' | 'schema'>,
  before: Millis,
  open: Seal['open'],
): Promise<readonly string[] | null> {
  const text = await readIfThere(join(folder, kind.file));
  if (text === null) return null;
  const lines = text.split('\n').slice(0, -1);
  // A line that cannot be understood goes with the older ones around it.
  const last = lines.findLastIndex((line) => isOld(kind, open(line), before));
  return last < 0 ? null : lines.slice(last + 1);
}

const asFile = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

function textOf(lines: readonly string[]): readonly string[] {
  return lines
    .flatMap((line): HistoryEntry[] => {
      const entry = HISTORY.schema.safeParse(parseJson(line)).data;
      return entry ? [entry] : [];
    })
    .flatMap(formatEntry);
}

function isOld(kind: Pick<LedgerKind<unknown>, 'schema'>, line: string, before: Millis): boolean {
  const entry = kind.schema.safeParse(parseJson(line)).data;
  if (typeof entry !== 'object' || entry === null) return false;
  const at = 'at' in entry ? entry.at : 'ts' in entry ? entry.ts : undefined;
  return typeof at === 'string' && toMillis(at) < before;
}

async function firstLine(path: string): Promise<string | null> {
  const file = await ifThere(openFile(path, 'r'));
  if (!file) return null;
  try {
    for (let look = FIRST_LOOK; ; look *= 4) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(look), 0, look, 0);
      const end = buffer.indexOf(0x0a);
      if (end >= 0 && end < bytesRead) return buffer.toString('utf8', 0, end);
      if (bytesRead < look) return null;
    }
  } finally {
    await file.close();
  }
}

/**
 * Removes what was set aside before `before`. Its folders are named by when they were made, such as
 * `2026-11-21T09-00-00-000Z-x1`; of the first day all goes together.
 */
export async function removeOldAside(dir: string, before: Millis): Promise<void> {
  const all = (await ifThere(readdir(join(dir, 'quarantine')))) ?? [];
  for (const user of all.flatMap((name) => UserId.safeParse(name).data ?? [])) {
    const folder = quarantineFolder(dir, user);
    const names = (await ifThere(readdir(folder))) ?? [];
    const old = names.filter((name) => Date.parse(`${name.slice(0, 10)}T23:59:59Z`) < before);
    for (const name of old) await rm(join(folder, name), { recursive: true, force: true });
    if (old.length > 0) await syncFolder(folder);
  }
}
