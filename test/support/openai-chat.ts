import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import {
  cut,
  inPieces,
  isPartial,
  type Latency,
  type PlannedFault,
  pause,
  sendHalf,
  sendJson,
  tokensOf,
  untilClosed,
} from './model-server.ts';
import { strictSchemaProblem } from './strict-schema.ts';

/** What the scripted model says. `tool` is called after the text. */
export interface ChatAnswer {
  readonly text: string;
  readonly tool?: { readonly name: string; readonly input: unknown };
  readonly finish?: 'stop' | 'length' | 'content_filter';
}

/** What a server can do; a real OpenAI server can do everything. */
export interface ChatAbilities {
  readonly tools: boolean;
  readonly usage: boolean;
  readonly schema: boolean;
  readonly limit: 'max_tokens' | 'max_completion_tokens' | 'either';
}

const text = z.string().min(1);
const Body = z.strictObject({
  model: text,
  messages: z
    .array(z.strictObject({ role: z.enum(['system', 'developer', 'user', 'assistant']), content: text }))
    .min(1),
  stream: z.boolean().optional(),
  stream_options: z.strictObject({ include_usage: z.boolean() }).optional(),
  max_tokens: z.int().min(1).optional(),
  max_completion_tokens: z.int().min(1).optional(),
  tools: z
    .array(
      z.strictObject({
        type: z.literal('function'),
        function: z.strictObject({
          name: text,
          description: z.string().optional(),
          parameters: z.record(z.string(), z.unknown()),
          strict: z.boolean().optional(),
        }),
      }),
    )
    .optional(),
  tool_choice: z.enum(['auto', 'none', 'required']).optional(),
  parallel_tool_calls: z.boolean().optional(),
  response_format: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('json_object') }),
      z.strictObject({
        type: z.literal('json_schema'),
        json_schema: z.strictObject({
          name: text,
          schema: z.record(z.string(), z.unknown()),
          strict: z.boolean().optional(),
        }),
      }),
    ])
    .optional(),
});
export type ChatRequest = z.infer<typeof Body>;

/** @returns the request, or the sentence with which the real server would refuse it. */
export function checkChat(
  raw: unknown,
  able: ChatAbilities,
): ChatRequest | { refusal: string; param: string | null } {
  const parsed = Body.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { refusal: `Invalid request: ${issue?.message}`, param: issue?.path.join('.') ?? null };
  }
  const body = parsed.data;
  if (body.tools && !able.tools) return { refusal: `${body.model} does not support tools`, param: null };
  for (const limit of ['max_tokens', 'max_completion_tokens'] as const) {
    if (body[limit] !== undefined && able.limit !== 'either' && able.limit !== limit)
      return {
        refusal: `Unsupported parameter: '${limit}' is not supported with this model. Use '${able.limit}' instead.`,
        param: limit,
      };
  }
  for (const tool of body.tools ?? []) {
    const problem = tool.function.strict ? strictSchemaProblem(tool.function.parameters) : null;
    if (problem)
      return { refusal: `Invalid schema for function '${tool.function.name}': ${problem}`, param: 'tools' };
  }
  const format = body.response_format;
  if (format?.type === 'json_schema') {
    if (!able.schema)
      return { refusal: "response_format 'json_schema' is not supported", param: 'response_format' };
    const problem = format.json_schema.strict ? strictSchemaProblem(format.json_schema.schema) : null;
    if (problem)
      return { refusal: `Invalid schema for response_format: ${problem}`, param: 'response_format' };
  }
  if (format?.type === 'json_object' && !/json/i.test(body.messages.map((each) => each.content).join()))
    return { refusal: "'messages' must contain the word 'json' in some form", param: 'messages' };
  return body;
}

/** Prompts that share a front of at least 1,024 tokens with an earlier one, in steps of 128 tokens. */
export function createPrefixCache(): (prompt: string) => number {
  const seen = new Set<string>();
  const step = 128 * 4;
  return (prompt) => {
    const bytes = Buffer.from(prompt);
    const hash = createHash('sha256');
    let cached = 0;
    for (let end = step; end <= bytes.length; end += step) {
      const key = hash
        .update(bytes.subarray(end - step, end))
        .copy()
        .digest('base64');
      if (seen.has(key)) cached = end / 4;
      seen.add(key);
    }
    return cached >= 1024 ? cached : 0;
  };
}

