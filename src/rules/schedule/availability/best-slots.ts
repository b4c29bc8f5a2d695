/**
 * Which slots of a row to take so that their scores add up to the most: dynamic programming over slots and how many
 * are still to be taken.
 * @param scores one per slot; null: not to be taken
 * @param count how many to take, as far as there is room
 * @param gap slots between two that are taken, 1 or more
 * @returns their indexes, the earliest first
 */
export function bestSlots(scores: readonly (number | null)[], count: number, gap: number): readonly number[] {
  /** best[k][from]: the most that k slots from there on are worth. */
  const best: number[][] = [Array.from({ length: scores.length + 1 }, () => 0)];
  for (let k = 1; k <= count; k += 1) {
    const row = Array.from({ length: scores.length + 1 }, () => Number.NEGATIVE_INFINITY);
    for (let from = scores.length - 1; from >= 0; from -= 1)
      row[from] = Math.max(row[from + 1] ?? 0, worth(scores, best, k, from, gap));
    best.push(row);
  }
  const taken: number[] = [];
  let left = Math.max(
    0,
    best.findLastIndex((row) => (row[0] ?? 0) > Number.NEGATIVE_INFINITY),
  );
  for (let from = 0; from < scores.length && left > 0; from += 1) {
    if (worth(scores, best, left, from, gap) < (best[left]?.[from] ?? 0)) continue;
    taken.push(from);
    left -= 1;
    from += gap - 1;
  }
  return taken;
}

function worth(
  scores: readonly (number | null)[],
  best: readonly (readonly number[])[],
  k: number,
  from: number,
  gap: number,
): number {
  const score = scores[from];
  if (score === null || score === undefined) return Number.NEGATIVE_INFINITY;
  return score + (best[k - 1]?.[Math.min(from + gap, scores.length)] ?? 0);
}
