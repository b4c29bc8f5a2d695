/** Resolves after `ms`, or at once when the signal is aborted; look at the signal to know which. */
export function pause(ms: number, signal: Stop): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}

/** As much of an AbortSignal as is needed here; grammY has types of its own for it. */
export interface Stop {
  readonly aborted: boolean;
  addEventListener(event: 'abort', listener: () => void): void;
  removeEventListener(event: 'abort', listener: () => void): void;
}

/** Waits that double from `firstMs` up to `longestMs`, until {@link Growing.reset}. */
export interface Growing {
  next(): number;
  reset(): void;
}

export function growing(firstMs: number, longestMs: number): Growing {
  let wait = firstMs;
  return {
    next() {
      const now = Math.min(wait, longestMs);
      wait = Math.min(wait * 2, longestMs);
      return now;
    },
    reset() {
      wait = firstMs;
    },
  };
}
