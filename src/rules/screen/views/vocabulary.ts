import { fold, oneSlipApart } from '../../understand/normal.ts';
import type { Concept, Words } from '../lexicon.ts';
import { DE } from '../words/de.ts';
import { EN } from '../words/en.ts';
import { ES } from '../words/es.ts';
import { FR } from '../words/fr.ts';
import { IT } from '../words/it.ts';
import { PT } from '../words/pt.ts';
import { RU } from '../words/ru.ts';
import { ZH } from '../words/zh.ts';
import { CHINESE_WORDS, COMMON_WORDS } from './common-words.ts';
import { hashOf, hashTable, hashUnit, NO_LETTERS } from './hash-table.ts';

const SHORTEST_STEM = 5;
const LONGEST_WORD = 18;
const SHORTEST_TO_CORRECT = 5;

const LANGUAGES: readonly Words[] = [DE, EN, ES, FR, IT, PT, RU, ZH];

const isWord = (entry: string): boolean => /^\p{L}+\*?$/u.test(entry) && !/\p{sc=Han}/u.test(entry);

/** Single words of the rules, and those of phrases; `ignor*` as it is written there. */
const ruleWords = [
  ...new Set(
    LANGUAGES.flatMap((words) => Object.values(words).flatMap((list) => fold(list).split(/[\s,]+/))),
  ),
].filter(isWord);

const COMMON: ReadonlySet<string> = new Set(Object.values(COMMON_WORDS).flatMap((list) => list.split(/\s+/)));
const WORDS: ReadonlySet<string> = new Set([
  ...COMMON,
  ...ruleWords.filter((word) => !word.endsWith('*') && word.length > 1),
]);
/** All of them, in no order. */
export const allWords = (): Iterable<string> => WORDS;

const STEMS: ReadonlySet<string> = new Set(
  ruleWords
    .filter((word) => word.endsWith('*') && word.length > SHORTEST_STEM)
    .map((word) => word.slice(0, -1)),
);

/** Whether this, in canonical letters, is a word of ours: one of some thousand, in eight languages. */
export const known = (word: string): boolean => WORDS.has(word);

const IN_RULES = 1;
const IN_ALL_TEXTS = 2;
const HASHES = hashTable(
  new Map([...WORDS].map((word) => [word, COMMON.has(word) ? IN_ALL_TEXTS : IN_RULES])),
);
/** The same by a word's hash. */
export const knownHash = (hash: number): boolean => HASHES(hash) !== 0;

const pairOf = (first: number, second: number): number => first * 0x1_00_00 + second;
const HAN_PAIRS: ReadonlySet<number> = new Set(
  CHINESE_WORDS.split(/\s+/).map((word) => pairOf(word.charCodeAt(0), word.charCodeAt(1))),
);
/** Whether two Chinese characters, by their codes, are a word of ours or begin one. */
export const knownHan = (first: number, second: number): boolean => HAN_PAIRS.has(pairOf(first, second));

/** How many letters of either end are left alone by one slip in a word that is long enough to be corrected. */
const END = 3;

/** What an order to a bot cannot do without; other words are left with their slips. */
const CONCEPTS: readonly Concept[] = [
  'override',
  'noun',
  'rule',
  'inner',
  'hidden',
  'prior',
  'reveal',
  'ask',
  'free',
  'thing',
  'shield',
  'alter',
  'role',
];

const ORDER_WORDS: readonly string[] = [
  ...new Set(
    LANGUAGES.flatMap((words) => CONCEPTS.flatMap((concept) => fold(words[concept] ?? '').split(/ ?, ?/))),
  ),
].filter((entry) => isWord(entry));
const ORDERS = hashTable(new Map(ORDER_WORDS.map((word) => [word, 1])));
/** Whether this is the hash of a word that orders to a bot are made of. */
export const orderHash = (hash: number): boolean => ORDERS(hash) !== 0;

/** Longer words count as if they had so many letters. */
export const MOST_LETTERS = 31;
export const ANY_LENGTH = ~0;
const BEGINNING_SLOTS = 2 ** 12;
const LENGTHS = new Uint32Array(BEGINNING_SLOTS);
for (const word of [...WORDS, ...ORDER_WORDS]) {
  const slot = beginningOf(word, 0);
  LENGTHS[slot] = (LENGTHS[slot] ?? 0) | (1 << Math.min(word.length, MOST_LETTERS));
}

/**
 * The lengths that known words have which begin with the two letters at a place, as bits: what most words that
 * stand side by side make together needs no further look.
 */
export const lengthsFrom = (text: string, at: number): number => LENGTHS[beginningOf(text, at)] ?? 0;

function beginningOf(text: string, at: number): number {
  return (text.charCodeAt(at) * 61 + text.charCodeAt(at + 1)) & (BEGINNING_SLOTS - 1);
}

/** Words of four letters of which two neighbours changed places. */
const SWAPPED: ReadonlyMap<string, string> = new Map(
  [...ORDER_WORDS, 'your', 'show', 'tell', 'give', 'what', 'with', 'from', 'that', 'this']
    .filter(({ length }) => length === SHORTEST_TO_CORRECT - 1)
    .flatMap((word) =>
      swapped(word)
        .filter((slip) => !WORDS.has(slip))
        .map((slip) => [slip, word] as const),
    ),
);

