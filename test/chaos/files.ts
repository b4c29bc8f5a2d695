import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserId } from '../../src/domain/ids.ts';
import type { HistoryEntry } from '../../src/domain/memory.ts';
import { createBook } from '../../src/queue/book.ts';
import { decode } from '../../src/queue/journal-format.ts';
import { DOCUMENTS, parseDocument, parseJson } from '../../src/store/files/documents.ts';
import { HISTORY, OUTCOMES } from '../../src/store/files/ledger.ts';
import type { Everything } from '../../src/store/store.ts';
import { openStore } from './seed.ts';

/** The data folder after everything. */
export interface Found {
  /** Files that are torn, do not fit their schema, are left over, or were set aside. */
  readonly torn: readonly string[];
  /** Answers and nudges that are still waiting to be worked on. */
  readonly undone: number;
  readonly deadLetters: number;
  readonly people: ReadonlyMap<number, Everything>;
}

/** Reads everybody, which finishes what a crash has cut short, and then every file. */
export async function lookThrough(dir: string, ids: readonly number[]): Promise<Found> {
  const people = new Map<number, Everything>();
  {
    await using store = await openStore(dir);
    for (const id of ids) people.set(id, await store.everything(UserId.parse(`${id}`)));
  }
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const flaws = await Promise.all(files.map(async (path) => ((await isSound(path)) ? [] : [path])));
  const { torn, damaged, changes } = decode(await readFile(join(dir, 'queue', 'journal.jsonl')));
  const book = createBook(Date.now);
  for (const change of changes) book.apply(change);
  return {
    torn: [...flaws.flat(), ...(torn + damaged > 0 ? ['queue/journal.jsonl'] : [])],
    undone: [...book.entries.values()].filter(({ job }) => job.task.kind !== 'reflect').length,
    deadLetters: (await readdir(join(dir, 'queue', 'dead-letters'))).length,
    people,
  };
}

async function isSound(path: string): Promise<boolean> {
  const name = path.split('/').at(-1) ?? '';
  if (path.includes('/quarantine/') || name.endsWith('.tmp')) return false;
  if (!/\.jsonl?$/.test(name) || path.includes('/queue/')) return true;
  const text = await readFile(path, 'utf8');
  if (name.endsWith('.jsonl')) return text.endsWith('\n') && linesOf(text).every((line) => fits(name, line));
  const document = Object.values(DOCUMENTS).find(({ file }) => file === name);
  return document !== undefined && parseDocument<object>(text, document).kind === 'ok';
}

const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);

function fits(name: string, line: string): boolean {
  const ledger = [HISTORY, OUTCOMES].find(({ file }) => file === name);
  const content = parseJson(line);
  return ledger ? ledger.schema.safeParse(content).success : content !== undefined;
}

/** What is wrong with somebody's record: lines twice, messages missing or out of order, steps counted wrongly. */
export function recordFlaws(
  { history, outcomes, state, facts }: Everything,
  deeds: readonly ExpectedDeed[],
): string[] {
  const ids = history.map((line) => line.id);
  const twice = ids.length - new Set(ids).size;
  const texts = deeds.filter((deed) => deed.kind === 'text').map((deed) => idOf(deed.update));
  const missing = texts.filter((id) => !ids.includes(id));
  const kept = ids.filter((id) => texts.includes(id));
  const notes = deeds.flatMap((deed) => (deed.kind === 'save' && deed.note ? [deed.note] : []));
  const lost = notes.filter((note) => facts.items.filter((fact) => fact.text === note).length !== 1);
  const completed = outcomes.filter((line) => line.type === 'outcome' && line.event === 'completed').length;
  return [
    ...(twice > 0 ? [`${twice} lines of the history are there twice`] : []),
    ...(missing.length > 0 ? [`${missing.length} messages are not in the history`] : []),
    ...(kept.join() === texts.filter((id) => ids.includes(id)).join() ? [] : ['the history is out of order']),
    ...(lost.length > 0 ? [`${lost.length} notes were not kept exactly once`] : []),
    ...(completed === state.completed_total ? [] : ['steps done and steps counted differ']),
  ];
}

interface ExpectedDeed {
  readonly kind: string;
  readonly update: number;
  readonly note?: string;
}

export const BOT_ID = 4242;
export const idOf = (update: number): string => `tg:${BOT_ID}:${update}`;

/** The answer to an update, as the history has it: the coach's next line. */
export function answerTo(history: readonly HistoryEntry[], update: number): string | undefined {
  const at = history.findIndex((line) => line.id === idOf(update));
  return at < 0 ? undefined : history.slice(at).find((line) => line.role === 'coach')?.text;
}
