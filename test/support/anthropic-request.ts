import { z } from 'zod';
import type { PromptBlock } from './anthropic-cache.ts';
import { strictSchemaProblem } from './strict-schema.ts';

const Mark = z.strictObject({ type: z.literal('ephemeral'), ttl: z.enum(['5m', '1h']).default('5m') });
const TextBlock = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  cache_control: Mark.nullish(),
});
const Tool = z.strictObject({
  type: z.literal('custom').optional(),
  name: z.string().regex(/^[a-zA-Z0-9_-]{1,128}$/),
  description: z.string().optional(),
  input_schema: z.looseObject({ type: z.literal('object') }),
  strict: z.boolean().optional(),
  cache_control: Mark.nullish(),
});

/** What this server takes; like the real one it refuses any other field, `temperature` among them. */
const Body = z.strictObject({
  model: z.string().min(1),
  max_tokens: z.int().min(1),
  messages: z
    .array(
      z.strictObject({
        role: z.enum(['user', 'assistant']),
        content: z.union([z.string(), z.array(TextBlock)]),
      }),
    )
    .min(1),
  system: z.union([z.string(), z.array(TextBlock)]).optional(),
  tools: z.array(Tool).optional(),
  tool_choice: z
    .strictObject({
      type: z.enum(['auto', 'any', 'tool', 'none']),
      name: z.string().optional(),
      disable_parallel_tool_use: z.boolean().optional(),
    })
    .optional(),
  thinking: z.looseObject({ type: z.string() }).optional(),
  output_config: z
    .strictObject({
      effort: z.enum(['low', 'medium', 'high', 'xhigh', 'max']).nullish(),
      format: z
        .strictObject({ type: z.literal('json_schema'), schema: z.record(z.string(), z.unknown()) })
        .nullish(),
    })
    .optional(),
  stream: z.boolean().optional(),
  metadata: z.strictObject({ user_id: z.string().nullish() }).optional(),
  stop_sequences: z.array(z.string()).optional(),
});
export type AnthropicBody = z.infer<typeof Body>;

const MOST_MARKS = 4;

/** @returns the request, or the message of the `invalid_request_error` with which it is refused. */
export function checkBody(raw: unknown): AnthropicBody | string {
  const parsed = Body.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    if (issue?.code === 'unrecognized_keys')
      return `${[...issue.path, issue.keys[0]].join('.')}: Extra inputs are not permitted`;
    return `${issue?.path.join('.')}: ${issue?.message}`;
  }
  return ruleBroken(parsed.data) ?? parsed.data;
}

function ruleBroken(body: AnthropicBody): string | null {
  return (
    messagesProblem(body) ??
    emptyTextProblem(body) ??
    marksProblem(body) ??
    thinkingProblem(body) ??
    toolsProblem(body)
  );
}

function messagesProblem({ messages }: AnthropicBody): string | null {
  if (messages[0]?.role !== 'user') return 'messages: first message must use the "user" role';
  if (messages.at(-1)?.role === 'assistant')
    return 'This model does not support assistant message prefill. The conversation must end with a user message.';
  return null;
}

function emptyTextProblem(body: AnthropicBody): string | null {
  const blank = blocksOf(body).some((block) => block.content.trim() === '');
  return blank ? 'text content blocks must contain non-whitespace text' : null;
}

function marksProblem(body: AnthropicBody): string | null {
  const ttls = blocksOf(body).flatMap(({ mark }) => (mark ? [mark.ttl] : []));
  if (ttls.length > MOST_MARKS)
    return `A maximum of ${MOST_MARKS} blocks with cache_control may be provided. Found ${ttls.length}.`;
  const short = ttls.indexOf('5m');
  if (short >= 0 && ttls.lastIndexOf('1h') > short)
    return "a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block";
  return null;
}

function thinkingProblem({ thinking }: AnthropicBody): string | null {
  if (thinking === undefined || thinking.type === 'adaptive') return null;
  return `"thinking.type.${thinking.type}" is not supported for this model. Use "thinking.type.adaptive" and "output_config.effort".`;
}

function toolsProblem(body: AnthropicBody): string | null {
  const choice = body.tool_choice?.type;
  if (choice === 'any' || choice === 'tool')
    return 'Thinking may not be enabled when tool_choice forces tool use.';
  if (choice && !body.tools?.length) return 'tool_choice may only be specified while providing tools.';
  for (const [at, tool] of (body.tools ?? []).entries()) {
    const problem = tool.strict ? strictSchemaProblem(tool.input_schema) : null;
    if (problem) return `tools.${at}.custom: ${problem}`;
  }
  const format = body.output_config?.format;
  const problem = format ? strictSchemaProblem(format.schema) : null;
  return problem ? `output_config.format.schema: ${problem}` : null;
}

interface Counted extends PromptBlock {
  readonly content: string;
}

const markOf = (block: { cache_control?: z.infer<typeof Mark> | null | undefined }) =>
  block.cache_control ? { ttl: block.cache_control.ttl } : null;

/** The prompt as it is counted and cached: tools, system, messages. */
export function blocksOf(body: AnthropicBody): Counted[] {
  const tools = (body.tools ?? []).map((tool) => {
    const { cache_control: _, ...rest } = tool;
    const content = JSON.stringify(rest);
    return { content, text: content, mark: markOf(tool) };
  });
  const system = texts(body.system ?? []).map((block) => ({ ...block, text: `system:${block.content}` }));
  const messages = body.messages.flatMap((message) =>
    texts(message.content).map((block) => ({ ...block, text: `${message.role}:${block.content}` })),
  );
  return [...tools, ...system, ...messages];
}

function texts(content: string | readonly z.infer<typeof TextBlock>[]) {
  if (typeof content === 'string') return [{ content, mark: null }];
  return content.map((block) => ({ content: block.text, mark: markOf(block) }));
}

/** Everything up to the last cache mark, as one string: two requests with the same front share its cache. */
export function frontOf(body: AnthropicBody): string {
  const blocks = blocksOf(body);
  const last = blocks.findLastIndex((block) => block.mark);
  return blocks
    .slice(0, last + 1)
    .map((block) => block.text)
    .join('\n');
}
