import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toIso, UserId } from '../../src/domain/ids.ts';
import { readDataSeal } from '../../src/lib/data-key.ts';
import { createLog } from '../../src/lib/log.ts';
import { keysOf } from '../../src/lib/seal.ts';
import { createDiskQueue } from '../../src/queue/disk-queue.ts';
import { letterName } from '../../src/queue/letter-files.ts';
import { createFileStore } from '../../src/store/files/file-store.ts';
import { openDataFolder } from '../support/data-folder.ts';
import { createProject } from '../support/project.ts';

const ANNA = UserId.parse('1001');
const MARKER = 'quokka7731';
const NEW = randomBytes(32).toString('base64');
const OLD = 'correct horse battery staple';
const at = toIso(Date.parse('2026-11-21T09:00:00Z'));

const incoming = { id: 'm1', user: ANNA, at, name: MARKER, language: 'en' } as const;
const job = {
  ...{ id: 'm1', lane: ANNA, key: null, run_at: 9e15, gather: false },
  task: { kind: 'answer', incoming: { ...incoming, kind: 'text', text: MARKER, origin: 'user' } },
} as const;

/** A folder in which words lie wherever they can, as plain text. */
async function seed(dir: string): Promise<void> {
  const log = createLog('silent');
  const options = { now: Date.now, log };
  const store = await createFileStore({ ...options, dir, quiet: { from: 0, to: 0 } });
  const line = { id: 'h1', at, role: 'user', text: `${MARKER}\nin two lines`, source: 'user' } as const;
  await store.update(ANNA, ({ state }) => ({ state: { ...state, name: MARKER }, history: [line] }));
  await store[Symbol.asyncDispose]();
  const burst = { quietMs: 0, most: 1, longestMs: 0 };
  const queue = await createDiskQueue({ ...options, dir: join(dir, 'queue'), burst, graceMs: 0 });
  await queue.push(job);
  await queue[Symbol.asyncDispose]();
  const letter = { version: 1, at, reason: 'it failed', tries: 5, job: { ...job, id: 'm2' } };
  await writeFile(join(dir, 'queue', 'dead-letters', letterName('m2')), JSON.stringify(letter, null, 2));
  await mkdir(join(dir, 'quarantine', ANNA, 'a'), { recursive: true });
  await writeFile(join(dir, 'quarantine', ANNA, 'a', 'facts.json'), `{"damaged": "${MARKER}"`);
}

it('everything is encrypted, brought to another key, and decrypted again', async () => {
  await using project = await createProject();
  const dir = join(project.dir, 'data');
  await seed(dir);
  const { holding, files } = openDataFolder(dir);
  const plain = await holding(MARKER);
  expect(plain.length).toBeGreaterThan(5);

  expect(await project.run('rotate-key', { DATA_KEY: OLD })).toMatchObject({ code: 0, err: '' });
  expect(await holding(MARKER)).toEqual([]);

  const changed = await project.run('rotate-key', { DATA_KEY: NEW, DATA_KEY_OLD: OLD });
  expect(changed.out).toMatch(/Everything is encrypted with key [0-9a-f]{8} now/);
  const { current, former, seal } = await readDataSeal(dir, { current: NEW, old: undefined });
  expect(former).toEqual([]);
  for (const path of await files()) {
    if (/^(lock|encryption|index|queue\/lock)/.test(path)) continue;
    const text = await readFile(join(dir, path), 'utf8');
    for (const key of keysOf(text)) expect(key, path).toBe(current?.id);
  }
  const store = await createFileStore({
    ...{ dir, now: Date.now, log: createLog('silent'), quiet: { from: 0, to: 0 } },
    seal,
  });
  expect((await store.everything(ANNA)).history).toMatchObject([{ text: `${MARKER}\nin two lines` }]);
  await store[Symbol.asyncDispose]();
  const shown = await project.run('dead-letters', { DATA_KEY: NEW }, ['show', 'm2']);
  expect(shown.out).toContain(MARKER);
  const looked = await project.run('doctor', { DATA_KEY: NEW }, ['--offline']);
  expect(looked.out).toContain('1 job for later');
  expect(looked.out).not.toMatch(/file of a person is damaged|cannot be understood/);

  const without = await project.run('rotate-key', {});
  expect(without).toMatchObject({ code: 2, err: expect.stringContaining('Set DATA_KEY') });
  expect(await project.run('rotate-key', { DATA_KEY_OLD: NEW })).toMatchObject({ code: 0 });
  expect(await holding(MARKER)).toEqual(plain);
});
