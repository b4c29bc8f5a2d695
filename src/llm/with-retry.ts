import type { Extracted, Failure, Llm, Replied } from './llm.ts';
import { together } from './spent.ts';

interface Parts {
  /** Resolves after so many milliseconds, earlier when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
}

/** Somebody is looking at the screen: after a longer wait than this a second try comes too late. */
const LONGEST_WAIT_MS = 5_000;

/**
 * Repeats a failed call once where that makes sense, after the wait that the provider asked for, unless that is too
 * long. The text shown so far starts anew.
 */
export function withRetry(llm: Llm, { wait, random }: Parts): Llm {
  const twice = async <T extends Replied | Extracted<unknown>>(
    call: () => Promise<T>,
    signal: AbortSignal,
  ): Promise<T> => {
    const first = await call();
    const delay = first.ok ? null : retryDelay(first, random());
    if (delay === null) return first;
    if (delay > 0) await wait(delay, signal);
    const second = await call();
    // Refused at the door, the second try says less about what is wrong than the first.
    return !second.ok && second.why === 'down' ? first : together(first, second);
  };

  return {
    reply: (request, onText, signal) => twice(() => llm.reply(request, onText, signal), signal),
    extract: (request, signal) => twice(() => llm.extract(request, signal), signal),
  };
}

/**
 * How long to wait before a second try, in milliseconds; null when none makes sense.
 * @param chance 0 to 1, spreads those who failed together.
 */
export function retryDelay({ why, retryAfterMs }: Failure, chance: number): number | null {
  switch (why) {
    case 'overloaded':
    case 'rate_limited': {
      const delay = Math.max(retryAfterMs ?? 1_000, 500) + Math.round(chance * 500);
      return delay <= LONGEST_WAIT_MS ? delay : null;
    }
    case 'unreachable':
      return 500 + Math.round(chance * 500);
    case 'stalled':
    case 'cut':
    case 'nonsense':
      return 0;
    case 'refused':
    case 'unauthorized':
    case 'rejected':
    case 'over_budget':
    case 'down':
    case 'cancelled':
      return null;
    default:
      return why satisfies never;
  }
}
