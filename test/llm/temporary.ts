import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog, type Log } from '../../src/lib/log.ts';

export interface Folder {
  readonly path: string;
  /** Everything under it, as one text. */
  contents(): Promise<string>;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function temporaryFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'llm-'));
  return {
    path,
    async contents() {
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile());
      const texts = files.map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
      return (await Promise.all(texts)).join('');
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

/** The real log at its most talkative level, into memory. */
export function recordedLog(): { log: Log; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  return { lines, log: createLog('trace', { write: (line: string) => lines.push(JSON.parse(line)) }) };
}
