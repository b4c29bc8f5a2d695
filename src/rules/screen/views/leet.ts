import type { Piece } from './source.ts';
import { knownOrBegun } from './vocabulary.ts';

const LATIN: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
  '€': 'e',
  '£': 'l',
  '(': 'c',
  '<': 'c',
  '¡': 'i',
};
/** The second thing that a sign may stand for. */
const OR: Readonly<Record<string, string>> = { '1': 'l', '|': 'i', '!': 'l', '6': 'b', '9': 'q', '2': 'r' };
const CYRILLIC: Readonly<Record<string, string>> = {
  '0': 'о',
  '3': 'з',
  '4': 'ч',
  '6': 'б',
  '1': 'и',
  '@': 'а',
  '9': 'я',
};

const TOKEN = /[^\s"'{}[\],;:?=\\/…]+/g;
const SIGN = /[0-9@$!|+€£(<¡]/;
const SIGN_IN_WORD =
  /[a-z][0-9@$!|+€£(<¡]+[a-z]|[0-9@$|€£¡][a-z]|[0-9@$|€£!(+<¡]{2}[a-z]|[a-zа-я][0-9@$]|[0-9@][а-я]/;
const EDGES = /^[(<!]+(?=[^(<!])|[!.)>+-]+$/g;
const LONGEST = 24;
const MOST_SIGNS = 3;
const MOST_TOKENS = 300;
const LONG_WORD = 5;

/**
 * Words in which digits and signs stand for letters, where known words come out: two of them, or a longer one.
 * Times, amounts and names such as `10am` or `b2b` are no words then.
 */
export function fromLeet(text: string): Piece[] {
  if (!SIGN_IN_WORD.test(text)) return [];
  const found: Piece[] = [];
  const sure: string[] = [];
  let tokens = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (!SIGN.test(token) || token.length > LONGEST) continue;
    tokens += 1;
    if (tokens > MOST_TOKENS) break;
    const read = readLeet(token);
    if (read === null) continue;
    found.push({ from: index, to: index + token.length, says: read.says });
    if (read.known) sure.push(read.says);
  }
  return sure.length > 1 || sure.some(({ length }) => length >= LONG_WORD) ? found : [];
}

function readLeet(token: string): { readonly says: string; readonly known: boolean } | null {
  for (const word of new Set([token, token.replace(EDGES, '')])) {
    const says = candidates(word).find((each) => each.length > 1 && knownOrBegun(each));
    if (says !== undefined) return { says, known: true };
  }
  const bare = token.replace(EDGES, '');
  if (!/\p{L}/u.test(bare) || !SIGN.test(bare)) return null;
  return { says: candidates(bare)[0] ?? bare, known: false };
}

/** The likeliest reading first; the others differ in the signs that may stand for two letters. */
function candidates(word: string): string[] {
  const table = /[а-я]/.test(word) ? CYRILLIC : LATIN;
  let read = [''];
  for (const sign of word) {
    const letters = [table[sign] ?? sign];
    const other = table === LATIN ? OR[sign] : undefined;
    if (other !== undefined && read.length < 2 ** MOST_SIGNS) letters.push(other);
    read = letters.flatMap((letter) => read.map((each) => each + letter));
  }
  return read;
}
