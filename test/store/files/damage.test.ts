import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, cp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change, Memory } from '../../../src/domain/memory.ts';
import { CorruptMemory, type Everything } from '../../../src/store/store.ts';
import { everyDocument, filesBelow, type OpenedFiles, openFiles } from '../files-fixture.ts';
import { ana, ben, levelUp, line, named } from '../samples.ts';

let files: OpenedFiles;
beforeEach(async () => {
  files = await openFiles();
});
afterEach(() => files.close());
const folder = (...parts: string[]) => files.path('users', ana, ...parts);

describe('a torn line', () => {
  test('is passed over, reported, and cut off before the next one is added', async () => {
    await files.store.update(ana, everyDocument);
    const store = await files.reopen(() => appendFile(folder('history.jsonl'), '{"id":"h2","at":"2026-11'));
    expect((await store.read(ana)).recent).toEqual([line('h1', 'one\ntwo')]);
    expect(files.logged).toContainEqual(
      expect.objectContaining({ level: 'warn', facts: expect.objectContaining({ bytes: 24 }) }),
    );
    await store.update(ana, () => ({ history: [line('h2')] }));
    expect((await store.everything(ana)).history).toEqual([line('h1', 'one\ntwo'), line('h2')]);
    await files.reopen();
    expect((await readFile(folder('history.jsonl'), 'utf8')).split('\n')).toHaveLength(3);
  });

  test('a damaged line in the middle costs that line alone', async () => {
    await files.store.update(ana, everyDocument);
    const store = await files.reopen(() => appendFile(folder('history.jsonl'), 'garbage\n'));
    await store.update(ana, () => ({ history: [line('h2')] }));
    expect((await store.everything(ana)).history.map((entry) => entry.id)).toEqual(['h1', 'h2']);
    expect(files.logged.some(({ sentence }) => sentence.includes('Damaged lines'))).toBe(true);
  });
});

describe('a damaged document', () => {
  const damages: [string, string][] = [
    ['empty', ''],
    ['cut', '{"version":1,"items":[{"id"'],
    ['not an object', '[]'],
    ['without a version', '{"items":[]}'],
    ['of the wrong shape', '{"version":1,"items":"secret words"}'],
  ];
  test.each(damages)(
    '%s: is set aside with its reason, and the next read starts it empty',
    async (_, text) => {
      await files.store.update(ana, everyDocument);
      const store = await files.reopen(() => writeFile(folder('facts.json'), text));
      const failure = await store.read(ana).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(CorruptMemory);
      expect(failure).toMatchObject({ user: ana, file: 'facts.json' });
      expect(String(failure) + JSON.stringify(files.logged)).not.toContain('secret words');

      const memory = await store.read(ana);
      expect(memory.facts.items).toEqual([]);
      expect(memory.state.name).toBe('Ana');
      const kept = await filesBelow(files.path('quarantine', ana));
      expect(Object.values(kept)).toContain(text);
      expect(Object.keys(kept).some((name) => name.endsWith('reason.txt'))).toBe(true);
    },
  );

  test('a second one of the same name does not take the place of the first', async () => {
    let store = files.store;
    for (const text of ['first', 'second']) {
      await store.update(ana, ({ facts }) => ({ facts: { ...facts } }));
      store = await files.reopen(() => writeFile(folder('facts.json'), text));
      await expect(store.read(ana)).rejects.toThrow(CorruptMemory);
    }
    const kept = Object.values(await filesBelow(files.path('quarantine')));
    expect(kept).toEqual(expect.arrayContaining(['first', 'second']));
  });

  test('hurts nobody else', async () => {
    await files.store.update(ana, everyDocument);
    await files.store.update(ben, named('Ben'));
    const store = await files.reopen(() => writeFile(folder('state.json'), 'x'));
    await expect(store.read(ana)).rejects.toThrow(CorruptMemory);
    expect((await store.read(ben)).state.name).toBe('Ben');
  });

  test('the state of another person in this folder is never handed out', async () => {
    await files.store.update(ana, named('Ana'));
    await files.store.update(ben, named('Ben'));
    const store = await files.reopen(async () =>
      writeFile(folder('state.json'), await readFile(files.path('users', ben, 'state.json'))),
    );
    await expect(store.read(ana)).rejects.toThrow(CorruptMemory);
    expect((await store.read(ana)).state.name).toBe('');
  });

  test('a newer version is refused and left where it is', async () => {
    await files.store.update(ana, everyDocument);
    const store = await files.reopen(() => writeFile(folder('facts.json'), '{"version":3,"items":[]}'));
    await expect(store.read(ana)).rejects.toThrow(/facts\.json of user 1001 has version 3.*up to 2/);
    expect(await readFile(folder('facts.json'), 'utf8')).toBe('{"version":3,"items":[]}');
  });
});

