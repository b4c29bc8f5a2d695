import { readFile } from 'node:fs/promises';
import { replaceFile } from './files.ts';
import type { Seal } from './seal.ts';

/** Brings one file to the present key; false when it is not text, or there is nothing in it, and it stays as it is. */
export async function resealFile(path: string, { seal, open }: Seal): Promise<boolean> {
  const bytes = await readFile(path);
  const text = bytes.toString('utf8');
  if (text === '' || !Buffer.from(text).equals(bytes)) return false;
  const fresh = seal(open(text));
  if (fresh === text) return false;
  await replaceFile(path, fresh);
  return true;
}
