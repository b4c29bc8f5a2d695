import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Millis, toMillis } from '../domain/ids.ts';
import { ifThere } from '../lib/files.ts';
import { OperatorError } from '../lib/operator-error.ts';
import { noSeal, type Seal } from '../lib/seal.ts';
import type { QueueFacts } from '../rules/doctor/queue.ts';
import { createBook, type Entry } from './book.ts';
import { JOURNAL } from './journal.ts';
import { decode } from './journal-format.ts';
import { DAMAGED, letterFolders, letterNames, readLetters } from './letter-files.ts';

/** What lies in a queue's folder, as somebody sees it who only looks: nothing is claimed and nothing is written. */
export async function inspectQueue(dir: string, now: () => Millis, seal: Seal = noSeal): Promise<QueueFacts> {
  const { dead, asked } = letterFolders(dir);
  const letters: { at: Millis; reason: string }[] = [];
  let unreadable = 0;
  for await (const { letter } of readLetters(dead, seal)) {
    if (letter) letters.push({ at: toMillis(letter.at), reason: letter.reason });
    else unreadable += 1;
  }
  const names = (await ifThere(readdir(dir))) ?? [];
  return {
    journal: await inspectJournal(join(dir, JOURNAL), now, seal),
    dead: letters,
    unreadable,
    asked: (await letterNames(asked)).length,
    copies: names.filter((name) => name.startsWith(DAMAGED)),
  };
}

async function inspectJournal(path: string, now: () => Millis, seal: Seal): Promise<QueueFacts['journal']> {
  const bytes = await ifThere(readFile(path));
  if (!bytes) return { kind: 'none' };
  try {
    const { changes, torn, damaged } = decode(bytes, seal);
    const book = createBook(now);
    for (const change of changes) book.apply(change);
    return { kind: 'read', ...depthOf([...book.entries.values()], now()), torn, damaged };
  } catch (error) {
    // It says so itself only of a newer version.
    if (error instanceof OperatorError) return { kind: 'newer' };
    throw error;
  }
}

function depthOf(entries: readonly Entry[], now: Millis) {
  const due = entries
    .map(({ job, not_before }) => Math.max(job.run_at, not_before))
    .filter((at) => at <= now);
  const bots = entries.flatMap(({ job }) => /^tg:(\d+):/.exec(job.id)?.[1] ?? []).map(Number);
  return {
    waiting: entries.length,
    due: due.length,
    oldest: due.length === 0 ? null : due.reduce((least, at) => Math.min(least, at)),
    bots: [...new Set(bots)],
  };
}
