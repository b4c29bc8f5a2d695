import type { Millis } from '../domain/ids.ts';

/** How many messages are taken in. */
export interface Rates {
  /** Of one person. */
  readonly perMinute: number;
  readonly perHour: number;
  /** Of everybody together. */
  readonly allPerMinute: number;
}

/** What was taken in since `from`. */
export interface Window {
  readonly from: Millis;
  readonly count: number;
}

/** One person's windows; `told`: they have heard of a limit in the window that ends then. */
export interface Account {
  readonly minute: Window;
  readonly hour: Window;
  readonly toldUntil: Millis;
}

export type Limited = 'minute' | 'hour' | 'all';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const noWindow: Window = { from: Number.NEGATIVE_INFINITY, count: 0 };
export const noAccount: Account = { minute: noWindow, hour: noWindow, toldUntil: Number.NEGATIVE_INFINITY };

/** The window at `now`: a new one begins with the first message after the end of the last, or when the clock was set back. */
export function windowAt(window: Window, lengthMs: number, now: Millis): Window {
  const inside = now >= window.from && now < window.from + lengthMs;
  return inside ? window : { from: now, count: 0 };
}

/** Which limit the next message is over; null: it may be taken in. `account` and `all` are as of now. */
export function limitedBy({ minute, hour }: Account, all: Window, rates: Rates): Limited | null {
  if (hour.count >= rates.perHour) return 'hour';
  if (minute.count >= rates.perMinute) return 'minute';
  return all.count >= rates.allPerMinute ? 'all' : null;
}

/** When the limit ends that somebody has run into. */
export function endOf(limited: Limited, { minute, hour }: Account, all: Window): Millis {
  switch (limited) {
    case 'hour':
      return hour.from + HOUR_MS;
    case 'minute':
      return minute.from + MINUTE_MS;
    case 'all':
      return all.from + MINUTE_MS;
    default:
      return limited satisfies never;
  }
}

export const oneMore = ({ from, count }: Window): Window => ({ from, count: count + 1 });
