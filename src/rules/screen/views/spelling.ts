import { quickFold } from '../quick-fold.ts';
import { hashOf } from './hash-table.ts';
import { KNOWN, type Piece, type Source, STRANGER, WITH_DIGITS, type Words, wordAt } from './source.ts';
import {
  ANY_LENGTH,
  corrected,
  known,
  knownHash,
  lengthsFrom,
  MOST_LETTERS,
  orderHash,
  segment,
} from './vocabulary.ts';

const FEWEST_LETTERS = 4;
/** So many single letters in a row are no list and no abbreviation. */
const MANY_LETTERS = 12;
const LETTER = /[\p{L}\p{N}]/u;
const LONGEST_GAP = 8;
/** How many letters of a run are looked at for words: what it costs grows with them. */
const LONGEST_RUN = 1_500;

/**
 * Letters that stand alone, with the same between them, or more where a word ends. Where nothing shows the ends
 * of words, known words are looked for in the run.
 *
 * @param clean with its own white space
 */
export function fromSpaced({ clean, words }: Source): Piece[] {
  if (!hasSingles(words)) return [];
  const text = clean.toLowerCase();
  const found: Piece[] = [];
  let run: { from: number; to: number; letters: string[]; gaps: string[] } | null = null;
  for (const { index, 0: token } of text.matchAll(/[\p{L}\p{N}]\p{M}*/gu)) {
    const gap = run ? text.slice(run.to, index) : '';
    const alone = !isLetterAt(text, index - 1) && !isLetterAt(text, index + token.length);
    if (!alone || gap.length > LONGEST_GAP) {
      if (run) found.push(...joinRun(run));
      run = null;
    }
    if (!alone) continue;
    run ??= { from: index, to: index, letters: [], gaps: [] };
    if (run.letters.length > 0) run.gaps.push(text.slice(run.to, index));
    run.letters.push(quickFold(token));
    run.to = index + token.length;
  }
  return run ? [...found, ...joinRun(run)] : found;
}

const isLetterAt = (text: string, at: number): boolean => LETTER.test(text[at] ?? '');

function hasSingles({ count, from, to }: Words): boolean {
  let row = 0;
  for (let at = 0; at < count; at++) {
    row = (to[at] ?? 0) - (from[at] ?? 0) === 1 ? row + 1 : 0;
    if (row >= FEWEST_LETTERS) return true;
  }
  return false;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly letters: readonly string[];
  readonly gaps: readonly string[];
}

function joinRun({ from, to, letters, gaps }: Run): Piece[] {
  if (letters.length < FEWEST_LETTERS || letters.every((letter) => /\d/.test(letter))) return [];
  const shortest = Math.min(...gaps.map(({ length }) => length));
  const usual = commonest(gaps.filter(({ length }) => length === shortest));
  let joined = letters[0] ?? '';
  for (const [at, gap] of gaps.entries()) joined += (gap === usual ? '' : ' ') + (letters[at + 1] ?? '');
  const says =
    joined.includes(' ') && !/\S{19}/.test(joined) ? joined : joined.split(' ').map(spelled).join(' ');
  return letters.length >= MANY_LETTERS || says.split(' ').some((word) => word.length > 2 && known(word))
    ? [{ from, to, says }]
    : [];
}

