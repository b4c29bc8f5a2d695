import { join } from 'node:path';
import type { UserId } from '../../domain/ids.ts';
import { createDeadlines, type Deadlines } from '../../lib/deadlines.ts';
import { readIfThere } from '../../lib/files.ts';
import { loadDueIndex } from './due-index.ts';
import { indexFolder } from './options.ts';

/** What the file of the index says, as somebody sees it who only looks. */
export type KnownDue =
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'known'; readonly times: Pick<Deadlines<UserId>, 'get'> };

export async function inspectDueIndex(dir: string): Promise<KnownDue> {
  const text = await readIfThere(join(indexFolder(dir), 'due.jsonl'));
  if (text === null) return { kind: 'missing' };
  const times = createDeadlines<UserId>();
  return loadDueIndex(text, times) ? { kind: 'known', times } : { kind: 'damaged' };
}
