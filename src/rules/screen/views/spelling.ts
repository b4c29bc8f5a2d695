import type { Piece, Source, Word } from './source.ts';
import { corrected, known, segment } from './vocabulary.ts';

const FEWEST_LETTERS = 4;
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
    run.letters.push(token);
    run.to = index + token.length;
  }
  return run ? [...found, ...joinRun(run)] : found;
}

const isLetterAt = (text: string, at: number): boolean => LETTER.test(text[at] ?? '');

function hasSingles(words: readonly Word[]): boolean {
  let row = 0;
  for (const { from, to } of words) {
    row = to - from === 1 ? row + 1 : 0;
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
  return [{ from, to, says }];
}

function commonest(gaps: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** A run of letters as words, where enough of it is. */
function spelled(run: string): string {
  const { words, share } = segment(run.slice(0, LONGEST_RUN));
  return share > 0.6 ? `${words.join(' ')}${run.slice(LONGEST_RUN)}` : run;
}

const GLUED = 14;
const MOST_GLUED = 0.8;

/** Several words without spaces, where nearly all letters belong to known words. */
export function fromGlued({ words }: Source): Piece[] {
  let left = LONGEST_RUN;
  return words.flatMap(({ from, to, says, known, digits }) => {
    if (known || digits || to - from < GLUED || left < to - from || /\p{sc=Han}/u.test(says)) return [];
    left -= to - from;
    const parts = segment(says);
    const enough =
      parts.share > MOST_GLUED && parts.words.length > 1 && parts.words.length < says.length / 2.5;
    return enough ? [{ from, to, says: parts.words.join(' ') }] : [];
  });
}

const MOST_PARTS = 3;
const SHORTEST_WHOLE = 5;

/** Known words that were broken by spaces or other signs: two of them at least. */
export function fromBroken({ words }: Source): Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < words.length; at++) {
    const joined = joinedAt(words, at);
    if (joined === null) continue;
    found.push(joined.piece);
    at += joined.parts - 1;
  }
  return found.length > 1 ? found : [];
}

function joinedAt(
  words: readonly Word[],
  at: number,
): { readonly piece: Piece; readonly parts: number } | null {
  const first = words[at];
  if (first === undefined || first.digits) return null;
  let [says, strangers] = [first.says, first.known ? 0 : 1];
  for (let parts = 2; parts <= MOST_PARTS; parts++) {
    const next = words[at + parts - 1];
    if (next === undefined || next.digits || next.from - (words[at + parts - 2]?.to ?? 0) > 2) return null;
    says += next.says;
    strangers += next.known ? 0 : 1;
    if (strangers > 0 && says.length >= SHORTEST_WHOLE && known(says)) {
      return { piece: { from: first.from, to: next.to, says }, parts };
    }
  }
  return null;
}

const STRETCHED = /(\p{L})\1{2,}/gu;

/** Words with a slip, or with letters held down, that are known ones without. */
export const fromSlips = ({ words }: Source): Piece[] =>
  words.flatMap(({ from, to, says, known, digits }) => {
    if (known || digits) return [];
    const right = unstretched(says) ?? corrected(says);
    return right === null ? [] : [{ from, to, says: right }];
  });

function unstretched(word: string): string | null {
  if (word.search(STRETCHED) < 0) return null;
  const [single, double] = [word.replace(STRETCHED, '$1'), word.replace(STRETCHED, '$1$1')];
  return [double, single].find(known) ?? corrected(single) ?? single;
}
