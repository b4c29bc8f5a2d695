import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLog } from '../../src/lib/log.ts';
import { createSeal, toKey } from '../../src/lib/seal.ts';
import { inspectQueue } from '../../src/queue/inspect.ts';
import { openJournal } from '../../src/queue/journal.ts';
import { readLetter } from '../../src/queue/letter-files.ts';
import { openDataFolder } from '../support/data-folder.ts';

const MARKER = 'quokka7731';
const at = '2026-11-21T09:00:00.000Z';
const log = createLog('silent');
const key = toKey(randomBytes(32).toString('base64'), Buffer.alloc(16));
const seal = createSeal(key);

const incoming = { user: '1001', at, name: MARKER, language: 'en', kind: 'text', origin: 'user' } as const;
const jobOf = (id: string) => ({
  ...{ id, lane: '1001', key: null, run_at: 0, gather: true },
  task: { kind: 'answer', incoming: { ...incoming, id, text: MARKER } } as never, // the brand of a user id
});

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sealed-'));
});
afterEach(() => rm(dir, { recursive: true }));

it('jobs, what they keep, and letters are closed on the disk, and open to who has the key', async () => {
  const journal = await openJournal({ dir, now: Date.now, log, seal });
  const job = jobOf('m1');
  await journal.save({ put: [{ job, order: 1, tries: 0, not_before: 0 }] });
  await journal.save({ keep: { jobs: ['m1'], data: { said: MARKER } } });
  await journal.dead.add({ version: 1, at, reason: 'it failed', tries: 8, job: jobOf('m2') });
  expect(await openDataFolder(dir).holding(MARKER)).toEqual([]);
  await journal.close();
  expect(await openDataFolder(dir).holding(MARKER)).toEqual([]);

  const again = await openJournal({ dir, now: Date.now, log, seal });
  expect(again.book.entries.get('m1')).toMatchObject({ job, kept: { data: { said: MARKER } } });
  await again.close();
  expect((await readLetter(join(dir, 'dead-letters'), 'm2', seal))?.letter?.job).toEqual(jobOf('m2'));
  expect(await inspectQueue(dir, Date.now, seal)).toMatchObject({ unreadable: 0, dead: [{}] });
});

it('without the key a queue does not open, and stays as it is', async () => {
  const journal = await openJournal({ dir, now: Date.now, log, seal });
  await journal.save({ put: [{ job: jobOf('m1'), order: 1, tries: 0, not_before: 0 }] });
  await journal.close();
  await expect(openJournal({ dir, now: Date.now, log })).rejects.toThrow(`key ${key.id}`);
  const again = await openJournal({ dir, now: Date.now, log, seal });
  expect(again.book.entries.size).toBe(1);
  await again.close();
});

it('a plain queue is read with a key, and written closed from then on', async () => {
  const journal = await openJournal({ dir, now: Date.now, log });
  await journal.save({ put: [{ job: jobOf('m1'), order: 1, tries: 0, not_before: 0 }] });
  await journal.close();
  expect(await openDataFolder(dir).holding(MARKER)).toEqual(['journal.jsonl']);
  const again = await openJournal({ dir, now: Date.now, log, seal });
  expect(again.book.entries.size).toBe(1);
  expect(await openDataFolder(dir).holding(MARKER)).toEqual([]);
  await again.close();
});
