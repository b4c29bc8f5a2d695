import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createFaults,
  type Fault,
  type FaultOptions,
  isPartial,
  type Latency,
  listen,
  type PlannedFault,
  readBody,
  sendHalf,
  sendJson,
} from './model-server.ts';
import {
  type ChatAbilities,
  type ChatAnswer,
  type ChatRequest,
  checkChat,
  createPrefixCache,
  promptOf,
  sendStream,
  sendWhole,
  usageOf,
} from './openai-chat.ts';

export interface TranscriptionRequest {
  readonly model: string;
  readonly language: string | undefined;
  readonly fileName: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

export interface SpeechRequest {
  readonly model: string;
  readonly voice: string;
  readonly input: string;
  readonly format: string;
}

export interface OpenAiServer {
  /** Base URL for a client; ends with `/v1`. */
  readonly url: string;
  readonly chats: readonly ChatRequest[];
  readonly transcriptions: readonly TranscriptionRequest[];
  readonly speeches: readonly SpeechRequest[];
  failNext(fault: Fault, options?: FaultOptions): void;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface OpenAiServerOptions {
  readonly key: string;
  /** What the model says; a short greeting by default. */
  readonly answer?: (request: ChatRequest) => ChatAnswer | Promise<ChatAnswer>;
  /** What is heard in a recording; `hello` by default. */
  readonly transcribe?: (request: TranscriptionRequest) => string;
  /** Bytes of a spoken text; a few bytes by default. */
  readonly audio?: Uint8Array;
  /** What a lesser, compatible server cannot do. */
  readonly abilities?: Partial<ChatAbilities>;
  readonly latency?: Latency;
}

const MOST_AUDIO_BYTES = 25 * 1024 * 1024;
const MOST_SPOKEN_CHARACTERS = 4096;
const AUDIO_NAMES = /\.(flac|mp3|mp4|mpeg|mpga|m4a|ogg|oga|wav|webm)$/i;
const AUDIO_TYPES: Record<string, string> = { mp3: 'audio/mpeg', opus: 'audio/ogg', wav: 'audio/wav' };

/**
 * An OpenAI-compatible server on this machine: `/chat/completions` (streamed or whole), `/audio/transcriptions`
 * and `/audio/speech`, as strict as the real one about what our clients send.
 */
export async function startOpenAiServer(options: OpenAiServerOptions): Promise<OpenAiServer> {
  const chats: ChatRequest[] = [];
  const transcriptions: TranscriptionRequest[] = [];
  const speeches: SpeechRequest[] = [];
  const faults = createFaults();
  const cached = createPrefixCache();
  const latency = options.latency ?? {};
  const able: ChatAbilities = {
    tools: true,
    usage: true,
    schema: true,
    limit: 'either',
    ...options.abilities,
  };

  const chat = async (raw: Buffer, response: ServerResponse) => {
    const body = checkChat(JSON.parse(raw.toString()), able);
    if ('refusal' in body) return refuse(response, 400, body.refusal, { param: body.param });
    chats.push(body);
    const fault = faults.take();
    if (failed(response, fault)) return;
    const answer = (await options.answer?.(body)) ?? { text: 'Hello from the local server.' };
    if (latency.firstMs) await sleep(latency.firstMs);
    const usage = able.usage ? usageOf(body, answer, cached(promptOf(body))) : undefined;
    const rendering = { body, answer, usage, fault, latency };
    if (body.stream) await sendStream(response, rendering);
    else await sendWhole(response, rendering);
  };

  const transcribe = async (raw: Buffer, request: IncomingMessage, response: ServerResponse) => {
    const type = String(request.headers['content-type']);
    if (raw.length > MOST_AUDIO_BYTES)
      return refuse(response, 413, 'Maximum content size limit (26214400) exceeded');
    // The Request of the platform reads multipart bodies, so no parser of our own is needed.
    const form = await new Request('http://127.0.0.1', {
      method: 'POST',
      headers: { 'content-type': type },
      body: new Uint8Array(raw),
    }).formData();
    const file = form.get('file');
    const model = form.get('model');
    if (!(file instanceof File)) return refuse(response, 400, 'file is required', { param: 'file' });
    if (typeof model !== 'string') return refuse(response, 400, 'model is required', { param: 'model' });
    if (!AUDIO_NAMES.test(file.name)) return refuse(response, 400, 'Invalid file format.', { param: 'file' });
    const language = form.get('language');
    const heard: TranscriptionRequest = {
      model,
      language: typeof language === 'string' ? language : undefined,
      fileName: file.name,
      mime: file.type,
      bytes: new Uint8Array(await file.arrayBuffer()),
    };
    transcriptions.push(heard);
    const fault = faults.take();
    if (await failedAudio(response, fault)) return;
    const text = fault?.fault === 'empty' ? '' : (options.transcribe?.(heard) ?? 'hello');
    if (form.get('response_format') === 'text')
      return void response.writeHead(200, { 'content-type': 'text/plain' }).end(`${text}\n`);
    sendJson(response, 200, { text });
  };

  const speak = async (raw: Buffer, response: ServerResponse) => {
    const body: Record<string, unknown> = JSON.parse(raw.toString());
    const { model, voice, input, response_format: format = 'mp3' } = body;
    if (typeof model !== 'string' || typeof voice !== 'string' || typeof input !== 'string' || input === '')
      return refuse(response, 400, 'model, voice and input are required');
    if (input.length > MOST_SPOKEN_CHARACTERS)
      return refuse(response, 400, 'input is longer than 4096 characters', { param: 'input' });
    speeches.push({ model, voice, input, format: String(format) });
    const fault = faults.take();
    if (await failedAudio(response, fault)) return;
    const audio = options.audio ?? new TextEncoder().encode('ID3 spoken by the local server');
    response.writeHead(200, { 'content-type': AUDIO_TYPES[String(format)] ?? 'audio/mpeg' });
    response.end(fault?.fault === 'empty' ? undefined : audio);
  };

  const server = await listen(async (request, response) => {
    const raw = await readBody(request);
    if (request.headers.authorization !== `Bearer ${options.key}`)
      return refuse(response, 401, 'Incorrect API key provided.', { code: 'invalid_api_key' });
    switch (`${request.method} ${request.url}`) {
      case 'POST /v1/chat/completions':
        return chat(raw, response);
      case 'POST /v1/audio/transcriptions':
        return transcribe(raw, request, response);
      case 'POST /v1/audio/speech':
        return speak(raw, response);
      default:
        return refuse(response, 404, `Invalid URL (${request.method} ${request.url})`);
    }
  });

  return {
    url: `${server.url}/v1`,
    chats,
    transcriptions,
    speeches,
    failNext: faults.plan,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  more: { readonly param?: string | null; readonly code?: string } = {},
  headers = {},
): void {
  const type =
    status === 429 ? 'rate_limit_exceeded' : status >= 500 ? 'server_error' : 'invalid_request_error';
  const error = { message, type, param: more.param ?? null, code: more.code ?? null };
  sendJson(response, status, { error }, headers);
}

/** Carries out the faults that leave no answer at all. */
function failed(response: ServerResponse, planned: PlannedFault | undefined): boolean {
  if (!planned) return false;
  if (typeof planned.fault === 'number') {
    const headers = planned.retryAfter === undefined ? {} : { 'retry-after': String(planned.retryAfter) };
    refuse(response, planned.fault, planned.message ?? 'injected failure', {}, headers);
    return true;
  }
  if (planned.fault === 'not_json') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>gateway</html>');
    return true;
  }
  return planned.fault === 'hang';
}

/** The same for transcription and speech, where half an answer is none. */
async function failedAudio(response: ServerResponse, planned: PlannedFault | undefined): Promise<boolean> {
  if (!planned || !isPartial(planned.fault)) return failed(response, planned);
  await sendHalf(response, planned.fault);
  return true;
}
