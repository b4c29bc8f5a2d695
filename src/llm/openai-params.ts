import type { ExtractRequest, ReplyRequest } from './llm.ts';
import { reportTool } from './report-tool.ts';
import { type JsonSchema, strictSchema } from './strict-schema.ts';

/** What a server of this kind can do; compatible ones lack some of it, and that shows only when they refuse. */
export interface Abilities {
  readonly tools: boolean;
  /** Tells the tokens used at the end of a stream. */
  readonly usage: boolean;
  /** Holds an answer to a JSON Schema. */
  readonly schema: boolean;
  /** By which name it takes the greatest length of an answer. */
  readonly limit: 'max_tokens' | 'max_completion_tokens';
}

/** A request in the words of the chat completions API, always streamed. */
export interface ChatParams {
  model: string;
  messages: { role: 'system' | 'user' | 'assistant'; content: string }[];
  stream: true;
  stream_options?: { include_usage: true };
  max_tokens?: number;
  max_completion_tokens?: number;
  tools?: {
    type: 'function';
    function: { name: string; description: string; parameters: JsonSchema; strict: true };
  }[];
  response_format?:
    | { type: 'json_schema'; json_schema: { name: string; schema: JsonSchema; strict: true } }
    | { type: 'json_object' };
}

interface Settings {
  readonly models: { readonly reply: string; readonly extract: string };
  readonly maxTokens: number;
}

/**
 * What to try first. OpenAI and Groq want `max_completion_tokens`; Ollama and most other compatible servers know
 * `max_tokens` alone and silently ignore the newer name.
 */
export function firstAbilities(baseUrl: string | undefined): Abilities {
  const newName = baseUrl === undefined || /\b(openai|groq)\.com\b/.test(baseUrl);
  return { tools: true, usage: true, schema: true, limit: newName ? 'max_completion_tokens' : 'max_tokens' };
}

/** What is left to try after a server refused with this message; null when it says nothing of the kind. */
export function without(able: Abilities, message: string): Abilities | null {
  const lower = message.toLowerCase();
  if (able.usage && lower.includes('stream_options')) return { ...able, usage: false };
  if (able.schema && /response.format|json_schema/.test(lower)) return { ...able, schema: false };
  if (/max_(completion_)?tokens/.test(lower)) {
    const other = able.limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
    return lower.includes(`'${able.limit}'`) ? { ...able, limit: other } : null;
  }
  return able.tools && /\btools?\b/.test(lower) ? { ...able, tools: false } : null;
}

/** A reply. Stable text comes first, so that servers which cache by prefix find it again. */
export function buildReplyParams(
  { prompt }: Pick<ReplyRequest, 'prompt'>,
  settings: Settings,
  able: Abilities,
): ChatParams {
  const system = [...prompt.stable, prompt.changing].filter((text) => text.trim() !== '').join('\n\n');
  const messages = prompt.messages.map(({ role, text }) => ({ role, content: text }));
  return {
    ...common(settings.models.reply, settings, able),
    messages: [...(system === '' ? [] : [{ role: 'system' as const, content: system }]), ...messages],
    ...(able.tools ? { tools: [TOOL] } : {}),
  };
}

const TOOL = {
  type: 'function' as const,
  function: {
    name: reportTool.name,
    description: reportTool.description,
    parameters: reportTool.schema,
    strict: true as const,
  },
};

/** An extraction; without enforced schemas the shape is asked for in words and checked when it comes. */
export function buildExtractParams<T>(
  { instructions, text, shape }: Pick<ExtractRequest<T>, 'instructions' | 'text' | 'shape'>,
  settings: Settings,
  able: Abilities,
): ChatParams {
  const schema = strictSchema(shape);
  const inWords = `${instructions}\n\nAnswer with one JSON object and nothing else, of this JSON Schema:\n${JSON.stringify(schema)}`;
  return {
    ...common(settings.models.extract, settings, able),
    messages: [
      { role: 'system', content: able.schema ? instructions : inWords },
      { role: 'user', content: text },
    ],
    response_format: able.schema
      ? { type: 'json_schema', json_schema: { name: 'extraction', schema, strict: true } }
      : { type: 'json_object' },
  };
}

function common(model: string, { maxTokens }: Settings, able: Abilities) {
  return {
    model,
    stream: true as const,
    ...(able.usage ? { stream_options: { include_usage: true as const } } : {}),
    [able.limit]: maxTokens,
  };
}
