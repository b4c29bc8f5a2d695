import { createFaults, type Fault, type FaultOptions, listen, readBody, sendJson } from './model-server.ts';

export interface SpokenRequest {
  readonly voiceId: string;
  readonly text: string;
  readonly modelId: string | undefined;
  readonly outputFormat: string | undefined;
}

export interface ElevenLabsServer {
  readonly url: string;
  readonly requests: readonly SpokenRequest[];
  failNext(fault: Fault, options?: FaultOptions): void;
  [Symbol.asyncDispose](): Promise<void>;
}

const MOST_CHARACTERS = 5_000;

/**
 * ElevenLabs' `POST /v1/text-to-speech/{voice_id}` on this machine. It wants the `xi-api-key` header and a text
 * of 1 to 5,000 characters, and answers with `audio` (a few bytes by default) as audio/mpeg, or audio/ogg for
 * an `opus_*` output format.
 */
export async function startElevenLabsServer(options: {
  readonly key: string;
  readonly audio?: Uint8Array;
}): Promise<ElevenLabsServer> {
  const requests: SpokenRequest[] = [];
  const faults = createFaults();
  const audio = options.audio ?? new TextEncoder().encode('ID3 spoken by the local server');
  const server = await listen(async (request, response) => {
    const refuse = (status: number, code: string, message: string, headers = {}) =>
      sendJson(response, status, { detail: { status: code, message } }, headers);
    const body = await readBody(request);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const voiceId = /^\/v1\/text-to-speech\/([^/]+)$/.exec(url.pathname)?.[1];
    if (request.method !== 'POST' || !voiceId) return refuse(404, 'not_found', 'Not Found');
    if (request.headers['xi-api-key'] !== options.key)
      return refuse(401, 'invalid_api_key', 'Invalid API key');
    const sent: { text?: unknown; model_id?: unknown } = JSON.parse(body.toString() || '{}');
    if (typeof sent.text !== 'string' || sent.text.trim() === '')
      return refuse(422, 'invalid_text', 'text is missing or empty');
    if (sent.text.length > MOST_CHARACTERS)
      return refuse(400, 'max_character_limit_exceeded', 'text too long');
    requests.push({
      voiceId,
      text: sent.text,
      modelId: typeof sent.model_id === 'string' ? sent.model_id : undefined,
      outputFormat: url.searchParams.get('output_format') ?? undefined,
    });
    const planned = faults.take();
    if (typeof planned?.fault === 'number') {
      const headers = planned.retryAfter === undefined ? {} : { 'retry-after': String(planned.retryAfter) };
      return refuse(planned.fault, 'injected', planned.message ?? 'injected failure', headers);
    }
    if (planned?.fault === 'hang') return;
    const opus = url.searchParams.get('output_format')?.startsWith('opus') ?? false;
    response.writeHead(200, { 'content-type': opus ? 'audio/ogg' : 'audio/mpeg' });
    if (planned?.fault === 'stall' || planned?.fault === 'cut') {
      response.write(audio.subarray(0, Math.floor(audio.length / 2)));
      if (planned.fault === 'cut') setTimeout(() => response.destroy(), 5);
      return;
    }
    response.end(planned?.fault === 'empty' ? undefined : audio);
  });
  return {
    url: server.url,
    requests,
    failNext: faults.plan,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
