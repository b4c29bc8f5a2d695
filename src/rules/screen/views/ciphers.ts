import { hashTable, hashUnit, NO_LETTERS } from './hash-table.ts';
import { KNOWN, type Piece, type Source, STRANGER, type Words } from './source.ts';
import { allWords, known, knownHan } from './vocabulary.ts';

const LETTERS = 26;
const FIRST = 97;
const LAST = 122;

const shifted = (text: string, by: number): string =>
  text.replace(/[a-z]/g, (letter) =>
    String.fromCharCode(((letter.charCodeAt(0) - FIRST + by) % LETTERS) + FIRST),
  );

const mirrored = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(2 * FIRST + LETTERS - 1 - letter.charCodeAt(0)));

const reversed = (text: string): string => [...text].reverse().join('');

/** A way to write each letter as another one, or the letters in another order, and the way back. */
interface Cipher {
  readonly how: string;
  readonly encode: (word: string) => string;
  readonly decode: (text: string) => string;
}

const CAESAR: readonly Cipher[] = Array.from({ length: LETTERS - 1 }, (_, at) => ({
  how: at === 12 ? 'rot13' : 'caesar',
  encode: (word) => shifted(word, at + 1),
  decode: (text) => shifted(text, LETTERS - 1 - at),
}));
const ATBASH: Cipher = { how: 'atbash', encode: mirrored, decode: mirrored };
const REVERSED: Cipher = { how: 'reversed', encode: reversed, decode: reversed };
const CIPHERS = [REVERSED, ATBASH, ...CAESAR];
/** Where the shifts begin: by one letter, by two ... */
const SHIFTS = 2;

const SHORTEST_HINT = 3;

const WORDS = [...allWords()];

/** The number of its cipher, from 1 on, by what a word looks like in it. Words that are words anyway tell nothing. */
const HINTS = hashTable(hints());

function hints(): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of WORDS.filter(({ length }) => length >= SHORTEST_HINT)) {
    for (const [at, { encode }] of CIPHERS.slice(0, SHIFTS).entries()) {
      const written = encode(word);
      if (written !== word && !known(written) && !found.has(written)) found.set(written, at + 1);
    }
  }
  return found;
}

const SHORTEST_STEPS = 4;

/** The first letter of a word, a as 1, by the steps from each of its letters to the next: no shift changes them. */
const STEPS = hashTable(
  new Map(WORDS.filter(isLong).map((word) => [stepsOf(word), word.charCodeAt(0) - FIRST + 1])),
);

function isLong(word: string): boolean {
  return word.length >= SHORTEST_STEPS && /^[a-z]+$/.test(word);
}

function stepsOf(word: string): string {
  const steps = Array.from(
    { length: word.length - 1 },
    (_, at) => word.charCodeAt(at + 1) - word.charCodeAt(at),
  );
  return steps.map((step) => String.fromCharCode((step + LETTERS) % LETTERS)).join('');
}

/** The number of the cipher that a stranger would be a common word in; 0 for none. */
function cipherOf(text: string, from: number, to: number, hash: number): number {
  const cipher = HINTS(hash);
  if (cipher > 0 || to - from < SHORTEST_STEPS) return cipher;
  let steps = NO_LETTERS;
  let before = text.charCodeAt(from);
  for (let at = from + 1; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit > LAST) return 0;
    steps = hashUnit(steps, (unit - before + LETTERS) % LETTERS);
    before = unit;
  }
  const first = STEPS(steps);
  const by = (text.charCodeAt(from) - FIRST + 1 - first + LETTERS) % LETTERS;
  return first === 0 || by === 0 ? 0 : SHIFTS + by;
}

/** A decoded text and the way in which it was decoded. */
export interface Deciphered {
  readonly how: string;
  readonly pieces: readonly Piece[];
}

const FEWEST_HINTS = 2;
const FEW_WORDS = 3;
const FIRST_HAN = 0x4e00;

/**
 * The stretches in which words come out by a cipher: at least two of them, or one where there are hardly any
 * other words. Reversed text is read both as a whole and word by word.
 */
