import type { Config } from '../config.ts';
import { speakable } from '../rules/speakable.ts';
import { type Call, type Failure, failure, post } from './request.ts';

/** `mime` is `audio/mpeg` or `audio/ogg` (Opus); a messenger takes both as a voice message. */
export type Spoken = { readonly ok: true; readonly bytes: Uint8Array; readonly mime: string } | Failure;

type Speech = NonNullable<Config['voice']['speak']>;

const ELEVENLABS_URL = 'https://api.elevenlabs.io';
const OPENAI_URL = 'https://api.openai.com/v1';
/** A premade voice that every account has ("George"). */
const VOICE_ID = 'JBFqnCBsd6RMkjVDRZzb';
/** 1,000 characters are about 600 kB; this only guards the memory. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Who speaks, by the vendor's name for it. */
export const speechModel = (config: Speech): string =>
  config.kind === 'openai' ? config.model : 'eleven_multilingual_v2';

/** Speech by ElevenLabs or OpenAI, whichever is configured. */
export function speaker(
  config: Speech,
  longestMs: number,
): (text: string, signal: AbortSignal) => Promise<Spoken> {
  return async (text, signal) => {
    const words = speakable(text);
    if (!words) return failure('empty', 'there is nothing to say aloud');
    const answer = await post(
      { who: `speech (${config.kind})`, ...request(config, words), longestMs, mostBytes: MOST_BYTES },
      signal,
    );
    if (!answer.ok) return answer;
    if (answer.bytes.length === 0 || !/^(audio\/|application\/octet-stream$)/.test(answer.type)) {
      return failure('nonsense', `speech (${config.kind}) answered with something else than sound`);
    }
    return { ok: true, bytes: answer.bytes, mime: config.kind === 'openai' ? 'audio/ogg' : 'audio/mpeg' };
  };
}

function request(config: Speech, words: string): Pick<Call, 'url' | 'headers' | 'body'> {
  switch (config.kind) {
    case 'elevenlabs':
      return {
        url: `${config.baseUrl ?? ELEVENLABS_URL}/v1/text-to-speech/${encodeURIComponent(config.voiceId ?? VOICE_ID)}?output_format=mp3_44100_64`,
        headers: { 'xi-api-key': config.key, 'content-type': 'application/json' },
        body: JSON.stringify({ text: words, model_id: speechModel(config) }),
      };
    case 'openai':
      return {
        url: `${config.baseUrl ?? OPENAI_URL}/audio/speech`,
        headers: { authorization: `Bearer ${config.key}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          model: speechModel(config),
          voice: config.voice,
          input: words,
          response_format: 'opus',
        }),
      };
    default:
      return config satisfies never;
  }
}
