import type { UserId } from '../domain/ids.ts';
import type { Speak } from '../domain/message.ts';
import type { Log } from '../lib/log.ts';
import type { SayAloud } from './coach-turn.ts';

export type Spoken =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly mime: string }
  | { readonly ok: false; readonly why: string; readonly detail: string };
/** Text to speech; never rejects. */
export type Voice = (user: UserId, text: string, signal: AbortSignal) => Promise<Spoken>;

/** The text is out already, so a voice that fails costs nothing but the sound. */
export function createSayAloud(parts: { speak: Speak; voice: Voice | undefined; log: Log }): SayAloud {
  const { speak, voice, log } = parts;
  return async ({ state }, text, signal) => {
    if (!voice || !state.preferences.voice || text === '') return;
    const spoken = await voice(state.user_id, text, signal);
    if (!spoken.ok)
      return log.warn({ user: state.user_id, why: spoken.why }, 'an answer could not be spoken');
    const { bytes, mime } = spoken;
    const sent = await speak.send(state.user_id, { text: '', voice: { bytes, mime } });
    if (!sent.ok) log.warn({ user: state.user_id, why: sent.why }, 'a spoken answer was not delivered');
  };
}
