import { z } from 'zod';
import type { Config } from '../config.ts';
import { type Failure, failure, mediaType, post } from './request.ts';

/** `text` is what was understood, trimmed, never empty. */
export type Heard = { readonly ok: true; readonly text: string } | Failure;

const BASE_URL = 'https://api.openai.com/v1';
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_ANSWER_BYTES = 1024 * 1024;

/** The service tells formats apart by the ending of the file's name. */
const ENDINGS: Readonly<Record<string, string>> = {
  'audio/ogg': 'ogg',
  'audio/opus': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp3': 'mp3',
  'audio/mp4': 'm4a',
  'audio/m4a': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'audio/flac': 'flac',
  'audio/webm': 'webm',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
};

const Transcription = z.object({ text: z.string() });

/** Transcription by OpenAI or a server that speaks its protocol. */
export function hearer(
  config: NonNullable<Config['voice']['transcribe']>,
  longestMs: number,
): (bytes: Uint8Array, mime: string, signal: AbortSignal) => Promise<Heard> {
  return async (bytes, mime, signal) => {
    if (bytes.length === 0) return failure('empty', 'the recording is empty');
    if (bytes.length > MOST_BYTES) return failure('too_large', `the recording has ${bytes.length} bytes`);
    const answer = await post(
      {
        who: 'transcription',
        url: `${config.baseUrl ?? BASE_URL}/audio/transcriptions`,
        headers: { authorization: `Bearer ${config.key}` },
        body: form(bytes, mediaType(mime), config.model),
        longestMs,
        mostBytes: MOST_ANSWER_BYTES,
      },
      signal,
    );
    return answer.ok ? understood(answer.bytes) : answer;
  };
}

function form(bytes: Uint8Array, type: string, model: string): FormData {
  const form = new FormData();
  // The copy is backed by a plain ArrayBuffer, which Blob asks for.
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), `voice.${ENDINGS[type] ?? 'ogg'}`);
  form.set('model', model);
  form.set('response_format', 'json');
  return form;
}

function understood(bytes: Uint8Array): Heard {
  const parsed = Transcription.safeParse(parseJson(Buffer.from(bytes).toString()));
  if (!parsed.success) return failure('nonsense', 'transcription answered with something else than a text');
  const text = parsed.data.text.trim();
  return text ? { ok: true, text } : failure('empty', 'no words were heard');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
