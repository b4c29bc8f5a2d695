import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Iso, UserId } from '../domain/ids.ts';
import { appendLines, ifThere, readIfThere, replaceFile } from '../lib/files.ts';

const count = z.number().min(0);

/** One call of a model, for words or for sound (which has no tokens): a line of `spending/YYYY-MM-DD.jsonl`. */
export const SpendingLine = z.strictObject({
  /** When it ended; of an erased person only the day is left. */
  ts: Iso,
  /** null: the person has been erased, the sums remain. */
  user: UserId.nullable(),
  purpose: z.enum(['reply', 'extract', 'transcribe', 'speak']),
  model: z.string(),
  input: count,
  cached: count,
  written: count,
  output: count,
  /** US dollars. */
  dollars: count,
  ms: count,
  ok: z.boolean(),
  /** Why it failed; null when it did not. */
  why: z.string().nullable(),
});
export type SpendingLine = z.infer<typeof SpendingLine>;

export const SPENDING_FILE = /^\d{4}-\d{2}-\d{2}\.jsonl$/;

/** The files of one folder, one per UTC day. Not to be used by two processes at once. */
export interface SpendingFiles {
  /** Mends a torn end as well. */
  read(day: string): Promise<readonly SpendingLine[]>;
  /** The lines of this person in every file, oldest first. */
  of(user: UserId): Promise<readonly SpendingLine[]>;
  append(day: string, lines: readonly SpendingLine[]): Promise<void>;
  /** Takes this person's name and hours out of every file. */
  anonymise(user: UserId): Promise<void>;
}

/** @param folder is created when it is missing. */
export async function openSpendingFiles(folder: string): Promise<SpendingFiles> {
  await mkdir(folder, { recursive: true });
  const pathOf = (day: string) => join(folder, `${day}.jsonl`);
  const names = async () =>
    ((await ifThere(readdir(folder))) ?? []).filter((each) => SPENDING_FILE.test(each));
  return {
    async read(day) {
      const text = (await readIfThere(pathOf(day))) ?? '';
      const lines = parseLines(text);
      // The next line would be written onto the end of a torn one.
      if (text !== '' && !text.endsWith('\n')) await replaceFile(pathOf(day), written(lines));
      return lines;
    },
    async of(user) {
      const texts: string[] = [];
      for (const name of (await names()).toSorted()) {
        const text = (await readIfThere(join(folder, name))) ?? '';
        if (text.includes(JSON.stringify(user))) texts.push(text);
      }
      return texts.flatMap(parseLines).filter((line) => line.user === user);
    },
    append: (day, lines) =>
      appendLines(
        pathOf(day),
        lines.map((line) => JSON.stringify(line)),
      ),
    async anonymise(user) {
      for (const name of await names()) {
        const path = join(folder, name);
        const text = (await readIfThere(path)) ?? '';
        if (text.includes(JSON.stringify(user))) await replaceFile(path, without(user, text));
      }
    },
  };
}

/** A torn last line, or one that somebody edited, is left out: the other sums still stand. */
function parseLines(text: string): SpendingLine[] {
  return text.split('\n').flatMap((line) => parseSpending(line) ?? []);
}

export function parseSpending(line: string): SpendingLine | null {
  if (line.trim() === '') return null;
  try {
    return SpendingLine.safeParse(JSON.parse(line)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function without(user: UserId, text: string): string {
  return written(parseLines(text).map((line) => (line.user === user ? anonymous(line) : line)));
}

const written = (lines: readonly SpendingLine[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** Keeps what it cost and drops whose it was and when. */
export function anonymous(line: SpendingLine): SpendingLine {
  return { ...line, user: null, ts: `${line.ts.slice(0, 10)}T00:00:00.000Z`, ms: 0 };
}
