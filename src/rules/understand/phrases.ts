import { words } from './normal.ts';

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases by their first word, the longest first, so that a search looks at each word of a text once. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** A phrase found: index of its first word, number of words, and what it stands for. */
export interface Found<T> {
  readonly at: number;
  readonly length: number;
  readonly value: T;
}

/**
 * @param rows lists of phrases, separated by commas or new lines, and what each of them stands for. Of two
 *   equal phrases the earlier row counts.
 */
export function phraseTable<T>(rows: Iterable<readonly [list: string, value: T]>): PhraseTable<T> {
  const table = new Map<string, Entry<T>[]>();
  for (const [list, value] of rows) {
    for (const phrase of list.split(/[,\n]/)) addPhrase(table, words(phrase), value);
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function addPhrase<T>(table: Map<string, Entry<T>[]>, phrase: readonly string[], value: T): void {
  const first = phrase[0];
  if (first === undefined) return;
  const entries = table.get(first) ?? [];
  entries.push({ words: phrase, value });
  table.set(first, entries);
}

/** A set of single words, written like the rows of {@link phraseTable}. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(words(list));

/** All phrases of the table in a text's words: leftmost first, the longest at each place, none overlapping. */
export function findPhrases<T>(text: readonly string[], table: PhraseTable<T>): Found<T>[] {
  const found: Found<T>[] = [];
  let at = 0;
  while (at < text.length) {
    const entry = longestAt(text, at, table);
    if (entry) found.push({ at, length: entry.words.length, value: entry.value });
    at += entry?.words.length ?? 1;
  }
  return found;
}

function longestAt<T>(text: readonly string[], at: number, table: PhraseTable<T>): Entry<T> | undefined {
  const entries = table.get(text[at] ?? '') ?? [];
  return entries.find((entry) => entry.words.every((word, offset) => text[at + offset] === word));
}

/** How many words stand in none of the phrases found and not in `known`. */
export function strangersAmong(
  text: readonly string[],
  found: readonly Found<unknown>[],
  known: ReadonlySet<string>,
): string[] {
  const covered = new Set(found.flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)));
  return text.filter((word, at) => !covered.has(at) && !known.has(word));
}
