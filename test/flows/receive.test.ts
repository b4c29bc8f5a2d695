import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserId } from '../../src/domain/ids.ts';
import type { Instances } from '../../src/domain/instance.ts';
import type { Incoming } from '../../src/domain/message.ts';
import { createLimits } from '../../src/flows/limits.ts';
import { createReceive } from '../../src/flows/receive.ts';
import { createLog } from '../../src/lib/log.ts';
import { createMemoryQueue } from '../../src/queue/memory-queue.ts';
import type { LocalQueue } from '../../src/queue/scheduler.ts';
import type { Rates } from '../../src/rules/limits.ts';
import { createFileStore } from '../../src/store/files/file-store.ts';
import type { Store } from '../../src/store/store.ts';

const ada = UserId.parse('1');
const NOW = Date.parse('2026-11-21T09:00:00Z');
const noCoaches = { get: () => undefined, all: () => [] } as unknown as Instances;

const text = (id: string, words = 'hello', user = ada): Incoming & { kind: 'text' } => ({
  id,
  user,
  at: new Date(NOW).toISOString(),
  name: 'Ada',
  language: 'en',
  kind: 'text',
  text: words,
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

function setUp(rates: Partial<Rates> = {}) {
  const said: string[] = [];
  const broken = { disk: false, channel: false };
  const clock = { now: NOW };
  const push: LocalQueue['push'] = async (...jobs) => {
    if (broken.disk) throw new Error('writing the queue to disk');
    await queue.push(...jobs);
  };
  const receive = createReceive({
    store,
    instances: noCoaches,
    queue: { ...queue, push, [Symbol.asyncDispose]: async () => {} },
    limits: createLimits({ perMinute: 1e3, perHour: 1e4, allPerMinute: 1e6, ...rates }, () => clock.now),
    letIn: async () => true,
    notice: async (_, message) => {
      if (broken.channel) throw new Error('not delivered');
      said.push(message.text);
    },
    apologise: async () => void said.push('sorry'),
    crisis: { atTheDoor: async () => void said.push('help') },
    now: () => clock.now,
  });
  const waiting = () => queue.state().waiting;
  return { receive, said, broken, clock, waiting };
}

describe('receive', () => {
  it('helps who is in danger though the disk takes nothing and every limit is passed', async () => {
    const { receive, said, broken } = setUp({ perMinute: 1 });
    broken.disk = true;
    for (const id of ['t1', 't2', 't3']) {
      await expect(receive(text(id, 'I want to kill myself'))).rejects.toThrow();
    }
    expect(said).toEqual(['help', 'help', 'help']);
  });

  it('turns away who writes too fast, with one notice', async () => {
    const { receive, said, waiting } = setUp({ perMinute: 2 });
    for (const id of ['1', '2', '3', '4']) await receive(text(id));
    expect(waiting()).toBe(2);
    expect(said).toEqual([expect.stringContaining('That is a lot at once')]);
  });

  it('does not count what comes again because it could not be stored, and never takes it for too fast', async () => {
    const { receive, said, broken, waiting } = setUp({ perMinute: 2 });
    broken.disk = true;
    for (let times = 0; times < 9; times += 1) {
      await expect(receive(text('1'))).rejects.toThrow('writing the queue');
    }
    broken.disk = false;
    await receive(text('1'));
    await receive(text('2'));
    expect(waiting()).toBe(2);
    expect(said).toEqual(Array(9).fill('sorry'));
  });

  it('listens again in the next minute, and tells anew who is too fast once more', async () => {
    const { receive, said, clock, waiting } = setUp({ perMinute: 1 });
    for (const id of ['1', '2', '3']) await receive(text(id));
    clock.now += 60_000;
    for (const id of ['4', '5', '6']) await receive(text(id));
    expect(waiting()).toBe(2);
    expect(said).toHaveLength(2);
  });

  it('says how long it takes once an hour is full, whatever the minute', async () => {
    const { receive, said, clock, waiting } = setUp({ perMinute: 2, perHour: 3 });
    for (let n = 0; n < 10; n += 1) {
      await receive(text(String(n)));
      clock.now += 60_000;
    }
    expect(waiting()).toBe(3);
    expect(said).toEqual([expect.stringContaining('again in 57 minutes')]);
    clock.now += 3_600_000;
    await receive(text('later'));
    expect(waiting()).toBe(4);
  });

  it('turns away what is too much of everybody together, and tells each of them', async () => {
    const { receive, said, waiting } = setUp({ allPerMinute: 3 });
    for (let n = 0; n < 6; n += 1) await receive(text(`${n}`, 'hello', UserId.parse(`p${n}`)));
    expect(waiting()).toBe(3);
    expect(said).toEqual(Array(3).fill(expect.stringContaining('Very many people')));
  });

  it('takes in the words of somebody in danger over every limit, commands included', async () => {
    const { receive, said, waiting } = setUp({ perMinute: 1, perHour: 1, allPerMinute: 1 });
    await receive(text('1'));
    await receive(text('2'));
    await receive(text('3', 'I want to kill myself'));
    await receive({ ...common('4'), kind: 'command', command: 'save', argument: 'I want to kill myself' });
    expect(waiting()).toBe(3);
    expect(said).toHaveLength(1);
  });

  it('tells who speaks over a limit that danger is always read', async () => {
    const { receive, said } = setUp({ perMinute: 1 });
    await receive(text('1'));
    const voice = { handle: 'h', seconds: 3, bytes: 10, mime: 'audio/ogg' };
    await receive({ ...common('2'), kind: 'voice', voice });
    expect(said).toEqual([expect.stringMatching(/a lot at once[\s\S]*If you are in danger, write it/)]);
  });

  it('has a message handed over again whose refusal nobody could be told', async () => {
    const { receive, said, broken } = setUp({ perMinute: 1 });
    await receive(text('1'));
    broken.channel = true;
    await expect(receive(text('2'))).rejects.toThrow('not delivered');
    broken.channel = false;
    await receive(text('2'));
    await receive(text('3'));
    expect(said).toHaveLength(1);
  });

  it('takes the beginning of what is far too long, and says so', async () => {
    const { receive, said } = setUp();
    await agree();
    await receive(text('1', `${'a'.repeat(7_999)}😀 and more`));
    await receive({ ...common('2'), kind: 'command', command: 'save', argument: 'b'.repeat(9_000) });
    expect(said).toEqual([expect.stringContaining('8,000'), expect.stringContaining('4,000')]);
    expect(await taken()).toMatchObject([{ text: 'a'.repeat(7_999) }, { argument: 'b'.repeat(4_000) }]);
  });

  it('knows a button that is none of its own by its length', async () => {
    const { receive, said, waiting } = setUp();
    await receive({ ...common('1'), kind: 'button', action: `step:done:${'é'.repeat(40)}` });
    expect(waiting()).toBe(0);
    expect(said).toEqual([expect.stringContaining('/start')]);
  });
});

const common = (id: string) => {
  const { kind: _, text: __, origin: ___, ...rest } = text(id);
  return rest;
};

const agree = () =>
  store.update(ada, ({ state }) => ({
    state: { ...state, consent: { status: 'agreed', version: 1, at: new Date(NOW).toISOString() } },
  }));

/** What the queue holds, each handed out once. */
async function taken(): Promise<Incoming[]> {
  const seen: Incoming[] = [];
  queue.work(async (jobs) => {
    for (const { task } of jobs) if (task.kind === 'answer') seen.push(task.incoming);
    return { kind: 'done' };
  });
  await queue.idle();
  return seen;
}
