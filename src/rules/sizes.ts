import type { Incoming } from '../domain/message.ts';
import { shorten } from '../lib/shorten.ts';

/** The most that is taken of what comes in. Texts in UTF-16 units, an action in bytes of UTF-8. */
export const MOST = {
  /** Longer than any message or caption of Telegram (4,096). Also of what was heard in a voice message. */
  text: 8_000,
  /** What stands behind a command. */
  argument: 4_000,
  /** A note that is kept by /save. */
  note: 500,
  name: 100,
  /** Telegram lets a button carry no more. */
  action: 64,
  /** Of a voice message: seconds, and bytes (Telegram hands out no larger file). */
  voiceSeconds: 5 * 60,
  voiceBytes: 20 * 1024 * 1024,
} as const;

/** `shortened`: the person should know that only the beginning is read; `forged`: no button of ours says that. */
export type Sized =
  | { readonly kind: 'whole' | 'shortened'; readonly incoming: Incoming }
  | { readonly kind: 'forged' };

/** What is taken of a message, whatever the channel has let through. */
export function sized(received: Incoming): Sized {
  const incoming = { ...received, name: shorten(received.name, MOST.name) };
  switch (incoming.kind) {
    case 'text': {
      const text = shorten(incoming.text, MOST.text);
      return { kind: text === incoming.text ? 'whole' : 'shortened', incoming: { ...incoming, text } };
    }
    case 'command': {
      const argument = shorten(incoming.argument, MOST.argument);
      const kind = argument === incoming.argument ? 'whole' : 'shortened';
      return { kind, incoming: { ...incoming, command: shorten(incoming.command, MOST.name), argument } };
    }
    case 'button':
      return bytesOf(incoming.action) > MOST.action ? { kind: 'forged' } : { kind: 'whole', incoming };
    case 'voice':
    case 'other':
    case 'presence':
      return { kind: 'whole', incoming };
    default:
      return incoming satisfies never;
  }
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
