import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileStore } from '../../../src/store/files/file-store.ts';
import { CorruptMemory, type Everything, type Store, StoreError } from '../../../src/store/store.ts';
import { type Image, layOut, stepByStep } from '../../support/disk-steps.ts';
import { createMemoryLog } from '../../support/telegram-open.ts';
import { everyDocument, filesBelow } from '../files-fixture.ts';
import { ana, ben, levelUp, line, plan, scheduled, T0 } from '../samples.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'change-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const CHANGES = join('users', ana, 'changes.jsonl');
const { log } = createMemoryLog();
const open = (place: string): Promise<Store> =>
  createFileStore({ dir: place, now: () => T0, log, quiet: { from: 0, to: 0 } });

async function withStore<T>(place: string, work: (store: Store) => Promise<T>): Promise<T> {
  await using store = await open(place);
  return await work(store);
}

/** Everything that a kill could leave while `work` changes the data. */
async function imagesDuring(work: (store: Store) => Promise<unknown>): Promise<Image[]> {
  const images: Image[] = [];
  const steps = await stepByStep(dir);
  try {
    await withStore(dir, async (store) => {
      steps.watch((image) => images.push(image));
      await work(store);
    });
  } finally {
    steps.stop();
  }
  return images;
}

async function afterRestart<T>(image: Image, work: (store: Store) => Promise<T>): Promise<T> {
  const place = await mkdtemp(join(tmpdir(), 'change-'));
  try {
    await layOut(image, place);
    return await withStore(place, work);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

const everything = (store: Store): Promise<Everything> => store.everything(ana);
const burst = () => ({
  ...plan(scheduled(T0, { id: 'second' }))(),
  history: Array.from({ length: 14 }, (_, index) => line(`burst-${index}`, 'words\nand more')),
});

describe('a change of several files', () => {
  test('happens wholly or not at all, wherever the process is killed', async () => {
    await withStore(dir, (store) => store.update(ana, everyDocument));
    const before = await withStore(dir, everything);
    const change: Parameters<Store['update']>[1] = (memory) => ({
      ...levelUp(memory),
      ...burst(),
      activity: { ...memory.activity, streak: { current: 1, longest: 1 } },
    });
    const images = await imagesDuring((store) => store.update(ana, change));
    const after = await withStore(dir, everything);
    expect(after).not.toEqual(before);
    const found = await Promise.all(images.map((image) => afterRestart(image, everything)));
    for (const one of found) expect([before, after]).toContainEqual(one);
    expect(found).toContainEqual(before);
    expect(found).toContainEqual(after);
    expect(images.length).toBeGreaterThan(4);
  });

  test('leaves no torn line behind: what comes next is stored whole', async () => {
    const images = await imagesDuring((store) => store.update(ana, everyDocument));
    for (const image of images) {
      const read = async (store: Store) => {
        await store.read(ana);
        await store.update(ana, () => ({ history: [line('next')] }));
        return await store.everything(ana);
      };
      const { history } = await afterRestart(image, read);
      expect(history.at(-1)).toEqual(line('next'));
      expect(history.slice(0, -1)).toEqual(history.length > 1 ? [line('h1', 'one\ntwo')] : []);
    }
  });

  test('is found by the index of due times when that is built anew', async () => {
    const images = await imagesDuring((store) => store.update(ana, everyDocument));
    const decided = images.filter((image) => image.get(CHANGES)?.includes('\n'));
    expect(decided.length).toBeGreaterThan(0);
    for (const image of decided) {
      const withoutIndex = new Map(image);
      withoutIndex.delete(join('index', 'due.jsonl'));
      expect(await afterRestart(withoutIndex, (store) => store.due(T0, 10))).toEqual([ana]);
    }
  });
});

describe('bringing changes into the files', () => {
  const turns = async (store: Store) => {
    await store.update(ana, everyDocument);
    for (const id of ['h2', 'h3'])
      await store.update(ana, (memory) => ({ ...levelUp(memory), history: [line(id, 'words\nand more')] }));
    await store.update(ana, plan(scheduled(T0 + 5, { id: 'second' })));
  };

  test('changes nothing, wherever the process is killed, and is complete after the next time', async () => {
    const images: Image[] = [];
    const steps = await stepByStep(dir);
    let wanted: Everything;
    try {
      const store = await open(dir);
      await turns(store);
      wanted = await everything(store);
      steps.watch((image) => images.push(image));
      await store[Symbol.asyncDispose]();
    } finally {
      steps.stop();
    }
    const whole = await filesBelow(join(dir, 'users', ana));
    expect(Object.keys(whole)).not.toContain('changes.jsonl');
    expect(images.length).toBeGreaterThan(20);
    for (const image of images) {
      const place = await mkdtemp(join(tmpdir(), 'change-'));
      await layOut(image, place);
      await withStore(place, async (store) => {
        expect(await everything(store)).toEqual(wanted);
        expect((await store.read(ana)).recent).toEqual(wanted.history);
      });
      expect(await filesBelow(join(place, 'users', ana))).toEqual(whole);
      await rm(place, { recursive: true });
    }
  });

  test('comes by itself when there are many of them', async () => {
    const large = { ...line('large'), text: 'x'.repeat(200_000) };
    await withStore(dir, async (store) => {
      await store.update(ana, () => ({ history: [large] }));
      await expect.poll(async () => Object.keys(await filesBelow(dir))).not.toContain(CHANGES);
      await store.update(ana, () => ({ history: [line('next')] }));
      expect((await everything(store)).history).toEqual([large, line('next')]);
    });
    expect((await withStore(dir, everything)).history).toEqual([large, line('next')]);
  });

  test('keeps the order of a history that is there already', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `h${index}`);
    await withStore(dir, async (store) => {
      for (const id of ids) await store.update(ana, () => ({ history: [line(id)] }));
      const changes = await readFile(join(dir, CHANGES));
      await store[Symbol.asyncDispose]();
      // As after a loss of power that has undone the removal alone.
      await writeFile(join(dir, CHANGES), changes);
    });
    await withStore(dir, async (store) => {
      expect((await store.read(ana)).recent.map((entry) => entry.id)).toEqual(ids.slice(-12));
      expect((await everything(store)).history.map((entry) => entry.id)).toEqual(ids);
    });
    expect((await withStore(dir, everything)).history.map((entry) => entry.id)).toEqual(ids);
  });
});

