import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDiskQueue } from '../../src/queue/disk-queue.ts';
import { inspectQueue } from '../../src/queue/inspect.ts';
import { encode } from '../../src/queue/journal-format.ts';
import { askReplay, letterFolders } from '../../src/queue/letter-files.ts';
import { filesBelow } from '../store/files-fixture.ts';
import { again, command, job, message, optionsFor, START } from './jobs.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'queue-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));
const look = (at = START) => inspectQueue(dir, () => at);
const nothing = { dead: [], unreadable: 0, asked: 0, copies: [] };

it('sees nothing where there is nothing, and makes nothing', async () => {
  expect(await look()).toEqual({ journal: { kind: 'none' }, ...nothing });
  expect(await filesBelow(dir)).toEqual({});
});

it('sees what waits in a queue that runs, without disturbing it', async () => {
  await using queue = await createDiskQueue({ ...optionsFor({ at: START }), dir });
  await queue.push(
    { ...message('tg:42:1', START - 5_000), lane: 'a' },
    { ...message('tg:43:2', START - 1_000), lane: 'b' },
    job('c1', { run_at: START + 60_000 }),
  );
  const before = await filesBelow(dir);
  expect(await look()).toEqual({
    ...nothing,
    journal: {
      kind: 'read',
      waiting: 3,
      due: 2,
      oldest: START - 5_000,
      torn: 0,
      damaged: 0,
      bots: [42, 43],
    },
  });
  expect(await filesBelow(dir)).toEqual(before);
});

it('sees damage, copies, and a newer version', async () => {
  const put = encode({ put: [{ job: job('a1'), order: 1, tries: 0, not_before: START + 5 }] });
  await writeFile(join(dir, 'journal.jsonl'), `${encode({ version: 1 })}odd\n${put}${put.slice(0, 40)}`);
  await writeFile(join(dir, 'journal.damaged-1'), '');
  expect(await look()).toMatchObject({
    journal: { waiting: 1, due: 0, oldest: null, torn: 1, damaged: 1 },
    copies: ['journal.damaged-1'],
  });
  await writeFile(join(dir, 'journal.jsonl'), encode({ version: 2 }));
  expect(await look()).toMatchObject({ journal: { kind: 'newer' } });
});

it('sees dead letters by time and reason, never by their words', async () => {
  {
    await using queue = await createDiskQueue({
      ...optionsFor({ at: START }),
      retry: { tries: 1, firstMs: 1, factor: 1, mostMs: 1 },
      dir,
    });
    queue.work(async () => again(0));
    await queue.push(command('a1'), command('b1'));
    await queue.idle();
  }
  await askReplay(dir, 'b1');
  await mkdir(letterFolders(dir).dead, { recursive: true });
  await writeFile(join(letterFolders(dir).dead, 'c1.json'), '{');
  const seen = await look();
  expect(seen).toMatchObject({ dead: [{ at: START, reason: 'not yet' }], unreadable: 1, asked: 1 });
  expect(JSON.stringify(seen)).not.toContain('words of');
});
