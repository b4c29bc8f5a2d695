import { oneSlipApart, words } from '../understand/normal.ts';
import { FREQUENT } from './words/frequent.ts';

/** A pattern that was found: from the token `at` to before the token `end`. */
export interface Match<T> {
  readonly at: number;
  readonly end: number;
  readonly value: T;
  /** The words of it that are fixed, not those in its gaps. */
  readonly pattern: Pattern<T>;
}

interface Piece {
  readonly words: ReadonlySet<string>;
  /** Beginnings of words, at least three letters each. */
  readonly stems: readonly string[];
  readonly optional: boolean;
  /** Any words that may stand before this one. */
  readonly gap: number;
}

export interface Pattern<T> {
  readonly pieces: readonly Piece[];
  readonly value: T;
}

/** A pattern, found by the rarest of its words: the `anchor`, with `before` words or fewer in front of it. */
interface Anchored<T> {
  readonly pattern: Pattern<T>;
  readonly before: number;
  /** For each other fixed piece whose words are too short for a slip: those words, of which a text has to hold one. */
  readonly needs: readonly ReadonlySet<string>[];
}

export interface Matcher<T> {
  readonly byWord: ReadonlyMap<string, readonly Anchored<T>[]>;
  /** By the first letters of a stem. */
  readonly byStem: ReadonlyMap<string, readonly Anchored<T>[]>;
  /** Words of `byWord` by how they begin, and by how they end, for those with a slip in the other half. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
  /** All words of all patterns: none of them is a slip of another. */
  readonly known: ReadonlySet<string>;
}

/** Reads one list of patterns: what it stands for, and lists of words by their `$name`. */
export type Rows<T> = readonly (readonly [value: T, patterns: string])[];

/** Longer matches are not looked for: positions are bits of one number. */
const WINDOW = 30;
const STEM = 3;
/** A shorter word that is one slip away is too often another word. */
const SLIPPED = 5;

/**
 * @param rows patterns, one per line. A pattern is a row of words; `a|b` is either, `a_b` two words, `a*` all that begin
 *   so, `$x` a list of words by its name, `?` at the end makes a word optional, `.` stands for up to one word, `..` for up to three.
 */
export function compile<T>(rows: Rows<T>, lists: Readonly<Record<string, string>> = {}): Matcher<T> {
  const vocabulary = createVocabulary(lists);
  const all = rows.flatMap(([value, text]) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => readPattern(line, vocabulary))
      .map((pieces) => anchored({ pieces, value })),
  );
  return matcherOf(all);
}

/** One matcher that finds what each of them finds. */
export function together<T>(matchers: readonly Matcher<T>[]): Matcher<T> {
  const join = <V>(maps: readonly ReadonlyMap<string, readonly V[]>[]): Map<string, V[]> => {
    const all = new Map<string, V[]>();
    for (const [key, values] of maps.flatMap((map) => [...map])) append(all, key, ...values);
    return all;
  };
  return {
    byWord: join(matchers.map((each) => each.byWord)),
    byStem: join(matchers.map((each) => each.byStem)),
    alike: join(matchers.map((each) => each.alike)),
    known: new Set(matchers.flatMap((each) => [...each.known])),
  };
}

function append<V>(map: Map<string, V[]>, key: string, ...values: readonly V[]): void {
  const known = map.get(key);
  if (known) known.push(...values);
  else map.set(key, [...values]);
}

interface Anchoring<T> extends Anchored<T> {
  readonly anchor: Piece;
}

function anchored<T>(pattern: Pattern<T>): Anchoring<T> {
  const { pieces } = pattern;
  const fixed = pieces.filter((piece) => !piece.optional);
  const anchor = fixed.reduce((best, piece) => (rarity(piece) > rarity(best) ? piece : best));
  const until = pieces.indexOf(anchor);
  const before = pieces.slice(0, until + 1).reduce((sum, piece) => sum + piece.gap + 1, -1);
  const needs = fixed
    .filter((piece) => piece !== anchor && piece.stems.length === 0)
    .map((piece) => piece.words)
    .filter((each) => [...each].every((word) => word.length <= SLIPPED));
  return { pattern, anchor, before, needs };
}

const rarity = ({ words: known, stems }: Piece): number =>
  ([...known].some((word) => FREQUENT.has(word)) ? 0 : 100) - known.size - stems.length;

