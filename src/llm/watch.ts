/** How a watched piece of work ended. */
export type Watched =
  | { readonly kind: 'done' }
  | { readonly kind: 'stalled' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'threw'; readonly error: unknown };

export interface Patience {
  /** Longest silence, in milliseconds. */
  readonly stallMs: number;
  /** Longest time for the whole, in milliseconds. */
  readonly longestMs: number;
}

/**
 * Runs work that must go on giving signs of life. It gets a signal that aborts when it has been silent for too
 * long, has taken too long, or the caller's own signal aborts, and a function to call at each sign of life.
 * Resolves at once in those cases, even when the work ignores its signal. Never rejects.
 */
export async function watch(
  patience: Patience,
  signal: AbortSignal,
  work: (signal: AbortSignal, alive: () => void) => Promise<void>,
): Promise<Watched> {
  if (signal.aborted) return { kind: 'cancelled' };
  const own = new AbortController();
  const ended = Promise.withResolvers<Watched>();
  const end = (how: Watched) => {
    ended.resolve(how);
    own.abort();
  };
  const cancel = () => end({ kind: 'cancelled' });
  const silence = setTimeout(() => end({ kind: 'stalled' }), patience.stallMs);
  const whole = setTimeout(() => end({ kind: 'stalled' }), patience.longestMs);
  signal.addEventListener('abort', cancel, { once: true });
  work(own.signal, () => silence.refresh()).then(
    () => ended.resolve({ kind: 'done' }),
    (error: unknown) => ended.resolve({ kind: 'threw', error }),
  );
  try {
    return await ended.promise;
  } finally {
    clearTimeout(silence);
    clearTimeout(whole);
    signal.removeEventListener('abort', cancel);
  }
}
