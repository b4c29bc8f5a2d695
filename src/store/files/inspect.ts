import { opendir, readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Millis, UserId } from '../../domain/ids.ts';
import { hasCode, ifThere, isUnfinished, readIfThere } from '../../lib/files.ts';
import { inspectLines } from '../../lib/inspect-lines.ts';
import type { Seal } from '../../lib/seal.ts';
import type { Flaw } from '../../rules/doctor/flaws.ts';
import { nextDue } from '../../rules/next-due.ts';
import { CHANGE_LINE, CHANGES_FILE, readChanges } from './changes.ts';
import {
  belongsTo,
  DOCUMENT_NAMES,
  DOCUMENTS,
  type DocumentName,
  parseDocument,
  parseJson,
} from './documents.ts';
import { inspectDueIndex, type KnownDue } from './inspect-index.ts';
import { HISTORY, OUTCOMES } from './ledger.ts';
import { personFolder, sealOf, usersFolder } from './options.ts';

export interface Look {
  /** The data folder. */
  readonly dir: string;
  readonly now: () => Millis;
  /** A process works in the folder: what it is just writing is no flaw. */
  readonly busy: boolean;
  /** How files of people are encrypted; plain without. */
  readonly seal?: Seal | undefined;
}

/** People that are looked at side by side. */
const AT_ONCE = 16;
/** What a process writes is written within this time. Milliseconds. */
const WRITTEN_WITHIN = { line: 10_000, file: 600_000 };

/**
 * Looks at every file of every person, and whether the index of due times knows their messages. Reads only.
 * @param looked is told how many people were looked at so far
 */
export async function* inspectPeople(look: Look, looked: (people: number) => void): AsyncGenerator<Flaw> {
  const index = await inspectDueIndex(look.dir);
  let people = 0;
  const overlooked: UserId[] = [];
  for await (const names of inBatches(usersFolder(look.dir))) {
    const seen = await Promise.all(names.map((name) => inspectPerson(look, index, name)));
    for (const { flaws, user, isOverlooked } of seen) {
      yield* flaws;
      if (user && isOverlooked) overlooked.push(user);
    }
    people += names.length;
    looked(people);
  }
  if (index.kind === 'damaged' || (index.kind === 'missing' && overlooked.length > 0))
    yield { kind: 'no_index', file: 'index/due.jsonl' };
  if (index.kind !== 'known') return;
  for (const user of await stillOverlooked(look, overlooked)) {
    yield { kind: 'overlooked', file: relative(look.dir, personFolder(look.dir, user)) };
  }
}

async function* inBatches(folder: string): AsyncGenerator<readonly string[]> {
  const entries = await ifThere(opendir(folder));
  if (!entries) return;
  const names: string[] = [];
  for await (const { name } of entries) {
    names.push(name);
    if (names.length === AT_ONCE) yield names.splice(0);
  }
  if (names.length > 0) yield names;
}

interface Seen {
  readonly user?: UserId;
  readonly flaws: readonly Flaw[];
  readonly isOverlooked: boolean;
}

async function inspectPerson(look: Look, index: KnownDue, name: string): Promise<Seen> {
  const user = UserId.safeParse(name).data;
  const file = join('users', name);
  if (!user) return { flaws: [{ kind: 'stranger', file }], isOverlooked: false };
  const flaws: Flaw[] = [];
  let isOverlooked = false;
  await readable(flaws, file, async () => {
    const names = (await ifThere(readdir(join(look.dir, file)))) ?? [];
    for (const each of names.filter(isUnfinished))
      flaws.push(...(await inspectUnfinished(look, join(file, each))));
    for (const document of DOCUMENT_NAMES) await inspectDocument(look, user, document, flaws);
    if ((await readChanges(look, user)).newer) flaws.push({ kind: 'newer', file: join(file, CHANGES_FILE) });
    isOverlooked = await isUnknownTo(index, look, user);
    for (const lines of LINES) if (names.includes(lines.file)) await inspectLedger(look, user, lines, flaws);
  });
  return { user, flaws, isOverlooked };
}

