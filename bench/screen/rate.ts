/** How often something happened among how many. */
export interface Rate {
  readonly hits: number;
  readonly of: number;
}

/** @param has what is counted */
export function rateOf<T>(items: readonly T[], has: (item: T) => boolean): Rate {
  return { hits: items.filter(has).length, of: items.length };
}

/** Taken together, each as large as it is. */
export function together(rates: readonly Rate[]): Rate {
  return {
    hits: rates.reduce((sum, { hits }) => sum + hits, 0),
    of: rates.reduce((sum, { of }) => sum + of, 0),
  };
}

/** For 95 %, two-sided. */
const Z = 1.96;

/** The interval of a share by Wilson (1927), in shares of 1; of nothing it is all there is. */
export function wilson({ hits, of }: Rate): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const share = hits / of;
  const middle = share + Z ** 2 / (2 * of);
  const half = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const whole = 1 + Z ** 2 / of;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}

/** Three cells: counts, share in percent, and its 95 % interval. */
export function cells(rate: Rate, decimals = 1): readonly [string, string, string] {
  const percent = (share: number): string => (100 * share).toFixed(decimals);
  const [low, high] = wilson(rate).map(percent);
  return [
    `${rate.hits}/${rate.of}`,
    rate.of === 0 ? '-' : percent(rate.hits / rate.of),
    rate.of === 0 ? '-' : `${low}-${high}`,
  ];
}