function commonest(gaps: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** A run of letters as words, where enough of it is. */
function spelled(run: string): string {
  const looked = run.slice(0, LONGEST_RUN);
  const { words, known } = segment(looked);
  return known > looked.length * MANY_GLUED ? `${words.join(' ')}${run.slice(LONGEST_RUN)}` : run;
}

const GLUED = 16;
const FIRST_HAN = 0x2e80;
/** In a text whose words are mostly of the usual length a few long ones are compounds, as in German. */
const USUAL_LENGTH = 9;
const LETTERS_OF_USUAL_TEXT = 400;
const LONGEST_AT_LEAST = 5;
const MOST_GLUED = 0.65;
/** Enough where the words of the whole text are much too long. */
const MANY_GLUED = 0.35;

/** Several words without spaces, where most letters belong to known words, one of them long. */
export function fromGlued(source: Source): Piece[] {
  const { count, from, to, kind } = source.words;
  const found: Piece[] = [];
  const isUsual = source.text.length <= USUAL_LENGTH * count;
  const enough = isUsual ? MOST_GLUED : MANY_GLUED;
  let left = isUsual ? LETTERS_OF_USUAL_TEXT : LONGEST_RUN;
  for (let at = 0; at < count && left > 0; at++) {
    const start = from[at] ?? 0;
    const end = to[at] ?? 0;
    if (kind[at] !== STRANGER || end - start < GLUED || source.text.charCodeAt(start) >= FIRST_HAN) continue;
    const run = source.text.slice(start, Math.min(end, start + left));
    left -= run.length;
    const { words, known, longest } = segment(run);
    if (known < run.length * enough || longest < LONGEST_AT_LEAST || known === longest) continue;
    found.push({ from: start, to: start + run.length, says: words.join(' ') });
  }
  return found;
}

const MOST_PARTS = 3;
const SHORTEST_WHOLE = 5;
const LONG_WHOLE = 9;
const LONGEST_GAP_IN_WORD = 2;

/** Known words that were broken by spaces or other signs: two of them, or a long one. */
export function fromBroken(source: Source): Piece[] {
  const { words } = source;
  const found: Piece[] = [];
  let longest = 0;
  for (let at = 0; at + 1 < words.count; at++) {
    const parts = partsAt(source, at);
    if (parts === 0) continue;
    const last = at + parts - 1;
    const says = Array.from({ length: parts }, (_, part) => wordAt(source, at + part)).join('');
    found.push({ from: words.from[at] ?? 0, to: words.to[last] ?? 0, says });
    longest = Math.max(longest, says.length);
    at = last;
  }
  return found.length > 1 || longest >= LONG_WHOLE ? found : [];
}

/** How many words from here on make a known one together, one of orders if each is a word by itself; or 0. */
function partsAt({ text, words: { count, from, to, hash, kind } }: Source, at: number): number {
  if (kind[at] === WITH_DIGITS) return 0;
  let together = hash[at] ?? 0;
  let letters = (to[at] ?? 0) - (from[at] ?? 0);
  let stranger = kind[at] === STRANGER;
  const possible = letters > 1 ? lengthsFrom(text, from[at] ?? 0) : ANY_LENGTH;
  for (let parts = 2; parts <= MOST_PARTS && at + parts <= count; parts++) {
    const next = at + parts - 1;
    const start = from[next] ?? 0;
    const end = to[next] ?? 0;
    const gap = start - (to[next - 1] ?? 0);
    if (kind[next] === WITH_DIGITS || gap > LONGEST_GAP_IN_WORD || text[start - 1] === "'") return 0;
    letters += end - start;
    if (possible >>> Math.min(letters, MOST_LETTERS) === 0) return 0;
    together = hashOf(text, start, end, together);
    stranger ||= kind[next] !== KNOWN;
    if (end - (from[at] ?? 0) <= SHORTEST_WHOLE) continue;
    if (((possible >>> Math.min(letters, MOST_LETTERS)) & 1) === 0) continue;
    if (stranger ? knownHash(together) : orderHash(together)) return parts;
  }
  return 0;
}

const STRETCHED = /(\p{L})\1{2,}/gu;

/** Words with a slip, or with letters held down, that are known ones without. */
export function fromSlips({ text, words: { count, from, to, kind } }: Source): Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < count; at++) {
    if (kind[at] !== STRANGER) continue;
    const start = from[at] ?? 0;
    const end = to[at] ?? 0;
    const right = isStretched(text, start, end)
      ? unstretched(text.slice(start, end))
      : corrected(text, start, end);
    if (right !== null) found.push({ from: start, to: end, says: right });
  }
  return found;
}

function isStretched(text: string, from: number, to: number): boolean {
  for (let at = from + 2; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === text.charCodeAt(at - 1) && unit === text.charCodeAt(at - 2)) return true;
  }
  return false;
}

function unstretched(word: string): string {
  const [single, double] = [word.replace(STRETCHED, '$1'), word.replace(STRETCHED, '$1$1')];
  return [double, single].find(known) ?? corrected(single) ?? single;
}
