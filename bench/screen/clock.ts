import { percentile } from '../table.ts';

/** In milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
  /** The text that took longest. */
  readonly slowest: string;
}

const TRIES = 3;

/**
 * How long a pure function takes for each text, once it has run for `warmUpMs`. Each is tried three times and counts with the
 * least: what other processes and the collection of garbage take is nobody's pattern.
 */
export function timesOf(texts: readonly string[], run: (text: string) => unknown, warmUpMs: number): Times {
  warmUp(texts, run, warmUpMs);
  const took = texts.map((text) => Math.min(...Array.from({ length: TRIES }, () => spent(text, run))));
  const worst = Math.max(...took);
  return {
    p50: percentile(took, 0.5),
    p99: percentile(took, 0.99),
    worst,
    slowest: texts[took.indexOf(worst)] ?? '',
  };
}

function warmUp(texts: readonly string[], run: (text: string) => unknown, ms: number): void {
  const until = performance.now() + ms;
  for (let at = 0; performance.now() < until; at += 1) run(texts[at % texts.length] ?? '');
}

function spent(text: string, run: (text: string) => unknown): number {
  const before = performance.now();
  run(text);
  return performance.now() - before;
}
