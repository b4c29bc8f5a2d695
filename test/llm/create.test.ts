import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Provider } from '../../src/config.ts';
import { createLlm } from '../../src/llm/create.ts';
import { createLedger, type Ledger } from '../../src/llm/ledger.ts';
import { dollars } from '../../src/llm/prices.ts';
import { type AnthropicServer, startAnthropicServer } from '../support/anthropic-server.ts';
import { SERVER_FAULTS, testLlm } from './contract.ts';
import { calm, emma, extraction, found, KEY, noah, PRIVATE, report, requestOf } from './situation.ts';
import { type Folder, recordedLog, temporaryFolder } from './temporary.ts';

const TEXT = 'One small step, then.';

let server: AnthropicServer;
let folder: Folder;
let ledger: Ledger;
let recorded: ReturnType<typeof recordedLog>;
let clock: number;

interface Change {
  readonly budget?: { userDay: number; day: number };
  readonly provider?: Provider;
  /** Long by default, as a busy machine may be slow; short where the server falls silent on purpose. */
  readonly stallMs?: number;
  readonly concurrency?: number;
}

async function open({
  budget = { userDay: 1, day: 5 },
  provider,
  stallMs = 15_000,
  concurrency = 32,
}: Change = {}) {
  const { log } = recorded;
  const now = () => clock;
  ledger = await createLedger({ dir: folder.path, now, log, budget });
  const settings = {
    provider: provider ?? { kind: 'anthropic' as const, key: KEY, baseUrl: server.url },
    models: { reply: 'claude-sonnet-5-5', extract: 'claude-haiku-5-5' },
    effort: 'low' as const,
    maxTokens: 1_024,
    stallMs,
    concurrency,
    breaker: { failures: 4, firstMs: 15_000, longestMs: 300_000 },
    cacheTtl: '1h' as const,
    budget,
  };
  return createLlm(settings, { ledger, log, now, wait: async () => {}, random: () => 0 });
}