export function fromCiphers(source: Source): Deciphered[] {
  const ciphers = ciphersOf(source);
  const hits = new Uint16Array(CIPHERS.length + 1);
  for (const cipher of ciphers) hits[cipher] = (hits[cipher] ?? 0) + 1;
  hits[0] = 0;
  const most = Math.max(...hits);
  const best = most > 0 ? hits.indexOf(most) : 0;
  const cipher = CIPHERS[best - 1];
  const enough = most >= FEWEST_HINTS || source.words.count <= FEW_WORDS;
  return cipher && enough ? decipher(cipher, most, source, stretch(source.words, ciphers, best)) : [];
}

/** For each word the number of the cipher that it gives a hint of. */
function ciphersOf({ text, words: { count, from, to, hash, kind } }: Source): Uint8Array {
  const ciphers = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    if (kind[at] === STRANGER) ciphers[at] = cipherOf(text, from[at] ?? 0, to[at] ?? 0, hash[at] ?? 0);
  }
  return ciphers;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** From the first hint to the last, and on to both sides as long as words are unknown. */
function stretch({ count, kind }: Words, ciphers: Uint8Array, cipher: number): Stretch {
  let first = ciphers.indexOf(cipher);
  let last = ciphers.lastIndexOf(cipher);
  while (first > 0 && kind[first - 1] === STRANGER) first -= 1;
  while (last < count - 1 && kind[last + 1] === STRANGER) last += 1;
  return { first, last };
}

/** Nothing when there are as many words that can be read as they stand. */
function decipher(
  cipher: Cipher,
  hits: number,
  { clean, text, words }: Source,
  { first, last }: Stretch,
): Deciphered[] {
  const plain = words.kind.subarray(first, last + 1).reduce((sum, kind) => sum + (kind === KNOWN ? 1 : 0), 0);
  if (plain >= hits) return [];
  const from = first === 0 ? 0 : (words.from[first] ?? 0);
  const to = last === words.count - 1 ? text.length : (words.to[last] ?? 0);
  // Ciphers leave letters with accents alone; folded ones would be shifted. They stand at the same places.
  const written = clean.length === text.length ? clean.toLowerCase() : text;
  const { how } = cipher;
  const deciphered = { how, pieces: [{ from, to, says: cipher.decode(written.slice(from, to)) }] };
  if (cipher !== REVERSED) return [deciphered];
  const byWord: Piece[] = [];
  for (let at = first; at <= last; at++) {
    byWord.push({
      from: words.from[at] ?? 0,
      to: words.to[at] ?? 0,
      says: reversed(text.slice(words.from[at], words.to[at])),
    });
  }
  return [deciphered, { how: 'words reversed', pieces: byWord }];
}

/** Chinese that is written backwards: more of its words come out when it is turned round. */
export function fromReversedHan({ text }: Source): Piece[] {
  let [forwards, backwards] = [0, 0];
  for (let at = 1; at < text.length; at++) {
    const here = text.charCodeAt(at);
    if (here < FIRST_HAN) continue;
    const before = text.charCodeAt(at - 1);
    if (knownHan(before, here)) forwards += 1;
    if (knownHan(here, before)) backwards += 1;
  }
  if (backwards < FEWEST_HINTS || backwards <= forwards) return [];
  return [{ from: 0, to: text.length, says: reversed(text) }];
}

const MORSE_CODE = new Map(
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'
    .split(' ')
    .map((signs, at) => [signs, String.fromCharCode(FIRST + at)]),
);
const MORSE = /(?:[.·−–—-]{1,6}[ /|]{1,3}){5,}[.·−–—-]{1,6}/g;

/** Letters one space apart, words more or a slash. */
export function fromMorse(text: string): Piece[] {
  return [...text.matchAll(MORSE)].map(({ 0: code, index }) => {
    const plain = code
      .replaceAll('·', '.')
      .replace(/[−–—]/g, '-')
      .replace(/ *[/|] *| {2,}/g, ' / ');
    const says = plain.split(' ').map((signs) => (signs === '/' ? ' ' : (MORSE_CODE.get(signs) ?? '')));
    return { from: index, to: index + code.length, says: says.join('') };
  });
}
