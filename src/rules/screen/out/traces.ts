import {
  hashRun,
  hashWindows,
  hashWords,
  isKnownRun,
  type Known,
  knownOf,
  type Lanes,
  meetsKnown,
} from './hashes.ts';
import { consonantsAmong, lettersAt, lettersOf, stepsBetween } from './letters.ts';
import { PLAIN_WORDS } from './plain-words.ts';

/** What is kept of a text, as hashes, to know it again in another one. */
export interface Traces {
  /** Runs of seven words; of nine, where they are common ones. */
  readonly runs: Known;
  /** Runs of letters, whatever stands between them and however far all are shifted in the alphabet. */
  readonly letters: Known;
  /** Runs of consonants. */
  readonly bones: Known;
  /** Runs of three words, and where in the text they begin; only those that stand in one place. */
  readonly places: ReadonlyMap<number, number>;
  /** The words of the text, in their order. */
  readonly words: Lanes;
}

/** Words in a run that nobody says by chance, and how many of them not everybody uses: the longer, the fewer. */
const RUN = 7;
const TELLING_IN_RUN = 2;
const LONG_RUN = 9;
const TELLING_IN_LONG_RUN = 1;
/** Words in a run that tells a place in the text. */
export const FEW = 3;
/** In letters; about as long as a run of words. */
const LETTERS = 36;
const BONES = 24;
/** Of the runs of letters every so manieth is kept: a leak that is longer by this meets one of them. */
const EVERY = 4;
/** Words with fillers between them: every second or third one counts. Backwards, too. */
const STRIDES = [1, -1, 2, 3] as const;

const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[a-z0-9]+|[\p{L}\p{N}]+/gu;

/** The words of a text in canonical form. Apostrophes vanish, so that all ways of typing them are one. */
export const wordsIn = (text: string): readonly string[] => withoutApostrophes(text).match(WORD) ?? [];