beforeEach(async () => {
  clock = Date.UTC(2026, 10, 21, 9);
  folder = await temporaryFolder();
  recorded = recordedLog();
  server = await startAnthropicServer({
    key: KEY,
    now: () => clock,
    answer: ({ body }) =>
      body.output_config?.format
        ? { text: JSON.stringify(found) }
        : { text: TEXT, tool: { name: 'report_turn', input: report } },
  });
});
afterEach(async () => {
  await ledger.flush();
  await server[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

testLlm('the whole of it', async () => ({ llm: await open(), close: async () => {} }));

describe('when the model fails', () => {
  for (const { fault, options, why } of SERVER_FAULTS) {
    test(`with ${fault}, the offline coach answers, and no log tells a secret`, async () => {
      const llm = await open({ stallMs: 100 });
      server.failNext(fault, { ...options, times: 2 });
      const shown: string[] = [];
      const replied = await llm.reply(requestOf(emma), (soFar) => shown.push(soFar), calm);
      expect(replied).toMatchObject({ ok: true, model: 'offline', insteadOf: why });
      expect(replied.ok && replied.text).not.toBe('');
      expect(shown.at(-1)).toBe(replied.ok && replied.text);
      await ledger.flush();
      const kept = JSON.stringify(recorded.lines) + (await folder.contents());
      for (const secret of [KEY, PRIVATE]) expect(kept).not.toContain(secret);
    });
  }

  test.each([
    ['a closed port', 'http://127.0.0.1:1'],
    ['a name that is not there', `http://${'x'.repeat(64)}.invalid`],
  ])('with %s, the offline coach answers', async (_case, baseUrl) => {
    const llm = await open({ provider: { kind: 'anthropic', key: KEY, baseUrl } });
    expect(await llm.reply(requestOf(emma), () => {}, calm)).toMatchObject({
      model: 'offline',
      insteadOf: 'unreachable',
      spent: { calls: 2, dollars: 0 },
    });
  });

  test('an extraction stays undone, so that it can be made up for', async () => {
    const llm = await open();
    server.failNext(400);
    expect(await llm.extract(extraction, calm)).toMatchObject({ ok: false, why: 'rejected' });
  });

  test('a call that was given up stays so', async () => {
    const llm = await open();
    expect(await llm.reply(requestOf(emma), () => {}, AbortSignal.abort())).toMatchObject({
      why: 'cancelled',
    });
    expect(ledger.spentToday()).toBe(0);
    expect(server.requests).toEqual([]);
  });
});

describe('while the model is down', () => {
  test('the first few wait for it, fifty others do not, and all are back when it is', async () => {
    const stallMs = 300;
    const llm = await open({ stallMs });
    const timed = async () => {
      const begun = performance.now();
      const replied = await llm.reply(requestOf(noah), () => {}, calm);
      return { replied, ms: performance.now() - begun };
    };
    server.failNext('hang', { times: 5 });
    const first = [await timed(), await timed()];
    for (const { replied, ms } of first) {
      expect(replied).toMatchObject({ model: 'offline', insteadOf: 'stalled', spent: { calls: 2 } });
      expect(ms).toBeGreaterThan(stallMs * 1.9);
    }
    const begun = performance.now();
    for (const { replied } of await Promise.all(Array.from({ length: 50 }, timed))) {
      expect(replied).toMatchObject({ model: 'offline', insteadOf: 'down' });
      expect(replied.ok && replied.spent).toBeUndefined();
    }
    // On average, as a busy machine may take a while for fifty of anything.
    expect((performance.now() - begun) / 50).toBeLessThan(stallMs / 3);
    expect(server.requests).toHaveLength(4);
    expect(llm.breaker()?.kind).toBe('open');

    clock += 15_000;
    const trial = timed();
    // While one waits to find out, the others do not.
    expect(await Promise.race([trial, timed()])).toMatchObject({ replied: { insteadOf: 'down' } });
    // A second try of the same message would be in vain, and says less than the first.
    expect((await trial).replied).toMatchObject({ insteadOf: 'stalled', spent: { calls: 1 } });

    clock += 30_000;
    expect((await timed()).replied).toMatchObject({ ok: true, text: TEXT, model: 'claude-sonnet-5-5' });
    const back = await Promise.all(Array.from({ length: 20 }, timed));
    expect(back.every(({ replied }) => replied.ok && replied.model === 'claude-sonnet-5-5')).toBe(true);
    const told = recorded.lines.filter((line) => line.event === 'breaker').map((line) => line.state);
    expect(told).toEqual(['open', 'half_open', 'open', 'half_open', 'closed']);
  });

  test('no budget is set aside and nothing is written down for a call that is not made', async () => {
    const llm = await open();
    server.failNext(401, { times: 4 });
    for (let n = 0; n < 9; n += 1) await llm.reply(requestOf(emma), () => {}, calm);
    expect(recorded.lines.filter((line) => line.event === 'model')).toHaveLength(4);
    expect(ledger.spentToday()).toBe(0);
  });

  test('a used up budget does not decide whether it is back', async () => {
    const llm = await open({ budget: { userDay: 0.1, day: 0.1 } });
    server.failNext(401, { times: 4 });
    for (let n = 0; n < 4; n += 1) await llm.reply(requestOf(emma), () => {}, calm);
    clock += 15_000;
    const held = ledger.reserve(emma, 0.1);
    expect(await llm.reply(requestOf(noah), () => {}, calm)).toMatchObject({ insteadOf: 'over_budget' });
    if (!held.ok) throw new Error('the budget is not free');
    held.settle({ purpose: 'reply', model: '', usage: null, dollars: 0, ms: 0, why: null, note: null });
    expect(await llm.reply(requestOf(noah), () => {}, calm)).toMatchObject({ text: TEXT });
    expect(llm.breaker()?.kind).toBe('closed');
  });
});

test('a drip that never falls silent costs two times three silences, and no more', async () => {
  await using drip = await startAnthropicServer({
    key: KEY,
    latency: { pieceMs: 60 },
    answer: () => ({ text: TEXT.repeat(50) }),
  });
  const llm = await open({ stallMs: 150, provider: { kind: 'anthropic', key: KEY, baseUrl: drip.url } });
  const begun = performance.now();
  const replied = await llm.reply(requestOf(emma), () => {}, calm);
  const ms = performance.now() - begun;
  expect(replied).toMatchObject({ model: 'offline', insteadOf: 'stalled', spent: { calls: 2 } });
  expect(ms).toBeGreaterThan(2 * 3 * 150 - 20);
  expect(ms).toBeLessThan(2 * 3 * 150 + 1_000);
});

describe('what a request has spent', () => {
  test('counts every try, and goes to the offline coach with the turn', async () => {
    const llm = await open();
    server.failNext('cut', { times: 3 });
    const stoodIn = await llm.reply(requestOf(emma), () => {}, calm);
    const second = await llm.reply(requestOf(emma), () => {}, calm);
    const third = await llm.extract(extraction, calm);
    expect([stoodIn, second, third].map((one) => one.spent?.calls)).toEqual([2, 2, 1]);
    const total = [stoodIn, second, third].reduce((sum, one) => sum + (one.spent?.dollars ?? 0), 0);
    expect(total).toBeCloseTo(ledger.spentToday(), 10);
    const jobs = recorded.lines.filter((line) => line.event === 'model').map((line) => line.job);
    expect(jobs).toEqual([...Array.from({ length: 4 }, () => `job-of-${emma}`), extraction.job]);
  });

  test('is not tied to a job in the log once the person is erased, nor ever on disk', async () => {
    const llm = await open();
    const shown = Promise.withResolvers<void>();
    const replying = llm.reply(requestOf(emma), () => shown.resolve(), calm);
    await shown.promise;
    await ledger.forget(emma);
    await replying;
    await ledger.flush();
    const [line] = recorded.lines.filter((one) => one.event === 'model');
    expect(line).not.toHaveProperty('job');
    expect(await folder.contents()).not.toContain('job');
  });
});

describe('money', () => {
  test('is metered as the server counts, tried and failed calls included', async () => {
    const llm = await open();
    server.failNext('cut');
    await llm.reply(requestOf(emma), () => {}, calm);
    await llm.reply(requestOf(noah), () => {}, calm);
    await llm.extract(extraction, calm);
    const calls = recorded.lines.filter((line) => line.event === 'model');
    expect(calls.map((line) => [line.purpose, line.ok, line.why])).toEqual([
      ['reply', false, 'cut'],
      ['reply', true, null],
      ['reply', true, null],
      ['extract', true, null],
    ]);
    const { usage } = server;
    const sum = (field: string) => calls.reduce((total, line) => total + Number(line[field]), 0);
    expect(sum('cached')).toBe(usage.cacheRead);
    expect(sum('written')).toBe(usage.cacheWrite1h);
    expect(sum('input')).toBe(usage.input);
    const first = { input: 0, cacheRead: 0, cacheWrite: Number(calls[0]?.written), output: 0 };
    expect(ledger.spentToday()).toBeGreaterThan(dollars('claude-sonnet-5-5', first, '1h'));
    expect(ledger.spentToday()).toBeCloseTo(sum('dollars'), 10);
  });

  test('that is used up leaves the offline coach, and the server is not asked', async () => {
    const llm = await open({ budget: { userDay: 0.001, day: 5 } });
    const replied = await llm.reply(requestOf(emma), () => {}, calm);
    expect(replied).toMatchObject({ ok: true, model: 'offline', insteadOf: 'over_budget' });
    expect(await llm.extract(extraction, calm)).toMatchObject({ ok: true });
    expect(server.requests.filter((request) => !request.body.output_config?.format)).toEqual([]);
  });

  test('is not overrun by fifty people in one moment', async () => {
    const day = 0.3;
    const llm = await open({ budget: { userDay: 1, day } });
    const people = Array.from({ length: 50 }, () => llm.reply(requestOf(noah), () => {}, calm));
    const replies = await Promise.all(people);
    const refused = replies.filter((replied) => replied.ok && replied.insteadOf === 'over_budget');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(50);
    expect(ledger.spentToday()).toBeLessThanOrEqual(day);
    expect(server.requests).toHaveLength(50 - refused.length);
  });

  test('is set aside for no more people than are asked for at the same time', async () => {
    const llm = await open({ budget: { userDay: 1, day: 0.1 }, concurrency: 1 });
    const people = Array.from({ length: 10 }, () => llm.reply(requestOf(noah), () => {}, calm));
    const models = (await Promise.all(people)).map((replied) => replied.ok && replied.model);
    expect(new Set(models)).toEqual(new Set(['claude-sonnet-5-5']));
  });

  test('counts for a call that hung, although nobody said what it cost', async () => {
    const llm = await open({ stallMs: 100 });
    server.failNext('hang', { times: 2 });
    await llm.reply(requestOf(emma), () => {}, calm);
    expect(ledger.spentTodayBy(emma)).toBeGreaterThan(0);
  });

  test('does not exist for the offline provider', async () => {
    const llm = await open({ provider: { kind: 'offline' }, budget: { userDay: 0, day: 0 } });
    const replied = await llm.reply(requestOf(emma), () => {}, calm);
    expect(replied).toMatchObject({ ok: true, model: 'offline' });
    expect(replied).not.toHaveProperty('insteadOf');
    expect(recorded.lines).toEqual([]);
  });
});
