import { appendFile, readdir, stat, truncate, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileStore } from '../../src/store/files/file-store.ts';
import { CorruptMemory, StoreError } from '../../src/store/store.ts';
import { storeContract } from './contract.ts';
import { everyDocument, filesBelow, type OpenedFiles, openFiles } from './files-fixture.ts';
import { ana, ben, levelUp, line, named, plan, scheduled, T0 } from './samples.ts';

storeContract('files', openFiles);

let files: OpenedFiles;
beforeEach(async () => {
  files = await openFiles();
});
afterEach(() => files.close());
const folder = (...parts: string[]) => files.path('users', ana, ...parts);

describe('on disk', () => {
  test('the files are those of docs/files.md, each document with its version', async () => {
    await files.store.update(ana, everyDocument);
    await files.shut();
    const found = await filesBelow(folder());
    const documents = {
      'activity.json': 2,
      'episodic.json': 1,
      'facts.json': 2,
      'scheduled.json': 1,
      'state.json': 1,
      'watched.json': 1,
    };
    expect(Object.keys(found).sort()).toEqual(
      [...Object.keys(documents), 'history.jsonl', 'history.txt', 'outcomes.jsonl'].sort(),
    );
    for (const [name, version] of Object.entries(documents))
      expect(JSON.parse(found[name] ?? '')).toMatchObject({ version });
    expect(found['history.txt']).toBe('2026-11-21 09:00:00  person: one\n    two\n');
  });

  test('reading somebody unknown and an empty change write nothing', async () => {
    await files.store.read(ana);
    await files.store.update(ana, ({ state }) => ({ state, history: [] }));
    expect(await readdir(files.path('users'))).toEqual([]);
  });

  test('only what changed is written', async () => {
    await files.store.update(ana, everyDocument);
    const inode = async (name: string) => (await stat(folder(name))).ino;
    const store = await files.reopen();
    const before = await inode('facts.json');
    const state = await inode('state.json');
    await store.update(ana, levelUp);
    await files.reopen();
    expect(await inode('facts.json')).toBe(before);
    expect(await inode('state.json')).not.toBe(state);
  });

  test('a turn does not read a long history', async () => {
    await files.store.update(ana, () => ({ history: [line('h1')] }));
    const store = await files.reopen(async () => {
      // 5 GB, most of it a hole: more than could be read at once.
      await truncate(folder('history.jsonl'), 5e9);
      await appendFile(
        folder('history.jsonl'),
        `\n${JSON.stringify(line('h2'))}\n`.repeat(13).replace(/\n\n/g, '\n'),
      );
    });
    expect((await store.read(ana)).recent).toHaveLength(12);
    await store.update(ana, () => ({ history: [line('h3')] }));
    await files.reopen();
    await truncate(folder('history.jsonl'), 0);
  });
});

test('erase leaves no trace of the person in the data folder', async () => {
  const marker = 'a very private word';
  let store = files.store;
  await store.update(ben, plan(scheduled(T0)));
  for (const _ of [1, 2]) {
    await store.update(ana, (memory) => ({
      ...everyDocument(memory),
      ...named(marker)(memory),
      history: [line(marker, marker)],
    }));
    store = await files.reopen(() => writeFile(folder('facts.json'), marker));
    await expect(store.read(ana)).rejects.toThrow(CorruptMemory);
  }
  await store.update(ana, (memory) => ({ ...named(marker)(memory), ...plan(scheduled(T0))() }));
  expect(JSON.stringify(await filesBelow(files.dir))).toContain(marker);
  await store.erase(ana);
  const left = await filesBelow(files.dir);
  expect(JSON.stringify(left)).not.toContain(marker);
  expect(JSON.stringify(left)).not.toContain(ana);
  expect(JSON.stringify(left)).toContain(ben);
  expect(await readdir(files.path('quarantine'))).toEqual([]);
});

describe('at start', () => {
  test('a data folder that cannot be used: one sentence that names it and says what to do', async () => {
    const file = files.path('a-file');
    await writeFile(file, '');
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    const start = createFileStore({ dir: `${file}/data`, now: () => T0, log, quiet: { from: 0, to: 0 } });
    const failure = await start.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreError);
    expect(String(failure)).toMatch(
      /a-file\/data cannot be used: .*mkdir -p .*a-file\/data && chown.*DATA_DIR.*volume/,
    );
  });

  test('unfinished files of the index are removed, those of a person once that person is read', async () => {
    await files.store.update(ana, levelUp);
    const store = await files.reopen(async () => {
      await writeFile(files.path('index', 'due.jsonl.tmp'), 'x');
      await writeFile(folder('state.json.tmp'), 'x');
    });
    expect(await readdir(files.path('index'))).toEqual(['due.jsonl']);
    await store.read(ana);
    expect(await readdir(folder())).toEqual(['state.json']);
  });
});
