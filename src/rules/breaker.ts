import type { Millis } from '../domain/ids.ts';

/**
 * Whether a service that others wait for is asked at all.
 * `closed`: it is. `open`: it is down, nobody asks. `half_open`: one call at a time may find out whether it is back.
 */
export type Breaker =
  | { readonly kind: 'closed'; readonly round: number /** In a row. */; readonly failures: number }
  | {
      readonly kind: 'open';
      readonly round: number;
      readonly since: Millis;
      readonly until: Millis;
      readonly pauseMs: number;
    }
  | { readonly kind: 'half_open'; readonly round: number; readonly pauseMs: number; readonly busy: boolean };

export interface BreakerLimits {
  /** Failures in a row after which it opens. */
  readonly failures: number;
  /** The first pause; each further one is twice as long. */
  readonly firstMs: number;
  /** No pause is longer, whatever the service asks for. */
  readonly longestMs: number;
}

/** A call that was let through. What fails in an earlier `round` says nothing about this one. */
export interface Ticket {
  readonly round: number;
}

/** What a call has shown: that the service works, that it does not, or neither. */
export type Shown =
  | { readonly kind: 'up' }
  | { readonly kind: 'down' /** The service wants to be left alone for so long. */; readonly pauseMs: number }
  | { readonly kind: 'nothing' };

export const newBreaker: Breaker = { kind: 'closed', round: 0, failures: 0 };

/** Asks for a call; without a ticket it must not be made. */
export function admit(breaker: Breaker, now: Millis): { breaker: Breaker; ticket: Ticket | null } {
  const { round } = breaker;
  switch (breaker.kind) {
    case 'closed':
      return { breaker, ticket: { round } };
    case 'open':
      return isOver(breaker, now) ? letThrough(breaker) : { breaker, ticket: null };
    case 'half_open':
      return breaker.busy ? { breaker, ticket: null } : letThrough(breaker);
    default:
      return breaker satisfies never;
  }
}

/** Takes in what an admitted call has shown. Every ticket must come back exactly once. */
export function learn(
  breaker: Breaker,
  ticket: Ticket,
  shown: Shown,
  now: Millis,
  limits: BreakerLimits,
): Breaker {
  // Even a call that began before it opened proves that the service answers.
  if (shown.kind === 'up') return closed(breaker);
  if (ticket.round !== breaker.round) return breaker;
  switch (breaker.kind) {
    case 'closed': {
      if (shown.kind === 'nothing') return breaker;
      const failures = breaker.failures + 1;
      return failures < limits.failures
        ? { ...breaker, failures }
        : opened(breaker, limits.firstMs, shown.pauseMs, now, limits);
    }
    case 'half_open': {
      if (shown.kind === 'nothing') return { ...breaker, busy: false };
      return opened(breaker, breaker.pauseMs * 2, shown.pauseMs, now, limits);
    }
    case 'open':
      return breaker;
    default:
      return breaker satisfies never;
  }
}

/** Milliseconds until a call may be let through; 0 when one may be now. */
export function pauseLeft(breaker: Breaker, now: Millis): number {
  return breaker.kind === 'open' && !isOver(breaker, now) ? breaker.until - now : 0;
}

/** A clock that was set back must not make a pause longer. */
const isOver = ({ since, until }: Extract<Breaker, { kind: 'open' }>, now: Millis): boolean =>
  now >= until || now < since;

function letThrough({ round, pauseMs }: Exclude<Breaker, { kind: 'closed' }>) {
  const breaker: Breaker = { kind: 'half_open', round, pauseMs, busy: true };
  return { breaker, ticket: { round } };
}

function closed(breaker: Breaker): Breaker {
  if (breaker.kind === 'closed') return breaker.failures === 0 ? breaker : { ...breaker, failures: 0 };
  return { kind: 'closed', round: breaker.round + 1, failures: 0 };
}

function opened(
  { round }: Breaker,
  ownMs: number,
  askedMs: number,
  now: Millis,
  { longestMs }: BreakerLimits,
): Breaker {
  const pauseMs = Math.min(ownMs, longestMs);
  const until = now + Math.max(pauseMs, Math.min(askedMs, longestMs));
  return { kind: 'open', round: round + 1, since: now, until, pauseMs };
}