export function promptOf(body: ChatRequest): string {
  return JSON.stringify(body.tools ?? []) + JSON.stringify(body.messages);
}

/** Tokens of a prompt and its answer in the shape of the real server. */
export function usageOf(body: ChatRequest, answer: ChatAnswer, cached: number) {
  const prompt = tokensOf(promptOf(body));
  const completion = tokensOf(answer.text) + (answer.tool ? tokensOf(JSON.stringify(answer.tool.input)) : 0);
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: Math.min(cached, prompt) },
  };
}

export interface Rendering {
  readonly body: ChatRequest;
  readonly answer: ChatAnswer;
  readonly usage: ReturnType<typeof usageOf> | undefined;
  readonly fault: PlannedFault | undefined;
  readonly latency: Latency;
}

function toolCall(answer: ChatAnswer, fault: PlannedFault | undefined) {
  if (!answer.tool && fault?.fault !== 'malformed_tool') return null;
  const input = JSON.stringify(answer.tool?.input ?? {});
  return {
    name: answer.tool?.name ?? 'report_turn',
    arguments: fault?.fault === 'malformed_tool' ? `{"answer": tru` : input,
  };
}

export async function sendWhole(response: ServerResponse, rendering: Rendering): Promise<void> {
  const { body, answer, usage, fault } = rendering;
  if (isPartial(fault?.fault)) return sendHalf(response, fault.fault);
  const call = toolCall(answer, fault);
  const refused = fault?.fault === 'refusal';
  sendJson(response, 200, {
    id: 'chatcmpl-local',
    object: 'chat.completion',
    created: 1_790_000_000,
    model: body.model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: refused || fault?.fault === 'empty' ? null : answer.text,
          refusal: refused ? 'I cannot help with that.' : null,
          ...(call ? { tool_calls: [{ id: 'call_1', type: 'function', function: call }] } : {}),
        },
        finish_reason: answer.finish ?? (call ? 'tool_calls' : 'stop'),
      },
    ],
    ...(usage ? { usage } : {}),
  });
}

export async function sendStream(response: ServerResponse, rendering: Rendering): Promise<void> {
  const { body, answer, usage, fault, latency } = rendering;
  const write = async (data: object) => {
    response.write(`data: ${JSON.stringify(data)}\n\n`);
    await pause(latency.pieceMs ?? 0);
  };
  const chunk = (delta: object, finish: string | null = null) => ({
    id: 'chatcmpl-local',
    object: 'chat.completion.chunk',
    created: 1_790_000_000,
    model: body.model,
    choices: [{ index: 0, delta, finish_reason: finish }],
  });
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  await write(chunk({ role: 'assistant', content: '' }));
  const pieces = inPieces(answer.text, 6);
  const kind = fault?.fault;
  if (kind === 'refusal') await write(chunk({ refusal: 'I cannot help with that.' }));
  const partial = isPartial(kind);
  const shown = kind === 'refusal' || kind === 'empty' ? [] : partial ? pieces.slice(0, 3) : pieces;
  for (const piece of shown) await write(chunk({ content: piece }));
  if (kind === 'stall') return untilClosed(response);
  if (kind === 'cut') return cut(response);
  if (kind === 'garbled') response.write(`data: {"choices": ${answer.text}\n\n`);
  if (kind === 'error_event') await write({ error: { message: 'overloaded', type: 'server_error' } });
  if (partial) {
    response.end();
    return;
  }
  const call = kind === 'refusal' || kind === 'empty' ? null : toolCall(answer, fault);
  if (call) {
    const first = { index: 0, id: 'call_1', type: 'function', function: { name: call.name, arguments: '' } };
    await write(chunk({ tool_calls: [first] }));
    for (const piece of inPieces(call.arguments, 3))
      await write(chunk({ tool_calls: [{ index: 0, function: { arguments: piece } }] }));
  }
  await write(chunk({}, answer.finish ?? (call ? 'tool_calls' : 'stop')));
  if (usage && body.stream_options?.include_usage) await write({ ...chunk({}), choices: [], usage });
  response.end('data: [DONE]\n\n');
}
