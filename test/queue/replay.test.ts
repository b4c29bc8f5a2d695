import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/lib/log.ts';
import { createDiskQueue } from '../../src/queue/disk-queue.ts';
import { openJournal } from '../../src/queue/journal.ts';
import { encode } from '../../src/queue/journal-format.ts';
import {
  askReplay,
  dropLetter,
  type LetterFile,
  letterFolders,
  letterName,
  readLetters,
} from '../../src/queue/letter-files.ts';
import { createScheduler } from '../../src/queue/scheduler.ts';
import { again, command, done, Hands, job, optionsFor, START, until } from './jobs.ts';

let dir = '';
let hands: Hands;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'queue-'));
  hands = new Hands();
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const open = (changes = {}) => createDiskQueue({ ...optionsFor({ at: START }), ...changes, dir });
const once = { retry: { tries: 1, firstMs: 1, factor: 1, mostMs: 1 } };

/** A job that failed too often, as a queue that is closed by now has left it. */
async function die(...ids: readonly string[]): Promise<void> {
  await using queue = await open(once);
  queue.work(async () => again(0));
  await queue.push(...ids.map((id) => command(id)));
  await queue.idle();
}

async function all(folder: string): Promise<LetterFile[]> {
  const letters: LetterFile[] = [];
  for await (const letter of readLetters(folder)) letters.push(letter);
  return letters;
}

const namesIn = (folder: 'dead' | 'asked') => readdir(letterFolders(dir)[folder]);

describe('a replay that is asked for by moving a file', () => {
  it('happens at the next start when the queue is closed', async () => {
    await die('a1', 'b1');
    expect(await askReplay(dir, 'a1')).toBe(true);
    expect(await askReplay(dir, 'a1')).toBe(false);
    await using queue = await open();
    queue.work(hands.handler);
    (await hands.with('a1')).end(done);
    await queue.idle();
    expect(hands.seen).toEqual([['a1']]);
    expect(queue.state()).toMatchObject({ waiting: 0, dead: 1 });
    expect(await namesIn('asked')).toEqual([]);
  });

  it('happens within one wake of a queue that runs, however busy it is', async () => {
    await die('a1');
    await using queue = await open({ wakeMs: 40 });
    queue.work(hands.handler);
    await queue.idle();
    await askReplay(dir, 'a1');
    const busy = setInterval(() => void queue.push(job('b1')), 5);
    (await hands.with('a1')).end(done);
    clearInterval(busy);
    (await hands.with('b1')).end(done);
    await queue.idle();
    expect(queue.state()).toMatchObject({ waiting: 0, dead: 0 });
  });

  it('brings jobs back in their order', async () => {
    await die('a1', 'a2', 'a3');
    for (const id of ['a3', 'a1', 'a2']) await askReplay(dir, id);
    const seen: string[] = [];
    await using queue = await open();
    queue.work(async ([{ id }]) => {
      seen.push(id);
      return done;
    });
    await queue.idle();
    expect(seen).toEqual(['a1', 'a2', 'a3']);
  });

  it('brings a job back once when a crash came before its letter was gone', async () => {
    await die('a1');
    await askReplay(dir, 'a1');
    const entry = { job: command('a1'), order: 1, tries: 0, not_before: 0 };
    await writeFile(join(dir, 'journal.jsonl'), encode({ version: 1 }) + encode({ put: [entry] }));
    await using queue = await open();
    queue.work(hands.handler);
    (await hands.with('a1')).end(done);
    await queue.idle();
    expect(hands.seen).toEqual([['a1']]);
    expect(await namesIn('asked')).toEqual([]);
  });

  it('runs a job only after its letter is gone, and once, when the disk is in the way', async () => {
    await die('a1');
    await askReplay(dir, 'a1');
    const storage = await openJournal({ dir, now: () => START, log: createLog('silent') });
    let failures = 3;
    const taken = async (ids: readonly string[]) => {
      failures -= 1;
      if (failures >= 0) throw new Error('no removing today');
      await storage.dead.taken(ids);
    };
    const letters: string[][] = [];
    const flaky = { ...storage, dead: { ...storage.dead, taken } };
    await using queue = createScheduler(flaky, { ...optionsFor({ at: START }), wakeMs: 10 });
    queue.work(async () => {
      letters.push(await namesIn('asked'));
      return done;
    });
    await until(() => letters.length > 0 && failures < 0);
    await queue.idle();
    expect(letters).toEqual([[]]);
  });

  it('gives back what cannot be understood, and takes the others', async () => {
    await die('a1', 'b1');
    await writeFile(join(letterFolders(dir).dead, 'b1.json'), '{"version":1');
    for (const id of ['a1', 'b1']) await askReplay(dir, id);
    await using queue = await open();
    queue.work(hands.handler);
    (await hands.with('a1')).end(done);
    await queue.idle();
    expect(await namesIn('dead')).toEqual(['b1.json']);
    expect(queue.state().dead).toBe(1);
  });

  it('is forgotten with the person', async () => {
    await die('a1', 'b1');
    await using queue = await open();
    queue.work(hands.handler);
    await queue.idle();
    await askReplay(dir, 'a1');
    await queue.forget('a');
    expect(await namesIn('asked')).toEqual([]);
    expect(await namesIn('dead')).toEqual(['b1.json']);
    expect(queue.state()).toEqual({ waiting: 0, running: 0, dead: 1, lateMs: 0 });
  });
});

describe('letter files', () => {
  it('are listed with the id of their job, even when they cannot be read', async () => {
    await die('a/1');
    const { dead } = letterFolders(dir);
    await writeFile(join(dead, letterName('tg:1:2')), 'no letter');
    const listed = await all(dead);
    expect(listed.map(({ id, letter }) => [id, letter?.tries]).toSorted()).toEqual([
      ['a/1', 1],
      ['tg:1:2', undefined],
    ]);
    expect(await dropLetter(dead, 'tg:1:2')).toBe(true);
    expect(await dropLetter(dead, 'tg:1:2')).toBe(false);
  });

  it('are none without a folder', async () => {
    expect(await all(join(dir, 'none'))).toEqual([]);
    await mkdir(join(dir, 'none'));
    expect(await askReplay(join(dir, 'none'), 'a1')).toBe(false);
  });

  it('can be opened by their own account only', async () => {
    await die('a1');
    for (const folder of Object.values(letterFolders(dir))) expect((await stat(folder)).mode & 0o77).toBe(0);
  });
});
