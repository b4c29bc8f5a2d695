import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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

/** Opens what a tick works on. */
const openParts = async (now: () => number) => ({
  store: await createFileStore({ dir, now, log, quiet: { from: 0, to: 0 } }),
  queue: createMemoryQueue({ now, log, burst: { quietMs: 0, most: 1, longestMs: 0 }, graceMs: 0 }),
});

const noonItems = [aScheduled({ due: toIso(NOON) })];

/** So many people with a message due at noon, a tick at `now`, and what it hands over between its pauses. */
async function tickWith(people: number, now: number) {
  const parts = await openParts(() => now);
  await using store = parts.store;
  await using queue = parts.queue;
  const users = Array.from({ length: people }, (_, index) => UserId.parse(`p${index}`));
  await Promise.all(
    users.map((user) => store.update(user, () => ({ scheduled: { version: 1, items: noonItems } }))),
  );
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

  it('reaches who can be read, however many before them cannot', async () => {
    const users = Array.from({ length: 70 }, (_, index) => UserId.parse(`p${index}`));
    const last = UserId.parse('q');
    {
      const { store } = await openParts(() => NOON);
      for (const user of users)
        await store.update(user, () => ({ scheduled: { version: 1, items: noonItems } }));
      const later = [aScheduled({ due: toIso(NOON + 1) })];
      await store.update(last, () => ({ scheduled: { version: 1, items: later } }));
      await store[Symbol.asyncDispose]();
    }
    // A newer program wrote these; this one must not touch them.
    for (const user of users) await writeFile(join(dir, 'users', user, 'state.json'), '{"version":99}');
    const clock = { at: NOON + 2 };
    const parts = await openParts(() => clock.at);
    await using store = parts.store;
    await using queue = parts.queue;
    let pauses = 0;
    const stopping = new AbortController();
    const pause = async () => {
      pauses += 1;
      if (pauses === 10) stopping.abort();
    };
    await createTick({ store, queue, now: () => clock.at, pause, log })(stopping.signal);
    expect({ waiting: queue.state().waiting, pauses }).toEqual({ waiting: 1, pauses: 1 });
  });
});
