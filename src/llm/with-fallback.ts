import type { Log } from '../lib/log.ts';
import type { Llm } from './llm.ts';
import { together } from './spent.ts';

/**
 * When the model cannot reply, `offline` does, and the reply says instead of what. Only a cancelled call stays a
 * failure: somebody gave it up and will ask again. A failed extraction stays one too, because nothing was found
 * out and it can be made up for later.
 */
export function withFallback(llm: Llm, offline: Llm, log: Log): Llm {
  return {
    async reply(request, onText, signal) {
      const first = await llm.reply(request, onText, signal);
      if (first.ok || first.why === 'cancelled') return first;
      // That the model is down was said when it went down; each turn's own line says it as well.
      log[first.why === 'down' ? 'debug' : 'warn'](
        { event: 'fallback', job: request.job, why: first.why, detail: first.detail },
        'the offline coach answers instead',
      );
      const second = together(first, await offline.reply(request, onText, signal));
      return second.ok ? { ...second, insteadOf: first.why } : second;
    },
    extract: (request, signal) => llm.extract(request, signal),
  };
}