describe('changes that cannot be used', () => {
  const add = (text: string) => appendFile(join(dir, CHANGES), text);
  const good = (id: string) =>
    `${JSON.stringify({ version: 1, documents: {}, history: [line(id)], outcomes: [] })}\n`;
  beforeEach(() => withStore(dir, (store) => store.update(ana, everyDocument)));

  test.each([
    ['a line', `${good('h2')}{"version":1,"documents":{"state":\u0000\n${good('h3')}`, ['h1', 'h2', 'h3']],
    ['a document', '{"version":1,"documents":{"state":{"version":1}},"history":[],"outcomes":[]}\n', ['h1']],
  ])('%s that is damaged: all of them are set aside, and the rest has happened', async (_, text, ids) => {
    await add(text);
    await withStore(dir, async (store) => {
      await expect(store.read(ana)).rejects.toThrow(CorruptMemory);
      expect((await store.read(ana)).state.name).toBe('Ana');
      expect((await everything(store)).history.map((entry) => entry.id)).toEqual(ids);
    });
    const kept = await filesBelow(join(dir, 'quarantine', ana));
    expect(Object.entries(kept).find(([name]) => name.endsWith('changes.jsonl'))?.[1]).toBe(text);
  });

  test('those of somebody else are set aside, and nothing of them is used', async () => {
    await withStore(dir, (store) => store.update(ben, everyDocument));
    const theirs = await readFile(join(dir, 'users', ben, 'state.json'), 'utf8');
    await add(`{"version":1,"documents":{"state":${theirs.trim()}},"history":[],"outcomes":[]}\n`);
    await withStore(dir, async (store) => {
      await expect(store.read(ana)).rejects.toThrow(CorruptMemory);
      expect((await store.read(ana)).state.user_id).toBe(ana);
    });
  });

  test.each([
    ['a line', '{"version":2}\n'],
    ['a document', '{"version":1,"documents":{"facts":{"version":99}},"history":[],"outcomes":[]}\n'],
  ])('%s of a newer program: they are left alone', async (_, text) => {
    await add(text);
    await withStore(dir, (store) => expect(store.read(ana)).rejects.toThrow(StoreError));
    expect(await readFile(join(dir, CHANGES), 'utf8')).toBe(text);
  });
});
