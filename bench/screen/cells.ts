import { type Share, wilson } from '../../tools/screen/measure.ts';

/** Taken together, each as large as it is. */
export function together(shares: readonly Share[]): Share {
  return {
    hits: shares.reduce((sum, { hits }) => sum + hits, 0),
    of: shares.reduce((sum, { of }) => sum + of, 0),
  };
}

/** Counts, percent, and the 95 % interval of it. */
export function cells(
  share: Share,
  decimals = 1,
): readonly [counts: string, share: string, interval: string] {
  const percent = (part: number): string => (100 * part).toFixed(decimals);
  const [low, high] = wilson(share);
  if (share.of === 0) return ['0/0', '-', '-'];
  return [`${share.hits}/${share.of}`, percent(share.hits / share.of), `${percent(low)}-${percent(high)}`];
}
