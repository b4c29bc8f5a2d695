import Anthropic from '@anthropic-ai/sdk';
import { brokenLine, httpFailure } from './failures.ts';
import type { ExtractRequest, Failure, Llm, OnText, ReplyRequest, Usage } from './llm.ts';
import { reportTool } from './report-tool.ts';
import { strictSchema } from './strict-schema.ts';
import {
  addText,
  advance,
  brokenBy,
  concludeExtract,
  concludeReply,
  newTurn,
  spent,
  type Turn,
} from './turn.ts';
import { type Patience, watch } from './watch.ts';

type Params = Anthropic.MessageCreateParamsStreaming;

export interface AnthropicSettings {
  readonly key: string;
  /** Anthropic's own server when undefined. */
  readonly baseUrl: string | undefined;
  readonly models: { readonly reply: string; readonly extract: string };
  readonly effort: 'low' | 'medium' | 'high';
  /** Room for thinking, text and report together. */
  readonly maxTokens: number;
  readonly cacheTtl: '5m' | '1h';
  readonly patience: Patience;
}

/** Claude takes no more cache marks than this in one request. */
const MOST_MARKS = 4;

/** Claude through the official SDK. Retries are left to `with-retry`. */
export function createAnthropic(settings: AnthropicSettings): Llm {
  const client = new Anthropic({
    apiKey: settings.key,
    // Set whether or not it is known, because the SDK would look into the environment by itself.
    baseURL: settings.baseUrl ?? 'https://api.anthropic.com',
    maxRetries: 0,
    timeout: settings.patience.longestMs,
    // It would print what it cannot parse, and that is somebody's conversation.
    logLevel: 'off',
  });

  const converse = async (params: Params, onText: OnText, signal: AbortSignal) => {
    const turn = newTurn(params.model);
    const ended = await watch(settings.patience, signal, async (own, alive) => {
      for await (const event of await client.messages.create(params, { signal: own })) {
        if (own.aborted) return;
        alive();
        advance(turn, onText, () => take(turn, event));
      }
    });
    return { turn, broken: brokenBy(ended, turn, thrown) };
  };

  return {
    async reply(request, onText, signal) {
      const { turn, broken } = await converse(buildReplyParams(request, settings), onText, signal);
      return concludeReply(turn, broken);
    },
    async extract(request, signal) {
      const { turn, broken } = await converse(buildExtractParams(request, settings), () => {}, signal);
      return concludeExtract(turn, broken, request.shape);
    },
  };
}

/**
 * A reply as the Messages API wants it. Tool and stable blocks, each with a cache mark, come first and have the
 * same bytes for everybody; what changes follows the last mark.
 */
export function buildReplyParams(
  { prompt }: Pick<ReplyRequest, 'prompt'>,
  settings: Pick<AnthropicSettings, 'models' | 'effort' | 'maxTokens' | 'cacheTtl'>,
): Params {
  const firstMarked = prompt.stable.length - MOST_MARKS;
  const stable = prompt.stable.map((text, index): Anthropic.TextBlockParam => {
    const block = { type: 'text', text } as const;
    return index < firstMarked
      ? block
      : { ...block, cache_control: { type: 'ephemeral', ttl: settings.cacheTtl } };
  });
  // Claude refuses an empty block.
  const changing: Anthropic.TextBlockParam[] =
    prompt.changing.trim() === '' ? [] : [{ type: 'text', text: prompt.changing }];
  return {
    model: settings.models.reply,
    max_tokens: settings.maxTokens,
    stream: true,
    output_config: { effort: settings.effort },
    tools: [TOOL],
    tool_choice: { type: 'auto', disable_parallel_tool_use: true },
    system: [...stable, ...changing],
    messages: prompt.messages.map(({ role, text }) => ({ role, content: text })),
  };
}

const TOOL: Anthropic.Tool = {
  name: reportTool.name,
  description: reportTool.description,
  input_schema: { ...reportTool.schema, type: 'object' },
  strict: true,
};

/** An extraction: the shape is enforced by the server and checked again by us. */
export function buildExtractParams<T>(
  { instructions, text, shape }: Pick<ExtractRequest<T>, 'instructions' | 'text' | 'shape'>,
  settings: Pick<AnthropicSettings, 'models' | 'effort' | 'maxTokens'>,
): Params {
  return {
    model: settings.models.extract,
    max_tokens: settings.maxTokens,
    stream: true,
    output_config: {
      effort: settings.effort,
      format: { type: 'json_schema', schema: strictSchema(shape) },
    },
    system: instructions,
    messages: [{ role: 'user', content: text }],
  };
}

function take(turn: Turn, event: Anthropic.RawMessageStreamEvent): void {
  turn.begun = true;
  switch (event.type) {
    case 'message_start':
      turn.model = event.message.model;
      turn.usage = usageOf(event.message.usage, turn.usage);
      return;
    case 'content_block_start':
      if (event.content_block.type === 'tool_use' && event.content_block.name === reportTool.name)
        turn.tool ??= '';
      if (event.content_block.type === 'text' && turn.text !== '') addText(turn, '\n\n');
      return;
    case 'content_block_delta':
      takeDelta(turn, event.delta);
      return;
    case 'message_delta':
      turn.usage = usageOf(event.usage, turn.usage);
      turn.stop = stopOf(event.delta.stop_reason);
      return;
    case 'content_block_stop':
    case 'message_stop':
      return;
    default:
      event satisfies never;
  }
}

function takeDelta(turn: Turn, delta: Anthropic.RawContentBlockDelta): void {
  switch (delta.type) {
    case 'text_delta':
      addText(turn, delta.text);
      return;
    case 'input_json_delta':
      if (turn.tool !== null) turn.tool += delta.partial_json;
      turn.bytes += Buffer.byteLength(delta.partial_json);
      return;
    case 'thinking_delta':
      turn.bytes += Buffer.byteLength(delta.thinking);
      return;
    case 'signature_delta':
    case 'citations_delta':
      return;
    default:
      delta satisfies never;
  }
}

function stopOf(reason: Anthropic.StopReason | null): Turn['stop'] {
  if (reason === null) return null;
  if (reason === 'refusal') return 'refused';
  return reason === 'max_tokens' || reason === 'model_context_window_exceeded' ? 'length' : 'finished';
}

/** Counts come twice, the later ones complete; whatever is null the second time stands as it was. */
function usageOf(found: Anthropic.Usage | Anthropic.MessageDeltaUsage, before: Usage | null): Usage {
  return {
    input: found.input_tokens ?? before?.input ?? 0,
    cacheRead: found.cache_read_input_tokens ?? before?.cacheRead ?? 0,
    cacheWrite: found.cache_creation_input_tokens ?? before?.cacheWrite ?? 0,
    output: found.output_tokens,
  };
}

function thrown(error: unknown, turn: Turn): Failure {
  const usage = spent(turn);
  if (!(error instanceof Anthropic.APIError) || error instanceof Anthropic.APIConnectionError)
    return brokenLine(error, turn.begun, usage);
  const { status = null, type, headers, message } = error;
  return httpFailure({ status, type, message, headers }, usage);
}
