import { createSlots } from '../lib/slots.ts';
import { failure } from './failures.ts';
import type { Extracted, Failure, Llm, Replied } from './llm.ts';

/** One slot in so many is for replies alone, so that a reply need not wait for an extraction to end. */
const RESERVED = 4;

/**
 * At most `most` calls at the same time; the others wait for their turn, replies before extractions, since somebody
 * looks at the screen. Put it around the retries, so that the wait before a second try takes pressure off the provider,
 * and around the breaker, so that those who waited for a model that went down are not sent after it.
 * @param longestWaitMs who waits for longer gives up, as `overloaded`
 */
export function withLimit(llm: Llm, most: number, longestWaitMs: number): Llm {
  const slots = createSlots(most, Math.floor(most / RESERVED));

  const inTurn = async <T extends Replied | Extracted<unknown>>(
    urgent: boolean,
    signal: AbortSignal,
    call: () => Promise<T>,
  ): Promise<T | Failure> => {
    const giveUp = AbortSignal.any([signal, AbortSignal.timeout(longestWaitMs)]);
    const giveBack = await slots.take(urgent, giveUp);
    if (!giveBack && signal.aborted) return failure('cancelled', 'the caller gave up waiting');
    if (!giveBack) return failure('overloaded', 'too many wait for a model here');
    try {
      return await call();
    } finally {
      giveBack();
    }
  };

  return {
    reply: (request, onText, signal) => inTurn(true, signal, () => llm.reply(request, onText, signal)),
    extract: (request, signal) => inTurn(false, signal, () => llm.extract(request, signal)),
  };
}
