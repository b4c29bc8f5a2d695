import { type Iso, type Millis, toIso, toMillis } from '../domain/ids.ts';
import type { Log } from '../lib/log.ts';
import { SHIPPED_PRIOR } from '../rules/schedule/availability/prior.ts';
import { refreshedPrior, type Sums } from '../rules/schedule/availability/refresh.ts';

const WEEK: Millis = 7 * 24 * 3_600_000;

/**
 * Once a week learns anew, from sums over everybody, how people of this installation live; where they are too few, it
 * looks again on the next day (UTC). May be called as often as one likes, but not while it runs.
 * @param parts.madeAt when the present prior was made; null: it is the shipped one
 * @param parts.keep makes the next version of it the present one
 */
export function createRefreshPrior(parts: {
  survey: (signal: AbortSignal) => Promise<Sums>;
  madeAt: () => Iso | null;
  keep: (prior: NonNullable<ReturnType<typeof refreshedPrior>>, people: number, at: Iso) => Promise<void>;
  now: () => number;
  log: Log;
}): (signal: AbortSignal) => Promise<void> {
  const { survey, madeAt, keep, now, log } = parts;
  let looked = '';
  return async (signal) => {
    const at = now();
    const today = toIso(at).slice(0, 10);
    const made = madeAt();
    if (looked === today || (made !== null && at - toMillis(made) < WEEK)) return;
    looked = today;
    const sums = await survey(signal);
    if (signal.aborted) return;
    const prior = refreshedPrior(SHIPPED_PRIOR, sums);
    if (!prior) return;
    await keep(prior, sums.people, toIso(at));
    log.info({ event: 'prior', people: sums.people }, 'the prior was learned anew from sums over people');
  };
}
