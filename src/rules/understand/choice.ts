import { readAgreement } from './agreement.ts';
import { oneSlipApart, words } from './normal.ts';
import { readNumberClauses } from './numbers.ts';
import { findPhrases, phraseTable, strangersAmong } from './phrases.ts';
import { EMPTY_CHOICE_WORDS, NOT_THIS, ORDINALS, POINTING } from './words/answers.ts';

/**
 * Which of the choices somebody means: the same words, its number or place in the list, words that only one of
 * the choices has, the beginning of one, or one with a slip of the finger.
 *
 * @returns the choice as it was offered; null when none or more than one fits, or the answer denies something.
 */
export function readChoice(text: string, choices: readonly string[]): string | null {
  const said = words(text);
  const ways = [byWords, byAgreement, byNumber, byKeyword, byStem, byBeginning, byMistyped];
  const same = choices.find((choice) => words(choice).join(' ') === said.join(' '));
  if (same !== undefined) return same;
  if (isTurnedDown(said, choices)) return null;
  for (const way of ways) {
    const choice = way(text, choices);
    if (choice !== null) return choice;
  }
  return null;
}

/** "Not the first", "not asking people"; but "no time" may well name the choice "finding time". */
function isTurnedDown(said: readonly string[], choices: readonly string[]): boolean {
  const named = new Set([...choices, ...ORDINALS].flatMap(tellingWords));
  return said.some(
    (word, at) => named.has(word) && said.slice(Math.max(0, at - 2), at).some((each) => NOT_THIS.has(each)),
  );
}

const only = (fitting: readonly string[]): string | null =>
  fitting.length === 1 ? (fitting[0] ?? null) : null;

/** One choice stands in the text as a whole. */
function byWords(text: string, choices: readonly string[]): string | null {
  const said = words(text);
  return only(
    choices.filter((choice) => findPhrases(said, phraseTable([[words(choice).join(' '), true]])).length > 0),
  );
}

/** "Sure" for a choice that begins with yes. */
function byAgreement(text: string, choices: readonly string[]): string | null {
  const answer = readAgreement(text);
  const meant = choices.filter((choice) => readAgreement(words(choice)[0] ?? '') === answer);
  return answer === 'unclear' ? null : only(meant);
}

function byNumber(text: string, choices: readonly string[]): string | null {
  const said = words(text).filter((word) => !POINTING.has(word) || word === 'one' || word === 'a');
  const digits = readNumberClauses(text).flatMap((clause) =>
    clause.tokens.flatMap(({ value }) => value ?? []),
  );
  const [number] = digits;
  if (said.length <= 1 && digits.length === 1 && number !== undefined) return choices[number - 1] ?? null;
  return only(choices.filter((_, index) => pointsAt(words(text), index)));
}

function pointsAt(said: readonly string[], index: number): boolean {
  const ordinal = phraseTable([[ORDINALS[index] ?? '', true]]);
  const found = findPhrases(said, ordinal);
  return found.length > 0 && strangersAmong(said, found, POINTING).length === 0;
}

const tellingWords = (text: string): string[] => words(text).filter((word) => !EMPTY_CHOICE_WORDS.has(word));

/** Words that only one choice has. */
function byKeyword(text: string, choices: readonly string[]): string | null {
  const said = new Set(tellingWords(text));
  const hits = choices.map((choice) => new Set(tellingWords(choice).filter((word) => said.has(word))).size);
  const most = Math.max(0, ...hits);
  return most === 0 ? null : only(choices.filter((_, index) => hits[index] === most));
}

/** "I sit" for "mostly sitting". */
function byStem(text: string, choices: readonly string[]): string | null {
  const said = tellingWords(text).filter((word) => word.length >= SHORT);
  const same = (a: string, b: string) => b.length >= SHORT && (a.startsWith(b) || b.startsWith(a));
  return only(
    choices.filter((choice) => tellingWords(choice).some((word) => said.some((each) => same(each, word)))),
  );
}

function byBeginning(text: string, choices: readonly string[]): string | null {
  const said = words(text).join(' ');
  return said.length < 2 ? null : only(choices.filter((choice) => words(choice).join(' ').startsWith(said)));
}

const SHORT = 3;
const LONG = 5;

function byMistyped(text: string, choices: readonly string[]): string | null {
  const said = tellingWords(text).filter((word) => word.length >= LONG);
  const near = (choice: string) =>
    tellingWords(choice).some((word) => word.length >= LONG && said.some((each) => oneSlipApart(each, word)));
  return only(choices.filter(near));
}
