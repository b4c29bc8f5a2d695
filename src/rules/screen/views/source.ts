import { known } from './vocabulary.ts';

/** A text that may say something else when it is decoded. */
export interface Source {
  /** Without invisible signs and in one script, but with its own case and white space, as codes need them. */
  readonly clean: string;
  /** In canonical form. */
  readonly text: string;
  readonly words: readonly Word[];
}

/** A word of the canonical text: letters, digits or both. Chinese characters that stand side by side are one. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly says: string;
  readonly known: boolean;
  readonly digits: boolean;
}

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

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Good enough for canonical text, in which letters are small and full-width signs are gone. */
function isLetter(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122;
  if (code < 0x2c00)
    return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code !== 0xd7 && code !== 0xf7;
  return code >= 0x3021 && (code < 0xfe10 || code > 0xfe6f) && code !== 0xfffd;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (!isDigit(code) && !isLetter(code)) continue;
    const from = at;
    let digits = false;
    while (isDigit(code) || isLetter(code)) {
      digits ||= isDigit(code);
      at += 1;
      code = text.charCodeAt(at);
    }
    const says = text.slice(from, at);
    words.push({ from, to: at, says, known: !digits && known(says), digits });
  }
  return words;
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
