import { distance } from 'fastest-levenshtein';
import { fold, oneSlipApart, words } from '../understand/normal.ts';

/** Words that may stand before or after the line. */
const AROUND = new Set(
  'ok okay yes yeah yep sure alright fine well done hi hello hey please thanks thank you so and ja gut danke si vale gracias oui merci sim obrigado да хорошо спасибо certo grazie 好 好的 是'.split(
    ' ',
  ),
);
/** Words that turn a promise around. */
const NOT = new Set(
  'no not never dont wont cant cannot didnt couldnt shouldnt wouldnt aint nope nicht kein keine nie niemals nunca jamas pas jamais non mai nao нет не никогда 不 没'.split(
    ' ',
  ),
);
/** Words that put it off or make it depend on something. */
const PERHAPS = new Set(
  'later tomorrow maybe unless if vielleicht morgen spater manana quiza demain forse domani talvez amanha завтра может 明 天'.split(
    ' ',
  ),
);
/** Words of this length and longer are looked at one by one. */
const SHORTEST_WORD = 3;

/**
 * How near what somebody wrote is to the words that were expected: 1 is the same but for case, punctuation, accents and
 * spaces, 0 is something else. One minus the Levenshtein distance over the length; courtesies around the words do not
 * count against them. A word that belongs to neither, or that says no, is no typing error: then it is 0.
 */
export function replySimilarity(text: string, expected: string): number {
  const wanted = words(expected);
  const given = withoutCourtesy(words(text), wanted);
  if (wanted.length === 0 || given.length === 0) return 0;
  if (saysOther(given, wanted)) return 0;
  // Swapped letters are one error, which Levenshtein counts as two.
  const meant = given.map((word) => wanted.find((other) => isSwapped(word, other)) ?? word);
  const swaps = meant.filter((word, index) => word !== given[index]).length;
  const [a, b] = [meant.join(''), wanted.join('')];
  return Math.max(0, 1 - (swaps + distance(a, b)) / Math.max(a.length, b.length));
}

/** @param threshold 0 to 1 */
export const isReply = (text: string, expected: string, threshold: number): boolean =>
  fold(text).length <= 3 * expected.length + 40 && replySimilarity(text, expected) >= threshold;

function withoutCourtesy(given: readonly string[], wanted: readonly string[]): readonly string[] {
  const isCourtesy = (word: string) => AROUND.has(word) && !wanted.includes(word);
  const from = given.findIndex((word) => !isCourtesy(word));
  return from < 0 ? given : given.slice(from, given.findLastIndex((word) => !isCourtesy(word)) + 1);
}

/** Letters swapped, nothing else. */
const isSwapped = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

/** Whether some word is more than a typing error of what was expected, or turns it around. */
function saysOther(given: readonly string[], wanted: readonly string[]): boolean {
  const lacksTurn = wanted.some((word) => NOT.has(word) && !given.some((each) => isSwapped(each, word)));
  if (lacksTurn) return true;
  const known = [...wanted, ...pairs(wanted)];
  return given.some((word, index) => {
    if (known.some((other) => isSwapped(word, other))) return false;
    if (NOT.has(word) || PERHAPS.has(word) || /\p{N}/u.test(word)) return true;
    if (word.length < SHORTEST_WORD) return false;
    // Two words written as one, or one as two, are a slip as well.
    const torn = [`${given[index - 1] ?? ''}${word}`, `${word}${given[index + 1] ?? ''}`];
    const isOne = torn.some((each) => wanted.some((other) => isSlip(each, other)));
    return !isOne && !known.some((other) => isSlip(word, other));
  });
}

const pairs = (all: readonly string[]): string[] =>
  all.slice(1).map((word, index) => `${all[index] ?? ''}${word}`);

/** One letter wrong, missing, too many or swapped with its neighbour; two in words of seven letters and more. */
function isSlip(word: string, meant: string): boolean {
  if (word === meant || oneSlipApart(word, meant)) return true;
  return Math.min(word.length, meant.length) >= 7 && distance(word, meant) <= 2;
}
