import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDiskQueue } from '../../src/queue/disk-queue.ts';
import { type Image, imageOf, layOut } from '../support/disk-steps.ts';
import { done, job, optionsFor, START } from './jobs.ts';

const child = fileURLToPath(new URL('crash-child.ts', import.meta.url));

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'queue-'));
});
afterEach(() => rm(dir, { recursive: true }));

/** Runs the child until it has said something like `lines` lines, then kills it. */
async function runAndKill(from: number, lines: number): Promise<string[]> {
  const process_ = spawn(process.execPath, [child, dir, `${from}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  process_.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.split('\n').length > lines) process_.kill('SIGKILL');
  });
  await once(process_, 'close');
  return said.split('\n').filter((line) => line !== '');
}

const idsOf = (lines: readonly string[], verb: string) =>
  lines.filter((line) => line.startsWith(`${verb} `)).map((line) => line.slice(verb.length + 1));

describe('a queue that is killed at any moment', () => {
  it('has everything that was acknowledged, in order, and repeats one batch per lane at most', async () => {
    const acknowledged: string[] = [];
    const finished: string[] = [];
    const crashes = 5;
    for (let crash = 1; crash <= crashes; crash += 1) {
      const lines = await runAndKill(crash * 1_000_000, Math.ceil(Math.random() * 400));
      acknowledged.push(...idsOf(lines, 'pushed'));
      finished.push(...idsOf(lines, 'done'));
    }
    const queue = await createDiskQueue({ ...optionsFor({ at: Date.now() + 60_000 }), dir });
    queue.work(async (jobs) => {
      finished.push(...jobs.map(({ id }) => id));
      return done;
    });
    await queue.idle();
    await queue[Symbol.asyncDispose]();

    expect(acknowledged.length).toBeGreaterThan(crashes);
    expect(acknowledged.filter((id) => !finished.includes(id))).toEqual([]);
    for (const lane of ['a', 'b', 'c', 'd']) {
      const mine = finished.filter((id) => id.startsWith(lane));
      const repeats = mine.filter((id, at) => mine.indexOf(id) < at);
      expect(repeats.length).toBeLessThanOrEqual(crashes * 3);
      const numbers = [...new Set(mine)].map((id) => Number(id.slice(2)));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
  });
});

describe('a job that kills the process', () => {
  const lanes = ['b', 'c', 'd', 'e', 'f', 'g'];
  const finished: string[] = [];

  /** A process works until the deadly job ends it or nothing is left; resolves with what it leaves behind. */
  async function live(image: Image): Promise<{ image: Image; dead: number; killed: boolean }> {
    const place = await mkdtemp(join(tmpdir(), 'queue-'));
    await layOut(image, place);
    const retry = { tries: 8, firstMs: 1, factor: 1, mostMs: 1 };
    const queue = await createDiskQueue({ ...optionsFor({ at: START }), retry, graceMs: 0, dir: place });
    const killed = Promise.withResolvers<true>();
    let isDying = false;
    queue.work(async ([first], _, progress) => {
      if (first.id === 'a1') {
        isDying = true;
        await progress.keep(null);
        killed.resolve(true);
      }
      // Whoever is at work beside it does not get to an end.
      if (isDying) return await new Promise(() => {});
      finished.push(first.id);
      return done;
    });
    const dies = await Promise.race([killed.promise, queue.idle().then(() => false)]);
    const left = { image: imageOf(place), dead: queue.state().dead, killed: dies };
    await queue[Symbol.asyncDispose]();
    await rm(place, { recursive: true });
    return left;
  }

  it('is put aside in the end, and takes nobody with it who was at work beside it', async () => {
    {
      await using queue = await createDiskQueue({ ...optionsFor({ at: START }), dir });
      await queue.push(job('a1', { run_at: START - 1 }), ...lanes.map((lane) => job(`${lane}1`)));
    }
    let life = { image: imageOf(dir), dead: 0, killed: true };
    let lives = 0;
    for (; life.killed && lives < 20; lives += 1) life = await live(life.image);
    expect([life.dead, lives]).toEqual([1, 9]);
    expect([...new Set(finished)].toSorted()).toEqual(lanes.map((lane) => `${lane}1`));
  });
});

/** Runs a module text in a process of its own; resolves with its exit code and what it said. */
async function run(script: string, limit = 'unlimited'): Promise<{ code: unknown; said: string }> {
  const shell = [
    '-c',
    `ulimit -f ${limit}; exec "$0" "$@"`,
    process.execPath,
    '--input-type=module',
    '-e',
    script,
  ];
  const process_ = spawn('sh', shell, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  process_.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code] = await once(process_, 'close');
  return { code, said };
}

const load = (path: string) => `await import(${JSON.stringify(new URL(path, import.meta.url).href)})`;

describe('a disk that takes half a line', () => {
  it('costs that push and no other', async () => {
    const script = `
      const { createDiskQueue } = ${load('../../src/queue/disk-queue.ts')};
      const { optionsFor, message, job } = ${load('jobs.ts')};
      const queue = await createDiskQueue({ ...optionsFor({ at: 0 }), dir: ${JSON.stringify(dir)} });
      await queue.push(job('a1'));
      await queue.push(message('b1', 0, 'word '.repeat(50_000))).catch((error) => console.log(error.cause.code));
      await queue.push(job('c1'));
      process.kill(process.pid, 'SIGKILL');`;
    expect(await run(script, '64')).toMatchObject({ said: 'EFBIG\n' });
    const said: string[] = [];
    const say = (_facts: object, sentence: string) => said.push(sentence);
    const log = { debug: say, info: say, warn: say, error: say };
    await using queue = await createDiskQueue({ ...optionsFor({ at: START }), log, dir });
    expect(said).toEqual([]);
    await queue.push(job('a1'), job('c1'));
    expect(queue.state().waiting).toBe(2);
  });
});

describe('a process that only waits for the queue', () => {
  it('stays alive until it is idle, and no longer', async () => {
    const script = `
      const { createMemoryQueue } = ${load('../../src/queue/memory-queue.ts')};
      const { optionsFor, message, job, done } = ${load('jobs.ts')};
      const queue = createMemoryQueue({ ...optionsFor({ at: 0 }), now: Date.now });
      queue.work(async ([{ id }]) => { console.log(id); return done; });
      await queue.push(message('a1', Date.now()), job('b1', { run_at: Date.now() + 100_000 }));
      await queue.idle();
      console.log('idle');`;
    expect(await run(script)).toEqual({ code: 0, said: 'a1\nidle\n' });
  });
});
