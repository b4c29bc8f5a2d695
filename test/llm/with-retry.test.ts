import { expect, test } from 'vitest';
import { createAnthropic } from '../../src/llm/anthropic.ts';
import { failure } from '../../src/llm/failures.ts';
import type { Failure } from '../../src/llm/llm.ts';
import { retryDelay, withRetry } from '../../src/llm/with-retry.ts';
import { startAnthropicServer } from '../support/anthropic-server.ts';
import type { Fault } from '../support/model-server.ts';
import { calm, emma, KEY, report, requestOf } from './situation.ts';

const TEXT = 'One small step, then.';

async function scene(meanwhile = () => {}) {
  const server = await startAnthropicServer({
    key: KEY,
    answer: () => ({ text: TEXT, tool: { name: 'report_turn', input: report } }),
  });
  const waits: number[] = [];
  const model = createAnthropic({
    key: KEY,
    baseUrl: server.url,
    models: { reply: 'claude-sonnet-5-5', extract: 'claude-haiku-5-5' },
    effort: 'low',
    maxTokens: 1_024,
    cacheTtl: '5m',
    patience: { stallMs: 150, longestMs: 2_000 },
  });
  const llm = withRetry(model, {
    random: () => 0.5,
    wait: async (ms) => {
      waits.push(ms);
      meanwhile();
    },
  });
  return { server, llm, waits, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

test.each<[Fault, number | undefined, number[]]>([
  [529, undefined, [1_250]],
  [429, 2, [2_250]],
  ['cut', undefined, []],
  ['stall', undefined, []],
  ['empty', undefined, []],
])('%s is tried once more, and the second answer counts', async (fault, retryAfter, waited) => {
  await using s = await scene();
  s.server.failNext(fault, retryAfter === undefined ? {} : { retryAfter });
  const shown: string[] = [];
  const replied = await s.llm.reply(requestOf(emma), (soFar) => shown.push(soFar), calm);
  expect(replied).toMatchObject({ ok: true, text: TEXT });
  expect(shown.at(-1)).toBe(TEXT);
  expect(s.waits).toEqual(waited);
  expect(s.server.requests).toHaveLength(2);
});

test('a failure that lasts is tried twice and no more', async () => {
  await using s = await scene();
  s.server.failNext(529, { times: 5 });
  expect(await s.llm.reply(requestOf(emma), () => {}, calm)).toMatchObject({ why: 'overloaded' });
  expect(s.server.requests).toHaveLength(2);
});

test.each<[Fault, number | undefined]>([
  [401, undefined],
  [400, undefined],
  ['refusal', undefined],
  [429, 60],
])('%s is not tried again', async (fault, retryAfter) => {
  await using s = await scene();
  s.server.failNext(fault, retryAfter === undefined ? {} : { retryAfter });
  expect((await s.llm.reply(requestOf(emma), () => {}, calm)).ok).toBe(false);
  expect(s.server.requests).toHaveLength(1);
});

test.each<Fault>(['stall', 529])('after %s nobody tries again for somebody who has gone', async (fault) => {
  const given = new AbortController();
  await using s = await scene(() => given.abort());
  s.server.failNext(fault, { times: 2 });
  const replied = await s.llm.reply(requestOf(emma), () => given.abort(), given.signal);
  expect(replied).toMatchObject({ ok: false, why: 'cancelled' });
  expect(s.server.requests).toHaveLength(1);
});

test.each<[Failure['why'], number | undefined, number | null]>([
  ['overloaded', undefined, 1_250],
  ['overloaded', 0, 750],
  ['rate_limited', 4_700, 4_950],
  ['rate_limited', 4_800, null],
  ['unreachable', undefined, 750],
  ['over_budget', undefined, null],
  ['cancelled', undefined, null],
])('after %s (%s ms asked for) the wait is %s ms', (why, retryAfterMs, delay) => {
  const failed = failure(why, '');
  expect(retryDelay(retryAfterMs === undefined ? failed : { ...failed, retryAfterMs }, 0.5)).toBe(delay);
});
