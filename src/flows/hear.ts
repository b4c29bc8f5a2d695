import { z } from 'zod';
import type { UserId } from '../domain/ids.ts';
import type { Source } from '../domain/memory.ts';
import type { Incoming, Speak } from '../domain/message.ts';
import { briefly } from '../lib/error-facts.ts';
import type { Log } from '../lib/log.ts';
import { shorten } from '../lib/shorten.ts';
import type { Origin } from '../rules/screen/input.ts';
import { MOST } from '../rules/sizes.ts';
import { NO_VOICE_IN, VOICE_FAILED, VOICE_OVER_BUDGET, VOICE_TOO_LONG } from '../rules/texts.ts';
import type { Outbox } from './outbox.ts';
import type { Notice } from './record.ts';

export type Heard =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: string; readonly detail: string };
/** Speech to text; never rejects. */
export type Listen = (
  user: UserId,
  recording: { readonly bytes: Uint8Array; readonly mime: string; readonly seconds: number },
  signal: AbortSignal,
) => Promise<Heard>;

/** Something that a person said, in words. */
export interface Said {
  readonly id: string;
  readonly text: string;
  readonly source: Source;
  /** How strictly it is screened. */
  readonly origin: Origin;
}

type Hear = (incomings: readonly Incoming[], signal: AbortSignal) => Promise<Said[]>;

/** Turns a burst of messages into words. A voice message that cannot be heard is never passed over in silence. */
export function createHear(parts: {
  speak: Speak;
  notice: Notice;
  outbox: Pick<Outbox, 'note' | 'noted'>;
  listen: Listen | undefined;
  log: Log;
}): Hear {
  const { speak, notice, outbox, listen, log } = parts;
  return async (incomings, signal) => {
    const said: Said[] = [];
    for (const incoming of incomings) {
      const words = await wordsOf(incoming, signal);
      if (words) said.push(words);
    }
    return said;
  };

  async function wordsOf(incoming: Incoming, signal: AbortSignal): Promise<Said | null> {
    switch (incoming.kind) {
      case 'text':
        return incoming.text.trim() === ''
          ? null
          : {
              id: incoming.id,
              text: incoming.text,
              source: sourceOf(incoming.origin),
              origin: ORIGIN[incoming.origin],
            };
      case 'voice':
        return await voiceOf(incoming, signal);
      default:
        return null;
    }
  }

  async function voiceOf(
    incoming: Extract<Incoming, { kind: 'voice' }>,
    signal: AbortSignal,
  ): Promise<Said | null> {
    const { user, voice, id } = incoming;
    if (!listen) return await sorry(user, NO_VOICE_IN);
    if (voice.seconds > MOST.voiceSeconds || voice.bytes > MOST.voiceBytes)
      return await sorry(user, VOICE_TOO_LONG);
    const heard = await transcribed(listen, incoming, signal);
    if (!heard.ok || heard.text.trim() === '') {
      log.warn({ user, id, why: heard.ok ? 'empty' : heard.why }, 'a voice message could not be transcribed');
      const overBudget = !heard.ok && heard.why === 'over_budget';
      return await sorry(user, overBudget ? VOICE_OVER_BUDGET : VOICE_FAILED);
    }
    const text = shorten(heard.text.trim(), MOST.text);
    await notice(user, { text: `I heard: *${text.replaceAll('*', '')}*` });
    return { id, text, source: 'voice', origin: 'voice' };
  }

  async function transcribed(
    toText: Listen,
    { user, voice, id }: Extract<Incoming, { kind: 'voice' }>,
    signal: AbortSignal,
  ): Promise<Heard> {
    // Listened to in a run that was cut short: what the person was shown then is what they are answered.
    const before = outbox.noted(user, `heard ${id}`, z.string());
    if (before !== undefined) return { ok: true, text: before };
    try {
      const { mime, seconds } = voice;
      const heard = await toText(user, { bytes: await speak.fetch(voice), mime, seconds }, signal);
      if (heard.ok) outbox.note(user, `heard ${id}`, heard.text);
      return heard;
    } catch (error) {
      return {
        ok: false,
        why: 'unreachable',
        detail: briefly(error),
      };
    }
  }

  async function sorry(user: Incoming['user'], text: string): Promise<null> {
    await notice(user, { text });
    return null;
  }
}

const ORIGIN = { user: 'message', edited: 'message', forward: 'forward', caption: 'caption' } as const;

const sourceOf = (origin: Extract<Incoming, { kind: 'text' }>['origin']): Source =>
  origin === 'forward' ? 'forward' : 'user';
