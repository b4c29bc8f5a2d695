import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toIso, UserId } from '../../src/domain/ids.ts';
import { createTick } from '../../src/flows/tick.ts';
import { createLog } from '../../src/lib/log.ts';
import { createMemoryQueue } from '../../src/queue/memory-queue.ts';
import { createFileStore } from '../../src/store/files/file-store.ts';
import { aScheduled, NOON } from '../support/memories.ts';

const log = createLog('silent');
let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tick-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** So many people with a message due at noon, a tick at `now`, and what it hands over between its pauses. */
async function tickWith(people: number, now: number) {
  await using store = await createFileStore({ dir, now: () => now, log, quiet: { from: 0, to: 0 } });
  await using queue = createMemoryQueue({
    now: () => now,
    log,
    burst: { quietMs: 0, most: 1, longestMs: 0 },
    graceMs: 0,
  });
  const users = Array.from({ length: people }, (_, index) => UserId.parse(`p${index}`));
  const items = [aScheduled({ due: toIso(NOON) })];
  await Promise.all(users.map((user) => store.update(user, () => ({ scheduled: { version: 1, items } }))));
  const rounds: number[] = [];
  const stopping = new AbortController();
  const pause = async () => {
    rounds.push(queue.state().waiting);
    if (rounds.length === 5) stopping.abort();
  };
  const tick = createTick({ store, queue, now: () => now, pause, log });
  await tick(stopping.signal);
  const first = queue.state().waiting;
  await tick(stopping.signal);
  return { rounds, first, second: queue.state().waiting };
}

describe('a tick', () => {
  it('claims everybody who is due once, and nobody twice', async () => {
    expect(await tickWith(7, NOON)).toEqual({ rounds: [], first: 7, second: 7 });
  });

  it('leaves alone who is not due', async () => {
    expect(await tickWith(3, NOON - 1)).toEqual({ rounds: [], first: 0, second: 0 });
  });

  it('hands much over in rounds, so that nothing stands in the way of answers', async () => {
    expect(await tickWith(150, NOON)).toEqual({ rounds: [60, 120], first: 150, second: 150 });
  });
});
