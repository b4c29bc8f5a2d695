import type { MessageEntity } from 'grammy/types';
import { Refusal } from './telegram-refusal.ts';

type Kind = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler' | 'code' | 'pre' | 'blockquote';

const TAGS = new Map<string, Kind>([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['tg-spoiler', 'spoiler'],
  ['code', 'code'],
  ['pre', 'pre'],
  ['blockquote', 'blockquote'],
]);

const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
]);

const TAG = /^<(\/?)([a-zA-Z0-9-]+)((?:\s+[a-zA-Z-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[a-zA-Z0-9.-]+))?)*)\s*>/;
const ENTITY = /^&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]+));/;

interface Open {
  readonly tag: string;
  readonly attributes: string;
  readonly offset: number;
}

/**
 * Reads a text in Telegram's HTML the way the Bot API does.
 * @throws Refusal (400, "can't parse entities: ...") for an unknown, unclosed or wrongly nested tag.
 */
export function parseHtml(html: string): { text: string; entities: MessageEntity[] } {
  const entities: MessageEntity[] = [];
  const open: Open[] = [];
  let text = '';
  let at = 0;
  while (at < html.length) {
    const rest = html.slice(at, at + 4096);
    if (rest.startsWith('<')) {
      at += readTag(rest, at, text, open, entities);
      continue;
    }
    const entity = rest.startsWith('&') ? ENTITY.exec(rest) : null;
    const decoded = entity ? decode(entity) : undefined;
    text += decoded ?? html.charAt(at);
    at += decoded === undefined ? 1 : (entity?.[0].length ?? 1);
  }
  const last = open.at(-1);
  if (last) throw broken(`Can't find end tag corresponding to start tag "${last.tag}"`);
  return { text, entities };
}

function readTag(rest: string, at: number, text: string, open: Open[], entities: MessageEntity[]): number {
  const match = TAG.exec(rest);
  if (!match) throw broken(`Unclosed or malformed tag at byte offset ${at}`);
  const [whole, slash, name = '', attributes = ''] = match;
  const tag = name.toLowerCase();
  if (slash === '') {
    if (!known(tag, attributes)) throw broken(`Unsupported start tag "${tag}" at byte offset ${at}`);
    open.push({ tag, attributes, offset: text.length });
    return whole.length;
  }
  const start = open.pop();
  if (!start) throw broken(`Unexpected end tag at byte offset ${at}`);
  if (start.tag !== tag) {
    throw broken(`Unmatched end tag at byte offset ${at}, expected "</${start.tag}>", found "</${tag}>"`);
  }
  const length = text.length - start.offset;
  if (length > 0) entities.push(entity(start, length, text));
  return whole.length;
}

function known(tag: string, attributes: string): boolean {
  if (tag === 'span') return attribute(attributes, 'class') === 'tg-spoiler';
  return tag === 'a' || TAGS.has(tag);
}

function entity({ tag, attributes, offset }: Open, length: number, text: string): MessageEntity {
  if (tag === 'a') {
    const url = attribute(attributes, 'href') ?? text.slice(offset);
    return { type: 'text_link', offset, length, url };
  }
  const type = TAGS.get(tag) ?? 'spoiler';
  const language = attribute(attributes, 'class')?.replace(/^language-/, '');
  return type === 'pre' && language ? { type, offset, length, language } : { type, offset, length };
}

function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|(\\S+))`).exec(attributes);
  const raw = match?.[1] ?? match?.[2] ?? match?.[3];
  return raw?.replace(/&(lt|gt|amp|quot);/g, (whole, named: string) => NAMED.get(named) ?? whole);
}

function decode([, decimal, hex, named]: RegExpExecArray): string | undefined {
  if (named !== undefined) return NAMED.get(named);
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const broken = (why: string) => new Refusal(400, `Bad Request: can't parse entities: ${why}`);
