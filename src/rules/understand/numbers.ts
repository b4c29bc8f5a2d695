import { fold } from './normal.ts';
import { findPhrases } from './phrases.ts';
import { NUMBER_WORDS, ONE_LIKE, RANGE_WORDS, UNITS } from './words/quantities.ts';

/** A piece of a clause: a word, a number or a sign such as `%`. `glued`: it follows the piece before without a space. */
export interface Token {
  readonly word: string;
  readonly value: number | null;
  readonly glued: boolean;
}

/** A stretch of tokens without a stop between them. */
export interface NumberClause {
  readonly tokens: readonly Token[];
  /** It ended with a question mark. */
  readonly asked: boolean;
}

const TOKEN =
  /\d+(?:[.,]\d+)?|\.\d+|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]][[\p{L}\p{M}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]]*|[%\/\-:+~=#$€£¥₽₹,;.!?、。]/gv;

const STOPS: ReadonlySet<string> = new Set([
  ',',
  ';',
  '.',
  '!',
  '?',
  '、',
  '。',
  'and',
  'und',
  'y',
  'et',
  'e',
  'и',
]);

/** The same in one spelling: fractions, dashes, Chinese percent, "between 5 and 10", lists such as "3,5,90" and "4,6min,80%". */
function spell(text: string): string {
  return fold(text.replaceAll('½', '.5').replaceAll('\n', ' ; '))
    .replace(/[–—−‐‑]/g, '-')
    .replace(/百分之([\d一二三四五六七八九十百]+)/g, '$1%')
    .replace(/(\p{L})-(?=\p{L})/gu, '$1 ')
    .replace(/(\d+),(\d+),(\d+)/g, '$1 , $2 , $3')
    .replace(/(\d+),(\d+ ?[\p{L}%]+),(?=\d)/gu, '$1 , $2 , ')
    .replace(/(\d+),(?=\d+ ?(?:分钟|分鐘))/g, '$1 , ')
    .replace(/(?:between|zwischen|entre|tra) (\p{L}+|\d+) (?:and|und|y|et|e) (?=\p{L}|\d)/gu, '$1 - ')
    .replace(/hour and a half/g, 'hour 30 min')
    .replace(/(\d) and a half/g, '$1.5')
    .replaceAll("'", '');
}

/** What was written, as numbers, words and signs, clause by clause. Number words have become numbers. */
export function readNumberClauses(text: string): NumberClause[] {
  const clauses: NumberClause[] = [];
  let tokens: Token[] = [];
  let end = -1;
  const flush = (asked: boolean): void => {
    if (tokens.length > 0) clauses.push({ tokens: joinTens(tokens), asked });
    tokens = [];
  };
  for (const match of spell(text).matchAll(TOKEN)) {
    if (STOPS.has(match[0])) flush(match[0] === '?');
    else tokens.push(toToken(match[0], match.index === end));
    end = match.index + match[0].length;
  }
  flush(false);
  return clauses;
}

function toToken(word: string, glued: boolean): Token {
  const digits = /^[.\d]/.test(word);
  const value = digits
    ? Number(word.replace(',', '.'))
    : ONE_LIKE.has(word)
      ? null
      : (NUMBER_WORDS.get(word) ?? null);
  return { word, value, glued };
}

/** "Twenty five" is one number; so is 二十五. */
function joinTens(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const sum = before ? sumOf(before, token) : null;
    if (before && sum !== null) joined[joined.length - 1] = { ...before, value: sum };
    else joined.push(token);
  }
  return joined;
}

const isWritten = (token: Token): boolean => token.value !== null && !/^[.\d]/.test(token.word);

function sumOf(tens: Token, ones: Token): number | null {
  const many = tens.value ?? 0;
  const few = oneBefore(ones) ?? ones.value ?? 0;
  if (!isWritten(tens) || /^[.\d]/.test(ones.word)) return null;
  if (ones.word === '十') return many >= 2 && many <= 9 ? many * 10 : null;
  const single = few >= 1 && few <= 9 && ones.word !== 'a' && ones.word !== 'an';
  if (tens.word === '十') return single ? 10 + few : null;
  return single && many >= 20 && many < 100 && many % 10 === 0 ? many + few : null;
}

/** The number that a "one" or "a" right before a unit stands for; null for every other word. */
export const oneBefore = (token: Token | undefined): 1 | null =>
  token && ONE_LIKE.has(token.word) ? 1 : null;

/** The unit of time that begins at this token: its minutes, and how many tokens it takes. */
export const unitAt = (tokens: readonly Token[], at: number): { value: number; length: number } | undefined =>
  findPhrases(
    tokens.slice(at, at + 3).map((token) => token.word),
    UNITS,
  ).find((found) => found.at === 0);

/** The mean of "5-10" or "5 to 10" and where it ends; null where no range begins. "3-5-90" is a list. */
export function rangeAt(tokens: readonly Token[], at: number): { value: number; next: number } | null {
  const [low, sign, high] = [tokens[at]?.value, tokens[at + 1]?.word ?? '', tokens[at + 2]?.value];
  if (low == null || high == null || !RANGE_WORDS.has(sign)) return null;
  const inList = tokens[at - 1]?.word === '-' || tokens[at + 3]?.word === '-';
  return inList && sign === '-' ? null : { value: (low + high) / 2, next: at + 3 };
}

/** "-3", but not "5-3" or "minutes - 3". */
export const isNegative = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === '-' && tokens[at - 1]?.glued === false && tokens[at]?.glued === true;

/** Every number as it was written, ranges by their mean, with its unit in minutes; negative ones are left out. */
export function readNumbers(text: string): { value: number; unit: number | null }[] {
  return readNumberClauses(text).flatMap(({ tokens }) => {
    const found: { value: number; unit: number | null }[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const range = rangeAt(tokens, at);
      const value = range?.value ?? tokens[at]?.value;
      if (value == null || isNegative(tokens, at)) continue;
      const next = range?.next ?? at + 1;
      found.push({ value, unit: unitAt(tokens, next)?.value ?? null });
      at = next - 1;
    }
    return found;
  });
}
