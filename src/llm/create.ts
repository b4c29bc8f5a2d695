import type { Config } from '../config.ts';
import type { Log } from '../lib/log.ts';
import type { Breaker } from '../rules/breaker.ts';
import type { Ledger } from './ledger.ts';
import type { Llm } from './llm.ts';
import { createOffline } from './offline.ts';
import { withBreaker } from './with-breaker.ts';
import { withBudget } from './with-budget.ts';
import { withFallback } from './with-fallback.ts';
import { withLimit } from './with-limit.ts';
import { withRetry } from './with-retry.ts';

interface Parts {
  readonly ledger: Ledger;
  readonly log: Log;
  readonly now: () => number;
  /** Resolves after so many milliseconds, earlier when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
}

/** A call that still drips after so many times the longest silence is given up. */
const LONGEST_IN_STALLS = 3;

export interface AppLlm extends Llm {
  /** Whether the provider is being asked; null where there is none. */
  breaker(): Breaker | null;
}

/**
 * The model as the settings want it: metered and kept in its budget, left alone while it is down, tried twice where
 * that makes sense, and spoken for by the offline coach when it fails. A reply takes at most two calls of three times
 * `stallMs`, with 5 s between them; while the provider is down it takes no time at all. The offline provider is
 * neither metered nor retried.
 */
export async function createLlm(settings: Config['llm'], parts: Parts): Promise<AppLlm> {
  const { models, effort, maxTokens, stallMs, cacheTtl, provider, concurrency, breaker: limits } = settings;
  const { ledger, log, now, wait, random } = parts;
  const offline = createOffline();
  const patience = { stallMs, longestMs: stallMs * LONGEST_IN_STALLS };
  const guarded = (model: Llm): AppLlm => {
    const metered = withBudget(model, { ledger, now, models, maxTokens, cacheTtl });
    // Outside the budget: what is not asked is not set aside. Inside the retry: every try counts, and none is made
    // once it is known to be in vain.
    const breaking = withBreaker(metered, { limits, now, log });
    const limited = withLimit(withRetry(breaking, { wait, random }), concurrency, patience.longestMs);
    const llm = withFallback(limited, offline, log);
    return { ...llm, breaker: breaking.breaker };
  };
  // A vendor's library takes a tenth of a second and 10 MB to load, so only the one that is used is.
  switch (provider.kind) {
    case 'offline':
      return { ...offline, breaker: () => null };
    case 'anthropic': {
      const { createAnthropic } = await import('./anthropic.ts');
      return guarded(createAnthropic({ ...provider, models, effort, maxTokens, cacheTtl, patience }));
    }
    case 'openai': {
      const { createOpenAi } = await import('./openai.ts');
      return guarded(createOpenAi({ ...provider, models, maxTokens, patience }));
    }
    default:
      return provider satisfies never;
  }
}
