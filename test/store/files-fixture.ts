import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toIso } from '../../src/domain/ids.ts';
import type { Change, Memory } from '../../src/domain/memory.ts';
import type { Log } from '../../src/lib/log.ts';
import { createFileStore } from '../../src/store/files/file-store.ts';
import type { Store } from '../../src/store/store.ts';
import { line, type Opened, plan, scheduled, T0 } from './samples.ts';

/** A file store in a temporary folder of its own, and what it logged. */
export interface OpenedFiles extends Opened {
  readonly dir: string;
  readonly logged: { readonly level: string; readonly facts: object; readonly sentence: string }[];
  readonly log: Log;
  /** Closes the store, as a process that ends well does; another process may have the data then. */
  shut(): Promise<void>;
  /** @param meanwhile what happens to the files while nobody works with them */
  reopen(meanwhile?: () => Promise<unknown>): Promise<Store>;
  path(...parts: string[]): string;
  /** Another store, on another folder. */
  openAt(dir: string): Promise<Store>;
}

export async function openFiles(): Promise<OpenedFiles> {
  const dir = await mkdtemp(join(tmpdir(), 'file-store-'));
  const logged: OpenedFiles['logged'] = [];
  const at = (level: string) => (facts: object, sentence: string) =>
    void logged.push({ level, facts, sentence });
  const log: Log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  const openAt = (place: string) =>
    createFileStore({ dir: place, now: () => T0, log, quiet: { from: 22 * 60, to: 8 * 60 } });
  const start = () => openAt(dir);
  let current: Store = await start();
  return {
    dir,
    logged,
    log,
    store: current,
    openAt,
    path: (...parts) => join(dir, ...parts),
    shut: () => current[Symbol.asyncDispose](),
    async reopen(meanwhile) {
      await current[Symbol.asyncDispose]();
      await meanwhile?.();
      current = await start();
      return current;
    },
    async close() {
      await current[Symbol.asyncDispose]();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** Every file below a folder with its text, by path relative to it. */
export async function filesBelow(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return Object.fromEntries(files.map((file, index) => [file.slice(dir.length + 1), texts[index] ?? '']));
}

/** A change that touches every file. */
export const everyDocument = (memory: Memory): Change => ({
  state: { ...memory.state, name: 'Ana' },
  facts: { ...memory.facts },
  episodic: { ...memory.episodic },
  watched: { ...memory.watched },
  activity: { ...memory.activity },
  ...plan(scheduled(T0))(),
  history: [line('h1', 'one\ntwo')],
  outcomes: [{ type: 'outcome', ts: toIso(T0), event: 'replied', action_id: null, step: null, error: null }],
});
