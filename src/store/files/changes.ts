import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { UserId } from '../../domain/ids.ts';
import type { HistoryEntry, OutcomeEntry } from '../../domain/memory.ts';
import { appendSynced, cutFile, ifThere, syncFolder } from '../../lib/files.ts';
import type { Seal } from '../../lib/seal.ts';
import { DOCUMENT_NAMES, DOCUMENTS, type DocumentKind, type Documents, parseDocument } from './documents.ts';
import { HISTORY, OUTCOMES, toLines } from './ledger.ts';
import { type FileStoreOptions, personFolder, sealOf } from './options.ts';

/**
 * What was changed of a person and is not in their other files yet, one line per change. A change is made once its
 * line is there, wholly, so it happens wholly or not at all, whenever the process is killed.
 */
export const CHANGES_FILE = 'changes.jsonl';

/** The documents as they are after the change, and the lines that are added. */
const ChangeLine = z.strictObject({
  version: z.literal(1),
  documents: z.partialRecord(z.enum(DOCUMENT_NAMES), z.unknown()),
  history: z.array(HISTORY.schema),
  outcomes: z.array(OUTCOMES.schema),
});
type ChangeLine = z.infer<typeof ChangeLine>;

export const CHANGE_LINE: DocumentKind<ChangeLine> = {
  file: CHANGES_FILE,
  schema: ChangeLine,
  version: 1,
  upgrades: {},
};

/** All changes of the file together. */
export interface Changes {
  /** Each as the latest change has left it. */
  readonly documents: Partial<Documents>;
  readonly history: readonly HistoryEntry[];
  readonly outcomes: readonly OutcomeEntry[];
  /** What must be known of the file to append to it. */
  readonly end: ChangesEnd;
  /** Why some of it cannot be used, without its content; null when all of it can. */
  readonly damage: string | null;
  /** It, or something in it, was written by a newer program: nothing of it may be used. */
  readonly newer: boolean;
}

export interface ChangesEnd {
  readonly exists: boolean;
  /** Bytes up to the end of the last whole line. */
  readonly bytes: number;
  /** A line follows that was never finished; it must be cut off before the next one is added. */
  readonly torn: boolean;
}

export const noChanges: ChangesEnd = { exists: false, bytes: 0, torn: false };
const NEWLINE = 0x0a;

/** Reads the file of this person; writes nothing. */
export async function readChanges(
  options: Pick<FileStoreOptions, 'dir' | 'seal'>,
  user: UserId,
): Promise<Changes> {
  const bytes = await ifThere(readFile(join(personFolder(options.dir, user), CHANGES_FILE)));
  if (!bytes) return gather([], noChanges);
  const end = bytes.lastIndexOf(NEWLINE) + 1;
  const lines = sealOf(options)
    .open(bytes.toString('utf8', 0, end))
    .split('\n')
    .slice(0, -1);
  return gather(lines, { exists: true, bytes: end, torn: end < bytes.length });
}

function gather(texts: readonly string[], end: ChangesEnd): Changes {
  const parsed = texts.map((text) => parseDocument(text, CHANGE_LINE));
  const lines = parsed.flatMap((one) => (one.kind === 'ok' ? [one.value] : []));
  const raw = Object.assign({}, ...lines.map((line) => line.documents)) as ChangeLine['documents']; // of what `lines` hold
  const documents: Partial<Documents> = {};
  const reasons = parsed.flatMap((one) => (one.kind === 'corrupt' ? [one.reason] : []));
  let newer = parsed.some((one) => one.kind === 'newer');
  for (const name of DOCUMENT_NAMES) {
    if (raw[name] === undefined) continue;
    const document = parseDocument<object>(JSON.stringify(raw[name]), DOCUMENTS[name]);
    if (document.kind === 'ok') Object.assign(documents, { [name]: document.value });
    else if (document.kind === 'corrupt') reasons.push(`${name}: ${document.reason}`);
    else newer = true;
  }
  return {
    documents,
    history: lines.flatMap((line) => line.history),
    outcomes: lines.flatMap((line) => line.outcomes),
    end,
    damage: reasons.length > 0 ? reasons.slice(0, 3).join('; ') : null,
    newer,
  };
}

/** Makes a change: it is durable once this resolves. */
export async function appendChange(
  folder: string,
  end: ChangesEnd,
  change: Pick<Changes, 'documents' | 'history' | 'outcomes'>,
  { seal }: Pick<Seal, 'seal'>,
): Promise<ChangesEnd> {
  const path = join(folder, CHANGES_FILE);
  const text = seal(toLines([{ version: 1, ...change }]));
  if (end.torn) await cutFile(path, end.bytes);
  await appendSynced(path, text);
  if (!end.exists) await syncFolder(folder);
  return { exists: true, bytes: end.bytes + Buffer.byteLength(text), torn: false };
}
