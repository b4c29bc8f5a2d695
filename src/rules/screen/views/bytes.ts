import { isReadable } from './readable.ts';
import type { Piece } from './source.ts';

/** More than half of the 8 kB that all views may have together is never needed. */
const MOST_BYTES = 6_000;

const utf8 = (bytes: readonly number[] | Uint8Array): string =>
  new TextDecoder().decode(Uint8Array.from(bytes));

/** Every stretch that `code` matches and of which `decode` makes something readable. */
function pieces(text: string, code: RegExp, decode: (stretch: string) => string): Piece[] {
  const found: Piece[] = [];
  for (const match of text.matchAll(code)) {
    const says = decode(match[0]);
    if (isReadable(says))
      found.push({ from: match.index, to: match.index + match[0].length, says: ` ${says} ` });
  }
  return found;
}

const BASE64 = /[A-Za-z0-9+/_-]{12,}={0,2}/g;
const ALL_BASE64 = /^[A-Za-z0-9+/_=\s-]+$/;
const NOT_A_LONG_WORD = /[A-Z0-9+/_=-]/;

/** Also of the kind for URLs, and broken over lines. */
export function fromBase64(text: string): Piece[] {
  const isAll = ALL_BASE64.test(text);
  const whole = isAll ? base64(text.replace(/\s+/g, '')) : '';
  if (isReadable(whole)) return [{ from: 0, to: text.length, says: whole }];
  const found = pieces(text, BASE64, (code) => (NOT_A_LONG_WORD.test(code.slice(1)) ? base64(code) : ''));
  if (found.length > 0 || !isAll) return found;
  const words = text.trim().split(/\s+/).map(base64);
  return words.every(isReadable) ? [{ from: 0, to: text.length, says: words.join(' ') }] : [];
}

const base64 = (code: string): string => utf8(Buffer.from(code.slice(0, MOST_BYTES), 'base64'));

const BASE32 = /[A-Z2-7]{16,}={0,6}/g;
const DIGITS32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** After RFC 4648. */
export const fromBase32 = (text: string): Piece[] =>
  pieces(text, BASE32, (code) => {
    const bytes: number[] = [];
    let [bits, value] = [0, 0];
    for (const digit of code.replaceAll('=', '').slice(0, MOST_BYTES)) {
      value = ((value << 5) | DIGITS32.indexOf(digit)) & 0xfff;
      bits += 5;
      if (bits >= 8) bytes.push((value >> (bits - 8)) & 0xff);
      if (bits >= 8) bits -= 8;
    }
    return utf8(bytes);
  });

const HEX = /(?:(?:0x|\\x)?[0-9a-f]{2}[\s,:;-]{0,2}){6,}/gi;

export const fromHex = (text: string): Piece[] =>
  pieces(text, HEX, (code) =>
    utf8(Buffer.from(code.replace(/0x|[^0-9a-f]/gi, '').slice(0, 2 * MOST_BYTES), 'hex')),
  );

const BINARY = /(?:[01]{8}[\s,]{0,2}){4,}/g;

export const fromBinary = (text: string): Piece[] =>
  pieces(text, BINARY, (code) => {
    const bits = code.replace(/[^01]/g, '').slice(0, 8 * MOST_BYTES);
    return utf8((bits.match(/[01]{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  });

const NUMBERS = /(?:\d{2,6}[\s,;\\]{1,2}){5,}\d{2,6}/g;
const LAST_CODE = 0x10ffff;

/** Each character as its number, decimal or, when no digit is an 8 or a 9 and words come out, octal. */
export const fromNumbers = (text: string): Piece[] =>
  pieces(text, NUMBERS, (code) => {
    const numbers = (code.match(/\d+/g) ?? []).slice(0, MOST_BYTES);
    const decimal = characters(numbers, 10);
    return isReadable(decimal) || /[89]/.test(code) ? decimal : characters(numbers, 8);
  });

const characters = (numbers: readonly string[], base: number): string =>
  numbers.map((each) => String.fromCodePoint(Math.min(LAST_CODE, Number.parseInt(each, base)))).join('');
