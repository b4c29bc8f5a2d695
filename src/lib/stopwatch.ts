/** Adds up how long the named parts of something take, in milliseconds. */
export interface Stopwatch<Part extends string> {
  time<T>(part: Part, work: () => Promise<T>): Promise<T>;
  /** Of what has ended so far; 0 when nothing has. */
  ms(part: Part): number;
}

/** @param now milliseconds; when it is set back, a part counts as 0 and never as less. */
export function createStopwatch<Part extends string>(now: () => number): Stopwatch<Part> {
  const sums = new Map<Part, number>();
  const ms = (part: Part): number => sums.get(part) ?? 0;
  return {
    ms,
    async time(part, work) {
      const begun = now();
      try {
        return await work();
      } finally {
        sums.set(part, ms(part) + Math.max(0, now() - begun));
      }
    },
  };
}
