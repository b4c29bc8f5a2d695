import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAnthropic } from '../../src/llm/anthropic.ts';
import { failure } from '../../src/llm/failures.ts';
import type { Failure } from '../../src/llm/llm.ts';
import { shownBy, withBreaker } from '../../src/llm/with-breaker.ts';
import { type AnthropicServer, startAnthropicServer } from '../support/anthropic-server.ts';
import type { Fault } from '../support/model-server.ts';
import { calm, emma, extraction, found, KEY, noah, report, requestOf } from './situation.ts';
import { recordedLog } from './temporary.ts';

const limits = { failures: 3, firstMs: 15_000, longestMs: 300_000 };

let server: AnthropicServer;
let recorded: ReturnType<typeof recordedLog>;
let clock: number;

beforeEach(async () => {
  clock = Date.UTC(2026, 10, 21, 9);
  recorded = recordedLog();
  server = await startAnthropicServer({
    key: KEY,
    answer: ({ body }) =>
      body.output_config?.format
        ? { text: JSON.stringify(found) }
        : { text: 'One small step, then.', tool: { name: 'report_turn', input: report } },
  });
});
afterEach(() => server[Symbol.asyncDispose]());

function open({ baseUrl = server.url, key = KEY, stallMs = 15_000 } = {}) {
  const model = createAnthropic({
    key,
    baseUrl,
    models: { reply: 'claude-sonnet-5-5', extract: 'claude-haiku-5-5' },
    effort: 'low',
    maxTokens: 1_024,
    cacheTtl: '5m',
    patience: { stallMs, longestMs: stallMs * 3 },
  });
  const llm = withBreaker(model, { limits, now: () => clock, log: recorded.log });
  return { llm, ask: (user = emma) => llm.reply(requestOf(user), () => {}, calm) };
}

const states = () => recorded.lines.map((line) => [line.state, line.level]);
const INFO = 30;
const WARN = 40;

describe('a model that is down', () => {
  test.each<[Fault, Failure['why']]>([
    [529, 'overloaded'],
    [500, 'overloaded'],
    [503, 'overloaded'],
    [401, 'unauthorized'],
    [429, 'rate_limited'],
    ['hang', 'stalled'],
    ['stall', 'stalled'],
  ])('(%s) is not asked any more', async (fault, why) => {
    const { ask, llm } = open({ stallMs: 150 });
    server.failNext(fault, { times: 9 });
    for (let n = 0; n < 3; n += 1) expect(await ask()).toMatchObject({ ok: false, why });
    expect(await ask()).toMatchObject({ ok: false, why: 'down', usage: null });
    expect(await llm.extract(extraction, calm)).toMatchObject({ ok: false, why: 'down' });
    expect(server.requests).toHaveLength(3);
    expect(llm.breaker().kind).toBe('open');
    expect(recorded.lines).toMatchObject([
      { event: 'breaker', state: 'open', level: WARN, why, pause_ms: 15_000 },
    ]);
  });

  test.each([
    ['a closed port', 'http://127.0.0.1:1'],
    ['a name that is not there', `http://${'x'.repeat(64)}.invalid`],
  ])('(%s) is not asked any more', async (_case, baseUrl) => {
    const { ask } = open({ baseUrl });
    for (let n = 0; n < 3; n += 1) expect(await ask()).toMatchObject({ ok: false, why: 'unreachable' });
    expect(await ask()).toMatchObject({ why: 'down' });
  });

  test('is asked again after a pause, by one call alone, and by all once that has succeeded', async () => {
    const { ask, llm } = open();
    server.failNext(529, { times: 4 });
    for (let n = 0; n < 3; n += 1) await ask();
    clock += 15_000;
    expect(await ask()).toMatchObject({ why: 'overloaded' });
    clock += 29_999;
    expect(await ask()).toMatchObject({ why: 'down' });
    clock += 1;
    const crowd = await Promise.all(Array.from({ length: 20 }, () => ask(noah)));
    expect(crowd.filter((one) => one.ok)).toHaveLength(1);
    expect(await ask()).toMatchObject({ ok: true });
    expect(llm.breaker()).toMatchObject({ kind: 'closed', failures: 0 });
    expect(states()).toEqual([
      ['open', WARN],
      ['half_open', INFO],
      ['open', WARN],
      ['half_open', INFO],
      ['closed', INFO],
    ]);
  });

  test('is left alone for as long as it asks', async () => {
    const { ask } = open();
    server.failNext(429, { times: 3, retryAfter: 60 });
    for (let n = 0; n < 3; n += 1) await ask();
    clock += 59_999;
    expect(await ask()).toMatchObject({ why: 'down' });
    clock += 1;
    expect(await ask()).toMatchObject({ ok: true });
  });

  test('shows it in the small model too', async () => {
    const { ask, llm } = open();
    server.failNext(529, { times: 3 });
    for (let n = 0; n < 3; n += 1) await llm.extract(extraction, calm);
    expect(await ask()).toMatchObject({ why: 'down' });
  });
});

test.each<Fault>([400, 404, 'refusal', 'empty', 'garbled', 'not_json', 'cut'])(
  'a model that answers, if badly (%s), is asked on',
  async (fault) => {
    const { ask, llm } = open();
    server.failNext(fault, { times: 6 });
    for (let n = 0; n < 6; n += 1) await ask();
    expect(server.requests).toHaveLength(6);
    expect(await ask()).toMatchObject({ ok: true });
    expect(llm.breaker().kind).toBe('closed');
    expect(recorded.lines).toEqual([]);
  },
);

test('somebody who has gone leaves the trial to the next', async () => {
  const { ask, llm } = open();
  server.failNext(529, { times: 3 });
  for (let n = 0; n < 3; n += 1) await ask();
  clock += 15_000;
  const gone = await llm.reply(requestOf(noah), () => {}, AbortSignal.abort());
  expect(gone).toMatchObject({ why: 'cancelled' });
  expect(await ask()).toMatchObject({ ok: true });
  expect(states()).toEqual([
    ['open', WARN],
    ['half_open', INFO],
    ['closed', INFO],
  ]);
});

test('what breaks in our own code is passed on, and the trial is free again', async () => {
  let broken = true;
  const model = {
    reply: async () => {
      if (broken) throw new Error('calling the model for reply');
      return failure('refused', '');
    },
    extract: async () => failure('overloaded', ''),
  };
  const llm = withBreaker(model, { limits, now: () => clock, log: recorded.log });
  for (let n = 0; n < 3; n += 1) await llm.extract(extraction, calm);
  clock += 15_000;
  await expect(llm.reply(requestOf(emma), () => {}, calm)).rejects.toThrow('calling the model');
  expect(llm.breaker()).toMatchObject({ kind: 'half_open', busy: false });
  broken = false;
  expect(await llm.reply(requestOf(emma), () => {}, calm)).toMatchObject({ why: 'refused' });
  expect(llm.breaker().kind).toBe('closed');
});

test.each<[Failure['why'], string]>([
  ['refused', 'up'],
  ['rejected', 'up'],
  ['over_budget', 'nothing'],
  ['cancelled', 'nothing'],
  ['down', 'nothing'],
  ['cut', 'nothing'],
])('%s shows: %s', (why, kind) => {
  expect(shownBy(failure(why, '')).kind).toBe(kind);
});
