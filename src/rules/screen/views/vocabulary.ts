import { oneSlipApart } from '../../understand/normal.ts';
import { EN } from '../words/en.ts';
import { CHINESE_WORDS, COMMON_WORDS } from './common-words.ts';

const SHORTEST_STEM = 5;
const LONGEST_WORD = 18;
const SHORTEST_TO_CORRECT = 5;

/** Single words of the rules, `ignor*` as `ignor`; those of phrases, too, as far as they are words in letters. */
const ruleWords = [
  ...new Set([EN].flatMap((words) => Object.values(words).flatMap((list) => list.split(/[\s,]+/)))),
].filter((word) => /^\p{L}+\*?$/u.test(word) && !/\p{sc=Han}/u.test(word));

const WORDS: ReadonlySet<string> = new Set([
  ...Object.values(COMMON_WORDS).flatMap((list) => list.split(/\s+/)),
  ...ruleWords.filter((word) => !word.endsWith('*') && word.length > 1),
]);
const STEMS: ReadonlySet<string> = new Set(
  ruleWords
    .filter((word) => word.endsWith('*') && word.length > SHORTEST_STEM)
    .map((word) => word.slice(0, -1)),
);

/** Whether this, in canonical letters, is a word of ours: one of some thousand, in eight languages. */
export const known = (word: string): boolean => WORDS.has(word);

const HAN_WORDS: ReadonlySet<string> = new Set(CHINESE_WORDS.split(/\s+/));
/** The same for Chinese, of two characters. */
export const knownHan = (pair: string): boolean => HAN_WORDS.has(pair);

const startOf = (word: string): string => `^${word.slice(0, 3)}`;
const endOf = (word: string): string => `${word.slice(-3)}$`;

/** Words that begin like this one or end like it, since one slip leaves the one or the other as it was. */
const NEIGHBOURS: ReadonlyMap<string, readonly string[]> = neighbours();

function neighbours(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const word of ruleWords.map((each) => each.replace('*', ''))) {
    if (word.length < SHORTEST_TO_CORRECT) continue;
    for (const key of [startOf(word), endOf(word)]) found.set(key, [...(found.get(key) ?? []), word]);
  }
  return found;
}

/** The word of the rules that an unknown word was most likely meant to be: one slip apart; null when there is none. */
export function corrected(word: string): string | null {
  if (word.length < SHORTEST_TO_CORRECT || word.length > LONGEST_WORD) return null;
  const isNear = (candidate: string) => oneSlipApart(word, candidate);
  return NEIGHBOURS.get(startOf(word))?.find(isNear) ?? NEIGHBOURS.get(endOf(word))?.find(isNear) ?? null;
}

/** First three letters of any known word, so that most places of a run of letters need no further look. */
const BEGINNINGS: ReadonlySet<string> = new Set([...WORDS].map((word) => word.slice(0, 3)));

/**
 * A run of letters as the words that it most likely is, with as few letters outside of known words as can be.
 * @returns the words, those between known ones in one piece, and the share (0..1) of the letters in known ones
 */
export function segment(run: string): { readonly words: readonly string[]; readonly share: number } {
  const { lost, last } = cheapestEnds(run);
  const words: string[] = [];
  let stranger = '';
  for (let at = run.length; at > 0; ) {
    const length = last[at] ?? 0;
    if (length === 0) stranger = run[at - 1] + stranger;
    if (length > 0 && stranger !== '') words.push(stranger);
    if (length > 0) words.push(run.slice(at - length, at));
    if (length > 0) stranger = '';
    at -= Math.max(1, length);
  }
  if (stranger !== '') words.push(stranger);
  return { words: words.reverse(), share: 1 - (lost[run.length] ?? 0) / Math.max(1, run.length) };
}

/** For each end of a word, what the best way there has lost, and the length of its last word (0: a letter alone). */
function cheapestEnds(run: string): { readonly lost: Float64Array; readonly last: Uint8Array } {
  const cost = new Float64Array(run.length + 1).fill(Number.POSITIVE_INFINITY);
  const lost = new Float64Array(run.length + 1);
  const last = new Uint8Array(run.length + 1);
  cost[0] = 0;
  for (let at = 0; at < run.length; at++) {
    reach(at, 1, 1.2, 1, 0);
    if (!BEGINNINGS.has(run.slice(at, at + 3)) && !BEGINNINGS.has(run.slice(at, at + 2))) continue;
    const longest = Math.min(LONGEST_WORD, run.length - at);
    for (let length = 2; length <= longest; length++) {
      if (WORDS.has(run.slice(at, at + length))) reach(at, length, 1 / length + 0.15, 0, length);
    }
  }
  return { lost, last };

  function reach(from: number, length: number, price: number, losing: number, word: number): void {
    const total = (cost[from] ?? 0) + price;
    if (total >= (cost[from + length] ?? 0)) return;
    cost[from + length] = total;
    lost[from + length] = (lost[from] ?? 0) + losing;
    last[from + length] = word;
  }
}

/** Whether a word is known, or begins like those of which the rules know only the beginning. */
export function knownOrBegun(word: string): boolean {
  if (known(word)) return true;
  for (let length = SHORTEST_STEM; length < word.length; length++) {
    if (STEMS.has(word.slice(0, length))) return true;
  }
  return false;
}
