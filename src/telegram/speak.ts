import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Attachment, Button, Outgoing, Sending, Sent, Speak } from '../domain/message.ts';
import type { Log } from '../lib/log.ts';
import { type Client, describe, type Outcome, upload } from './client.ts';
import { createDrafts } from './draft.ts';
import { render } from './render.ts';
import { type Part, split } from './split.ts';
import type { Timing } from './timing.ts';
import { isGone, isUnparsable } from './trouble.ts';

/** Telegram gives bots no larger files: https://core.telegram.org/bots/api#getfile */
const MOST_BYTES = 20 * 1024 * 1024;

type Keyboard = { readonly reply_markup?: InlineKeyboardMarkup };
type Delivered = Outcome<{ readonly message_id: number }>;
/** To whom, and whether they asked for it. */
type How = { readonly chat: number; readonly unasked: Outgoing['unasked'] };
/** One message of an answer; the last one gets the buttons. */
type Piece = (keyboard: Keyboard) => Promise<Delivered>;

export interface SpeakParts {
  readonly client: Client;
  readonly timing: Timing;
  readonly log: Log;
}

/** Speaks to people in their private chats with the bot. */
export function createSpeak({ client, timing, log }: SpeakParts): Speak {
  async function send(chat: number, message: Outgoing, sending?: Sending): Promise<Sent> {
    try {
      return await deliver(chat, message, sending);
    } catch (cause) {
      log.error({ chat, err: cause }, 'Telegram: preparing a message went wrong');
      return failed('preparing the message went wrong');
    }
  }

  async function deliver(chat: number, message: Outgoing, sending?: Sending): Promise<Sent> {
    if (!Number.isSafeInteger(chat)) return failed('not a Telegram user');
    const how: How = { chat, unasked: message.unasked };
    const file = message.file ? [filePiece(how, message.file)] : [];
    if (message.voice) {
      const spoken = await inOrder([voicePiece(how, message.voice), ...file], message.buttons, sending);
      if (spoken.ok || spoken.why === 'unreachable') return spoken;
      log.warn({ chat, why: spoken.detail }, 'Telegram: a spoken answer was not delivered; sending text');
    }
    const texts = split(render(message.text)).map((part) => textPiece(how, part));
    return await inOrder([...texts, ...file], message.buttons, sending);
  }

  const textPiece =
    ({ chat, unasked }: How, part: Part): Piece =>
    async (keyboard) => {
      const common = { ...keyboard, link_preview_options: { is_disabled: true } };
      const sent = await client.ask(
        (api, signal) => api.sendMessage(chat, part.html, { ...common, parse_mode: 'HTML' }, signal),
        { unasked },
      );
      if (sent.ok || !isUnparsable(sent)) return sent;
      log.warn({ chat, why: describe(sent) }, 'Telegram: formatting was refused; sending plain text');
      return await client.ask((api, signal) => api.sendMessage(chat, part.text, common, signal), { unasked });
    };

  const filePiece =
    ({ chat, unasked }: How, file: NonNullable<Outgoing['file']>): Piece =>
    (keyboard) =>
      client.ask((api, signal) => api.sendDocument(chat, upload(file.bytes, file.name), keyboard, signal), {
        unasked,
      });

  const voicePiece =
    ({ chat, unasked }: How, voice: NonNullable<Outgoing['voice']>): Piece =>
    (keyboard) =>
      client.ask(
        (api, signal) => api.sendVoice(chat, upload(voice.bytes, voiceName(voice.mime)), keyboard, signal),
        { unasked },
      );

  const drafts = createDrafts({ client, timing, log, send });
  return {
    send: (to, message, sending) => send(Number(to), message, sending),
    draft: (to) => drafts(Number(to)),
    fetch: (voice) => fetchVoice(client, voice),
  };
}

/** Stops at the first piece that is not delivered: the rest of an answer makes no sense without it. */
async function inOrder(
  pieces: readonly Piece[],
  buttons: Outgoing['buttons'],
  sending?: Sending,
): Promise<Sent> {
  const out = sending?.out ?? 0;
  let sent: Sent = out > 0 ? { ok: true, message: '' } : failed('there is nothing to send');
  for (const [index, piece] of pieces.entries()) {
    if (index < out) continue;
    const last = index === pieces.length - 1;
    sent = toSent(await piece(last ? keyboardOf(buttons) : {}));
    if (!sent.ok)
      return last && index === 0 ? sent : { ...sent, detail: `${sent.detail} (part ${index + 1})` };
    await sending?.went(index + 1, sent.message, last);
  }
  return sent;
}

function toSent(outcome: Delivered): Sent {
  if (outcome.ok) return { ok: true, message: String(outcome.value.message_id) };
  return { ok: false, why: isGone(outcome) ? 'unreachable' : 'failed', detail: describe(outcome) };
}

const failed = (detail: string): Sent => ({ ok: false, why: 'failed', detail });

function keyboardOf(buttons: readonly (readonly Button[])[] = []): Keyboard {
  const rows = buttons
    .filter((row) => row.length > 0)
    .map((row) => row.map(({ label, action }) => ({ text: label, callback_data: action })));
  return rows.length > 0 ? { reply_markup: { inline_keyboard: rows } } : {};
}

/** Telegram plays Ogg with Opus, MP3 and M4A as voice messages. */
function voiceName(mime: string): string {
  if (/mpeg|mp3/.test(mime)) return 'voice.mp3';
  return /mp4|m4a|aac/.test(mime) ? 'voice.m4a' : 'voice.ogg';
}

async function fetchVoice(client: Client, voice: Attachment): Promise<Uint8Array> {
  if (voice.bytes > MOST_BYTES) throw new Error('fetching a voice message: it is larger than 20 MB');
  const file = await client.ask((api, signal) => api.getFile(voice.handle, signal));
  if (!file.ok) throw new Error(`fetching a voice message: ${describe(file)}`);
  const path = file.value.file_path;
  if (!path) throw new Error('fetching a voice message: Telegram did not say where it is');
  const got = await client.download(path, MOST_BYTES);
  if (!got.ok) throw new Error(`fetching a voice message: ${describe(got)}`);
  return got.value;
}
