import type { UserId } from '../domain/ids.ts';
import { MOST_CHARACTERS } from '../rules/speakable.ts';
import type { Call, Ledger } from './ledger.ts';
import { speechDollars, transcriptionDollars } from './prices.ts';

type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: string /** For the log. */; readonly detail: string };
type OverBudget = { readonly ok: false; readonly why: 'over_budget'; readonly detail: string };

/** A recording as it was announced. */
export interface Recording {
  readonly bytes: Uint8Array;
  readonly mime: string;
  readonly seconds: number;
}

interface Parts {
  readonly ledger: Ledger;
  readonly now: () => number;
  readonly models: { readonly transcribe: string; readonly speak: string };
}

/** Ears and a mouth whose every call is asked of the budget first and written down; one line per call, as for models. */
export function withVoiceBudget<Heard extends Outcome, Spoken extends Outcome>(
  voice: {
    readonly hear?: (bytes: Uint8Array, mime: string, signal: AbortSignal) => Promise<Heard>;
    readonly say?: (text: string, signal: AbortSignal) => Promise<Spoken>;
  },
  { ledger, now, models }: Parts,
) {
  const metered = async <T extends Outcome>(
    user: UserId,
    what: Pick<Call, 'purpose' | 'model' | 'dollars'>,
    call: () => Promise<T>,
  ): Promise<T | OverBudget> => {
    const reserved = ledger.reserve(user, what.dollars);
    if (!reserved.ok) return { ok: false, why: 'over_budget', detail: `of the ${reserved.over} for today` };
    const begun = now();
    const settle = (used: Pick<Call, 'dollars' | 'why' | 'note'>) =>
      reserved.settle({ ...what, usage: null, ms: now() - begun, ...used });
    try {
      const result = await call();
      settle({ dollars: what.dollars, why: null, note: null, ...(result.ok ? {} : failed(result, what)) });
      return result;
    } catch (cause) {
      settle({ dollars: 0, why: 'broken', note: null });
      throw new Error(`calling a voice service to ${what.purpose}`, { cause });
    }
  };

  const { hear, say } = voice;
  return {
    listen:
      hear &&
      ((user: UserId, { bytes, mime, seconds }: Recording, signal: AbortSignal) => {
        const length = Math.max(seconds, bytes.length / MOST_BYTES_PER_SECOND);
        const dollars = transcriptionDollars(models.transcribe, length);
        const what = { purpose: 'transcribe', model: models.transcribe, dollars } as const;
        return metered(user, what, () => hear(bytes, mime, signal));
      }),
    say:
      say &&
      ((user: UserId, text: string, signal: AbortSignal) => {
        const dollars = speechDollars(models.speak, Math.min(text.length, MOST_CHARACTERS));
        const what = { purpose: 'speak', model: models.speak, dollars } as const;
        return metered(user, what, () => say(text, signal));
      }),
  };
}

/** The length is what the sender claims; speech seldom needs more than this, so a false claim saves little. */
const MOST_BYTES_PER_SECOND = 16_000;

/** Nothing was done that anybody would charge for. */
const FREE = new Set(['unauthorized', 'rate_limited', 'rejected', 'too_large', 'overloaded', 'unreachable']);

function failed({ why, detail }: { why: string; detail: string }, { dollars }: { dollars: number }) {
  return { dollars: FREE.has(why) ? 0 : dollars, why, note: detail };
}