function matcherOf<T>(all: readonly Anchoring<T>[]): Matcher<T> {
  const byWord = new Map<string, Anchored<T>[]>();
  const byStem = new Map<string, Anchored<T>[]>();
  for (const { anchor, ...found } of all) {
    for (const word of anchor.words) append(byWord, word, found);
    for (const stem of anchor.stems) append(byStem, stem.slice(0, STEM), found);
  }
  const alike = new Map<string, string[]>();
  for (const word of byWord.keys()) {
    if (word.length > SLIPPED) for (const key of halves(word)) append(alike, key, word);
  }
  const known = new Set(all.flatMap(({ pattern }) => pattern.pieces.flatMap((piece) => [...piece.words])));
  return { byWord, byStem, alike, known };
}

/** A single slip leaves one of the two as it is. */
const halves = (word: string): string[] => [`${word.slice(0, STEM)}-`, `-${word.slice(-STEM)}`];

/** What may stand in one place: either one of these words, or one of these rows of words. */
interface Options {
  readonly single: Piece | null;
  readonly several: readonly (readonly Piece[])[];
}

/** Reads what stands in one place of a pattern; what stands in many is kept once. */
type Vocabulary = (text: string) => Options;

function createVocabulary(lists: Readonly<Record<string, string>>): Vocabulary {
  const read = new Map<string, Options>();
  return (text) => {
    const known = read.get(text);
    if (known) return known;
    const made = optionsOf(listed(text, lists));
    read.set(text, made);
    return made;
  };
}

function optionsOf(texts: readonly string[]): Options {
  const options = texts.map((text) =>
    text.endsWith('*') ? [`${words(text.slice(0, -1)).join('')}*`] : words(text.replaceAll('_', ' ')),
  );
  const single = options.filter((option) => option.length === 1).flat();
  const exact = single.filter((word) => !word.endsWith('*'));
  const stems = single.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const several = options.filter((option) => option.length > 1);
  const piece = { optional: false, gap: 0 };
  const wordOf = (word: string): Piece => ({ words: new Set([word]), stems: [], ...piece });
  return {
    single: single.length > 0 ? { words: new Set(exact), stems, ...piece } : null,
    several: several.map((option) => option.map(wordOf)),
  };
}

function readPattern(line: string, vocabulary: Vocabulary): Piece[][] {
  let gap = 0;
  let found: Piece[][] = [[]];
  for (const raw of line.trim().split(/\s+/)) {
    if (/^\.+$/.test(raw)) {
      gap += raw.length === 1 ? 1 : 3;
      continue;
    }
    const optional = raw.endsWith('?');
    const options = vocabulary(optional ? raw.slice(0, -1) : raw);
    const before = gap;
    gap = 0;
    // The first word is how a pattern is found, so it cannot be left out: without it, it is another pattern.
    const without = optional && found.some((pieces) => pieces.length === 0) ? [[]] : [];
    found = [...found.flatMap((pieces) => extended(pieces, options, before, optional)), ...without];
  }
  return found.filter((pieces) => pieces.length > 0);
}

const listed = (text: string, lists: Readonly<Record<string, string>>): string[] =>
  text.split('|').flatMap((option) => {
    if (!option.startsWith('$')) return [option];
    const list = lists[option.slice(1)];
    if (list === undefined) throw new Error(`there is no list of words ${option}`);
    return list.split(/\s+/).filter((word) => word !== '');
  });

function extended(
  pieces: readonly Piece[],
  { single, several }: Options,
  gap: number,
  optional: boolean,
): Piece[][] {
  const mayMiss = optional && pieces.length > 0;
  return [
    ...(single ? [[...pieces, placed(single, gap, mayMiss)]] : []),
    ...(!single && mayMiss ? [[...pieces]] : []),
    ...several.map((option) => [
      ...pieces,
      ...option.map((word, at) => (at === 0 ? placed(word, gap, false) : word)),
    ]),
  ];
}

/** The same piece where nothing about it changes: there are tens of thousands of them. */
const placed = (piece: Piece, gap: number, optional: boolean): Piece =>
  gap === 0 && !optional ? piece : { ...piece, gap, optional };

/**
 * All patterns in a text, some of them more than once. The time it takes grows with the number of tokens alone: of every
 * pattern all the places where it may have got to are followed at once, so there is nothing to go back to.
 * @param ends whether a sentence ends before a token: no pattern goes on beyond.
 * @param exactly words with a slip in them are other words
 */
