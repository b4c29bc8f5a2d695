import { isNegative, oneBefore, rangeAt, type Token, unitAt } from './numbers.ts';
import { findPhrases } from './phrases.ts';
import {
  CLOCK_LEADS,
  CLOCK_WORDS,
  LABELS,
  LINKS,
  MONEY,
  MONEY_SIGNS,
  OUT_OF,
  type Part,
  PERCENT,
} from './words/quantities.ts';

/** An amount that somebody named. `tenth`: out of ten. `none`: a bare number. `label`: the part it was named for. */
export interface Quantity {
  readonly unit: 'minutes' | 'percent' | 'tenth' | 'none';
  readonly value: number;
  readonly label: Part | null;
}

/**
 * Where the reading of an amount ends. Without a quantity it is nothing that we ask for: a time of day, money,
 * "2nd", a negative number.
 */
export interface Amount {
  readonly next: number;
  readonly quantity: Quantity | null;
}

/** A span of time that was named in words. */
export const minutes = (value: number): Quantity => ({ unit: 'minutes', value, label: null });

/**
 * The amount that begins at a token; null when no number stands there.
 *
 * @param from where the amount before this one ended; a label is looked for behind it.
 */
export function readAmount(tokens: readonly Token[], at: number, from: number): Amount | null {
  const token = tokens[at];
  const one = unitAt(tokens, at + 1) ? oneBefore(token) : null;
  const first = token?.value ?? one;
  if (first === null) return null;
  const range = one === null ? rangeAt(tokens, at) : null;
  const read = readSuffix(
    tokens,
    range?.next ?? at + 1,
    range?.value ?? first,
    labelBefore(tokens, at, from),
  );
  return isLedAway(tokens, at, read.quantity) ? { ...read, quantity: null } : read;
}

function isLedAway(tokens: readonly Token[], at: number, quantity: Quantity | null): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (MONEY_SIGNS.has(before.word)) return true;
  if (isNegative(tokens, at)) return true;
  const hourly = quantity?.unit === 'none' || (quantity?.unit === 'minutes' && quantity.value % 60 === 0);
  return hourly && CLOCK_LEADS.has(before.word);
}

function labelBefore(tokens: readonly Token[], at: number, from: number): Part | null {
  for (let back = at - 1; back >= Math.max(from, at - 4); back -= 1) {
    const { word } = tokens[back] ?? { word: '' };
    const label = labelOf(word);
    if (label) return label;
    if (!LINKS.has(word) && !/^[-:=]$/.test(word)) return null;
  }
  return null;
}

const labelOf = (word: string): Part | null => findPhrases([word], LABELS)[0]?.value ?? null;

/** What follows a number: a unit, "/10", a percent sign, a label, or what makes it none of our numbers. */
function readSuffix(tokens: readonly Token[], at: number, value: number, label: Part | null): Amount {
  const next = tokens[at];
  const bare: Quantity = { unit: 'none', value, label };
  if (!next) return { next: at, quantity: bare };
  const share = shareAt(tokens, at, value, label);
  if (share) return share;
  if (MONEY.has(next.word) || MONEY_SIGNS.has(next.word) || CLOCK_WORDS.has(next.word))
    return { next: at + 1, quantity: null };
  if (next.word === ':' && next.glued && tokens[at + 1]?.value != null)
    return { next: at + 2, quantity: null };
  const unit = unitAt(tokens, at);
  const namesNext = label !== null && label !== 'minutes' && unit && startsValue(tokens, at + unit.length);
  if (unit && !namesNext) return addMinutes(tokens, at + unit.length, value * unit.value, unit.value === 60);
  if (next.glued && /^\p{L}/u.test(next.word)) return { next: at + 1, quantity: null };
  const after = label ? null : labelAfter(tokens, at);
  return after
    ? { next: after.next, quantity: { ...bare, label: after.label } }
    : { next: at, quantity: bare };
}

const startsValue = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.value != null || (/^[:=]$/.test(tokens[at]?.word ?? '') && tokens[at + 1]?.value != null);

/** "3 difficulty", "80 for chance"; but in "3 chance 80" the label belongs to what follows. */
function labelAfter(tokens: readonly Token[], at: number): { label: Part; next: number } | null {
  const where = /^(?:for|in|on)$/.test(tokens[at]?.word ?? '') ? at + 1 : at;
  const label = labelOf(tokens[where]?.word ?? '');
  const followed =
    startsValue(tokens, where + 1) && !unitAt(tokens, where + 2) && tokens[where + 2]?.word !== '%';
  return label && !followed ? { label, next: where + 1 } : null;
}

/** "7/10", "7 out of 10", "80%", "80 per cent", "50/50". */
function shareAt(tokens: readonly Token[], at: number, value: number, label: Part | null): Amount | null {
  const [first = '', second = ''] = [tokens[at]?.word, tokens[at + 1]?.word];
  const whole = first === '/' || OUT_OF.has(first) ? 1 : first === 'out' && second === 'of' ? 2 : 0;
  const base = whole > 0 ? tokens[at + whole]?.value : undefined;
  if (base === 10) return { next: at + whole + 1, quantity: { unit: 'tenth', value, label } };
  if (base === 100 || (first === '/' && base != null && base + value === 100)) {
    return { next: at + whole + 1, quantity: { unit: 'percent', value, label } };
  }
  const percent =
    first === '%' || PERCENT.has(first)
      ? 1
      : /^(?:per|por|pour)$/.test(first) && /^(?:cent|ciento|cento)$/.test(second)
        ? 2
        : 0;
  return percent > 0 ? { next: at + percent, quantity: { unit: 'percent', value, label } } : null;
}

/** "1h30", "1 hour 20 minutes". */
function addMinutes(tokens: readonly Token[], at: number, value: number, hours: boolean): Amount {
  const more = tokens[at]?.value;
  const unit = unitAt(tokens, at + 1);
  if (!hours || more == null || more >= 60) return { next: at, quantity: minutes(value) };
  if (unit?.value === 1) return { next: at + 1 + unit.length, quantity: minutes(value + more) };
  return tokens[at]?.glued
    ? { next: at + 1, quantity: minutes(value + more) }
    : { next: at, quantity: minutes(value) };
}
