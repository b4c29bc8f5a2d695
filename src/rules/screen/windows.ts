/** In words. The short one finds one sentence in long talk; the long one reads what leads up to it. */
const SIZES = [16, 40] as const;
/** Keeps a text of one or two words from being judged by almost nothing. */
const SMOOTHING = 24;

/**
 * What the n-grams of a text add up to, word by word, apart by how many earlier words they span (0, 1, 2):
 * `sums[reach][n]` is the weight and `counts[reach][n]` the number of those that end in the first `n` words.
 */
export interface Tally {
  readonly sums: readonly [Float64Array, Float64Array, Float64Array];
  readonly counts: readonly [Float64Array, Float64Array, Float64Array];
}

/** The words `from` to `to` (not included) of a text, and their score before the bias is added. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** @param most at least as many as the text has words */
export function emptyTally(most: number): Tally {
  const column = () => new Float64Array(most + 1);
  return { sums: [column(), column(), column()], counts: [column(), column(), column()] };
}

/** Turns what was noted for each word (at its number + 1) into running totals. */
export function addUp({ sums, counts }: Tally, words: number): void {
  for (const column of [...sums, ...counts]) {
    let total = column[0] ?? 0;
    for (let at = 1; at <= words; at++) {
      total += column[at] ?? 0;
      column[at] = total;
    }
  }
}

/** The window that looks most like an attack. Windows of one size overlap by three quarters. */
export function worstWindow(tally: Tally, words: number): Window {
  let worst: Window = { from: 0, to: 0, value: 0 };
  let found = false;
  for (const size of SIZES) {
    for (let from = 0; from < words; from += size / 4) {
      const to = Math.min(from + size, words);
      const value = scoreOf(tally, from, to);
      if (!found || value > worst.value) worst = { from, to, value };
      found = true;
      if (to === words) break;
    }
  }
  return worst;
}

/** By how much each n-gram of a window counts: texts of any length become comparable. */
export function normOf(tally: Tally, from: number, to: number): number {
  return 1 / Math.sqrt(within(tally.counts, from, to) + SMOOTHING);
}

function scoreOf(tally: Tally, from: number, to: number): number {
  return within(tally.sums, from, to) * normOf(tally, from, to);
}

/** What spans a window's left edge is not in it. */
function within(columns: Tally['sums'], from: number, to: number): number {
  let total = 0;
  for (let reach = 0; reach < columns.length; reach++) {
    const column = columns[reach];
    if (column && from + reach < to) total += (column[to] ?? 0) - (column[from + reach] ?? 0);
  }
  return total;
}
