import type { Chat, InlineKeyboardMarkup, Message, User } from 'grammy/types';
import type { Params, Upload } from './telegram-body.ts';
import { bad, type Formatted, integer, string } from './telegram-fields.ts';
import { Refusal } from './telegram-refusal.ts';

/** Something that reached a person, as a test looks at it. */
export interface Delivery {
  readonly method: string;
  readonly chat: number;
  /** What is seen: formatting and entities resolved; the caption of a file. */
  readonly text: string;
  /** As it was sent. */
  readonly raw: string;
  readonly entities: Formatted['entities'];
  readonly buttons: readonly (readonly { readonly label: string; readonly action: string }[])[];
  /** 0 for drafts and chat actions. */
  readonly messageId: number;
  readonly draftId: number | undefined;
  readonly file: Upload | undefined;
  /** Milliseconds since the epoch, with fractions. */
  readonly time: number;
}

/** Everything the server knows. One per server; outlives the bot that talks to it. */
export interface World {
  readonly me: User & { is_bot: true; username: string };
  readonly chats: Map<number, Chat>;
  readonly blocked: Set<number>;
  readonly messages: Map<number, Message>;
  readonly files: Map<string, { readonly path: string; readonly bytes: Uint8Array }>;
  readonly openQueries: Set<string>;
  readonly sent: Delivery[];
  /** Of those, the messages to each chat. */
  readonly messagesTo: Map<number, Delivery[]>;
  commands: readonly { command: string; description: string }[];
  webhook: string;
  nextMessage: number;
}

export function createWorld(botId: number, username: string): World {
  return {
    me: { id: botId, is_bot: true, first_name: 'Coach', username },
    chats: new Map(),
    blocked: new Set(),
    messages: new Map(),
    files: new Map(),
    openQueries: new Set(),
    sent: [],
    messagesTo: new Map(),
    commands: [],
    webhook: '',
    nextMessage: 1,
  };
}

/** The chat that a request is meant for. */
export function chatOf(world: World, params: Params): Chat {
  const given = params.fields.chat_id;
  if (given === undefined || given === null || given === '') throw bad('chat_id is empty');
  const id = typeof given === 'string' && given.startsWith('@') ? undefined : integer(params, 'chat_id');
  const chat = id === undefined ? undefined : world.chats.get(id);
  if (!chat) throw bad('chat not found');
  if (world.blocked.has(chat.id)) throw new Refusal(403, 'Forbidden: bot was blocked by the user');
  return chat;
}

/** Puts a message of the bot into a chat. */
export function post(
  world: World,
  chat: Chat,
  content: Partial<Message>,
  markup: InlineKeyboardMarkup | undefined,
): Message {
  const message: Message = {
    message_id: world.nextMessage++,
    from: world.me,
    chat,
    date: Math.floor(Date.now() / 1000),
    ...content,
    ...(markup ? { reply_markup: markup } : {}),
  };
  world.messages.set(message.message_id, message);
  return message;
}

export function record(world: World, delivery: Partial<Delivery> & { method: string; chat: number }): void {
  const complete: Delivery = {
    text: '',
    raw: '',
    entities: [],
    buttons: [],
    messageId: 0,
    draftId: undefined,
    file: undefined,
    time: performance.timeOrigin + performance.now(),
    ...delivery,
  };
  world.sent.push(complete);
  if (!MESSAGES.has(delivery.method)) return;
  const before = world.messagesTo.get(delivery.chat);
  if (before) before.push(complete);
  else world.messagesTo.set(delivery.chat, [complete]);
}

const MESSAGES = new Set(['sendMessage', 'sendDocument', 'sendVoice']);

export function shownButtons(markup: InlineKeyboardMarkup | undefined): Delivery['buttons'] {
  return (markup?.inline_keyboard ?? []).map((row) =>
    row.map((one) => ({ label: one.text, action: 'callback_data' in one ? one.callback_data : '' })),
  );
}

/** The bot's own message that a request wants to change. */
export function messageOf(world: World, chat: Chat, params: Params): Message {
  const id = integer(params, 'message_id');
  const message = id === undefined ? undefined : world.messages.get(id);
  if (!message || message.chat.id !== chat.id) throw bad('message to edit not found');
  if (message.from?.id !== world.me.id) throw bad("message can't be edited");
  return message;
}

export const rawText = (params: Params, name: string): string => string(params, name) ?? '';
