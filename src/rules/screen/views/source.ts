import { hashUnit, NO_LETTERS } from './hash-table.ts';
import { knownHash } from './vocabulary.ts';

/** A text that may say something else when it is decoded. */
export interface Source {
  /** Without invisible signs and in one script, but with its own case and white space, as codes need them. */
  readonly clean: string;
  /** In canonical form. */
  readonly text: string;
  readonly words: Words;
}

/**
 * The words of a canonical text, letters and digits in a row: word `n` goes from `from[n]` to `to[n]`. Chinese
 * characters that stand side by side are one word.
 */
export interface Words {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly hash: Int32Array;
  readonly kind: Uint8Array;
}

/** What a word is: one of those we know, one with digits, or a stranger. */
export const STRANGER = 0;
export const KNOWN = 1;
export const WITH_DIGITS = 2;

/** What a stretch of a text says when it is decoded. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly says: string;
}

/** More is not looked at for what it may hide; a message of Telegram has at most 4,096 characters. */
const LONGEST = 16_000;

export function sourceOf(clean: string, text: string): Source {
  const cut = text.slice(0, LONGEST);
  return { clean: clean.slice(0, LONGEST), text: cut, words: wordsOf(cut) };
}

export const wordAt = ({ text, words }: Source, at: number): string =>
  text.slice(words.from[at], words.to[at]);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Good enough for canonical text, in which letters are small and full-width signs are gone. */
function isLetter(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122;
  if (code < 0x2c00)
    return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code !== 0xd7 && code !== 0xf7;
  return code >= 0x3021 && (code < 0xfe10 || code > 0xfe6f) && code !== 0xfffd;
}

function wordsOf(text: string): Words {
  const most = (text.length >> 1) + 1;
  const [from, to, hash] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  const kind = new Uint8Array(most);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let code = text.charCodeAt(at);
    let letters = NO_LETTERS;
    let digits = false;
    while (isLetter(code) || isDigit(code)) {
      letters = hashUnit(letters, code);
      digits ||= code <= 57;
      at += 1;
      // Beyond the end would be no whole number, which makes every step of this dearer.
      code = at < text.length ? text.charCodeAt(at) : 0;
    }
    if (at === start) continue;
    from[count] = start;
    to[count] = at;
    hash[count] = letters;
    kind[count] = digits ? WITH_DIGITS : knownHash(letters) ? KNOWN : STRANGER;
    count += 1;
  }
  return { count, from, to, hash, kind };
}

/** How much of what stands around a decoded piece is kept: enough for the sentence that it belongs to. */
const AROUND = 90;

/** The text with its pieces decoded, without what stands far away from all of them. */
export function decoded(text: string, pieces: readonly Piece[]): string {
  let [says, done] = ['', 0];
  for (const { from, to, says: piece } of pieces) {
    const between = text.slice(done, from);
    says += done === 0 ? between.slice(-AROUND) : shortened(between);
    says += piece;
    done = to;
  }
  return says + text.slice(done, done + AROUND);
}

const shortened = (between: string): string =>
  between.length <= 2 * AROUND ? between : `${between.slice(0, AROUND)} … ${between.slice(-AROUND)}`;
