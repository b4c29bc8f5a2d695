import type { Piece } from './source.ts';

const FEWEST = 2;

/** All that `code` matches in the text, if it is there more than once. */
function escaped(
  text: string,
  code: RegExp,
  decode: (stretch: string, ...groups: string[]) => string,
): Piece[] {
  const found = [...text.matchAll(code)].map((match) => {
    const [stretch, ...groups] = match;
    return { from: match.index, to: match.index + stretch.length, says: decode(stretch, ...groups) };
  });
  const signs = found.reduce((total, { from, to }) => total + to - from, 0);
  return signs > 3 * FEWEST ? found : [];
}

const PERCENT = /(?:%[0-9a-f]{2})+/gi;

export const fromUrl = (text: string): Piece[] =>
  escaped(text, PERCENT, (run) => new TextDecoder().decode(Buffer.from(run.replaceAll('%', ''), 'hex')));

const LAST_CODE = 0x10ffff;
const character = (code: string, base: number): string =>
  String.fromCodePoint(Math.min(LAST_CODE, Number.parseInt(code, base)));

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  sol: '/',
  lowbar: '_',
  colon: ':',
  period: '.',
  comma: ',',
  excl: '!',
  quest: '?',
  num: '#',
  lsqb: '[',
  rsqb: ']',
  lpar: '(',
  rpar: ')',
  newline: ' ',
  tab: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
};

export const fromHtml = (text: string): Piece[] =>
  escaped(text, ENTITY, (stretch, decimal, hex, name) => {
    if (decimal) return character(decimal, 10);
    if (hex) return character(hex, 16);
    return NAMED[name?.toLowerCase() ?? ''] ?? accented(name ?? '') ?? stretch;
  });

/** `eacute` is an e with something on it that the canonical form drops. */
const accented = (name: string): string | undefined =>
  /^([a-z])(?:acute|grave|circ|tilde|uml|cedil|ring)$/i.exec(name)?.[1];

const BACKSLASH =
  /\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})|\\([0-7]{3})|\bu\+([0-9a-f]{4,6})\s?|\\([nrt"'/\\])/gi;

/** As in JSON, in the strings of programs and in the names of characters (U+0069). */
export const fromBackslashes = (text: string): Piece[] =>
  escaped(text, BACKSLASH, (_, unicode, hex, octal, named, sign) => {
    if (octal) return character(octal, 8);
    if (sign) return /[nrt]/i.test(sign) ? ' ' : sign;
    return character(unicode ?? hex ?? named ?? '20', 16);
  });

const MARKUP = /(?<=[\p{L}\p{N}])(?:[*~`]{1,3}|__|<[^<>]{0,80}>)(?=[\p{L}\p{N}])/gu;
const EMPHASIS = /[*~`]{1,3}|__|<[^<>]{0,80}>/g;

/** Marks inside of words, as in `ig**no**re`; all marks go then. */
export const fromMarkup = (text: string): Piece[] =>
  text.search(MARKUP) < 0
    ? []
    : [...text.matchAll(EMPHASIS)].map(({ 0: { length }, index }) => ({
        from: index,
        to: index + length,
        says: '',
      }));
