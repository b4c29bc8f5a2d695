import { minutes, type Quantity, readAmount } from './amounts.ts';
import { holdsNegation, opensQuestion } from './clauses.ts';
import { type NumberClause, readNumberClauses, type Token } from './numbers.ts';
import { findPhrases, strangersAmong } from './phrases.ts';
import { CHANCE_WORDS, DIFFICULTY_WORDS } from './words/feelings.ts';
import { DOING, IN_WORDS, LABELS, OTHER_SPANS, SMALL_WORDS, SPANS, TAKING } from './words/quantities.ts';

/** A clause's amounts in order, the words that it is made of, and how many of them are unlike an estimate. */
export interface QuantityClause {
  readonly quantities: readonly Quantity[];
  readonly words: readonly string[];
  readonly strangers: number;
}

/**
 * Every amount in a text, clause by clause, without times of day, money, ordinals, negative numbers, and what
 * stands in a question or a denial. Spans of time are in minutes; a range is its mean.
 */
export function readQuantities(text: string): QuantityClause[] {
  return readNumberClauses(text).map(readClause);
}

function readClause({ tokens }: NumberClause): QuantityClause {
  const all = tokens.map((token) => token.word);
  const { quantities, rest } = walk(tokens);
  const named = [
    ...findPhrases(rest, DIFFICULTY_WORDS),
    ...findPhrases(rest, CHANCE_WORDS),
    ...findPhrases(rest, LABELS),
  ];
  const strangers = strangersAmong(rest, named, SMALL_WORDS).filter((word) =>
    /^[\p{L}\d]/u.test(word),
  ).length;
  const words = rest.filter((word) => /^[\p{L}\p{N}]/u.test(word));
  if (opensQuestion(all)) return { quantities: [], words, strangers: strangers + 1 };
  if (isDenied(all)) return { quantities: [], words, strangers: strangers + quantities.length };
  return { quantities: quantities.filter((each) => isEstimate(each, all, strangers)), words, strangers };
}

function walk(tokens: readonly Token[]): { quantities: Quantity[]; rest: string[] } {
  const spans = new Map(
    findPhrases(
      tokens.map((token) => token.word),
      SPANS,
    ).map((found) => [found.at, found]),
  );
  const quantities: Quantity[] = [];
  const rest: string[] = [];
  let from = 0;
  let at = 0;
  while (at < tokens.length) {
    const span = spans.get(at);
    const read = span
      ? { next: at + span.length, quantity: minutes(span.value) }
      : readAmount(tokens, at, from);
    from = read?.next ?? from;
    if (read?.quantity) quantities.push(read.quantity);
    else rest.push(...tokens.slice(at, read?.next ?? at + 1).map((token) => token.word));
    at = read?.next ?? at + 1;
  }
  return { quantities, rest };
}

/** "Not 10 minutes", but not "no more than 10 minutes". */
const isDenied = (all: readonly string[]): boolean =>
  holdsNegation(all) && !['than', 'als', 'de'].some((word) => all.includes(word));

/** "I slept 8 hours" and "I start in 10 minutes" hold spans of time that no step takes. */
function isEstimate({ unit, label }: Quantity, all: readonly string[], strangers: number): boolean {
  if (unit === 'none' || label) return true;
  if (unit !== 'minutes') return strangers <= 2;
  if (all.some((word) => OTHER_SPANS.has(word))) return false;
  if (all.some((word) => IN_WORDS.has(word)) && !all.some((word) => DOING.has(word))) return false;
  return strangers <= 2 || all.some((word) => TAKING.has(word));
}
