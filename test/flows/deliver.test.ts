import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { toIso, UserId } from '../../src/domain/ids.ts';
import type { Memory, ScheduledMessage } from '../../src/domain/memory.ts';
import type { Outgoing, Sent, Speak } from '../../src/domain/message.ts';
import { createLog } from '../../src/lib/log.ts';
import { aScheduled, DAY, NOON } from '../support/memories.ts';

const ada = UserId.parse('1');

/** A channel in which a message waits for its turn, and whatever happens meanwhile. */
const channel = {
  heard: [] as string[],
  meanwhile: async () => {},
  answer: { ok: true, message: 'm' } as Sent,
};
let dir = '';
let app: App;

beforeEach(async () => {
  Object.assign(channel, { heard: [], meanwhile: async () => {}, answer: { ok: true, message: 'm' } });
  dir = await mkdtemp(join(tmpdir(), 'deliver-'));
  const env = { DATA_DIR: dir, LLM_PROVIDER: 'offline', QUIET_FROM: '00:00', QUIET_TO: '00:00' };
  const config = readConfig({ ...env, NODE_ENV: 'production', TICK_SECONDS: '59' });
  app = await openApp(config, { speak: mouth, log: createLog('silent'), now: () => NOON, random: () => 0.3 });
  await app.store.update(ada, (memory) => ({
    state: { ...memory.state, ...agreed(memory) },
    activity: { ...memory.activity, last_seen: toIso(NOON - 2 * DAY) },
    scheduled: { version: 1, items: [aScheduled()] },
  }));
});
afterEach(async () => {
  await app[Symbol.asyncDispose]();
  await rm(dir, { recursive: true });
});

const agreed = ({ state }: Memory): Partial<Memory['state']> => ({
  consent: { ...state.consent, status: 'agreed' },
  phase: 'coaching',
  instance: 'move_prompt',
});

async function send(_: UserId, message: Outgoing): Promise<Sent> {
  await channel.meanwhile();
  if (message.unasked && !(await message.unasked())) return { ok: false, why: 'failed', detail: 'kept back' };
  if (channel.answer.ok) channel.heard.push(message.text);
  return channel.answer;
}
const mouth: Speak = {
  send,
  draft: (to) => ({ grow() {}, drop() {}, finish: (message) => send(to, message) }),
  fetch: () => Promise.reject(new Error('no voice here')),
};

async function plansAfterTick(): Promise<readonly ScheduledMessage[]> {
  await app.tick();
  await app.queue.idle();
  return (await app.store.read(ada)).scheduled.items;
}

test('what is due goes out, and the next one is planned', async () => {
  expect(await plansAfterTick()).toMatchObject([{ status: 'sent' }, { kind: 'check_in', status: 'pending' }]);
  expect(channel.heard).toHaveLength(1);
});

test('who said stop while it waited for its turn does not get it', async () => {
  channel.meanwhile = async () => {
    await app.store.update(ada, ({ state }) => ({
      state: { ...state, preferences: { ...state.preferences, paused_until: 'resume' } },
    }));
  };
  expect(await plansAfterTick()).toMatchObject([{ status: 'dropped', reason: 'paused' }]);
  expect(channel.heard).toEqual([]);
});

test('it counts as started only when its turn has come', async () => {
  const seen: string[] = [];
  channel.meanwhile = async () => {
    const { scheduled } = await app.store.read(ada);
    seen.push(...scheduled.items.map((item) => item.status));
  };
  await plansAfterTick();
  expect(seen).toEqual(['claimed']);
});

test('one that the channel would not take is not sent again, and does not end the chain', async () => {
  channel.answer = { ok: false, why: 'failed', detail: '502' };
  expect(await plansAfterTick()).toMatchObject([
    { status: 'dropped', reason: 'failed' },
    { kind: 'check_in', status: 'pending' },
  ]);
});

test('for somebody who cannot be reached nothing more is planned', async () => {
  channel.answer = { ok: false, why: 'unreachable', detail: '403' };
  expect(await plansAfterTick()).toMatchObject([{ status: 'dropped', reason: 'unreachable' }]);
});
