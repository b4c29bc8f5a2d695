/** Remembers when work last came to its end. */
export interface Pulse {
  during<T>(work: () => Promise<T>): Promise<T>;
  /** When some of it last ended, well or badly; at first, when the pulse was made. By the clock that it was given. */
  last(): number;
}

export function createPulse(now: () => number): Pulse {
  let last = now();
  return {
    last: () => last,
    async during(work) {
      try {
        return await work();
      } finally {
        last = now();
      }
    },
  };
}
