import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyReport } from '../../src/domain/report.ts';
import { createOpenAi, type OpenAiSettings } from '../../src/llm/openai.ts';
import { firstAbilities, without } from '../../src/llm/openai-params.ts';
import type { ChatAbilities, ChatAnswer } from '../support/openai-chat.ts';
import { type OpenAiServer, startOpenAiServer } from '../support/openai-server.ts';
import { SERVER_FAULTS, testLlm } from './contract.ts';
import { calm, emma, extraction, found, KEY, PRIVATE, report, requestOf } from './situation.ts';

const GOOD: ChatAnswer = {
  text: 'That sounds like a good talk. Ready for one small step?',
  tool: { name: 'report_turn', input: report },
};

// From the start, because the SDK keeps the console that it met first.
const printed = vi.spyOn(console, 'error').mockImplementation(() => {});

let server: OpenAiServer;
let say: ChatAnswer = GOOD;

async function open(abilities: Partial<ChatAbilities> = {}) {
  say = GOOD;
  server = await startOpenAiServer({
    key: KEY,
    abilities,
    answer: (request) => {
      if (request.response_format) return { text: JSON.stringify(found) };
      const { tool, ...spoken } = say;
      return request.tools && tool ? { ...spoken, tool } : spoken;
    },
  });
}

async function reopen(abilities: Partial<ChatAbilities>) {
  await server[Symbol.asyncDispose]();
  await open(abilities);
}

function llm(change: Partial<OpenAiSettings> = {}) {
  return createOpenAi({
    key: KEY,
    baseUrl: server.url,
    models: { reply: 'gpt-4.1', extract: 'gpt-4.1-mini' },
    maxTokens: 1_024,
    patience: { stallMs: 2_000, longestMs: 10_000 },
    ...change,
  });
}

testLlm('an OpenAI-compatible server', async () => {
  await open();
  return { llm: llm(), close: () => server[Symbol.asyncDispose]() };
});

beforeEach(() => open());
afterEach(() => server[Symbol.asyncDispose]());

describe('a reply', () => {
  test('has one system message, what is stable first', async () => {
    await llm().reply(requestOf(emma, 'Emma today.'), () => {}, calm);
    const [first, ...rest] = server.chats[0]?.messages ?? [];
    expect(first?.role).toBe('system');
    expect(first?.content.endsWith('\n\nEmma today.')).toBe(true);
    expect(rest.map((message) => message.role)).toEqual(['user', 'assistant', 'user']);
  });

  test('is told apart into read and fresh tokens', async () => {
    await llm().reply(requestOf(emma), () => {}, calm);
    const replied = await llm().reply(requestOf(emma), () => {}, calm);
    expect(replied.ok && replied.usage.cacheRead).toBeGreaterThan(1_024);
    expect(replied.ok && replied.usage.input).toBeLessThan(200);
  });

  test('stands when the report is broken', async () => {
    server.failNext('malformed_tool');
    const replied = await llm().reply(requestOf(emma), () => {}, calm);
    expect(replied).toMatchObject({ ok: true, text: GOOD.text, report: emptyReport });
    expect(replied.ok && replied.reportProblem).toBe('the report is not JSON');
  });

  test('that is cut off or filtered is no reply', async () => {
    say = { text: 'Half a', finish: 'length' };
    expect(await llm().reply(requestOf(emma), () => {}, calm)).toMatchObject({ why: 'cut' });
    say = { text: 'Half a', finish: 'content_filter' };
    expect(await llm().reply(requestOf(emma), () => {}, calm)).toMatchObject({ why: 'refused' });
  });
});

describe('a lesser server', () => {
  test('without tools still gives its text, and is asked for a report once only', async () => {
    await reopen({ tools: false });
    const same = llm();
    for (const _ of ['first', 'second'])
      expect(await same.reply(requestOf(emma), () => {}, calm)).toMatchObject({
        ok: true,
        text: GOOD.text,
        reportProblem: 'no report',
      });
    expect(server.chats.every((chat) => chat.tools === undefined)).toBe(true);
  });

  test('that does not count is counted for', async () => {
    await reopen({ usage: false });
    const replied = await llm().reply(requestOf(emma), () => {}, calm);
    expect(replied.ok && replied.usage.input).toBeGreaterThan(3_000);
    expect(replied.ok && replied.usage.output).toBeGreaterThan(10);
  });

  test('that knows one name for the limit gets that one', async () => {
    for (const limit of ['max_tokens', 'max_completion_tokens'] as const) {
      await reopen({ limit });
      expect(await llm().reply(requestOf(emma), () => {}, calm)).toMatchObject({ ok: true });
      expect(server.chats[0]?.[limit]).toBe(1_024);
    }
  });

  test('without schemas is asked for JSON in words', async () => {
    await reopen({ schema: false });
    expect(await llm().extract(extraction, calm)).toMatchObject({ ok: true, value: found });
    expect(server.chats.at(-1)?.response_format).toEqual({ type: 'json_object' });
  });

  test.each([
    ['https://api.groq.com/openai/v1', 'max_completion_tokens'],
    [undefined, 'max_completion_tokens'],
    ['http://localhost:11434/v1', 'max_tokens'],
  ])('%s takes %s', (url, limit) => {
    expect(firstAbilities(url).limit).toBe(limit);
  });

  test('that complains about something else is believed', () => {
    const able = firstAbilities(undefined);
    expect(without(able, 'max_tokens is too large: 99999')).toBeNull();
    expect(without(able, 'the model does not exist')).toBeNull();
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

  test('an error inside the stream is a broken answer', async () => {
    server.failNext('error_event');
    expect(await llm().reply(requestOf(emma), () => {}, calm)).toMatchObject({ ok: false, why: 'cut' });
  });

  test('a wrong key is unauthorized; a server that is not there is unreachable', async () => {
    const wrong = llm({ key: 'wrong' });
    expect(await wrong.reply(requestOf(emma), () => {}, calm)).toMatchObject({ why: 'unauthorized' });
    await server[Symbol.asyncDispose]();
    expect(await llm().reply(requestOf(emma), () => {}, calm)).toMatchObject({ why: 'unreachable' });
    await open();
  });
});
