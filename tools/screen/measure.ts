export interface Share {
  readonly hits: number;
  readonly of: number;
}

/** The 95 % interval of a share (Wilson 1927), from 0 to 1. */
export function wilson({ hits, of }: Share): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const z = 1.959964;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)];
}

/** Such as `12/400 = 3.00 % [1.73, 5.17]`. */
export function inWords(share: Share): string {
  const [low, high] = wilson(share);
  const percent = (part: number) => (100 * part).toFixed(2);
  return `${share.hits}/${share.of} = ${percent(share.of ? share.hits / share.of : 0)} % [${percent(low)}, ${percent(high)}]`;
}

export function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): Share {
  return { hits: items.filter(holds).length, of: items.length };
}
