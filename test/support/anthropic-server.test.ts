import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type AnthropicServer, startAnthropicServer } from './anthropic-server.ts';

let server: AnthropicServer;
beforeAll(async () => {
  server = await startAnthropicServer({ key: 'k', answer: () => ({ text: 'yes' }) });
});
afterAll(() => server[Symbol.asyncDispose]());

const good = {
  model: 'claude-sonnet-5-5',
  max_tokens: 100,
  messages: [{ role: 'user', content: 'hello' }],
};
const mark = (ttl: string) => ({ type: 'text', text: 'a', cache_control: { type: 'ephemeral', ttl } });
const tool = (input_schema: object) => ({ tools: [{ name: 'a', strict: true, input_schema }] });

async function post(body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/v1/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'anthropic-version': '2026-10-21',
      authorization: 'Bearer k',
      ...headers,
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

test('a good request is answered, with either way to show the key', async () => {
  expect((await post(good)).status).toBe(200);
  expect((await post(good, { authorization: '', 'x-api-key': 'k' })).status).toBe(200);
});

describe('what the real server refuses is refused:', () => {
  test.each<[string, object]>([
    ['temperature', { temperature: 0.5 }],
    ['top_p', { top_p: 0.5 }],
    ['top_k', { top_k: 5 }],
    ['no max_tokens', { max_tokens: undefined }],
    ['prefill', { messages: [...good.messages, { role: 'assistant', content: 'Well,' }] }],
    [
      'a first message of the assistant',
      { messages: [{ role: 'assistant', content: 'a' }, ...good.messages] },
    ],
    ['no message', { messages: [] }],
    ['an empty text', { messages: [{ role: 'user', content: ' ' }] }],
    ['an empty system block', { system: [{ type: 'text', text: '' }] }],
    ['thinking off', { thinking: { type: 'disabled' } }],
    ['a thinking budget', { thinking: { type: 'enabled', budget_tokens: 1024 } }],
    [
      'a forced tool',
      {
        ...tool({ type: 'object', properties: {}, additionalProperties: false }),
        tool_choice: { type: 'any' },
      },
    ],
    ['five marks', { system: Array.from({ length: 5 }, () => mark('5m')) }],
    ['an hour after five minutes', { system: [mark('5m'), mark('1h')] }],
    ['an open strict tool', tool({ type: 'object', properties: {} })],
    [
      'an optional property in a strict tool',
      tool({ type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false }),
    ],
    [
      'a minimum in a strict tool',
      tool({
        type: 'object',
        properties: { a: { type: 'number', minimum: 1 } },
        required: ['a'],
        additionalProperties: false,
      }),
    ],
  ])('%s', async (_, change) => {
    const { status, body } = await post({ ...good, ...change });
    expect(status).toBe(400);
    expect(body).toMatchObject({ type: 'error', error: { type: 'invalid_request_error' } });
    expect(body).toHaveProperty('request_id');
  });

  test('a wrong key, a missing version', async () => {
    expect(await post(good, { authorization: 'Bearer x' })).toMatchObject({
      status: 401,
      body: { error: { type: 'authentication_error' } },
    });
    expect((await post(good, { 'anthropic-version': '' })).status).toBe(400);
  });
});

test('a prefix under the minimum is silently not cached', async () => {
  const Answer = z.looseObject({
    usage: z.looseObject({
      cache_creation_input_tokens: z.number(),
      cache_read_input_tokens: z.number(),
    }),
  });
  const ask = async (text: string) => {
    const { usage } = Answer.parse((await post({ ...good, system: [{ ...mark('5m'), text }] })).body);
    return [usage.cache_creation_input_tokens, usage.cache_read_input_tokens];
  };
  const short = 'x'.repeat(8_000);
  expect(await ask(short)).toEqual([0, 0]);
  expect(await ask(short)).toEqual([0, 0]);
  const long = 'y'.repeat(9_000);
  expect(await ask(long)).toEqual([2_252, 0]);
  expect(await ask(long)).toEqual([0, 2_252]);
});
