import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readIfThere } from '../../src/lib/files.ts';
import type { Log } from '../../src/lib/log.ts';
import { REMEMBER_MS } from '../../src/queue/book.ts';
import { createDiskQueue } from '../../src/queue/disk-queue.ts';
import { encode } from '../../src/queue/journal-format.ts';
import { describeQueue } from './contract.ts';
import { again, type Clock, command, done, Hands, job, message, optionsFor, START, until } from './jobs.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'queue-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

let folders = 0;
const fresh = () => {
  folders += 1;
  return join(dir, `queue-${folders}`);
};

describeQueue('the queue on disk', (options) => createDiskQueue({ ...options, dir: fresh() }));

describe('the queue on disk, between two runs', () => {
  let clock: Clock;
  let hands: Hands;
  let said: { level: string; facts: object; sentence: string }[];

  const log: Log = {
    debug: () => {},
    info: () => {},
    warn: (facts, sentence) => said.push({ level: 'warn', facts, sentence }),
    error: (facts, sentence) => said.push({ level: 'error', facts, sentence }),
  };
  const open = (changes = {}) =>
    createDiskQueue({ ...optionsFor(clock), log, dir: join(dir, 'q'), ...changes });
  const journal = () => join(dir, 'q', 'journal.jsonl');
  const everything = async () => {
    const files = await readdir(dir, { recursive: true, withFileTypes: true });
    const texts = files
      .filter((file) => file.isFile())
      // A file may be renamed between the two looks.
      .map(async (file) => `${file.name}\n${await readIfThere(join(file.parentPath, file.name))}`);
    return (await Promise.all(texts)).join('\n');
  };

  beforeEach(() => {
    clock = { at: START };
    hands = new Hands();
    said = [];
  });

  it('knows how far the work on a batch had come when it was cut off', async () => {
    {
      await using queue = await open({ graceMs: 0 });
      queue.work(hands.handler);
      await queue.push(message('a1'), message('a2'));
      clock.at += 300;
      queue.wake();
      await (await hands.with('a1')).progress.keep({ sent: 1 });
    }
    await using queue = await open();
    await queue.push(message('a3', clock.at));
    queue.work(hands.handler);
    const call = await hands.with('a1', 2);
    expect(call.ids).toEqual(['a1', 'a2']);
    expect(call.progress.kept).toEqual({ sent: 1 });
    call.end(done);
  });

  it('goes on in order, no more lanes at once than it may, with a job that was running', async () => {
    {
      await using queue = await open({ graceMs: 0 });
      queue.work(hands.handler);
      await queue.push(
        job('a1'),
        job('a2'),
        job('b1', { run_at: START + 5 }),
        job('c1', { run_at: START + 3 }),
      );
      await hands.with('a1');
    }
    clock.at += 10;
    hands = new Hands();
    await using queue = await open({ lanes: 2, unaskedLanes: 2 });
    expect(queue.state()).toEqual({ waiting: 4, running: 0, dead: 0, lateMs: 10 });
    await queue.push(job('a3'));
    queue.work(hands.handler);
    expect(hands.seen).toEqual([['a1'], ['c1']]);
    for (const id of ['a1', 'a2', 'a3', 'c1', 'b1']) (await hands.with(id)).end(done);
    await queue.idle();
    expect(hands.seen.flat().filter((id) => id.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
    expect(said).toEqual([]);
  });

  it('remembers ids that are over, for a day', async () => {
    {
      await using queue = await open();
      await queue.push(job('a1'), job('a2', { key: 'k' }), job('a3', { key: 'k' }));
      await queue.cancel('a');
    }
    clock.at += REMEMBER_MS;
    {
      await using queue = await open();
      await queue.push(job('a1'), job('a2'), job('a3'));
      expect(queue.state().waiting).toBe(0);
      await queue.push(job('b1'));
      clock.at += 1;
      await queue.cancel('b');
    }
    await using queue = await open();
    await queue.push(job('a1'), job('b1'));
    expect(queue.state().waiting).toBe(1);
  });

  it('counts tries over restarts, but not those that closing has cut short', async () => {
    const fail = async (changes: object, end: boolean) => {
      await using queue = await open(changes);
      queue.work(async (_jobs, signal) => {
        if (!end) await new Promise((resolve) => signal.addEventListener('abort', resolve));
        return again(0);
      });
      if (end) await queue.idle();
      return queue.state();
    };
    {
      await using queue = await open();
      await queue.push(job('a1'));
    }
    for (let cut = 0; cut < 4; cut += 1) await fail({ graceMs: 0 }, false);
    expect(await fail({ retry: { tries: 1, firstMs: 1, factor: 1, mostMs: 1 } }, true)).toMatchObject({
      waiting: 0,
      dead: 1,
    });
  });

  it('puts aside a job that was started too often and never ended', async () => {
    await mkdir(join(dir, 'q'));
    const entry = { job: job('a1'), order: 1, tries: 0, not_before: 0 };
    const starts = [1, 2, 3].map((tries) => encode({ set: [{ id: 'a1', tries, not_before: 0 }] }));
    await writeFile(journal(), [encode({ version: 1 }), encode({ put: [entry] }), ...starts].join(''));
    await using queue = await open();
    queue.work(hands.handler);
    await queue.idle();
    expect(hands.seen).toEqual([]);
    expect(queue.state().dead).toBe(1);
  });

  it('writes a dead letter for a person to read, under any id', async () => {
    const ids = ['a/../b:1', `a${'x'.repeat(199)}`, 'a\ud800'];
    {
      await using queue = await open({ retry: { tries: 1, firstMs: 1, factor: 1, mostMs: 1 } });
      queue.work(async () => ({ kind: 'again', afterMs: 0, why: 'no luck' }));
      await queue.push(...ids.map((id) => job(id)));
      await queue.idle();
    }
    const letter = await readFile(join(dir, 'q', 'dead-letters', 'a%2F..%2Fb%3A1.json'), 'utf8');
    expect(JSON.parse(letter)).toMatchObject({ reason: 'no luck', at: '2026-11-21T09:00:00.000Z', tries: 1 });
    await using queue = await open();
    expect(queue.state().dead).toBe(3);
    for (const id of ids) expect(await queue.replay(id)).toBe(true);
    expect(queue.state()).toMatchObject({ dead: 0, waiting: 3 });
  });

  describe('when the file is hurt', () => {
    beforeEach(async () => {
      await using queue = await open();
      await queue.push(job('a1'));
      await queue.push(job('b1'));
      await queue.push(job('c1'));
    });

    it('leaves out what a crash has cut off, and says so', async () => {
      const whole = encode({ put: [{ job: job('d1'), order: 9, tries: 0, not_before: 0 }] });
      await appendFile(journal(), whole.slice(0, -20));
      {
        await using queue = await open();
        expect(queue.state().waiting).toBe(3);
        expect(said).toMatchObject([{ level: 'warn', facts: { lines: 1 } }]);
        await queue.push(job('d1'));
      }
      await using queue = await open();
      expect(queue.state().waiting).toBe(4);
      expect(said).toHaveLength(1);
    });

    it('reads around damage, keeps a copy and says so', async () => {
      const text = await readFile(journal(), 'utf8');
      await writeFile(journal(), text.replace('"lane":"b"', '"lane":"x"'));
      await using queue = await open();
      expect(queue.state().waiting).toBe(2);
      expect(said).toMatchObject([{ level: 'error', facts: { lines: 1 } }]);
      expect(await everything()).toContain('"lane":"x"');
      await queue.forget('x');
      expect(await everything()).not.toContain('"lane":"x"');
    });

    it('keeps a copy of what it does not understand', async () => {
      const odd = JSON.stringify({ put: [{ job: { ...job('e1'), task: { kind: 'sing' } } }] });
      const { crc32 } = await import('node:zlib');
      await appendFile(journal(), `${crc32(odd).toString(16).padStart(8, '0')} ${odd}\n`);
      await using queue = await open();
      expect(queue.state().waiting).toBe(3);
      expect(said).toMatchObject([{ level: 'error' }]);
      expect(await everything()).toContain('"sing"');
    });

    it('does not touch the file of a newer version', async () => {
      const text = encode({ version: 2 });
      await writeFile(journal(), text);
      await expect(open()).rejects.toThrow('newer version');
      expect(await readFile(journal(), 'utf8')).toBe(text);
    });
  });

  it('lets one process in at a time', async () => {
    await using queue = await open();
    await expect(open()).rejects.toThrow('in use by another process');
    expect(queue.state().waiting).toBe(0);
  });

  it('refuses a push that cannot be stored, and carries on when the disk is there again', async () => {
    {
      await using queue = await open();
      await queue.push(job('a1', { key: 'k' }), job('b1', { key: 'k' }));
      queue.work(hands.handler);
      expect(hands.seen).toEqual([['a1'], ['b1']]);
      await queue.push(job('b2'));
      await queue.cancel('b');
      // Time for housekeeping, which needs the folder.
      clock.at += 3_600_000;
      await rm(join(dir, 'q'), { recursive: true });
      await expect(queue.push(job('c1'))).rejects.toThrow('writing the queue to disk');
      await expect(queue.push(job('d1', { run_at: clock.at + 1 }))).rejects.toThrow(
        'writing the queue to disk',
      );
      await mkdir(join(dir, 'q'));
      await queue.push(job('c1'));
      expect(hands.seen).toEqual([['a1'], ['b1'], ['c1']]);
      for (const call of hands.calls) call.end(done);
      await queue.idle();
    }
    await using queue = await open();
    await queue.push(job('a1'), job('b1'), job('b2'), job('c1'), job('d1'));
    expect(queue.state().waiting).toBe(1);
  });

  it('puts back what could not be replaced or cancelled', async () => {
    await using queue = await open();
    await queue.push(job('a1', { key: 'k' }), job('b1'));
    await queue.cancel('b');
    clock.at += 3_600_000;
    await rm(join(dir, 'q'), { recursive: true });
    await expect(queue.push(job('a2', { key: 'k' }))).rejects.toThrow();
    await expect(queue.cancel('a', 'k')).rejects.toThrow();
    await mkdir(join(dir, 'q'));
    queue.work(hands.handler);
    expect(hands.seen).toEqual([['a1']]);
    (await hands.with('a1')).end(done);
    await queue.idle();
  });

  describe('what a person wrote', () => {
    it('is gone soon after it was answered', async () => {
      await using queue = await open();
      queue.work(hands.handler);
      await queue.push(command('a1'), job('b1', { run_at: START + 1e9 }));
      (await hands.with('a1')).end(done);
      await queue.idle();
      expect(await everything()).toContain('words of a1');
      clock.at += 600_001;
      queue.wake();
      let text = await everything();
      while (text.includes('words of a1')) text = await everything();
      expect(text).toContain('"b1"');
    });

    it('is gone at once when the queue is closed', async () => {
      {
        await using queue = await open();
        queue.work(async () => done);
        await queue.push(command('a1'));
        await queue.idle();
      }
      expect(await everything()).not.toContain('words of a1');
    });

    it('leaves no byte behind when the person is forgotten, whatever is going on', async () => {
      await using queue = await open({
        graceMs: 0,
        retry: { tries: 1, firstMs: 1, factor: 1, mostMs: 1 },
      });
      const secret = (id: string) => ({ ...command(id), lane: 'zoe-77', key: 'zoe-key' });
      queue.work(hands.handler);
      await queue.push(secret('z1'));
      (await hands.with('z1')).end(again(0));
      await queue.idle();
      await queue.push({ ...secret('z2'), key: null });
      (await hands.with('z2')).end(done);
      await queue.push(secret('z3'), { ...secret('z4'), key: null }, message('a1', START + 9));
      await hands.with('z3');
      const late = queue.push({ ...secret('z5'), key: null });
      await queue.forget('zoe-77');
      await late;
      (await hands.with('z3')).end(done);
      await until(() => queue.state().running === 0);
      await queue.push(job('b1'));
      const left = await everything();
      expect(left).toContain('words of a1');
      for (const trace of ['zoe', 'words of z', 'z1', 'z2', 'z3', 'z4', 'z5'])
        expect(left).not.toContain(trace);
    });
  });

  it('stays small however much goes through it', async () => {
    await using queue = await open();
    queue.work(async () => done);
    const long = 'word '.repeat(2_000);
    for (let turn = 0; turn < 2_000; turn += 100) {
      const jobs = Array.from({ length: 100 }, (_, at) => ({
        ...message(`a${turn + at}`, START, long),
        gather: false,
      }));
      await queue.push(...jobs);
      await queue.idle();
    }
    const { length } = await readFile(journal());
    expect(length).toBeLessThan(11 * 1024 * 1024);
  });
});