const withoutApostrophes = (text: string): string => text.replace(/['’]/g, '');

/** @param secret what must not be let out; @param open what anybody may hear. Both in canonical form. */
export function tracesOf(secret: readonly string[], open: readonly string[]): Traces {
  const traces = { runs: new Set<number>(), letters: new Set<number>(), bones: new Set<number>() };
  const heard = grams(open);
  const texts = secret.map((text) => wordsOf(text, heard));
  for (const { words, own } of texts) {
    addRuns(words, own, RUN, TELLING_IN_RUN, traces.runs);
    addRuns(words, own, LONG_RUN, TELLING_IN_LONG_RUN, traces.runs);
  }
  for (const [at, text] of secret.entries()) addLetters(text, texts[at] ?? NO_WORDS, traces);
  const words = texts.flatMap((text) => [...text.words, '']);
  const own = texts.flatMap((text) => [...text.own, false]);
  return {
    runs: knownOf(traces.runs),
    letters: knownOf(traces.letters),
    bones: knownOf(traces.bones),
    places: placesOf(words, own, open),
    words: hashWords(words),
  };
}

/** Whether a run of words of the secret stands in the text, also backwards or with fillers in between. */
export function hasRun(words: readonly string[], { runs }: Pick<Traces, 'runs'>): boolean {
  const lanes = hashWords(words);
  return [RUN, LONG_RUN].some((length) => STRIDES.some((stride) => meetsRun(lanes, length, stride, runs)));
}

function meetsRun(lanes: Lanes, length: number, stride: number, runs: Known): boolean {
  const span = (length - 1) * Math.abs(stride);
  for (let at = 0; at + span < lanes.a.length; at += 1) {
    if (isKnownRun(lanes, stride < 0 ? at + span : at, length, stride, runs)) return true;
  }
  return false;
}

/** Whether a run of letters of the secret stands in the text: spaced out, shifted, mirrored, or without vowels. */
export function hasLetters(text: string, { letters, bones }: Pick<Traces, 'letters' | 'bones'>): boolean {
  const { codes } = lettersOf(text);
  if (codes.length < BONES) return false;
  const backwards = codes.toReversed();
  const consonants = lettersAt(codes, consonantsAmong(codes));
  return (
    meetsKnown(stepsBetween(codes), LETTERS, letters) ||
    meetsKnown(stepsBetween(codes, -1), LETTERS, letters) ||
    meetsKnown(stepsBetween(backwards), LETTERS, letters) ||
    meetsKnown(stepsBetween(consonants), BONES, bones)
  );
}

/**
 * Places of the secret (counted in words) of which the text holds the words, three or more side by side. Common words
 * count as well where they go on behind a place that was `released` before.
 */
export function placesIn(
  words: readonly string[],
  { places, words: secret }: Pick<Traces, 'places' | 'words'>,
  released: readonly number[],
): readonly number[] {
  const lanes = hashWords(words);
  const found = new Set<number>();
  for (let at = 0; at + FEW <= words.length; at += 1) {
    const place = places.get(hashRun(lanes, at, FEW, 1));
    if (place === undefined) continue;
    // Common words count as well where they stand beside what tells the place.
    for (let by = 0; isSame(lanes, at + by, secret, place + by); by += 1) found.add(place + by);
    for (let by = -1; isSame(lanes, at + by, secret, place + by); by -= 1) found.add(place + by);
  }
  const out = new Set(released);
  for (const end of out) if (!out.has(end + 1)) goOn(lanes, secret, end + 1, found);
  return [...found];
}

/** Where the text goes on with the words of the secret from this place on. */
function goOn(lanes: Lanes, secret: Lanes, place: number, found: Set<number>): void {
  for (let at = 0; at + FEW <= lanes.a.length; at += 1) {
    let length = 0;
    while (isSame(lanes, at + length, secret, place + length)) length += 1;
    for (let by = 0; length >= FEW && by < length; by += 1) found.add(place + by);
  }
}

const isSame = (one: Lanes, at: number, other: Lanes, place: number): boolean =>
  one.a[at] !== undefined && one.a[at] === other.a[place] && one.b[at] === other.b[place];

/** The words of a secret text. `own`: tells where it comes from, and stands in no open text with the words beside it. */
interface Words {
  readonly words: readonly string[];
  /** Where each of them begins in the text. */
  readonly at: readonly number[];
  readonly own: readonly boolean[];
}

const NO_WORDS: Words = { words: [], at: [], own: [] };
/** Words side by side in an open text, by which the same words in a secret one are known to be open. */
const HEARD = 5;

function grams(open: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const text of open) {
    const lanes = hashWords(wordsIn(text));
    for (let at = 0; at + HEARD <= lanes.a.length; at += 1) found.add(hashRun(lanes, at, HEARD, 1));
  }
  return found;
}

function wordsOf(text: string, heard: ReadonlySet<number>): Words {
  const found = [...withoutApostrophes(text).matchAll(WORD)];
  const words = found.map(([word]) => word);
  const own = words.map(tells);
  const lanes = hashWords(words);
  for (let at = 0; at + HEARD <= words.length; at += 1) {
    if (heard.has(hashRun(lanes, at, HEARD, 1))) own.fill(false, at, at + HEARD);
  }
  return { words, at: found.map(({ index }) => index), own };
}

/** Numbers are everybody's, too. */
const tells = (word: string): boolean => !PLAIN_WORDS.has(word) && !/^\d+$/.test(word);

const countIn = (flags: readonly boolean[]): number => flags.filter(Boolean).length;

function addRuns(
  words: readonly string[],
  own: readonly boolean[],
  length: number,
  telling: number,
  runs: Set<number>,
): void {
  const lanes = hashWords(words);
  for (let at = 0; at + length <= words.length; at += 1) {
    if (countIn(own.slice(at, at + length)) >= telling) runs.add(hashRun(lanes, at, length, 1));
  }
}

function addLetters(text: string, words: Words, to: { letters: Set<number>; bones: Set<number> }): void {
  const bare = withoutApostrophes(text);
  const { codes, at } = lettersOf(bare);
  const told = ownBefore(bare.length, words);
  const tellsFrom = (first: number, last: number) =>
    (told[at[last] ?? 0] ?? 0) - (told[at[first] ?? 0] ?? 0) >= TELLING_IN_RUN;
  for (const [place, hash] of hashWindows(stepsBetween(codes), LETTERS).entries()) {
    if (place % EVERY === 0 && tellsFrom(place, place + LETTERS)) to.letters.add(hash);
  }
  const consonants = consonantsAmong(codes);
  const bones = lettersAt(codes, consonants);
  for (const [place, hash] of hashWindows(stepsBetween(bones), BONES).entries()) {
    if (place % EVERY === 0 && tellsFrom(consonants[place] ?? 0, consonants[place + BONES] ?? 0))
      to.bones.add(hash);
  }
}

/** For each place of a text, how many words of its own have begun before it. */
function ownBefore(length: number, { at, own }: Words): Int32Array {
  const told = new Int32Array(length + 1);
  for (const [index, begin] of at.entries()) if (own[index]) told[begin + 1] = 1;
  for (let place = 1; place < told.length; place += 1)
    told[place] = (told[place] ?? 0) + (told[place - 1] ?? 0);
  return told;
}

function placesOf(
  words: readonly string[],
  own: readonly boolean[],
  open: readonly string[],
): Traces['places'] {
  const several = new Set<number>();
  for (const text of open) {
    const lanes = hashWords(wordsIn(text));
    for (let at = 0; at + FEW <= lanes.a.length; at += 1) several.add(hashRun(lanes, at, FEW, 1));
  }
  const lanes = hashWords(words);
  const places = new Map<number, number>();
  for (let at = 0; at + FEW <= words.length; at += 1) {
    if (words.slice(at, at + FEW).includes('') || countIn(own.slice(at, at + FEW)) === 0) continue;
    const hash = hashRun(lanes, at, FEW, 1);
    // What stands in two places tells neither.
    if (several.has(hash) || places.has(hash)) several.add(hash);
    else places.set(hash, at);
  }
  for (const hash of several) places.delete(hash);
  return places;
}
