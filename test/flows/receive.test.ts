import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserId } from '../../src/domain/ids.ts';
import type { Instances } from '../../src/domain/instance.ts';
import type { Incoming } from '../../src/domain/message.ts';
import { createReceive } from '../../src/flows/receive.ts';
import { createLimit } from '../../src/lib/limit.ts';
import { createLog } from '../../src/lib/log.ts';
import { createMemoryQueue } from '../../src/queue/memory-queue.ts';
import type { LocalQueue } from '../../src/queue/scheduler.ts';
import { createFileStore } from '../../src/store/files/file-store.ts';
import type { Store } from '../../src/store/store.ts';

const ada = UserId.parse('1');
const NOW = Date.parse('2026-11-21T09:00:00Z');
const noCoaches = { get: () => undefined, all: () => [] } as unknown as Instances;

const text = (id: string): Incoming => ({
  id,
  user: ada,
  at: new Date(NOW).toISOString(),
  name: 'Ada',
  language: 'en',
  kind: 'text',
  text: 'hello',
  origin: 'user',
});

let dir = '';
let store: Store;
let queue: LocalQueue;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'receive-'));
  const log = createLog('silent');
  store = await createFileStore({ dir, now: () => NOW, log, quiet: { from: 0, to: 0 } });
  const burst = { quietMs: 0, most: 12, longestMs: 0 };
  queue = createMemoryQueue({ now: () => NOW, log, burst, graceMs: 0 });
});
afterEach(async () => {
  await queue[Symbol.asyncDispose]();
  await store[Symbol.asyncDispose]();
  await rm(dir, { recursive: true });
});

function setUp(perMinute: number) {
  const said: string[] = [];
  const disk = { full: false };
  const push: LocalQueue['push'] = async (...jobs) => {
    if (disk.full) throw new Error('writing the queue to disk');
    await queue.push(...jobs);
  };
  const receive = createReceive({
    store,
    instances: noCoaches,
    queue: { ...queue, push, [Symbol.asyncDispose]: async () => {} },
    limit: createLimit(perMinute),
    notice: async (_, message) => void said.push(message.text),
    apologise: async () => void said.push('sorry'),
    now: () => NOW,
  });
  return { receive, said, disk };
}

describe('receive', () => {
  it('turns away who writes too fast, with one notice', async () => {
    const { receive, said } = setUp(2);
    for (const id of ['1', '2', '3', '4']) await receive(text(id));
    expect(queue.state().waiting).toBe(2);
    expect(said).toEqual([expect.stringContaining('That is a lot at once')]);
  });

  it('does not count what comes again because it could not be stored, and never takes it for too fast', async () => {
    const { receive, said, disk } = setUp(2);
    disk.full = true;
    for (let times = 0; times < 9; times += 1) {
      await expect(receive(text('1'))).rejects.toThrow('writing the queue');
    }
    disk.full = false;
    await receive(text('1'));
    await receive(text('2'));
    expect(queue.state().waiting).toBe(2);
    expect(said).toEqual(Array(9).fill('sorry'));
  });
});
