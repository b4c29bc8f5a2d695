import type { Pace } from './pace.ts';

/** How patient the bot is with Telegram. Milliseconds, unless it says otherwise. */
export interface Timing extends Pace {
  /** Tries of one call, the first included. */
  readonly attempts: number;
  /** Wait before the second try; each further one is twice as long. */
  readonly firstWaitMs: number;
  /** No single wait is longer; a call that Telegram puts off for longer is given up. */
  readonly longestWaitMs: number;
  /** A call without an answer for this long counts as lost. */
  readonly callMs: number;
  /** A voice message must be fetched within this time. */
  readonly downloadMs: number;
  /** Telegram holds an empty poll open for this long, in whole seconds (0 to 50). */
  readonly pollSeconds: number;
  /** A poll that lasts longer than that by so much is given up. */
  readonly pollGraceMs: number;
  /** Least time between two drafts of one answer. */
  readonly draftEveryMs: number;
  /** An answer that comes sooner needs no "typing", and the model is asked first. */
  readonly typingAfterMs: number;
  /** Telegram shows "typing" for five seconds. */
  readonly typingEveryMs: number;
  /** The final message waits no longer than this for a draft that is under way. */
  readonly draftSettleMs: number;
}

/** Of the pace: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export const DEFAULT_TIMING: Timing = {
  perSecond: 30,
  chatPerSecond: 1,
  chatBurst: 3,
  attempts: 3,
  firstWaitMs: 500,
  longestWaitMs: 60_000,
  callMs: 30_000,
  downloadMs: 60_000,
  pollSeconds: 30,
  pollGraceMs: 10_000,
  draftEveryMs: 400,
  typingAfterMs: 50,
  typingEveryMs: 4_000,
  draftSettleMs: 1_000,
};
