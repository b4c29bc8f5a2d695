import type { Config } from '../config.ts';
import type { Log } from '../lib/log.ts';
import { createAnthropic } from './anthropic.ts';
import type { Ledger } from './ledger.ts';
import type { Llm } from './llm.ts';
import { createOffline } from './offline.ts';
import { createOpenAi } from './openai.ts';
import { withBudget } from './with-budget.ts';
import { withFallback } from './with-fallback.ts';
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

/**
 * The model as the settings want it: metered and kept in its budget, tried twice where that makes sense, and
 * spoken for by the offline coach when it fails. A reply takes at most two calls of three times `stallMs`, with
 * 5 s between them. The offline provider is neither metered nor retried.
 */
export function createLlm(settings: Config['llm'], parts: Parts): Llm {
  const { models, effort, maxTokens, stallMs, cacheTtl, provider } = settings;
  const { ledger, log, now, wait, random } = parts;
  const offline = createOffline();
  const patience = { stallMs, longestMs: stallMs * LONGEST_IN_STALLS };
  const guarded = (model: Llm): Llm => {
    const metered = withBudget(model, { ledger, now, models, maxTokens, cacheTtl });
    return withFallback(withRetry(metered, { wait, random }), offline, log);
  };
  switch (provider.kind) {
    case 'offline':
      return offline;
    case 'anthropic':
      return guarded(createAnthropic({ ...provider, models, effort, maxTokens, cacheTtl, patience }));
    case 'openai':
      return guarded(createOpenAi({ ...provider, models, maxTokens, patience }));
    default:
      return provider satisfies never;
  }
}