/** What a process that starts next would find, without touching what is there. */
async function everythingInACopy(): Promise<Everything> {
  const copy = `${files.dir}-copy`;
  await cp(files.dir, copy, { recursive: true });
  const store = await files.openAt(copy);
  const found = await store.everything(ana);
  await store[Symbol.asyncDispose]();
  await rm(copy, { recursive: true });
  return found;
}

describe('when the disk fails in the middle of an update', () => {
  const turn = (memory: Memory): Change => ({ ...levelUp(memory), history: [line('h9')] });

  test('a full disk: a clear error, nothing changed, what was stored can be read, and the next try works', async () => {
    const before = await files.store.update(ana, everyDocument);
    const store = await files.reopen();
    await store.read(ana);
    await symlink('/dev/full', folder('changes.jsonl'));
    await expect(store.update(ana, turn)).rejects.toThrow(/store the memory of user 1001: the disk is full/);
    await rm(folder('changes.jsonl'));
    const found = await store.everything(ana);
    expect(found.state).toEqual(before.state);
    expect(found.history).toHaveLength(1);
    expect((await store.update(ana, turn)).state.level).toBe(2);
  });

  test('a change that was cut off by a full disk is not in the way of the next one', async () => {
    await files.store.update(ana, turn);
    const store = await files.reopen(() =>
      appendFile(folder('changes.jsonl'), '{"version":1,"documents":{"state":{"lev'),
    );
    expect((await store.update(ana, levelUp)).state.level).toBe(3);
    expect((await (await files.reopen()).everything(ana)).state.level).toBe(3);
  });

  test.each(['history.jsonl', 'state.json.tmp'])(
    'no room for %s: the change counts all the same, and reaches the files once there is room',
    async (name) => {
      await files.store.update(ana, everyDocument);
      const store = await files.reopen(async () => {
        await rm(folder(name), { force: true });
        await symlink('/dev/full', folder(name));
      });
      // Unfinished files are removed when a person is read first, so it is put there once more.
      await store.read(ana);
      await rm(folder(name), { force: true });
      await symlink('/dev/full', folder(name));
      await store.update(ana, turn);
      const wanted = ['h9'];
      const again = await files.reopen(async () => {
        expect(files.logged).toContainEqual(
          expect.objectContaining({ level: 'error', sentence: expect.stringContaining('tried again') }),
        );
        await rm(folder(name), { force: true });
      });
      const all = await again.everything(ana);
      expect(all.state.level).toBe(2);
      expect(all.history.map((entry) => entry.id)).toEqual(name === 'history.jsonl' ? wanted : ['h1', 'h9']);
      await files.reopen();
      expect(Object.keys(await filesBelow(folder()))).not.toContain('changes.jsonl');
    },
  );

  test('killed at any instant: every stored turn is there, no file is torn, whoever is due is known', async () => {
    for (let round = 0; round < 4; round += 1) {
      await files.shut();
      const child = spawn(process.execPath, [new URL('../writer.ts', import.meta.url).pathname, files.dir]);
      let printed = '';
      child.stdout.on('data', (data: Buffer) => {
        printed += data.toString();
        if (printed.split('\n').length > 12 + 7 * round) child.kill('SIGKILL');
      });
      await once(child, 'close');
      const stored = Number(printed.trim().split('\n').at(-1));
      expect(stored).toBeGreaterThan(10);

      const { state, history, scheduled } = await everythingInACopy();
      const store = await files.reopen();
      const due = Date.parse(scheduled.items[0]?.due ?? '');
      // Known before the person is read, whether or not a change had to be finished.
      expect(await store.due(due, 1)).toEqual([ana]);
      expect((await store.everything(ana)).state).toEqual(state);
      expect(state.level).toBeGreaterThan(stored);
      const whole = Array.from({ length: state.level - 1 }, (_, index) => `h${index + 1}`);
      expect(history.map((entry) => entry.id)).toEqual(whole);
      expect(await store.due(due - 1, 1)).toEqual([]);
    }
  });
});
