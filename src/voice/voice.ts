import type { Config } from '../config.ts';
import { type Heard, hearer } from './hear.ts';
import { type Spoken, speaker, speechModel } from './say.ts';

export type { Heard } from './hear.ts';
export type { Failure } from './request.ts';
export type { Spoken } from './say.ts';

/** Ears and a mouth, each absent when it is not configured. Neither ever rejects. */
export interface Voice {
  /** Words of a recording of at most 20 MB. `mime` is its type, such as `audio/ogg`. */
  readonly hear?: (bytes: Uint8Array, mime: string, signal: AbortSignal) => Promise<Heard>;
  /** Speech for `text`, which is Markdown: its marks are left out, and only about 1,000 characters are said. */
  readonly say?: (text: string, signal: AbortSignal) => Promise<Spoken>;
}

const LONGEST_MS = 30_000;

/** @param longestMs time allowed for one call, from its start to the last byte. */
export function createVoice(config: Config['voice'], longestMs = LONGEST_MS): Voice {
  return {
    ...(config.transcribe && { hear: hearer(config.transcribe, longestMs) }),
    ...(config.speak && { say: speaker(config.speak, longestMs) }),
  };
}

/** Who hears and who speaks, by the vendors' names; empty for what is not configured. */
export const voiceModels = ({ transcribe, speak }: Config['voice']) => ({
  transcribe: transcribe?.model ?? '',
  speak: speak ? speechModel(speak) : '',
});
