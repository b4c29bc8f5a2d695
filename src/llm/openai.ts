import OpenAI from 'openai';
import { brokenLine, failure, httpFailure } from './failures.ts';
import type { Failure, Llm, OnText, Usage } from './llm.ts';
import {
  type Abilities,
  buildExtractParams,
  buildReplyParams,
  type ChatParams,
  firstAbilities,
  without,
} from './openai-params.ts';
import { reportTool } from './report-tool.ts';
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
import { type Patience, type Watched, watch } from './watch.ts';

export interface OpenAiSettings {
  readonly key: string;
  /** Groq, Ollama, llama.cpp, a gateway; OpenAI itself when undefined. */
  readonly baseUrl: string | undefined;
  readonly models: { readonly reply: string; readonly extract: string };
  readonly maxTokens: number;
  readonly patience: Patience;
}

interface Ended {
  readonly turn: Turn;
  readonly broken: Failure | null;
  /** What to leave out and ask again, when the server refused because it cannot do something. */
  readonly lesser: Abilities | null;
}

/** A server can lack at most so many things that we would do without. */
const MOST_TRIES = 5;

/** Whatever speaks OpenAI's chat completions. Retries are left to `with-retry`. */
export function createOpenAi(settings: OpenAiSettings): Llm {
  const client = new OpenAI({
    apiKey: settings.key,
    // All of these are set because the SDK would look into the environment by itself.
    baseURL: settings.baseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: settings.patience.longestMs,
    // It would print what it cannot parse, and that is somebody's conversation.
    logLevel: 'off',
  });
  // Learnt from the server's refusals and kept, so that each is met once.
  let able = firstAbilities(settings.baseUrl);

  const ask = async (params: ChatParams, onText: OnText, signal: AbortSignal): Promise<Ended> => {
    const turn = newTurn(params.model);
    const call = { index: null };
    const ended = await watch(settings.patience, signal, async (own, alive) => {
      for await (const chunk of await client.chat.completions.create(params, { signal: own })) {
        if (own.aborted) return;
        alive();
        advance(turn, onText, () => take(turn, chunk, call));
      }
    });
    if (turn.begun) turn.usage ??= estimate(params, turn);
    return { turn, broken: brokenBy(ended, turn, thrown), lesser: lesserAfter(ended, able) };
  };

  const converse = async (build: (able: Abilities) => ChatParams, onText: OnText, signal: AbortSignal) => {
    let ended = await ask(build(able), onText, signal);
    for (let tries = 1; ended.lesser && tries < MOST_TRIES; tries += 1) {
      able = ended.lesser;
      ended = await ask(build(able), onText, signal);
    }
    return ended;
  };

  return {
    async reply(request, onText, signal) {
      const build = (now: Abilities) => buildReplyParams(request, settings, now);
      const { turn, broken } = await converse(build, onText, signal);
      return concludeReply(turn, broken);
    },
    async extract(request, signal) {
      const build = (now: Abilities) => buildExtractParams(request, settings, now);
      const { turn, broken } = await converse(build, () => {}, signal);
      return concludeExtract(turn, broken, request.shape);
    },
  };
}

function take(turn: Turn, chunk: OpenAI.ChatCompletionChunk, call: { index: number | null }): void {
  turn.begun = true;
  if (chunk.model) turn.model = chunk.model;
  if (chunk.usage) turn.usage = usageOf(chunk.usage);
  // Some servers send a last chunk without choices.
  const choice = chunk.choices?.[0];
  if (!choice) return;
  const { content, refusal, tool_calls: calls = [] } = choice.delta ?? {};
  if (content) addText(turn, content);
  for (const part of calls) takeCall(turn, part, call);
  if (choice.finish_reason) turn.stop ??= stopOf(choice.finish_reason);
  if (refusal) turn.stop = 'refused';
}

/** The name comes with the first piece of a call; only the first report counts. */
function takeCall(
  turn: Turn,
  part: OpenAI.ChatCompletionChunk.Choice.Delta.ToolCall,
  call: { index: number | null },
): void {
  if (part.function?.name === reportTool.name && turn.tool === null) {
    turn.tool = '';
    call.index = part.index;
  }
  const json = part.function?.arguments ?? '';
  turn.bytes += Buffer.byteLength(json);
  if (turn.tool !== null && part.index === call.index) turn.tool += json;
}

function stopOf(reason: string): Turn['stop'] {
  if (reason === 'content_filter') return 'refused';
  return reason === 'length' ? 'length' : 'finished';
}

function usageOf(found: OpenAI.CompletionUsage): Usage {
  const cacheRead = found.prompt_tokens_details?.cached_tokens ?? 0;
  return {
    input: Math.max(0, found.prompt_tokens - cacheRead),
    cacheRead,
    cacheWrite: 0,
    output: found.completion_tokens,
  };
}

/** For servers that do not count: four bytes to a token. */
function estimate(params: ChatParams, turn: Turn): Usage {
  const prompt = JSON.stringify([params.messages, params.tools ?? []]);
  return {
    input: Math.ceil(Buffer.byteLength(prompt) / 4),
    cacheRead: 0,
    cacheWrite: 0,
    output: Math.ceil(turn.bytes / 4),
  };
}

function lesserAfter(ended: Watched, able: Abilities): Abilities | null {
  if (ended.kind !== 'threw' || !(ended.error instanceof OpenAI.APIError)) return null;
  const { status, code, message } = ended.error;
  const refused = status === 400 || status === 404 || status === 422 || status === 501;
  return refused && code !== BAD_CALL ? without(able, message) : null;
}

/** Groq's word for a model that called a tool with nonsense. */
const BAD_CALL = 'tool_use_failed';

function thrown(error: unknown, turn: Turn): Failure {
  const usage = spent(turn);
  if (!(error instanceof OpenAI.APIError) || error instanceof OpenAI.APIConnectionError)
    return brokenLine(error, turn.begun, usage);
  if (error.code === BAD_CALL) return failure('nonsense', BAD_CALL, usage);
  const { status = null, headers, message } = error;
  const type = error.code === 'insufficient_quota' ? error.code : (error.type ?? null);
  return httpFailure({ status, type, message, headers }, usage);
}
