import type { Message } from 'grammy/types';
import type { Params } from './telegram-body.ts';
import {
  bad,
  commands,
  type Formatted,
  formatted,
  integer,
  keyboard,
  messageText,
  string,
  upload,
} from './telegram-fields.ts';
import { chatOf, messageOf, post, rawText, record, shownButtons, type World } from './telegram-world.ts';

type Method = (world: World, params: Params) => unknown;

const ACTIONS = new Set(
  'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location record_video_note upload_video_note'.split(
    ' ',
  ),
);

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

const TOO_BIG_TO_FETCH = 20 * 1024 * 1024;

/** Every method of the Bot API that this server knows, but for getUpdates and getWebhookInfo. */
export const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['getme', getMe],
  ['deletewebhook', deleteWebhook],
  ['setmycommands', setMyCommands],
  ['sendmessage', sendMessage],
  ['sendmessagedraft', sendMessageDraft],
  ['sendchataction', sendChatAction],
  ['senddocument', (world, params) => sendFile(world, params, 'document')],
  ['sendvoice', (world, params) => sendFile(world, params, 'voice')],
  ['answercallbackquery', answerCallbackQuery],
  ['editmessagetext', editMessageText],
  ['editmessagereplymarkup', editMessageReplyMarkup],
  ['getfile', getFile],
  ['leavechat', leaveChat],
]);

function getMe(world: World) {
  return {
    ...world.me,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  };
}

function deleteWebhook(world: World) {
  world.webhook = '';
  return true;
}

function setMyCommands(world: World, params: Params) {
  world.commands = commands(params);
  return true;
}

function sendMessage(world: World, params: Params): Message {
  const chat = chatOf(world, params);
  const { text, entities } = messageText(params);
  const markup = keyboard(params);
  const content = { text: text.trim(), ...(entities.length > 0 ? { entities } : {}) };
  const message = post(world, chat, content, markup);
  record(world, {
    method: 'sendMessage',
    chat: chat.id,
    text,
    raw: rawText(params, 'text'),
    entities,
    buttons: shownButtons(markup),
    messageId: message.message_id,
  });
  return message;
}

function sendMessageDraft(world: World, params: Params) {
  const chat = chatOf(world, params);
  if (chat.type !== 'private') throw bad('TEXTDRAFT_PEER_INVALID');
  const draftId = integer(params, 'draft_id');
  if (draftId === undefined || draftId === 0) throw bad('TEXTDRAFT_ID_INVALID');
  const { text, entities } = formatted(params, 'text', 4096, 'message is too long');
  record(world, {
    method: 'sendMessageDraft',
    chat: chat.id,
    text,
    raw: rawText(params, 'text'),
    entities,
    draftId,
  });
  return true;
}

function sendChatAction(world: World, params: Params) {
  const chat = chatOf(world, params);
  const action = string(params, 'action') ?? '';
  if (!ACTIONS.has(action)) throw bad('wrong parameter action in request');
  record(world, { method: 'sendChatAction', chat: chat.id, text: action, raw: action });
  return true;
}

function sendFile(world: World, params: Params, kind: 'document' | 'voice'): Message {
  const chat = chatOf(world, params);
  const file = upload(params, kind);
  const caption = formatted(params, 'caption', 1024, 'message caption is too long');
  const markup = keyboard(params);
  const method = kind === 'document' ? 'sendDocument' : 'sendVoice';
  const handle = `${kind}-${world.nextMessage}`;
  world.files.set(handle, { path: `${kind}s/${handle}`, bytes: file.bytes });
  const message = post(world, chat, fileContent(kind, handle, file, caption), markup);
  record(world, {
    method,
    chat: chat.id,
    text: caption.text,
    raw: rawText(params, 'caption'),
    entities: caption.entities,
    buttons: shownButtons(markup),
    messageId: message.message_id,
    file,
  });
  return message;
}

function fileContent(
  kind: 'document' | 'voice',
  handle: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
  caption: Formatted,
): Partial<Message> {
  const shown = caption.text === '' ? {} : { caption: caption.text, caption_entities: caption.entities };
  const common = { file_id: handle, file_unique_id: handle, file_size: file.bytes.length };
  if (kind === 'voice') return { ...shown, voice: { ...common, duration: 1, mime_type: 'audio/ogg' } };
  return { ...shown, document: { ...common, file_name: file.name } };
}

function answerCallbackQuery(world: World, params: Params) {
  const id = string(params, 'callback_query_id') ?? '';
  if (!world.openQueries.delete(id)) {
    throw bad('query is too old and response timeout expired or query ID is invalid');
  }
  return true;
}

function editMessageText(world: World, params: Params): Message {
  const chat = chatOf(world, params);
  const message = messageOf(world, chat, params);
  const { text, entities } = messageText(params);
  const markup = keyboard(params);
  const same =
    message.text === text.trim() && JSON.stringify(message.entities ?? []) === JSON.stringify(entities);
  if (same && JSON.stringify(message.reply_markup) === JSON.stringify(markup)) throw bad(NOT_MODIFIED);
  return change(world, 'editMessageText', message, { text: text.trim(), entities }, markup, params);
}

function editMessageReplyMarkup(world: World, params: Params): Message {
  const chat = chatOf(world, params);
  const message = messageOf(world, chat, params);
  const markup = keyboard(params);
  const rows = markup?.inline_keyboard.filter((row) => row.length > 0) ?? [];
  const next = rows.length > 0 ? { inline_keyboard: rows } : undefined;
  if (JSON.stringify(message.reply_markup) === JSON.stringify(next)) throw bad(NOT_MODIFIED);
  return change(world, 'editMessageReplyMarkup', message, {}, next, params);
}

function change(
  world: World,
  method: string,
  { reply_markup: _, ...message }: Message,
  content: Partial<Message>,
  markup: Message['reply_markup'],
  params: Params,
): Message {
  const changed: Message = { ...message, ...content, ...(markup ? { reply_markup: markup } : {}) };
  world.messages.set(changed.message_id, changed);
  record(world, {
    method,
    chat: changed.chat.id,
    text: changed.text ?? '',
    raw: rawText(params, 'text'),
    entities: changed.entities ?? [],
    buttons: shownButtons(markup),
    messageId: changed.message_id,
  });
  return changed;
}

function getFile(world: World, params: Params) {
  const id = string(params, 'file_id') ?? '';
  const file = world.files.get(id);
  if (!file) throw bad('invalid file_id');
  if (file.bytes.length > TOO_BIG_TO_FETCH) throw bad('file is too big');
  return { file_id: id, file_unique_id: id, file_size: file.bytes.length, file_path: file.path };
}

function leaveChat(world: World, params: Params) {
  const chat = chatOf(world, params);
  if (chat.type === 'private') throw bad("chat member status can't be changed in private chats");
  world.chats.delete(chat.id);
  record(world, { method: 'leaveChat', chat: chat.id });
  return true;
}
