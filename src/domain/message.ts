import { z } from 'zod';
import { Iso, UserId } from './ids.ts';

/** A voice message or file that waits at the channel, by the channel's own handle (never a URL: it would hold a key). */
export const Attachment = z.strictObject({
  handle: z.string(),
  seconds: z.number().min(0),
  bytes: z.number().min(0),
  mime: z.string(),
});
export type Attachment = z.infer<typeof Attachment>;

const common = {
  /** Unique for ever within this installation; the same update always has the same id. */
  id: z.string(),
  user: UserId,
  at: Iso,
  name: z.string().max(100),
  language: z.string().max(12),
};

/** What a person did, free of any channel's vocabulary. Plain data: it is stored in the queue. */
export const Incoming = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('text'),
    text: z.string(),
    origin: z.enum(['user', 'forward', 'edited', 'caption']),
  }),
  z.strictObject({ ...common, kind: z.literal('voice'), voice: Attachment }),
  /** `command` without the slash, in lower case; `argument` is the rest of the line. */
  z.strictObject({ ...common, kind: z.literal('command'), command: z.string(), argument: z.string() }),
  /** A tapped button; `action` is what {@link Button} carried. */
  z.strictObject({ ...common, kind: z.literal('button'), action: z.string() }),
  /** Something that a coach cannot read. */
  z.strictObject({
    ...common,
    kind: z.literal('other'),
    what: z.enum(['sticker', 'photo', 'document', 'location', 'contact', 'video', 'poll', 'unknown']),
  }),
  /** The person blocked the bot (`left`) or let it in again (`joined`). */
  z.strictObject({ ...common, kind: z.literal('presence'), presence: z.enum(['left', 'joined']) }),
]);
export type Incoming = z.infer<typeof Incoming>;

/** `action` is at most 64 bytes of UTF-8 (Telegram's limit), such as `step:done`. */
export interface Button {
  readonly label: string;
  readonly action: string;
}

/** What the bot says. `text` is Markdown; the channel renders it. Rows of buttons go under the last part. */
export interface Outgoing {
  readonly text: string;
  readonly buttons?: readonly (readonly Button[])[];
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
  /** Spoken form of the answer; the text is sent too when this cannot be delivered. */
  readonly voice?: { readonly bytes: Uint8Array; readonly mime: string };
  /**
   * Nobody waits for it: where messages have to queue, answers go first. The channel calls this when its turn has come,
   * right before it leaves, and keeps it back when this resolves with false. Rejects when that cannot be found out: then it
   * is kept back, too.
   */
  readonly unasked?: () => Promise<boolean>;
}

/** How far a message of several parts has come, so that after a crash no part is repeated and none is lost. */
export interface Sending {
  /** Parts that are out already. */
  readonly out: number;
  /** So many parts are out now, the latest as `message`; `last`: that is all of it. Resolves once that is kept. */
  went(parts: number, message: string, last: boolean): Promise<void>;
}

/** `text`: what was really said, where that is not what was asked for (see flows/outbox.ts). */
export type Sent =
  | { readonly ok: true; readonly message: string; readonly text?: string }
  | {
      readonly ok: false;
      /** unreachable: blocked or gone, do not try again; failed: was not delivered or may not have been. */
      readonly why: 'unreachable' | 'failed';
      readonly detail: string;
    };

/** An answer that grows before the eyes of the reader. Never rejects. */
export interface Draft {
  /** The whole text so far, Markdown, possibly cut in mid-word. Returns at once. */
  grow(text: string): void;
  /** Takes the draft's place; the draft is over. */
  finish(message: Outgoing, sending?: Sending): Promise<Sent>;
  /** Nothing will be said. */
  drop(): void;
}

/** How the bot speaks; one per channel. Never rejects. */
export interface Speak {
  send(to: UserId, message: Outgoing, sending?: Sending): Promise<Sent>;
  /** Shows at once that an answer is on its way. */
  draft(to: UserId): Draft;
  /** Bytes of a voice message; rejects with a clear error when the channel cannot give it. */
  fetch(voice: Attachment): Promise<Uint8Array>;
}
