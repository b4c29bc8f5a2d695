import type { Millis, UserId } from '../domain/ids.ts';
import { createLru } from '../lib/lru.ts';
import {
  type Account,
  endOf,
  HOUR_MS,
  type Limited,
  limitedBy,
  MINUTE_MS,
  noAccount,
  noWindow,
  oneMore,
  type Rates,
  windowAt,
} from '../rules/limits.ts';

/** People whose counts are kept; about 200 bytes each. */
const MOST_PEOPLE = 50_000;

/** `tell`: they have not heard of it yet; call {@link Limits.told} once they have. */
export type Admission =
  | { readonly kind: 'within' }
  | { readonly kind: 'over'; readonly by: Limited; readonly endsInMs: number; readonly tell: boolean };

/** How much is taken in, per person and of everybody. Counted in memory: a restart begins anew. */
export interface Limits {
  /** Counts a message that is within the limits; what is turned away does not count. */
  admit(user: UserId): Admission;
  /** They know of the limit that they are over now: until it ends nothing more is said about it. */
  told(user: UserId): void;
}

export function createLimits(rates: Rates, now: () => Millis): Limits {
  const accounts = createLru<UserId, Account>(MOST_PEOPLE);
  let everybody = noWindow;

  function accountAt(user: UserId, at: Millis): Account {
    const { minute, hour, toldUntil } = accounts.get(user) ?? noAccount;
    return { minute: windowAt(minute, MINUTE_MS, at), hour: windowAt(hour, HOUR_MS, at), toldUntil };
  }

  return {
    admit(user) {
      const at = now();
      const account = accountAt(user, at);
      everybody = windowAt(everybody, MINUTE_MS, at);
      const by = limitedBy(account, everybody, rates);
      if (by) {
        const endsInMs = endOf(by, account, everybody) - at;
        return { kind: 'over', by, endsInMs, tell: at >= account.toldUntil };
      }
      accounts.set(user, { ...account, minute: oneMore(account.minute), hour: oneMore(account.hour) });
      everybody = oneMore(everybody);
      return { kind: 'within' };
    },
    told(user) {
      const at = now();
      const account = accountAt(user, at);
      const by = limitedBy(account, everybody, rates);
      if (by) accounts.set(user, { ...account, toldUntil: endOf(by, account, everybody) });
    },
  };
}
