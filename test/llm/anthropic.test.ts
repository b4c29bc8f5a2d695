import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyReport } from '../../src/domain/report.ts';
import { type AnthropicSettings, buildReplyParams, createAnthropic } from '../../src/llm/anthropic.ts';
import {
  type AnthropicAnswer,
  type AnthropicServer,
  startAnthropicServer,
} from '../support/anthropic-server.ts';
import { SERVER_FAULTS, testLlm } from './contract.ts';
import {
  calm,
  emma,
  extraction,
  found,
  KEY,
  noah,
  PRIVATE,
  promptFor,
  report,
  requestOf,
} from './situation.ts';

const GOOD: AnthropicAnswer = {
  text: 'That sounds like a good talk. Ready for one small step?',
  tool: { name: 'report_turn', input: report },
};

// From the start, because the SDK keeps the console that it met first.
const printed = vi.spyOn(console, 'error').mockImplementation(() => {});

let server: AnthropicServer;
let say: AnthropicAnswer = GOOD;
let clock = 0;

async function open() {
  say = GOOD;
  clock = Date.UTC(2026, 10, 21, 9);
  server = await startAnthropicServer({
    key: KEY,
    now: () => clock,
    answer: ({ body }) => (body.output_config?.format ? { text: JSON.stringify(found) } : say),
  });
  return server;
}

function llm(change: Partial<AnthropicSettings> = {}) {
  return createAnthropic({
    key: KEY,
    baseUrl: server.url,
    models: { reply: 'claude-sonnet-5-5', extract: 'claude-haiku-5-5' },
    effort: 'low',
    maxTokens: 1_024,
    cacheTtl: '1h',
    patience: { stallMs: 2_000, longestMs: 10_000 },
    ...change,
  });
}

testLlm('Claude', async () => {
  await open();
  return { llm: llm(), close: () => server[Symbol.asyncDispose]() };
});

beforeEach(open);
afterEach(() => server[Symbol.asyncDispose]());

describe('a request', () => {
  test('has what Claude wants, the stable part first', async () => {
    await llm().reply(requestOf(emma), () => {}, calm);
    const body = server.requests[0]?.body;
    expect(server.refused).toEqual([]);
    expect(body?.output_config).toEqual({ effort: 'low' });
    expect(body?.tools?.[0]).toMatchObject({ name: 'report_turn', strict: true });
    const marks = Array.isArray(body?.system) ? body.system.map((block) => block.cache_control?.ttl) : [];
    expect(marks).toEqual(['1h', '1h', undefined]);
  });

  test('never has more than four marks, nor an empty block', () => {
    const prompt = { ...promptFor(' '), stable: ['a', 'b', 'c', 'd', 'e'] };
    const settings = {
      models: { reply: 'm', extract: 'm' },
      effort: 'low',
      maxTokens: 10,
      cacheTtl: '5m',
    } as const;
    const { system } = buildReplyParams({ prompt }, settings);
    const marked = Array.isArray(system) ? system.map((block) => block.cache_control !== undefined) : [];
    expect(marked).toEqual([false, true, true, true, true]);
  });

  test('for an extraction goes to the small model with its shape', async () => {
    const extracted = await llm().extract(extraction, calm);
    expect(extracted).toMatchObject({ ok: true, value: found, model: 'claude-haiku-5-5' });
    expect(server.requests[0]?.body.output_config?.format?.type).toBe('json_schema');
    expect(server.refused).toEqual([]);
  });
});

describe('caching', () => {
  test('two turns and two people share a front of the same bytes, and it is read back', async () => {
    const first = await llm().reply(requestOf(emma, 'Step one.'), () => {}, calm);
    const second = await llm().reply(requestOf(emma, 'Step two.'), () => {}, calm);
    const other = await llm().reply(requestOf(noah, 'Someone else.'), () => {}, calm);
    const fronts = new Set(server.requests.map((request) => request.front));
    expect(fronts.size).toBe(1);
    if (!first.ok || !second.ok || !other.ok) throw new Error('a reply failed');
    expect(first.usage).toMatchObject({ cacheRead: 0 });
    expect(first.usage.cacheWrite).toBeGreaterThan(2_048);
    for (const { usage } of [second, other]) {
      expect(usage).toMatchObject({ cacheRead: first.usage.cacheWrite, cacheWrite: 0 });
      expect(usage.input).toBeLessThan(100);
    }
  });

  test('another coach still reads the framework that all share', async () => {
    await llm().reply(requestOf(emma), () => {}, calm);
    const request = requestOf(noah);
    const [shared = ''] = request.prompt.stable;
    const prompt = { ...request.prompt, stable: [shared, 'Another coach altogether.'] };
    const replied = await llm().reply({ ...request, prompt }, () => {}, calm);
    expect(replied).toMatchObject({ ok: true, usage: { cacheRead: expect.any(Number) } });
    expect(replied.ok && replied.usage.cacheRead).toBeGreaterThan(2_048);
  });

  test('an entry lives for its hour, counted from the last read', async () => {
    const minute = 60_000;
    const readAfter = async (minutes: number) => {
      clock += minutes * minute;
      const replied = await llm().reply(requestOf(emma), () => {}, calm);
      return replied.ok ? replied.usage.cacheRead : -1;
    };
    expect(await readAfter(0)).toBe(0);
    expect(await readAfter(59)).toBeGreaterThan(0);
    expect(await readAfter(59)).toBeGreaterThan(0);
    expect(await readAfter(61)).toBe(0);
  });
});

