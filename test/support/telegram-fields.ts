import type { InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity } from 'grammy/types';
import type { Params, Upload } from './telegram-body.ts';
import { parseHtml } from './telegram-html.ts';
import { Refusal } from './telegram-refusal.ts';

export const bad = (description: string) => new Refusal(400, `Bad Request: ${description}`);

export function integer(params: Params, name: string): number | undefined {
  const value = params.fields[name];
  if (value === undefined || value === null || value === '') return undefined;
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  throw bad(`parameter "${name}" must be an integer`);
}

export function string(params: Params, name: string): string | undefined {
  const value = params.fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw bad(`field "${name}" must be of type String`);
}

/** A field that is JSON in a JSON body and JSON text in a form. */
export function structure(params: Params, name: string): unknown {
  const value = params.fields[name];
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch (cause) {
    if (cause instanceof SyntaxError) throw bad(`can't parse ${name} JSON object`);
    throw cause;
  }
}

export interface Formatted {
  readonly text: string;
  readonly entities: MessageEntity[];
}

/** A text with its formatting, trimmed as Telegram trims it, at most `most` UTF-16 units. */
export function formatted(params: Params, name: string, most: number, tooLong: string): Formatted {
  const raw = string(params, name) ?? '';
  const mode = string(params, 'parse_mode')?.toLowerCase() ?? '';
  if (mode !== '' && mode !== 'html') throw bad('unsupported parse_mode');
  const { text, entities } = mode === 'html' ? parseHtml(raw) : { text: raw, entities: [] };
  if (text.trim().length > most) throw bad(tooLong);
  return { text, entities };
}

/** A text that a message can be: 1 to 4096 units, not only white space. */
export function messageText(params: Params): Formatted {
  if (!string(params, 'text')) throw bad('message text is empty');
  const result = formatted(params, 'text', 4096, 'message is too long');
  if (result.text.trim() === '') throw bad('text must be non-empty');
  return result;
}

export function keyboard(params: Params): InlineKeyboardMarkup | undefined {
  const markup = structure(params, 'reply_markup');
  if (markup === undefined || markup === null) return undefined;
  const rows = field(markup, 'inline_keyboard');
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) throw bad("can't parse inline keyboard");
  return { inline_keyboard: rows.map((row: unknown[]) => row.map(button)) };
}

function button(value: unknown): InlineKeyboardButton {
  const text = field(value, 'text');
  if (typeof text !== 'string' || text === '') throw bad('inline keyboard button text must be non-empty');
  const url = field(value, 'url');
  if (typeof url === 'string') return { text, url };
  const data = field(value, 'callback_data');
  if (typeof data !== 'string') throw bad('Text buttons are unallowed in the inline keyboard');
  const bytes = Buffer.byteLength(data);
  if (bytes < 1 || bytes > 64) throw bad('BUTTON_DATA_INVALID');
  return { text, callback_data: data };
}

export function commands(params: Params): { command: string; description: string }[] {
  const list = structure(params, 'commands');
  if (!Array.isArray(list)) throw bad('parameter "commands" must be an array');
  if (list.length > 100) throw bad('BOT_COMMANDS_TOO_MUCH');
  return list.map((item: unknown) => {
    const command = field(item, 'command');
    const description = field(item, 'description');
    if (typeof command !== 'string' || !/^[a-z0-9_]{1,32}$/.test(command)) throw bad('BOT_COMMAND_INVALID');
    if (typeof description !== 'string' || description.length < 1 || description.length > 256) {
      throw bad('BOT_COMMAND_DESCRIPTION_INVALID');
    }
    return { command, description };
  });
}

/** A file of a form: either a part of that name, or the part that `attach://` points to. */
export function upload(params: Params, name: string): Upload {
  const pointer = string(params, name);
  const part = pointer?.startsWith('attach://') ? pointer.slice('attach://'.length) : name;
  const file = params.uploads.get(part);
  if (!file && pointer) throw bad('wrong file identifier/HTTP URL specified');
  if (!file) throw bad(`there is no ${name} in the request`);
  if (file.bytes.length === 0) throw bad('file must be non-empty');
  if (file.bytes.length > 50_000_000) throw new Refusal(413, 'Request Entity Too Large');
  return file;
}

export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
