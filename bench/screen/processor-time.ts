import { percentile } from '../table.ts';

/** In milliseconds of one core. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
  /** The input that took longest. */
  readonly slowest: string;
}

const WARM_UP_MS = 300;

/**
 * How long a pure function takes, by the processor time of this thread alone: whatever else the machine does is
 * left out. What seems to be the worst is tried three more times and counts with the least, as a collection of
 * garbage is nobody's pattern.
 */
export function timesOf(texts: readonly string[], run: (text: string) => unknown): Times {
  warmUp(texts, run);
  const took = texts.map((text) => spent(() => run(text)));
  const slow = texts
    .map((text, at) => ({ text, ms: took[at] ?? 0 }))
    .toSorted((one, other) => other.ms - one.ms)
    .slice(0, 5)
    .map(({ text, ms }) => ({ text, ms: Math.min(ms, ...[1, 2, 3].map(() => spent(() => run(text)))) }))
    .toSorted((one, other) => other.ms - one.ms);
  return {
    p50: percentile(took, 0.5),
    p99: percentile(took, 0.99),
    worst: slow[0]?.ms ?? Number.NaN,
    slowest: slow[0]?.text ?? '',
  };
}

function warmUp(texts: readonly string[], run: (text: string) => unknown): void {
  const until = performance.now() + WARM_UP_MS;
  while (performance.now() < until) {
    for (const text of texts.slice(0, 20)) run(text);
  }
}

function spent(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
