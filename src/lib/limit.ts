import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Where somebody stands in this minute; `first`: over the limit for the first time in it. */
export type Standing = 'within' | 'first' | 'over';

/** At most `perMinute` per key in every minute; counted in memory, so a restart begins anew. */
export function createLimit(perMinute: number): (key: string) => Promise<Standing> {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (key) => {
    try {
      await limiter.consume(key);
      return 'within';
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return refused.consumedPoints === perMinute + 1 ? 'first' : 'over';
    }
  };
}