/** What cannot be read at all is a flaw of its own, and nobody else's. */
async function readable(flaws: Flaw[], file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    flaws.push({ kind: 'unreadable', file });
  }
}

async function inspectDocument(look: Look, user: UserId, name: DocumentName, flaws: Flaw[]): Promise<void> {
  const document = DOCUMENTS[name];
  const file = join('users', user, document.file);
  await readable(flaws, file, async () => {
    const text = await readIfThere(join(look.dir, file));
    if (text === null) return;
    const parsed = parseDocument<object>(sealOf(look).open(text), document);
    const flaw = { kind: 'corrupt', file, user, name: document.file } as const;
    if (parsed.kind === 'newer') flaws.push({ kind: 'newer', file });
    else if (parsed.kind === 'corrupt') flaws.push({ ...flaw, reason: parsed.reason });
    else if (!belongsTo(parsed.value, user)) flaws.push({ ...flaw, reason: 'user_id: names somebody else' });
  });
}

const LINES: readonly { readonly file: string; readonly isGood: (line: string) => boolean }[] = [
  ...[HISTORY, OUTCOMES].map(({ file, schema }) => ({
    file,
    isGood: (line: string) => schema.safeParse(parseJson(line)).success,
  })),
  { file: CHANGES_FILE, isGood: (line) => parseDocument(line, CHANGE_LINE).kind !== 'corrupt' },
];

async function inspectLedger(
  look: Look,
  user: UserId,
  kind: (typeof LINES)[number],
  flaws: Flaw[],
): Promise<void> {
  const file = join('users', user, kind.file);
  await readable(flaws, file, async () => {
    const { open } = sealOf(look);
    const found = await inspectLines(join(look.dir, file), (line) => kind.isGood(open(line)));
    if (found.damaged > 0) flaws.push({ kind: 'damaged_lines', file });
    if (found.torn === 0 || (await isBeingWritten(look, file, WRITTEN_WITHIN.line))) return;
    flaws.push({ kind: 'torn', file, user, name: kind.file, end: found.end, bytes: found.torn });
  });
}

/** An unfinished file, unless somebody is just writing it. */
export async function inspectUnfinished(look: Look, file: string): Promise<readonly Flaw[]> {
  const facts = await ifThere(stat(join(look.dir, file)));
  if (!facts || (await isBeingWritten(look, file, WRITTEN_WITHIN.file))) return [];
  return [{ kind: 'temporary', file, bytes: facts.size }];
}

async function isBeingWritten({ dir, now, busy }: Look, file: string, within: number): Promise<boolean> {
  if (!busy) return false;
  const facts = await ifThere(stat(join(dir, file)));
  return facts === null || now() - facts.mtimeMs < within;
}

/** Whether somebody has a message due sooner than the index says. A damaged schedule has none. */
async function isUnknownTo(index: KnownDue, look: Look, user: UserId): Promise<boolean> {
  const changed = (await readChanges(look, user)).documents.scheduled;
  const text = await readIfThere(join(personFolder(look.dir, user), DOCUMENTS.scheduled.file));
  const parsed = text === null ? null : parseDocument(sealOf(look).open(text), DOCUMENTS.scheduled);
  const stored = parsed?.kind === 'ok' ? parsed.value : null;
  const scheduled = changed ?? stored;
  const due = scheduled && nextDue(scheduled);
  if (due === null) return false;
  const known = index.kind === 'known' ? index.times.get(user) : null;
  return known === null || known > due;
}

const MOST_LOOKS = 3;

/** Beside a running bot the first look may have come between two writes; nobody is hit by that three times. */
async function stillOverlooked(look: Look, users: readonly UserId[]): Promise<readonly UserId[]> {
  let left = users;
  for (let looks = 1; look.busy && left.length > 0 && looks < MOST_LOOKS; looks += 1) {
    const index = await inspectDueIndex(look.dir);
    const seen = await Promise.all(left.map((user) => isUnknownTo(index, look, user)));
    left = left.filter((_, at) => seen[at]);
  }
  return left;
}
