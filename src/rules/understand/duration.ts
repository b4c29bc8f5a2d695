import { isNegative, oneBefore, readNumberClauses, type Token, unitAt } from './numbers.ts';
import { findPhrases } from './phrases.ts';
import { SPANS } from './words/quantities.ts';

const MINUTE = 60_000;
const LONGEST = 366 * 24 * 60;

/**
 * A span of time such as "7d", "3 days", "a week", "2 weeks 3 days", in milliseconds. A month is 30 days.
 *
 * @returns null for no span, none above zero, or more than 366 days.
 */
export function readDuration(text: string): number | null {
  const minutes = readNumberClauses(text).reduce((sum, { tokens }) => sum + minutesIn(tokens), 0);
  return minutes > 0 && minutes <= LONGEST ? Math.round(minutes * MINUTE) : null;
}

function minutesIn(tokens: readonly Token[]): number {
  const all = tokens.map((token) => token.word);
  const spans = new Map(findPhrases(all, SPANS).map((found) => [found.at, found]));
  let sum = 0;
  let at = 0;
  while (at < tokens.length) {
    const span = spans.get(at);
    const step = span ? { minutes: span.value, length: span.length } : amountAt(tokens, at);
    sum += step?.minutes ?? 0;
    at += step?.length ?? 1;
  }
  return sum;
}

/** A number (or "a") and its unit. A negative one makes the whole span worthless. */
function amountAt(tokens: readonly Token[], at: number): { minutes: number; length: number } | null {
  const amount = tokens[at]?.value ?? oneBefore(tokens[at]);
  const unit = unitAt(tokens, at + 1);
  if (amount === null || !unit) return null;
  return {
    minutes: isNegative(tokens, at) ? Number.NEGATIVE_INFINITY : amount * unit.value,
    length: 1 + unit.length,
  };
}
