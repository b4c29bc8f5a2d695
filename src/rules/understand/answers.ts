import type { Millis } from '../../domain/ids.ts';
import type { DataPoint } from '../../domain/instance.ts';
import { isMereAgreement, readAgreement } from './agreement.ts';
import { readChoice } from './choice.ts';
import { holdsNegation, opensQuestion, readSentences } from './clauses.ts';
import { formatMinute, readClock } from './clock.ts';
import { isMereMood } from './mood.ts';
import { cutTo, fold, words } from './normal.ts';
import { readNumbers } from './numbers.ts';
import { findPhrases } from './phrases.ts';
import { KEY_ROWS, NO_ANSWERS, NOTHING_OFFERED } from './words/answers.ts';
import { UNITS } from './words/quantities.ts';
import { readZone } from './zone.ts';

export type Answer = { readonly ok: true; readonly value: string } | { readonly ok: false };

const NONE: Answer = { ok: false };
/** What a stored answer may hold (see `State.onboarding.answers`). */
const LONGEST = 1000;

/**
 * Whether a text answers an onboarding question, and with what: an IANA zone, `HH:MM`, a plain number, the
 * choice as offered, or the person's words (trimmed, at most 1,000 characters). A question back, "no idea",
 * a greeting, an insult, noise from the keyboard and a bare yes or no are no answers.
 *
 * @param now epoch milliseconds, for zones that are told by the local time.
 */
export function readAnswer(point: DataPoint, text: string, now: Millis): Answer {
  switch (point.kind) {
    case 'timezone':
      return toAnswer(readZone(text, now)?.id ?? null);
    case 'time':
      return toAnswer(opensQuestion(words(text)) ? null : readTime(text));
    case 'number':
      return toAnswer(opensQuestion(words(text)) ? null : readNumber(point, text));
    case 'choice':
      return toAnswer(isNoAnswer(text) ? null : readChoice(text, point.choices ?? []));
    case 'text':
      return toAnswer(isFreeAnswer(text) || isNothing(point, text) ? cutTo(text.trim(), LONGEST) : null);
    default:
      return point.kind satisfies never;
  }
}

const LIVING =
  /(?<!\p{L})(?:im|i am|we are|i live|we live|living|based|ich bin|ich wohne|wohne|lebe|vivo|estoy|jhabite|je suis|abito|moro|я в|живу в)(?!\p{L})|我在|我住/u;

/** "I fix bikes, I'm in Tokyo": the piece that tells where somebody lives, beside something else; else null. */
export function readPlaceInPassing(text: string, now: Millis): string | null {
  const parts = text.split(/[,;.!?\n]/).map((part) => part.trim());
  const isPlace = (part: string) =>
    LIVING.test(fold(part).replaceAll("'", '')) && !/\d/.test(part) && readZone(part, now)?.certain === true;
  return parts.find(isPlace) ?? null;
}

const toAnswer = (value: string | null): Answer => (value === null ? NONE : { ok: true, value });

/** "I don't sleep well, up at 7": only the part with the time may not be denied. */
function readTime(text: string): string | null {
  const parts = [text, ...text.split(/[,;!?\n](?!\d)/)].filter((part) => !holdsNegation(words(part)));
  const [clock] = parts.flatMap((part) => readClock(part, true) ?? []);
  return clock ? formatMinute(clock.minute) : null;
}

/** The one number in the text, in the unit that the question names. */
function readNumber(point: DataPoint, text: string): string | null {
  const units = findPhrases(words(`${point.ask} ${point.counts}`), UNITS).map((found) => found.value);
  // "Minutes a day": the day says how often, not how long.
  const asked = new Set(units.filter((unit) => unit <= 60));
  const values = new Set(
    readNumbers(text).map(({ value, unit }) =>
      unit === null || asked.has(unit) ? value : convert(value, unit, asked),
    ),
  );
  const [value] = values;
  if (values.size === 1 && value !== undefined && Number.isFinite(value)) return String(value);
  return values.size === 0 && NOTHING.test(fold(text)) ? '0' : null;
}

const NOTHING = /^(?:none|nothing|nada|keine|keiner|nichts|rien|niente|нисколько|没有)$/;

/** Two hours are 120 where minutes were asked for. Where no unit was asked for, the number stays as it is. */
function convert(value: number, unit: number, asked: ReadonlySet<number>): number {
  const [only] = asked;
  return asked.size === 1 && only !== undefined && unit <= 60 ? (value * unit) / only : value;
}

function isFreeAnswer(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const empty = isNoAnswer(text) || isNoise(text) || isMereAgreement(text) || isMereMood(text);
  return letters >= 2 && !empty && !isAllAsked(text);
}

/** A bare no answers where the question itself offers "nothing" or "no one" as an answer. */
function isNothing({ ask, counts }: DataPoint, text: string): boolean {
  // What follows "Not:" is what the author does not take for an answer.
  const [taken = ''] = counts.split(/\bnot:/i);
  const offered = findPhrases(words(`${ask} ${taken}`), NOTHING_OFFERED).length > 0;
  return offered && isMereAgreement(text) && readAgreement(text) === 'no';
}

const isAllAsked = (text: string): boolean =>
  readSentences(text).every(
    (sentence) => sentence.clauses[0]?.asked === true || sentence.clauses.every((clause) => clause.asked),
  );

const isNoAnswer = (text: string): boolean => NO_ANSWERS.has(words(text).join(' '));

/** Every word is one that fingers make by themselves: "asdf", "aaaa", "qwertz", "xkcdvb". */
function isNoise(text: string): boolean {
  return words(text).every((word) => {
    if (/^\p{sc=Han}|^\p{sc=Hiragana}|^\p{sc=Katakana}/u.test(word)) return false;
    const sameLetter = word.length >= 3 && new Set(word).size === 1;
    const noVowel = /^[b-df-hj-np-tv-xz]{5,}$/.test(word);
    const inRow = word.length >= 3 && KEY_ROWS.some((row) => row.includes(word));
    return !/\p{L}/u.test(word) || sameLetter || noVowel || inRow || isRowMix(word);
  });
}

/** "asdfasdf", "jkljkl": a piece of a keyboard row, again and again. */
function isRowMix(word: string): boolean {
  const pieces = [3, 4, 5].map((length) => word.slice(0, length));
  return pieces.some(
    (piece) =>
      word.length > piece.length &&
      KEY_ROWS.some((row) => row.includes(piece)) &&
      word.replaceAll(piece, '').length <= 2,
  );
}