function swapped(word: string): string[] {
  const at = (place: number) => word.charAt(place);
  return [at(0) + at(2) + at(1) + at(3), at(0) + at(1) + at(3) + at(2), at(1) + at(0) + at(2) + at(3)];
}

const TO_CORRECT: readonly string[] = ORDER_WORDS.filter(
  (word) => word.length >= SHORTEST_TO_CORRECT && !word.endsWith('*'),
)
  // The rules also know some slips; what is right comes first.
  .sort((a, b) => Number(COMMON.has(b)) - Number(COMMON.has(a)));
const BY_START = byEnd((word) => word.slice(0, END));
const BY_END = byEnd((word) => word.slice(-END));

function byEnd(end: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(TO_CORRECT, end);
}

/** Of each such end the lengths (modulo 8, as bits) that a word with one slip in it can have. */
const STARTS = hashTable(lengthsOf(BY_START));
const ENDS = hashTable(lengthsOf(BY_END));

function lengthsOf(words: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const bits = (length: number) => lengthBit(length - 1) | lengthBit(length) | lengthBit(length + 1);
  return new Map(
    [...words].map(([end, each]) => [end, each.reduce((sum, word) => sum | bits(word.length), 0)]),
  );
}

function lengthBit(length: number): number {
  return 1 << (length & 7);
}

/** Whether one is the other with an ending: the rules know what forms they know. */
const isForm = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/**
 * The word of the rules that an unknown word of a text was most likely meant to be: one slip apart, five letters
 * or more, or four of which two changed places; null when there is none.
 */
export function corrected(text: string, from = 0, to = text.length): string | null {
  if (to - from === SHORTEST_TO_CORRECT - 1) return SWAPPED.get(text.slice(from, to)) ?? null;
  if (to - from < SHORTEST_TO_CORRECT || to - from > LONGEST_WORD) return null;
  const lengths = STARTS(hashOf(text, from, from + END)) | ENDS(hashOf(text, to - END, to));
  if ((lengths & lengthBit(to - from)) === 0) return null;
  const word = text.slice(from, to);
  const isNear = (candidate: string) => !isForm(word, candidate) && oneSlipApart(word, candidate);
  return BY_START.get(word.slice(0, END))?.find(isNear) ?? BY_END.get(word.slice(-END))?.find(isNear) ?? null;
}

/** Two letters with which known words begin, so that most places of a run of letters need no further look. */
const BEGINNINGS = hashTable(new Map([...WORDS].map((word) => [word.slice(0, 2), 1])));

/**
 * A word costs the same however long it is; more do those of two letters, which come out of anything, and those
 * that only the rules know, among which are slips; letters outside of words cost each, and once more together.
 */
const WORD_COSTS = 1.5;
const RULE_WORD_COSTS = 1.9;
const SHORT_WORD_COSTS = 1.8;
const STRANGER_COSTS = 1;
const LETTER_COSTS = 0.7;

/** @param known how many of the letters belong to known words @param longest of the known words, in letters */
export interface Segments {
  readonly words: readonly string[];
  readonly known: number;
  readonly longest: number;
}

/** A run of letters as the words that it most likely is; what is between known words stays in one piece. */
export function segment(run: string): Segments {
  const last = cheapestEnds(run);
  const words: string[] = [];
  let known = 0;
  let longest = 0;
  for (let at = run.length; at > 0; ) {
    const length = Math.abs(last[at] ?? 1);
    if ((last[at] ?? 0) > 0) {
      known += length;
      longest = Math.max(longest, length);
    }
    words.push(run.slice(at - length, at));
    at -= length;
  }
  return { words: words.reverse(), known, longest };
}

function costOf(kind: number, length: number): number {
  if (kind === IN_RULES) return RULE_WORD_COSTS;
  return length === 2 ? SHORT_WORD_COSTS : WORD_COSTS;
}

/** For each place the length of the word that the best way there ends with: below zero when it is no known one. */
function cheapestEnds(run: string): Int8Array {
  const cost = new Float64Array(run.length + 1).fill(Number.POSITIVE_INFINITY);
  const last = new Int8Array(run.length + 1);
  cost[0] = 0;
  for (let at = 0; at < run.length; at++) {
    const here = cost[at] ?? 0;
    const longest = Math.min(LONGEST_WORD, run.length - at);
    const begins = BEGINNINGS(hashOf(run, at, at + 2)) !== 0;
    let hash = NO_LETTERS;
    for (let length = 1; length <= longest; length++) {
      hash = hashUnit(hash, run.charCodeAt(at + length - 1));
      const kind = begins && length > 1 ? HASHES(hash) : 0;
      const isWord = kind !== 0;
      const total = here + (isWord ? costOf(kind, length) : STRANGER_COSTS + LETTER_COSTS * length);
      if (total >= (cost[at + length] ?? 0)) continue;
      cost[at + length] = total;
      last[at + length] = isWord ? length : -length;
    }
  }
  return last;
}

/** Whether a word is known, or begins like those of which the rules know only the beginning. */
export function knownOrBegun(word: string): boolean {
  if (known(word)) return true;
  for (let length = SHORTEST_STEM; length < word.length; length++) {
    if (STEMS.has(word.slice(0, length))) return true;
  }
  return false;
}