export function findAll<T>(
  tokens: readonly string[],
  ends: readonly boolean[],
  matcher: Matcher<T>,
  exactly = false,
): Match<T>[] {
  const found: Match<T>[] = [];
  const known = exactly ? null : matcher.known;
  const present = new Set(tokens);
  const byToken = new Map<string, readonly Anchored<T>[]>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    let patterns = byToken.get(token);
    if (patterns === undefined) {
      patterns = possible(token, present, matcher, exactly);
      byToken.set(token, patterns);
    }
    if (patterns.length > 0) follow(tokens, ends, at, patterns, known, found);
  }
  return found;
}

/** The patterns that this word may belong to, but for those of which another word stands nowhere in the text. */
function possible<T>(
  token: string,
  present: ReadonlySet<string>,
  matcher: Matcher<T>,
  exactly: boolean,
): readonly Anchored<T>[] {
  const whole = matcher.byWord.get(token) ?? (exactly ? undefined : slipped(token, matcher)) ?? [];
  const begun = token.length >= STEM ? (matcher.byStem.get(token.slice(0, STEM)) ?? []) : [];
  return [...whole, ...begun].filter(({ needs }) => needs.every((words) => anyOf(words, present)));
}

function anyOf(words: ReadonlySet<string>, present: ReadonlySet<string>): boolean {
  for (const word of words) if (present.has(word)) return true;
  return false;
}

function slipped<T>(token: string, { alike, byWord, known }: Matcher<T>): readonly Anchored<T>[] | undefined {
  if (token.length < SLIPPED || known.has(token) || FREQUENT.has(token)) return undefined;
  const meant = halves(token)
    .flatMap((key) => alike.get(key) ?? [])
    .find((word) => oneSlipApart(token, word));
  return meant === undefined ? undefined : byWord.get(meant);
}

function follow<T>(
  tokens: readonly string[],
  ends: readonly boolean[],
  anchor: number,
  patterns: readonly Anchored<T>[],
  known: ReadonlySet<string> | null,
  found: Match<T>[],
): void {
  for (const { pattern, before } of patterns) {
    const [first] = pattern.pieces;
    if (!first) continue;
    for (let at = anchor; at >= 0 && anchor - at <= before; at -= 1) {
      const end = is(tokens[at] ?? '', first, known) ? endOf(tokens, ends, at, pattern.pieces, known) : 0;
      if (end > anchor) {
        found.push({ at, end, value: pattern.value, pattern });
        break;
      }
      if (ends[at]) break;
    }
  }
}

/** Where the shortest match that begins at `at` ends; 0 when there is none. */
function endOf(
  tokens: readonly string[],
  ends: readonly boolean[],
  at: number,
  pieces: readonly Piece[],
  known: ReadonlySet<string> | null,
): number {
  // Bit n: all pieces so far are matched by the n tokens from `at`.
  let reached = 1;
  for (const piece of pieces) {
    const from = widened(reached, piece.gap);
    let next = piece.optional ? from : 0;
    for (let step = 0; step < WINDOW && from >> step !== 0; step += 1) {
      if (((from >> step) & 1) === 0) continue;
      const token = tokens[at + step];
      if (token === undefined || (at + step > at && endsBetween(ends, at, at + step))) break;
      if (is(token, piece, known)) next |= 2 << step;
    }
    reached = next;
    if (reached === 0) return 0;
  }
  return at + 31 - Math.clz32(reached & -reached);
}

function widened(reached: number, gap: number): number {
  let all = reached;
  for (let step = 1; step <= gap; step += 1) all |= reached << step;
  return all & 0x3fffffff;
}

function endsBetween(ends: readonly boolean[], at: number, to: number): boolean {
  for (let index = at + 1; index <= to; index += 1) if (ends[index]) return true;
  return false;
}

function is(token: string, { words: meant, stems }: Piece, known: ReadonlySet<string> | null): boolean {
  if (meant.has(token)) return true;
  for (const stem of stems) if (token.startsWith(stem)) return true;
  if (known === null || token.length < SLIPPED || known.has(token) || FREQUENT.has(token)) return false;
  for (const word of meant) if (word.length > SLIPPED && oneSlipApart(token, word)) return true;
  return false;
}
