import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Where labelled text of others lies, which is no part of the project: the first argument that is no option, else
 * `SECURITY_DATA`, else a folder beside the checkout.
 */
export function sharedFolder(): { readonly path: string; readonly exists: boolean } {
  const given = process.argv.slice(2).find((argument) => !argument.startsWith('-'));
  const path = resolve(given ?? process.env.SECURITY_DATA ?? join('..', 'shared', 'data', 'security'));
  return { path, exists: existsSync(join(path, 'attacks.jsonl')) };
}
