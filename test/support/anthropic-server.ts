import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AnthropicAnswer,
  type AnthropicUsage,
  render,
  sendStream,
  sendWhole,
} from './anthropic-answer.ts';
import { createPromptCache } from './anthropic-cache.ts';
import { type AnthropicBody, blocksOf, checkBody, frontOf } from './anthropic-request.ts';
import {
  createFaults,
  type Fault,
  type FaultOptions,
  type Latency,
  listen,
  type PlannedFault,
  readBody,
  sendJson,
} from './model-server.ts';
import { saidIn } from './said.ts';

export type { AnthropicAnswer } from './anthropic-answer.ts';

export interface AnthropicRequest {
  readonly body: AnthropicBody;
  /** The text of each system block. */
  readonly system: readonly string[];
  /** The text of each message. */
  readonly messages: readonly { readonly role: 'user' | 'assistant'; readonly text: string }[];
  /** What the person said last, without the marks around it. */
  readonly said: string;
  /** Everything up to the last cache mark. */
  readonly front: string;
  /** When it began to arrive: milliseconds since the epoch, with fractions. */
  readonly time: number;
}

export interface AnthropicTotals {
  readonly calls: number;
  readonly input: number;
  readonly cacheRead: number;
  readonly cacheWrite5m: number;
  readonly cacheWrite1h: number;
  readonly output: number;
}

export interface AnthropicServer {
  readonly url: string;
  /** What was accepted, oldest first. */
  readonly requests: readonly AnthropicRequest[];
  /** Bodies of what was refused, with the reason. */
  readonly refused: readonly string[];
  /** Tokens of every answer that was begun. */
  readonly usage: AnthropicTotals;
  failNext(fault: Fault, options?: FaultOptions): void;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface AnthropicServerOptions {
  readonly key: string;
  /** What the model says. */
  readonly answer: (request: AnthropicRequest) => AnthropicAnswer | Promise<AnthropicAnswer>;
  /** Called when the text of a streamed answer has been written; its tool comes after. */
  readonly onText?: (request: AnthropicRequest) => void;
  /** Epoch milliseconds; only the lifetime of cache entries hangs on it. */
  readonly now?: () => number;
  readonly latency?: Latency;
  /** Fewest tokens of a cached prefix, instead of the assumed minimum of the model. */
  readonly minimumCached?: number;
}

/** Assumed, since nothing is published for 5.5: twice the minimum of Sonnet 5, and that of Haiku 4.5. */
const MINIMUM_CACHED: Record<string, number> = { 'claude-sonnet-5-5': 2_048, 'claude-haiku-5-5': 4_096 };

const ERROR_TYPES: Record<number, string> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  504: 'timeout_error',
  529: 'overloaded_error',
};

/**
 * Anthropic's Messages API on this machine. It refuses what the real one refuses, streams in pieces, and keeps
 * the books of prompt caching; tokens are a quarter of the UTF-8 bytes.
 */
export async function startAnthropicServer(options: AnthropicServerOptions): Promise<AnthropicServer> {
  const requests: AnthropicRequest[] = [];
  const refused: string[] = [];
  const faults = createFaults();
  const look = createPromptCache(options.now ?? Date.now);
  const latency = options.latency ?? {};
  let usage: AnthropicTotals = {
    calls: 0,
    input: 0,
    cacheRead: 0,
    cacheWrite5m: 0,
    cacheWrite1h: 0,
    output: 0,
  };

  const answer = async (body: AnthropicBody, time: number, response: ServerResponse) => {
    const request = describe(body, time);
    requests.push(request);
    const planned = faults.take();
    if (planned && struck(response, planned)) return;
    const minimum = options.minimumCached ?? MINIMUM_CACHED[body.model] ?? 4_096;
    const cache = look(scopeOf(body), blocksOf(body), minimum);
    const script = await options.answer(request);
    if (latency.firstMs) await sleep(latency.firstMs);
    const rendered = render({
      id: String(requests.length),
      model: body.model,
      maxTokens: body.max_tokens,
      answer: script,
      use: cache.use,
      fault: planned?.fault,
    });
    cache.begin();
    usage = add(usage, rendered.usage);
    if (body.stream) await sendStream(response, rendered, latency, () => options.onText?.(request));
    else await sendWhole(response, rendered);
  };

  const server = await listen(async (request, response) => {
    const time = performance.timeOrigin + performance.now();
    const raw = (await readBody(request)).toString();
    const problem = doorProblem(request, options.key);
    if (problem) return refuse(response, problem.status, problem.message);
    const body = checkBody(parse(raw));
    if (typeof body === 'string') {
      refused.push(body);
      return refuse(response, 400, body);
    }
    await answer(body, time, response);
  });

  return {
    url: server.url,
    requests,
    refused,
    get usage() {
      return usage;
    },
    failNext: faults.plan,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

function doorProblem(request: IncomingMessage, key: string): { status: number; message: string } | null {
  if (request.method !== 'POST' || request.url?.split('?')[0] !== '/v1/messages')
    return { status: 404, message: 'Not found' };
  const { authorization, 'x-api-key': apiKey } = request.headers;
  if (authorization !== `Bearer ${key}` && apiKey !== key)
    return { status: 401, message: 'invalid x-api-key' };
  if (!request.headers['anthropic-version'])
    return { status: 400, message: 'anthropic-version: header is required' };
  if (!request.headers['content-type']?.startsWith('application/json'))
    return { status: 400, message: 'content-type: must be application/json' };
  return null;
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch (error) {
    // Whatever is not JSON goes on as an empty body, which the check refuses with the real shape of error.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function describe(body: AnthropicBody, time: number): AnthropicRequest {
  const { system = [] } = body;
  const messages = body.messages.map(({ role, content }) => ({
    role,
    text: typeof content === 'string' ? content : content.map((block) => block.text).join('\n'),
  }));
  return {
    body,
    system: typeof system === 'string' ? [system] : system.map((block) => block.text),
    messages,
    said: saidIn(messages.at(-1)?.text ?? ''),
    front: frontOf(body),
    time,
  };
}

/** Model, effort, thinking and output format are part of what is cached. */
function scopeOf(body: AnthropicBody): string {
  return JSON.stringify([
    body.model,
    body.output_config ?? null,
    body.thinking ?? null,
    body.tool_choice ?? null,
  ]);
}

/** Carries out the faults that leave no answer at all. */
function struck(response: ServerResponse, planned: PlannedFault): boolean {
  if (typeof planned.fault === 'number') {
    const headers = planned.retryAfter === undefined ? {} : { 'retry-after': String(planned.retryAfter) };
    refuse(response, planned.fault, planned.message ?? 'injected failure', headers);
    return true;
  }
  if (planned.fault === 'not_json') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>gateway</html>');
    return true;
  }
  return planned.fault === 'hang';
}

function refuse(response: ServerResponse, status: number, message: string, headers = {}): void {
  const error = { type: ERROR_TYPES[status] ?? 'api_error', message };
  const body = { type: 'error', error, request_id: 'req_local' };
  sendJson(response, status, body, { 'request-id': 'req_local', ...headers });
}

function add(totals: AnthropicTotals, usage: AnthropicUsage): AnthropicTotals {
  return {
    calls: totals.calls + 1,
    input: totals.input + usage.input_tokens,
    cacheRead: totals.cacheRead + usage.cache_read_input_tokens,
    cacheWrite5m: totals.cacheWrite5m + usage.cache_creation.ephemeral_5m_input_tokens,
    cacheWrite1h: totals.cacheWrite1h + usage.cache_creation.ephemeral_1h_input_tokens,
    output: totals.output + usage.output_tokens,
  };
}
