import type { CallbackQuery, ChatMemberUpdated, Message, Update, User } from 'grammy/types';
import { toIso, UserId } from '../domain/ids.ts';
import type { Attachment, Incoming } from '../domain/message.ts';
import { shorten } from '../lib/shorten.ts';
import { isAddressed } from './groups.ts';

/** Somebody in a group or channel turned to the bot; nothing of it is kept. */
export interface GroupNotice {
  readonly kind: 'group';
  readonly chat: number;
}

export interface Bot {
  /** Without the @. */
  readonly username: string;
  readonly id: number;
}

const COMMAND = /^\/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?:\s+([\s\S]*))?$/;

/** What a service message can bring in a private chat: it is about the chat, nobody said anything. */
const SERVICE = [
  'pinned_message',
  'message_auto_delete_timer_changed',
  'chat_background_set',
  'write_access_allowed',
  'connected_website',
  'users_shared',
  'chat_shared',
  'forum_topic_created',
  'forum_topic_edited',
  'forum_topic_closed',
  'forum_topic_reopened',
  'gift',
  'unique_gift',
  'gift_upgrade_sent',
  'boost_added',
  'paid_message_price_changed',
  'proximity_alert_triggered',
  'checklist_tasks_done',
  'checklist_tasks_added',
  'managed_bot_created',
  'suggested_post_info',
  'successful_payment',
  'refunded_payment',
  'giveaway_created',
  'giveaway_completed',
  'video_chat_started',
  'video_chat_ended',
  'video_chat_scheduled',
  'video_chat_participants_invited',
] as const satisfies readonly (keyof Message)[];

/** Everything else that is not text, most telling first: a GIF is a document too, a venue is a location. */
const OTHERS = [
  ['sticker', 'sticker'],
  ['photo', 'photo'],
  ['animation', 'video'],
  ['video', 'video'],
  ['document', 'document'],
  ['location', 'location'],
  ['contact', 'contact'],
  ['poll', 'poll'],
] as const satisfies readonly (readonly [keyof Message, string])[];

/**
 * An update of Telegram in our own words; null when there is nothing to do.
 * @param now milliseconds since the epoch, for what carries no time of its own.
 */
export function toIncoming(update: Update, bot: Bot, now: number): Incoming | GroupNotice | null {
  const id = `tg:${bot.id}:${update.update_id}`;
  if (update.message) return fromMessage(id, update.message, bot);
  if (update.edited_message) return fromEdit(id, update.edited_message);
  if (update.callback_query) return fromTap(id, update.callback_query, now);
  if (update.my_chat_member) return fromMembership(id, update.my_chat_member);
  return null;
}

function fromMessage(id: string, message: Message, bot: Bot): Incoming | GroupNotice | null {
  const from = message.from;
  if (!from || from.is_bot) return null;
  if (message.chat.type !== 'private') return isAddressed(message, bot) ? group(message.chat.id) : null;
  const common = about(id, from, message.date * 1000);
  const forwarded = message.forward_origin !== undefined;
  const text = message.text;
  if (text !== undefined) {
    const command = forwarded ? undefined : toCommand(text, bot);
    if (command) return { ...common, kind: 'command', ...command };
    return { ...common, kind: 'text', text, origin: forwarded ? 'forward' : 'user' };
  }
  const voice = toVoice(message);
  if (voice) return { ...common, kind: 'voice', voice };
  if (message.caption) return { ...common, kind: 'text', text: message.caption, origin: 'caption' };
  if (SERVICE.some((key) => message[key] !== undefined)) return null;
  const what = OTHERS.find(([key]) => message[key] !== undefined)?.[1] ?? 'unknown';
  return { ...common, kind: 'other', what };
}

/** A live location is "edited" every few seconds; only changed words count. */
function fromEdit(id: string, message: Message): Incoming | null {
  const from = message.from;
  const text = message.text ?? message.caption;
  if (!from || from.is_bot || !text || message.chat.type !== 'private') return null;
  const common = about(id, from, (message.edit_date ?? message.date) * 1000);
  return { ...common, kind: 'text', text, origin: 'edited' };
}

function fromTap(id: string, { from, data, message }: CallbackQuery, now: number): Incoming | null {
  if (from.is_bot || data === undefined || message?.chat.type !== 'private') return null;
  return { ...about(id, from, now), kind: 'button', action: data };
}

function fromMembership(id: string, change: ChatMemberUpdated): Incoming | GroupNotice | null {
  const was = isInside(change.old_chat_member.status);
  const is = isInside(change.new_chat_member.status);
  if (change.chat.type !== 'private') return !was && is ? group(change.chat.id) : null;
  if (was === is || change.from.is_bot) return null;
  const common = about(id, change.from, change.date * 1000);
  return { ...common, kind: 'presence', presence: is ? 'joined' : 'left' };
}

const isInside = (status: string) => status !== 'left' && status !== 'kicked';
const group = (chat: number): GroupNotice => ({ kind: 'group', chat });

function about(id: string, from: User, at: number) {
  return {
    id,
    user: UserId.parse(String(from.id)),
    at: toIso(at),
    name: shorten(from.first_name, 100),
    language: shorten(from.language_code ?? '', 12),
  };
}

function toCommand(text: string, bot: Bot): { command: string; argument: string } | undefined {
  const [, name, addressee, argument = ''] = COMMAND.exec(text.trim()) ?? [];
  if (name === undefined) return undefined;
  if (addressee !== undefined && addressee.toLowerCase() !== bot.username.toLowerCase()) return undefined;
  return { command: name.toLowerCase(), argument: argument.trim() };
}

function toVoice({ voice, audio, video_note: note }: Message): Attachment | undefined {
  const media = voice ?? audio ?? note;
  if (!media) return undefined;
  const usual = voice ? 'audio/ogg' : audio ? 'audio/mpeg' : 'video/mp4';
  const mime = 'mime_type' in media && media.mime_type ? media.mime_type : usual;
  return { handle: media.file_id, seconds: media.duration, bytes: media.file_size ?? 0, mime };
}
