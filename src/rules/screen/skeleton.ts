import { LOOK_ALIKES } from './confusables.ts';

/** Letters for which Latin ones stand in a Russian word, by the Latin one. */
const CYRILLIC = pairs('aа bв cс eе hн kк mм nп oо pр rг tт uи xх yу');

const OTHER = 0;
/** a to z and the Latin letters that no other script has. */
const LATIN = 1;
/** Latin by script, but standing for another Latin letter: ɑ, ᴀ, ɡ. */
const LATIN_ALIKE = 2;
/** Of another script, and looking like a Latin letter. */
const ALIKE = 3;
/** Of another script, and looking like none. */
const FOREIGN = 4;

const LOOKS: ReadonlyMap<number, string> = looks();

/** Capitals that look like nothing count like their small letters, which they become later. */
function looks(): Map<number, string> {
  const pairs = Object.entries(LOOK_ALIKES).flatMap(([to, from]) =>
    [...from].map((letter) => [letter, to] as const),
  );
  const capitals = pairs.map(([letter, to]) => [letter.toUpperCase(), to] as const);
  const rare = capitals.filter(([letter]) => letter.length === 1 && letter > '\u007f');
  return new Map([...rare, ...pairs].map(([letter, to]) => [letter.charCodeAt(0), to]));
}

const KINDS: Uint8Array = Uint8Array.from({ length: 0x1_00_00 }, (_, code) => kindOf(code));

function kindOf(code: number): number {
  const letter = String.fromCharCode(code);
  if (/\p{sc=Latin}/u.test(letter)) return LOOKS.has(code) ? LATIN_ALIKE : LATIN;
  if (LOOKS.has(code)) return ALIKE;
  return /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Coptic}\p{sc=Lisu}]/u.test(letter)
    ? FOREIGN
    : OTHER;
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((pair) => [pair[0] ?? '', pair[1] ?? '']));
}

/** How many letters of each kind a stretch of text has, by the constants above. */
type Counts = readonly [number, number, number, number, number];

function count(text: string, from: number, to: number): Counts {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (let at = from; at < to; at++) {
    const kind = KINDS[text.charCodeAt(at)] ?? OTHER;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** `mixed`: at least one word was of letters of several scripts. */
export interface Unmixed {
  readonly text: string;
  readonly mixed: boolean;
}

/**
 * Words of mixed scripts in one script: in Latin, or in Cyrillic where letters stand in them that only Cyrillic
 * has. Where there are such words in a text that is mostly Latin, its words of look-alikes alone are taken for
 * Latin ones, too. All other words stay as they are: a skeleton of each word would break Russian and Greek.
 * After Unicode's UTS #39, with the letters' own case.
 */
export function unmix(text: string): Unmixed {
  const all = count(text, 0, text.length);
  const latin = all[LATIN] + all[LATIN_ALIKE];
  if (all[LATIN_ALIKE] === 0 && (latin === 0 || all[ALIKE] === 0)) return { text, mixed: false };
  const words = wordsOf(text);
  const mixed = words.some(({ counts }) => isMixed(counts));
  const disguised = mixed && latin > all[FOREIGN] + all[ALIKE] / 2;
  let [unmixed, done] = ['', 0];
  for (const { from, to, counts } of words) {
    const word = text.slice(from, to);
    unmixed += text.slice(done, from) + unmixWord(word, counts, disguised);
    done = to;
  }
  return { text: unmixed + text.slice(done), mixed };
}

interface Word {
  readonly from: number;
  readonly to: number;
  readonly counts: Counts;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    if (KINDS[text.charCodeAt(at)] === OTHER) continue;
    const from = at;
    while (at < text.length && KINDS[text.charCodeAt(at)] !== OTHER) at += 1;
    words.push({ from, to: at, counts: count(text, from, at) });
  }
  return words;
}

const isMixed = (counts: Counts): boolean =>
  counts[LATIN] + counts[LATIN_ALIKE] > 0 && counts[ALIKE] + counts[FOREIGN] > 0;

function unmixWord(word: string, counts: Counts, disguised: boolean): string {
  if (isMixed(counts) && counts[FOREIGN] > onlyLatin(word)) return toCyrillic(word);
  const meantLatin = isMixed(counts) || counts[LATIN_ALIKE] > 0 || (disguised && counts[FOREIGN] === 0);
  return meantLatin ? toLatin(word) : word;
}

/** Letters that could not stand for a Cyrillic one. */
const onlyLatin = (word: string): number =>
  [...word].filter((letter) => KINDS[letter.charCodeAt(0)] === LATIN && !CYRILLIC.has(letter.toLowerCase()))
    .length;

const toCyrillic = (word: string): string =>
  [...word].map((letter) => CYRILLIC.get(letter.toLowerCase()) ?? letter).join('');

const toLatin = (word: string): string =>
  [...word].map((letter) => LOOKS.get(letter.charCodeAt(0)) ?? letter).join('');
