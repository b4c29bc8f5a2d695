import { join } from 'node:path';
import { z } from 'zod';
import { Iso, type Millis, toIso, toMillis, UserId } from '../../domain/ids.ts';
import { createDeadlines, type Deadlines } from '../../lib/deadlines.ts';
import { appendLines, readIfThere, replaceFile, sweep } from '../../lib/files.ts';
import { createGroupCommit } from '../../lib/group-commit.ts';
import { parseJson } from './documents.ts';
import { type FileStoreOptions, indexFolder } from './options.ts';

/**
 * When each person is due next, so that nobody's folder has to be opened to find out. Kept in memory and in
 * `index/due.jsonl`. The file may say that somebody is due *sooner* than they are (the next read of that person
 * puts it right), but never later: then a message would be forgotten. Hence the two ways to change it.
 */
export interface DueIndex {
  /** Before `scheduled.json` is replaced: durable once it resolves if `at` is sooner than what is known. */
  announce(user: UserId, at: Millis): Promise<void>;
  /** After `scheduled.json` was replaced or read: what it says. Written with the next lines. */
  settle(user: UserId, at: Millis | null): void;
  due(now: Millis, most: number): readonly UserId[];
  /** Leaves no trace of this person in the file either. */
  forget(user: UserId): Promise<void>;
  close(): Promise<void>;
}

const Header = z.strictObject({ version: z.literal(1) });
/** The latest line about a person counts; `due` null: nothing is open. */
const Line = z.strictObject({ user: UserId, due: Iso.nullable() });

/** Unwritten lines that may be lost in a crash, and so the reads that it takes to put them right. */
const MOST_UNWRITTEN = 100;
/** The file is written anew when it holds this many more lines than twice the people in it. */
const SPARE_LINES = 1000;

/** @param rebuild reads everybody's due time; asked only when the file is missing or damaged */
export async function openDueIndex(
  { dir, log }: FileStoreOptions,
  rebuild: () => AsyncIterable<readonly [UserId, Millis]>,
): Promise<DueIndex> {
  const path = join(indexFolder(dir), 'due.jsonl');
  await sweep(indexFolder(dir));
  const times = createDeadlines<UserId>();
  let unwritten: string[] = [];
  let lines = 0;
  /** The file must be written anew before anything is appended to it. */
  let stale = true;

  const writeAnew = async () => {
    stale = true;
    unwritten = [];
    const text = [JSON.stringify({ version: 1 }), ...[...times.entries()].map(toLine)];
    lines = text.length;
    await replaceFile(path, `${text.join('\n')}\n`);
    stale = false;
  };
  const flush = createGroupCommit(async () => {
    if (stale || lines + unwritten.length > 2 * times.size + SPARE_LINES) return writeAnew();
    if (unwritten.length === 0) return;
    const batch = unwritten;
    unwritten = [];
    lines += batch.length;
    // Until it is known to be written, the file may end in half a line.
    stale = true;
    await appendLines(path, batch);
    stale = false;
  });
  const set = (user: UserId, at: Millis | null) => {
    times.set(user, at);
    unwritten.push(toLine([user, at]));
  };

  const stored = await readIfThere(path);
  const known = stored === null ? null : loadDueIndex(stored, times);
  if (known) ({ lines, stale } = known);
  else {
    let people = 0;
    for await (const [user, at] of rebuild()) {
      times.set(user, at);
      people += 1;
    }
    await flush();
    if (stored !== null || people > 0)
      log.warn({ people }, 'The index of due times was built anew from all people.');
  }

  return {
    async announce(user, at) {
      const before = times.get(user);
      if (before !== null && before <= at) return;
      set(user, at);
      await flush();
    },
    settle(user, at) {
      if (times.get(user) === at) return;
      set(user, at);
      if (unwritten.length < MOST_UNWRITTEN) return;
      flush().catch((error: unknown) =>
        log.error({ err: error }, 'The index of due times could not be written.'),
      );
    },
    due: (now, most) => times.due(now, most),
    async forget(user) {
      times.set(user, null);
      stale = true;
      await flush();
    },
    close: flush,
  };
}

/** Fills `times` from the text of the file; null when it is damaged. */
export function loadDueIndex(
  text: string,
  times: Deadlines<UserId>,
): { lines: number; stale: boolean } | null {
  const lines = text.split('\n');
  const torn = lines.pop() !== '';
  const [header = '', ...rest] = lines;
  if (!Header.safeParse(parseJson(header)).success) return null;
  const entries: z.infer<typeof Line>[] = [];
  for (const line of rest) {
    const entry = Line.safeParse(parseJson(line));
    if (!entry.success) return null;
    entries.push(entry.data);
  }
  for (const { user, due } of entries) times.set(user, due === null ? null : toMillis(due));
  return { lines: lines.length, stale: torn };
}

function toLine([user, at]: readonly [UserId, Millis | null]): string {
  return JSON.stringify({ user, due: at === null ? null : toIso(at) });
}