describe('the text', () => {
  test('is shown in pieces before the report has come', async () => {
    const shown: string[] = [];
    await llm().reply(requestOf(emma), (soFar) => shown.push(soFar), calm);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.at(-1)).toBe(GOOD.text);
  });

  test('stands when no report came', async () => {
    say = { text: 'Just words.' };
    const replied = await llm().reply(requestOf(emma), () => {}, calm);
    expect(replied).toMatchObject({ ok: true, text: 'Just words.', reportProblem: 'no report' });
  });

  test('stands when the report is broken JSON', async () => {
    server.failNext('malformed_tool');
    const replied = await llm().reply(requestOf(emma), () => {}, calm);
    expect(replied).toMatchObject({ ok: true, text: GOOD.text, report: emptyReport });
    expect(replied.ok && replied.reportProblem).toBe('the report is not JSON');
  });

  test('stands when the report has the wrong shape, and the problem quotes nobody', async () => {
    say = { ...GOOD, tool: { name: 'report_turn', input: { ...report, risk: PRIVATE } } };
    const replied = await llm().reply(requestOf(emma), () => {}, calm);
    expect(replied).toMatchObject({
      ok: true,
      text: GOOD.text,
      reportProblem: 'the report is wrong at risk',
    });
  });

  test('stands when the answer was cut off inside the report', async () => {
    say = { ...GOOD, stopReason: 'max_tokens' };
    const replied = await llm().reply(requestOf(emma), () => {}, calm);
    expect(replied).toMatchObject({ ok: true, text: GOOD.text, reportProblem: 'the report was lost: cut' });
  });

  test('after the tool is left out: the reply was whole before it', async () => {
    say = { ...GOOD, text: 'Before.', textAfterTool: 'After.' };
    const replied = await llm().reply(requestOf(emma), () => {}, calm);
    expect(replied).toMatchObject({ ok: true, text: 'Before.', report });
  });

  test('may be missing only when the report says so', async () => {
    say = { text: '', tool: { name: 'report_turn', input: { ...report, answer: false } } };
    const silent = await llm().reply(requestOf(emma), () => {}, calm);
    expect(silent).toMatchObject({ ok: true, text: '' });
    say = { text: '', tool: { name: 'report_turn', input: report } };
    const mute = await llm().reply(requestOf(emma), () => {}, calm);
    expect(mute).toMatchObject({ ok: false, why: 'nonsense' });
  });

  test('is nonsense when it is the data that belongs into the tool', async () => {
    say = { text: JSON.stringify(report) };
    const replied = await llm().reply(requestOf(emma), () => {}, calm);
    expect(replied).toMatchObject({ ok: false, why: 'nonsense' });
  });
});

describe('failures', () => {
  for (const each of SERVER_FAULTS) {
    test(`${each.fault} is ${each.why}, and tells no secret`, async () => {
      server.failNext(each.fault, each.options);
      server.failNext(each.fault, each.options);
      const patience = { stallMs: 150, longestMs: 2_000 };
      const replied = await llm({ patience }).reply(requestOf(emma), () => {}, calm);
      const extracted = await llm({ patience }).extract(extraction, calm);
      expect(printed).not.toHaveBeenCalled();
      expect(replied).toMatchObject({ ok: false, why: each.why });
      expect(extracted).toMatchObject({ ok: false, why: each.why });
      if ('retryAfterMs' in each) expect(replied).toMatchObject({ retryAfterMs: each.retryAfterMs });
      for (const secret of [KEY, PRIVATE]) expect(JSON.stringify([replied, extracted])).not.toContain(secret);
    });
  }

  test('an error inside the stream is what it says it is', async () => {
    server.failNext('error_event');
    expect(await llm().reply(requestOf(emma), () => {}, calm)).toMatchObject({ why: 'overloaded' });
  });

  test('a wrong key is unauthorized', async () => {
    const replied = await llm({ key: 'wrong' }).reply(requestOf(emma), () => {}, calm);
    expect(replied).toMatchObject({ ok: false, why: 'unauthorized' });
    expect(JSON.stringify(replied)).not.toContain('wrong');
  });

  test('a server that is not there is unreachable', async () => {
    await server[Symbol.asyncDispose]();
    expect(await llm().reply(requestOf(emma), () => {}, calm)).toMatchObject({ why: 'unreachable' });
    await open();
  });

  test('too little room for the text is cut, and what it cost is known', async () => {
    const replied = await llm({ maxTokens: 12 }).reply(requestOf(emma), () => {}, calm);
    expect(replied).toMatchObject({ ok: false, why: 'cut', usage: { output: 12 } });
  });

  test('a stream that broke tells what it had used', async () => {
    server.failNext('cut');
    const replied = await llm().reply(requestOf(emma), () => {}, calm);
    expect(replied).toMatchObject({ ok: false, why: 'cut' });
    const usage = replied.ok ? null : replied.usage;
    expect(usage?.cacheWrite).toBeGreaterThan(2_048);
    expect(usage?.output).toBeGreaterThan(5);
  });

  test('a drip that never falls silent is given up in the end', async () => {
    await server[Symbol.asyncDispose]();
    server = await startAnthropicServer({ key: KEY, latency: { pieceMs: 60 }, answer: () => GOOD });
    const patience = { stallMs: 5_000, longestMs: 200 };
    const replied = await llm({ patience }).reply(requestOf(emma), () => {}, calm);
    expect(replied).toMatchObject({ ok: false, why: 'stalled' });
  });

  test('giving up in the middle is cancelled', async () => {
    server.failNext('stall');
    const given = new AbortController();
    const replied = await llm().reply(requestOf(emma), () => given.abort(), given.signal);
    expect(replied).toMatchObject({ ok: false, why: 'cancelled' });
  });
});
