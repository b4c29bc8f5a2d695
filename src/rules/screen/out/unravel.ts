const MORSE: Readonly<Record<string, string>> = Object.fromEntries(
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'
    .split(' ')
    .map((code, index) => [code, String.fromCharCode(97 + index)]),
);
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const LONGEST = 8_000;

/**
 * What a reply says when it is taken apart in ways that only a leak is wrapped in: codes of characters, escapes, Morse,
 * base32, letters as flags, Pig Latin. Only what could be text; lower case. At most 8,000
 * characters of the reply are looked at.
 */
export function unravel(reply: string): readonly string[] {
  const text = reply.slice(0, LONGEST);
  return [escapes, numbers, morse, base32, flags, pigLatin]
    .map((take) => take(text).toLowerCase())
    .filter((found) => found.length >= 20);
}

/** \u0041, \x41, &#65; and U+0041. */
function escapes(text: string): string {
  if (!/\\[ux]|&#|[uU]\+[0-9a-fA-F]{4}/.test(text)) return '';
  return text
    .replace(/(?:\\u\{?|\\x|&#x|[uU]\+)([0-9a-fA-F]{2,6})\}?;?\s?/g, (_, hex: string) => character(hex, 16))
    .replace(/&#(\d{2,6});?/g, (_, code: string) => character(code, 10));
}

/** A row of numbers in one base, each of them a character. */
function numbers(text: string): string {
  const found = text.match(/\b(?:0[xob])?[0-9a-fA-F]{2,8}\b/g) ?? [];
  if (found.length < 20) return '';
  const bare = found.map((code) => code.replace(/^0[xob]/, ''));
  const base = bare.every((code) => /^[01]{7,8}$/.test(code))
    ? 2
    : bare.every((code) => /^[0-7]{3}$/.test(code) && Number.parseInt(code, 8) < 128)
      ? 8
      : bare.every((code) => /^\d{2,3}$/.test(code))
        ? 10
        : 16;
  const direct = bare.map((code) => character(code, base)).join('');
  // 1 to 26 for a to z.
  return base === 10 && bare.every((code) => Number(code) <= 26)
    ? bare.map((code) => character(String(Number(code) + 96), 10)).join('')
    : direct;
}

function character(code: string, base: number): string {
  const point = Number.parseInt(code, base);
  return point > 8 && point < 0x11_0000 ? String.fromCodePoint(point) : '';
}

function morse(text: string): string {
  const marks = text.replace(/[•·∙]/g, '.').replace(/[–—−_]/g, '-');
  const codes = marks.match(/(?<![^\s/|])[.-]{1,4}(?![^\s/|])/g) ?? [];
  return codes.length < 20 ? '' : codes.map((code) => MORSE[code] ?? '').join('');
}

function base32(text: string): string {
  const found = text.match(/\b[A-Z2-7]{24,}={0,6}/g) ?? [];
  return found.map((run) => fromBase32(run.toLowerCase().replace(/=+$/, ''))).join(' ');
}

function fromBase32(run: string): string {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const letter of run) {
    bits = (bits << 5) | BASE32.indexOf(letter);
    held += 5;
    if (held < 8) continue;
    held -= 8;
    text += String.fromCharCode((bits >> held) & 0xff);
    bits &= (1 << held) - 1;
  }
  return text;
}

const FLAG_A = 0x1_f1e6;

function flags(text: string): string {
  if (!/[\u{1f1e6}-\u{1f1ff}]/u.test(text)) return '';
  return text.replace(/[\u{1f1e6}-\u{1f1ff}]/gu, (flag) =>
    String.fromCharCode(97 + (flag.codePointAt(0) ?? FLAG_A) - FLAG_A),
  );
}

/** "Elphay emay": what of it begins with a vowel is ambiguous, so one consonant goes back to the front. */
function pigLatin(text: string): string {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const pigs = words.filter((word) => word.endsWith('ay') && word.length > 2);
  if (words.length < 8 || pigs.length * 2 < words.length) return '';
  return words
    .map((word) => word.replace(/^([a-z]+?)([bcdfghj-np-tv-z]|qu|[cst]h|wh|y|w)?ay$/, '$2$1'))
    .join(' ');
}
