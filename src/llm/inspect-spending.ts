import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Millis, toIso } from '../domain/ids.ts';
import { ifThere } from '../lib/files.ts';
import { inspectLines } from '../lib/inspect-lines.ts';
import type { Flaw } from '../rules/doctor/flaws.ts';
import type { MoneyFacts } from '../rules/doctor/money.ts';
import { parseSpending, SPENDING_FILE } from './spending-file.ts';

/** A line is written within this time. Milliseconds. */
const WRITTEN_WITHIN_MS = 10_000;

/**
 * What was spent today, and what is wrong in the files of all days. Reads only.
 * @param look.dir the data folder
 * @param look.busy a process works in the folder: a line that it is just writing is no flaw
 */
export async function inspectSpending(look: {
  readonly dir: string;
  readonly now: () => Millis;
  readonly busy: boolean;
}): Promise<{ readonly money: MoneyFacts; readonly flaws: readonly Flaw[] }> {
  const today = `${toIso(look.now()).slice(0, 10)}.jsonl`;
  const flaws: Flaw[] = [];
  let spent = 0;
  const by = new Map<string, number>();
  const names = (await ifThere(readdir(join(look.dir, 'spending')))) ?? [];
  for (const name of names.filter((each) => SPENDING_FILE.test(each))) {
    const file = join('spending', name);
    const found = await inspectLines(join(look.dir, file), (text) => {
      const line = parseSpending(text);
      if (line && name === today) {
        spent += line.dollars;
        if (line.user) by.set(line.user, (by.get(line.user) ?? 0) + line.dollars);
      }
      return line !== null;
    });
    if (found.damaged > 0) flaws.push({ kind: 'damaged_lines', file });
    if (found.torn > 0 && !(look.busy && (await isFresh(look, file))))
      flaws.push({ kind: 'torn', file, user: null, name, end: found.end, bytes: found.torn });
  }
  return { money: { spent, byPerson: [...by.values()] }, flaws };
}

async function isFresh({ dir, now }: { dir: string; now: () => Millis }, file: string): Promise<boolean> {
  return now() - (await stat(join(dir, file))).mtimeMs < WRITTEN_WITHIN_MS;
}
