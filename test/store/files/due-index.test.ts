import { appendFile, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toIso } from '../../../src/domain/ids.ts';
import { openDueIndex } from '../../../src/store/files/due-index.ts';
import { type OpenedFiles, openFiles } from '../files-fixture.ts';
import { ana, ben, plan, scheduled, T0 } from '../samples.ts';

let files: OpenedFiles;
beforeEach(async () => {
  files = await openFiles();
});
afterEach(() => files.close());
const folder = (...parts: string[]) => files.path('users', ana, ...parts);

describe('the index of due times', () => {
  const path = () => files.path('index', 'due.jsonl');
  const lines = async () => (await readFile(path(), 'utf8')).trim().split('\n').length;
  beforeEach(async () => {
    await files.store.update(ana, plan(scheduled(T0 + 2)));
    await files.store.update(ben, plan(scheduled(T0 + 1)));
  });

  test('a sooner time is on the disk before the schedule is: it is known after a crash', async () => {
    await files.store.update(ana, plan(scheduled(T0)));
    expect(await readFile(path(), 'utf8')).toContain(JSON.stringify({ user: ana, due: toIso(T0) }));
  });

  test('at start it is read, not the folders of people', async () => {
    await rm(files.path('users'), { recursive: true });
    expect(await (await files.reopen()).due(T0 + 9, 9)).toEqual([ben, ana]);
  });

  test('an entry that is too soon is put right by reading that person', async () => {
    await appendFile(path(), `${JSON.stringify({ user: ana, due: toIso(T0) })}\n`);
    const store = await files.reopen();
    expect(await store.due(T0, 9)).toEqual([ana]);
    await store.read(ana);
    expect(await store.due(T0, 9)).toEqual([]);
    expect(await (await files.reopen()).due(T0, 9)).toEqual([]);
  });

  const damages: [string, () => Promise<void>][] = [
    ['missing', () => rm(path())],
    ['empty', () => truncate(path(), 0)],
    [
      'damaged in the middle',
      () => appendFile(path(), `nonsense\n${JSON.stringify({ user: ben, due: null })}\n`),
    ],
    ['of another version', () => writeFile(path(), '{"version":2}\n')],
  ];
  test.each(damages)('%s: it is built anew from all people, and that is logged', async (_, damage) => {
    // On the disk before the damage: what is still unwritten would otherwise be added after it.
    await files.reopen();
    await damage();
    const store = await files.reopen();
    expect(await store.due(T0 + 9, 9)).toEqual([ben, ana]);
    expect(files.logged.some(({ sentence }) => sentence.includes('built anew'))).toBe(true);
    expect(await lines()).toBe(3);
  });

  test('building it anew leaves out a person whose schedule is damaged', async () => {
    const store = await files.reopen(async () => {
      await rm(path());
      await writeFile(folder('scheduled.json'), 'x');
    });
    expect(await store.due(T0 + 9, 9)).toEqual([ben]);
  });

  test('a torn last line is passed over', async () => {
    await files.reopen();
    await appendFile(path(), '{"user":"1001","du');
    const store = await files.reopen();
    expect(await store.due(T0 + 9, 9)).toEqual([ben, ana]);
    await store.update(ana, plan(scheduled(T0)));
    expect(await (await files.reopen()).due(T0 + 9, 9)).toEqual([ana, ben]);
    expect(files.logged).toEqual([]);
  });

  test('a failed write of it fails the update, and the next one writes it whole', async () => {
    const text = await readFile(path(), 'utf8');
    await rm(path());
    await symlink('/dev/full', path());
    await expect(files.store.update(ana, plan(scheduled(T0)))).rejects.toThrow('the disk is full');
    expect((await files.store.read(ana)).scheduled.items).toEqual([scheduled(T0 + 2)]);
    await files.store.update(ana, plan(scheduled(T0)));
    expect((await readFile(path(), 'utf8')).length).toBe(text.length);
  });

  test('it does not grow for ever', async () => {
    const options = { dir: files.dir, now: () => T0, log: files.log, quiet: { from: 0, to: 0 } };
    const nobody = async function* () {};
    const index = await openDueIndex(options, nobody);
    for (let round = 0; round < 400; round += 1) {
      index.settle(ana, null);
      await index.announce(ana, T0 + round);
    }
    for (let round = 0; round < 2000; round += 1) index.settle(ben, T0 + round);
    await index.close();
    expect(await lines()).toBeLessThan(1100);
    const again = await openDueIndex(options, nobody);
    expect(again.due(T0 + 9e9, 9)).toEqual([ana, ben]);
    expect(again.due(T0 + 399, 9)).toEqual([ana]);
  });
});
