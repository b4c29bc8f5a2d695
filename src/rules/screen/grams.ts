/** How many weights there are: a power of two, so that a hash becomes an index by dropping bits. */
export const BUCKETS = 2 ** 17;
const SHIFT = 32 - 17;
/** In UTF-16 units; what is longer (a URL, a script without spaces) is cut into several words. */
const LONGEST_WORD = 20;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
const BASIS = 0x811c9dc5 | 0;
/** FNV's prime: Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash Algorithm" (IETF draft, 2012). */
const PRIME = 0x01000193;
const EDGE = 0x5f;
const DIGIT = 0x30;

/** What one character is to the screen: part of a word, a word by itself (Han), or neither. */
const NEITHER = 0;
const IN_WORD = 1;
const OWN_WORD = 2;
const kinds = kindsOfUnits();

/**
 * Receives one n-gram: the number of the word that it ends with, how many words it spans before that one (0, 1
 * or 2), its bucket (0..BUCKETS-1), and how much it counts.
 */
export type Visit = (word: number, reach: 0 | 1 | 2, bucket: number, counts: number) => void;

/**
 * Goes once through a canonical text and visits each of its n-grams, in order: pieces of 3 to 5 characters within
 * words (edges included), words, pairs and triples of words, and pairs with one word between them.
 * @returns how many words there were
 */
export function eachGram(text: string, visit: Visit): number {
  let words = 0;
  let [before, beforeThat] = [0, 0];
  for (let start = 0; start < text.length; ) {
    const end = endOfWord(text, start);
    if (end === start) {
      start += 1;
      continue;
    }
    const word = visitWord(text, start, end, words, visit);
    if (words > 0) visit(words, 1, bucketOf(joined(before, word, 2)), 3);
    if (words > 1) {
      visit(words, 2, bucketOf(joined(joined(beforeThat, before, 2), word, 3)), 3);
      visit(words, 2, bucketOf(joined(beforeThat, word, 4)), 2);
    }
    [before, beforeThat] = [word, before];
    words += 1;
    start = end;
  }
  return words;
}

/** Visits the pieces of one word and the word itself. @returns the word's hash */
function visitWord(text: string, start: number, end: number, words: number, visit: Visit): number {
  let word = BASIS;
  for (let at = start; at < end; at++) word = Math.imul(word ^ unit(text, at), PRIME);
  visit(words, 0, bucketOf(joined(word, 0, 1)), 2);
  if (end - start === 1) return word;
  for (let from = start - 1; from + SHORTEST_PIECE <= end + 1; from++) {
    let piece = from < start ? Math.imul(BASIS ^ EDGE, PRIME) : Math.imul(BASIS ^ unit(text, from), PRIME);
    const last = Math.min(from + LONGEST_PIECE, end + 1);
    for (let at = from + 1; at < last; at++) {
      piece = Math.imul(piece ^ (at < end ? unit(text, at) : EDGE), PRIME);
      if (at - from >= SHORTEST_PIECE - 1) visit(words, 0, bucketOf(piece), 1);
    }
  }
  return word;
}

function endOfWord(text: string, start: number): number {
  const first = kinds[text.charCodeAt(start)];
  if (first === NEITHER) return start;
  if (first === OWN_WORD) return start + 1;
  let end = start + 1;
  const limit = Math.min(text.length, start + LONGEST_WORD);
  while (end < limit && kinds[text.charCodeAt(end)] === IN_WORD) end += 1;
  return end;
}

/** All digits are one: which time, amount or date it is says nothing about an attack. */
function unit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= DIGIT && code <= DIGIT + 9 ? DIGIT : code;
}

function joined(a: number, b: number, kind: number): number {
  return Math.imul(Math.imul(a ^ (kind * 0x9e3779b1), PRIME) ^ b, 0x85ebca6b);
}

/** The last mixing step of MurmurHash3 (Appleby, public domain): without it short pieces share buckets. */
function bucketOf(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> SHIFT;
}

function kindsOfUnits(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < table.length; code++) {
    const character = String.fromCharCode(code);
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) table[code] = OWN_WORD;
    else if (/[\p{L}\p{N}\p{M}]/u.test(character)) table[code] = IN_WORD;
  }
  return table;
}
