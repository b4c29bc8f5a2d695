import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileStore } from '../../../src/store/files/file-store.ts';
import { CorruptMemory, type Everything, type Store, StoreError } from '../../../src/store/store.ts';
import { type Image, layOut, stepByStep } from '../../support/disk-steps.ts';
import { createMemoryLog } from '../../support/telegram-open.ts';
import { everyDocument, filesBelow } from '../files-fixture.ts';
import { ana, levelUp, line, plan, scheduled, T0 } from '../samples.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'change-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

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
    expect(images.length).toBeGreaterThan(20);
  });

  test('leaves no torn line, no temporary file and no record behind once the person is read again', async () => {
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
    const decided = images.filter((image) => image.has(join('users', ana, 'change.json')));
    expect(decided.length).toBeGreaterThan(3);
    for (const image of decided) {
      const withoutIndex = new Map(image);
      withoutIndex.delete(join('index', 'due.jsonl'));
      expect(await afterRestart(withoutIndex, (store) => store.due(T0, 10))).toEqual([ana]);
    }
  });
});

describe('a record that cannot be used', () => {
  const record = (text: string) => writeFile(join(dir, 'users', ana, 'change.json'), text);
  beforeEach(() => withStore(dir, (store) => store.update(ana, everyDocument)));

  test('is set aside with its reason when it is damaged, and the person is as before', async () => {
    await record('{"version":1,"documents":["../../x"],"appends":[]}');
    await withStore(dir, async (store) => {
      await expect(store.read(ana)).rejects.toThrow(CorruptMemory);
      expect((await store.read(ana)).state.name).toBe('Ana');
    });
    const kept = await filesBelow(join(dir, 'quarantine', ana));
    expect(Object.keys(kept).some((name) => name.endsWith('change.json'))).toBe(true);
  });

  test('is left alone when a newer program wrote it', async () => {
    await record('{"version":2}');
    await withStore(dir, (store) => expect(store.read(ana)).rejects.toThrow(StoreError));
    expect(Object.keys(await filesBelow(dir))).toContain(join('users', ana, 'change.json'));
  });
});
