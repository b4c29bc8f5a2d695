import type { Log } from '../lib/log.ts';
import { admit, type Breaker, type BreakerLimits, learn, newBreaker, type Shown } from '../rules/breaker.ts';
import { failure } from './failures.ts';
import type { Extracted, Failure, Llm, Replied } from './llm.ts';

interface Parts {
  readonly limits: BreakerLimits;
  readonly now: () => number;
  readonly log: Log;
}

/** A model, and whether it is being asked at all. */
export interface BreakingLlm extends Llm {
  breaker(): Breaker;
}

/**
 * Stops asking a model that is down: who calls is refused at once (`down`) instead of waiting in vain. After a growing
 * pause a single call finds out whether it is back. Replies and extractions count alike: they share the provider.
 */
export function withBreaker(llm: Llm, { limits, now, log }: Parts): BreakingLlm {
  let breaker = newBreaker;

  const turn = (next: Breaker, failed: Failure | null): void => {
    const before = breaker;
    breaker = next;
    if (next.kind !== before.kind) tell(log, next, failed);
  };

  const guarded = async <T extends Replied | Extracted<unknown>>(
    call: () => Promise<T>,
  ): Promise<T | Failure> => {
    const { breaker: next, ticket } = admit(breaker, now());
    turn(next, null);
    if (!ticket) return failure('down', 'not asked, because it was down just now');
    // What breaks in our own code tells nothing about the provider.
    let shown = NOTHING;
    let failed: Failure | null = null;
    try {
      const result = await call();
      failed = failureOf(result);
      shown = failed ? shownBy(failed) : UP;
      return result;
    } finally {
      turn(learn(breaker, ticket, shown, now(), limits), failed);
    }
  };

  return {
    reply: (request, onText, signal) => guarded(() => llm.reply(request, onText, signal)),
    extract: (request, signal) => guarded(() => llm.extract(request, signal)),
    breaker: () => breaker,
  };
}

const failureOf = (result: Replied | Extracted<unknown>): Failure | null => (result.ok ? null : result);

const UP: Shown = { kind: 'up' };
const NOTHING: Shown = { kind: 'nothing' };

/** What a failure tells about the provider as such. */
export function shownBy({ why, retryAfterMs = 0 }: Failure): Shown {
  switch (why) {
    case 'overloaded':
    case 'rate_limited':
    case 'unreachable':
    case 'stalled':
    case 'unauthorized':
      return { kind: 'down', pauseMs: retryAfterMs };
    // It answered, though not as one would wish.
    case 'refused':
    case 'rejected':
      return UP;
    // A line may break, and an answer be garbled or too long, while the provider is well; the others never reached it.
    case 'cut':
    case 'nonsense':
    case 'over_budget':
    case 'cancelled':
    case 'down':
      return NOTHING;
    default:
      return why satisfies never;
  }
}

function tell(log: Log, breaker: Breaker, failed: Failure | null): void {
  const facts = { event: 'breaker', state: breaker.kind };
  switch (breaker.kind) {
    case 'open': {
      const { why, detail } = failed ?? {};
      const pause_ms = breaker.until - breaker.since;
      log.warn({ ...facts, why, detail, pause_ms }, 'the model is down; the offline coach answers meanwhile');
      break;
    }
    case 'half_open':
      log.info(facts, 'one call finds out whether the model is back');
      break;
    case 'closed':
      log.info(facts, 'the model is back');
      break;
    default:
      breaker satisfies never;
  }
}
