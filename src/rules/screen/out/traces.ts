import { hashRun, hashWindows, hashWords, type Lanes } from './hashes.ts';
import { consonantsAmong, lettersOf, stepsBetween } from './letters.ts';
import { PLAIN_WORDS } from './plain-words.ts';

/** What is kept of a text, as hashes, to know it again in another one. */
export interface Traces {
  /** Runs of seven words; of nine, where they are common ones. */
  readonly runs: ReadonlySet<number>;
  /** Runs of letters, whatever stands between them and however far all are shifted in the alphabet. */
  readonly letters: ReadonlySet<number>;
  /** Runs of consonants. */
  readonly bones: ReadonlySet<number>;
  /** Runs of three words, and where in the text they begin; only those that stand in one place. */
  readonly places: ReadonlyMap<number, number>;
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
export const wordsIn = (text: string): readonly string[] => text.replace(/['’]/g, '').match(WORD) ?? [];

/** @param secret what must not be let out; @param open what anybody may hear. Both in canonical form. */
export function tracesOf(secret: readonly string[], open: readonly string[]): Traces {
  const traces = { runs: new Set<number>(), letters: new Set<number>(), bones: new Set<number>() };
  const words = secret.flatMap((text) => [...wordsIn(text), '']);
  addRuns(words, traces.runs, RUN, TELLING_IN_RUN);
  addRuns(words, traces.runs, LONG_RUN, TELLING_IN_LONG_RUN);
  for (const text of secret) addLetters(text, traces, EVERY);
  const said = { runs: new Set<number>(), letters: new Set<number>(), bones: new Set<number>() };
  for (const text of open) {
    addRuns(wordsIn(text), said.runs, RUN, 0);
    addRuns(wordsIn(text), said.runs, LONG_RUN, 0);
    addLetters(text, said, 1);
  }
  return {
    runs: without(traces.runs, said.runs),
    letters: without(traces.letters, said.letters),
    bones: without(traces.bones, said.bones),
    places: placesOf(words, open),
  };
}

/** Whether a run of words of the secret stands in the text, also backwards or with fillers in between. */
export function hasRun(words: readonly string[], { runs }: Pick<Traces, 'runs'>): boolean {
  const lanes = hashWords(words);
  return [RUN, LONG_RUN].some((length) => STRIDES.some((stride) => meetsRun(lanes, length, stride, runs)));
}

function meetsRun(lanes: Lanes, length: number, stride: number, runs: ReadonlySet<number>): boolean {
  const span = (length - 1) * Math.abs(stride);
  for (let at = 0; at + span < lanes.a.length; at += 1) {
    if (runs.has(hashRun(lanes, stride < 0 ? at + span : at, length, stride))) return true;
  }
  return false;
}

/** Whether a run of letters of the secret stands in the text: spaced out, shifted, mirrored, or without vowels. */
export function hasLetters(text: string, { letters, bones }: Pick<Traces, 'letters' | 'bones'>): boolean {
  const { codes } = lettersOf(text);
  if (codes.length < BONES) return false;
  const backwards = codes.toReversed();
  const consonants = Int32Array.from(consonantsAmong(codes), (at) => codes[at] ?? 0);
  return (
    meets(stepsBetween(codes), LETTERS, letters) ||
    meets(stepsBetween(codes, -1), LETTERS, letters) ||
    meets(stepsBetween(backwards), LETTERS, letters) ||
    meets(stepsBetween(consonants), BONES, bones)
  );
}

/** Places of the secret (counted in words) of which the text holds the words, three or more side by side. */
export function placesIn(words: readonly string[], { places }: Pick<Traces, 'places'>): readonly number[] {
  const lanes = hashWords(words);
  const found = new Set<number>();
  for (let at = 0; at + FEW <= words.length; at += 1) {
    const place = places.get(hashRun(lanes, at, FEW, 1));
    for (let step = 0; place !== undefined && step < FEW; step += 1) found.add(place + step);
  }
  return [...found];
}

function meets(numbers: Int32Array, length: number, known: ReadonlySet<number>): boolean {
  return known.size > 0 && hashWindows(numbers, length).some((hash) => known.has(hash));
}

const without = (all: ReadonlySet<number>, gone: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...all].filter((hash) => !gone.has(hash)));

const tells = (word: string): boolean => word !== '' && !PLAIN_WORDS.has(word);

function addRuns(words: readonly string[], runs: Set<number>, length: number, telling: number): void {
  const lanes = hashWords(words);
  for (let at = 0; at + length <= words.length; at += 1) {
    const run = words.slice(at, at + length);
    if (!run.includes('') && run.filter(tells).length >= telling) runs.add(hashRun(lanes, at, length, 1));
  }
}

function addLetters(text: string, to: { letters: Set<number>; bones: Set<number> }, every: number): void {
  const { codes, at } = lettersOf(text);
  const told = tellingBefore(text);
  const tellsFrom = (first: number, last: number) =>
    every === 1 || (told[at[last] ?? 0] ?? 0) - (told[at[first] ?? 0] ?? 0) >= TELLING_IN_RUN;
  for (const [place, hash] of hashWindows(stepsBetween(codes), LETTERS).entries()) {
    if (place % every === 0 && tellsFrom(place, place + LETTERS)) to.letters.add(hash);
  }
  const consonants = consonantsAmong(codes);
  const bones = Int32Array.from(consonants, (place) => codes[place] ?? 0);
  for (const [place, hash] of hashWindows(stepsBetween(bones), BONES).entries()) {
    if (place % every === 0 && tellsFrom(consonants[place] ?? 0, consonants[place + BONES] ?? 0))
      to.bones.add(hash);
  }
}

/** For each place of a text, how many telling words have ended before it. */
function tellingBefore(text: string): Int32Array {
  const told = new Int32Array(text.length + 1);
  for (const match of text.matchAll(WORD)) {
    if (tells(match[0])) told[match.index + match[0].length] = 1;
  }
  for (let at = 1; at < told.length; at += 1) told[at] = (told[at] ?? 0) + (told[at - 1] ?? 0);
  return told;
}

function placesOf(words: readonly string[], open: readonly string[]): Traces['places'] {
  const lanes = hashWords(words);
  const said = new Set<number>();
  for (const text of open) {
    const all = wordsIn(text);
    const theirs = hashWords(all);
    for (let at = 0; at + FEW <= all.length; at += 1) said.add(hashRun(theirs, at, FEW, 1));
  }
  const places = new Map<number, number>();
  for (let at = 0; at + FEW <= words.length; at += 1) {
    const run = words.slice(at, at + FEW);
    if (run.includes('') || !run.some(tells)) continue;
    const hash = hashRun(lanes, at, FEW, 1);
    // What stands in two places tells neither.
    if (said.has(hash) || places.has(hash)) said.add(hash);
    else places.set(hash, at);
  }
  for (const hash of said) places.delete(hash);
  return places;
}
