import { COMMON_WORDS } from './common-words.ts';
import type { Piece, Source, Word } from './source.ts';
import { known, knownHan } from './vocabulary.ts';

const LETTERS = 26;
const FIRST = 97;

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

const SHORTEST_HINT = 3;

/** All shifts of the commonest English words alone: there are too many for all words of all languages. */
const ENGLISH = new Set(COMMON_WORDS.en?.split(/\s+/));
const ciphersFor = (word: string): readonly Cipher[] =>
  ENGLISH.has(word) ? CIPHERS : [REVERSED, ATBASH, ...CAESAR.filter(({ how }) => how === 'rot13')];

/** What common words look like in a cipher. Those that are words anyway tell nothing. */
const HINTS: ReadonlyMap<string, Cipher> = hints();

function hints(): Map<string, Cipher> {
  const found = new Map<string, Cipher>();
  const words = Object.values(COMMON_WORDS).flatMap((list) => list.split(/\s+/));
  for (const word of words) {
    if (word.length < SHORTEST_HINT) continue;
    for (const cipher of /^[a-z]+$/.test(word) ? ciphersFor(word) : [REVERSED]) {
      const written = cipher.encode(word);
      if (written !== word && !known(written) && !found.has(written)) found.set(written, cipher);
    }
  }
  return found;
}

/** A decoded text and the way in which it was decoded. */
export interface Deciphered {
  readonly how: string;
  readonly pieces: readonly Piece[];
}

const FEWEST_HINTS = 2;

/**
 * The stretches in which words come out by a cipher: at least two of them, or one where there are hardly any
 * other words. Reversed text is read both as a whole and word by word.
 */
export function fromCiphers({ text, words }: Source): Deciphered[] {
  const found = new Map<Cipher, number[]>();
  for (const [at, { says }] of words.entries()) {
    const cipher = HINTS.get(says);
    if (cipher) found.set(cipher, [...(found.get(cipher) ?? []), at]);
  }
  const enough = [...found].filter(([, hits]) => hits.length >= FEWEST_HINTS || words.length <= 3);
  const best = enough.sort(([, a], [, b]) => b.length - a.length)[0];
  return best ? decipher(best[0], text, words, stretch(words, best[1])) : [];
}

/** From the first hint to the last, and on to both sides as long as words are unknown. */
function stretch(words: readonly Word[], hits: readonly number[]): readonly Word[] {
  let [first, last] = [hits[0] ?? 0, hits.at(-1) ?? 0];
  while (first > 0 && words[first - 1]?.known === false) first -= 1;
  while (last < words.length - 1 && words[last + 1]?.known === false) last += 1;
  return words.slice(first, last + 1);
}

function decipher(
  cipher: Cipher,
  text: string,
  words: readonly Word[],
  inside: readonly Word[],
): Deciphered[] {
  const [from, to] = [inside[0]?.from ?? 0, inside.at(-1)?.to ?? text.length];
  const whole = words.length === inside.length;
  const all = { from: whole ? 0 : from, to: whole ? text.length : to };
  const { how } = cipher;
  const deciphered = { how, pieces: [{ ...all, says: cipher.decode(text.slice(all.from, all.to)) }] };
  if (cipher !== REVERSED) return [deciphered];
  const byWord = inside.map((word) => ({ from: word.from, to: word.to, says: reversed(word.says) }));
  return [deciphered, { how: 'words reversed', pieces: byWord }];
}

/** Chinese that is written backwards: more of its words come out when it is turned round. */
export function fromReversedHan({ text }: Source): Piece[] {
  if (!/\p{sc=Han}{2}/u.test(text)) return [];
  let [forwards, backwards] = [0, 0];
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (knownHan(pair)) forwards += 1;
    if (knownHan(reversed(pair))) backwards += 1;
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
