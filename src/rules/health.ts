import type { Millis } from '../domain/ids.ts';
import { type Breaker, pauseLeft } from './breaker.ts';

/** What is known about a running bot. */
export interface HealthFacts {
  readonly version: string;
  readonly startedAt: Millis;
  /** When Telegram last answered a question for new messages; 0: not yet. */
  readonly lastPoll: Millis;
  readonly queue: {
    readonly waiting: number;
    readonly running: number;
    readonly dead: number;
    /** Age of the oldest job that is due and not yet running. */
    readonly lateMs: number;
  };
  /** When a job last came to its end, well or badly, or the queue was opened. */
  readonly lastWorked: Millis;
  /** null: there is no model to ask. */
  readonly breaker: Breaker | null;
}

/** `deaf`: nothing is heard from Telegram. `stuck`: work is due, and none of it gets done. */
export type Problem = 'deaf' | 'stuck';

/** What is shown to whoever asks. */
export interface HealthReport {
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  readonly version: string;
  readonly uptime_s: number;
  /** null: no poll has ended yet. */
  readonly poll_age_ms: number | null;
  readonly queue: {
    readonly waiting: number;
    readonly running: number;
    readonly dead: number;
    readonly late_ms: number;
    readonly worked_age_ms: number;
  };
  readonly model: {
    readonly state: Breaker['kind'] | 'none';
    /** In a row, as long as it is closed. */
    readonly failures: number;
    /** Until it is tried again. */
    readonly pause_ms: number;
  };
}

/** Silence and standstill of this length are a problem; so much time has a bot that has just started, too. */
export const PATIENCE_MS = 120_000;

/**
 * Whether the bot does its work. A model that is down is no problem, since the offline coach answers, nor is a long
 * queue that moves, nor one person whose answer takes long while others are answered.
 */
export function judgeHealth(facts: HealthFacts, now: Millis): HealthReport {
  const { version, startedAt, lastPoll, queue, lastWorked, breaker } = facts;
  const { waiting, running, dead, lateMs } = queue;
  const problems: Problem[] = [];
  if (isLongSince(lastPoll === 0 ? startedAt : lastPoll, now)) problems.push('deaf');
  if (lateMs > PATIENCE_MS && isLongSince(lastWorked, now)) problems.push('stuck');
  return {
    ok: problems.length === 0,
    problems,
    version,
    uptime_s: Math.round(age(startedAt, now) / 1000),
    poll_age_ms: lastPoll === 0 ? null : age(lastPoll, now),
    queue: { waiting, running, dead, late_ms: lateMs, worked_age_ms: age(lastWorked, now) },
    model: {
      state: breaker?.kind ?? 'none',
      failures: breaker?.kind === 'closed' ? breaker.failures : 0,
      pause_ms: breaker ? pauseLeft(breaker, now) : 0,
    },
  };
}

const age = (at: Millis, now: Millis): number => Math.max(0, now - at);

/** A time far ahead was taken before the clock was set back; it proves no more than one long ago. */
const isLongSince = (at: Millis, now: Millis): boolean => Math.abs(now - at) > PATIENCE_MS;
