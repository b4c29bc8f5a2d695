import type { z } from 'zod';
import type { UserId } from '../domain/ids.ts';
import type { Prompt } from '../domain/prompt.ts';
import type { Report } from '../domain/report.ts';
import type { Situation } from '../domain/situation.ts';

/** Tokens of one call. `input` counts neither `cacheRead` nor `cacheWrite`. */
export interface Usage {
  readonly input: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  readonly output: number;
}

/** What a request has used, all of its calls together, the failed ones too. */
export interface Spent {
  readonly calls: number;
  readonly usage: Usage;
  /** US dollars. */
  readonly dollars: number;
}

export interface ReplyRequest {
  readonly user: UserId;
  /** The job that it is made for, to find its calls in the log. */
  readonly job: string;
  readonly prompt: Prompt;
  readonly situation: Situation;
}

export interface ExtractRequest<T> {
  readonly user: UserId;
  /** As in {@link ReplyRequest}. */
  readonly job: string;
  readonly instructions: string;
  readonly text: string;
  /** Shape of the answer; every property required, no extra ones. */
  readonly shape: z.ZodType<T>;
  /** What stands when no model can be asked. */
  readonly otherwise: T;
}

export type Failure = {
  readonly ok: false;
  readonly why:
    | 'overloaded'
    | 'rate_limited'
    | 'unreachable'
    | 'stalled'
    | 'cut'
    | 'nonsense'
    | 'refused'
    | 'unauthorized'
    | 'rejected'
    | 'over_budget'
    /** Not asked at all, because it has failed again and again just now. */
    | 'down'
    | 'cancelled';
  /** For the log: never message text, never a key. */
  readonly detail: string;
  readonly retryAfterMs?: number;
  /** What it cost all the same; null when nothing was used or nothing is known. */
  readonly usage: Usage | null;
  /** Set where calls are metered. */
  readonly spent?: Spent;
};

/** `model` is the id that answered, or `offline`. */
export type Replied =
  | {
      readonly ok: true;
      readonly text: string;
      readonly report: Report;
      /** Why the report is an empty one although the text is good. For the log: never message text. */
      readonly reportProblem?: string;
      /** Set when the offline coach spoke because the model had failed. */
      readonly insteadOf?: Failure['why'];
      readonly usage: Usage;
      readonly model: string;
      /** Set where calls are metered. */
      readonly spent?: Spent;
    }
  | Failure;
export type Extracted<T> =
  | {
      readonly ok: true;
      readonly value: T;
      readonly usage: Usage;
      readonly model: string;
      /** Set where calls are metered. */
      readonly spent?: Spent;
    }
  | Failure;

/**
 * Gets the whole text each time it grows. `complete`: the text is whole and may go out, though the report is still on
 * its way; said at most once in a successful try, and never when text and report come together.
 */
export type OnText = (soFar: string, complete: boolean) => void;

/** A language model, or what stands in for one. A failure is data: no method rejects. */
export interface Llm {
  /**
   * One reply. `onText` gets the whole text so far each time it grows; it may start anew from a shorter text
   * when a try is repeated. The text never waits for the report.
   */
  reply(request: ReplyRequest, onText: OnText, signal: AbortSignal): Promise<Replied>;
  /** Structured data out of a text, by the small model. */
  extract<T>(request: ExtractRequest<T>, signal: AbortSignal): Promise<Extracted<T>>;
}

export const noUsage: Usage = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 };

export const noSpent: Spent = { calls: 0, usage: noUsage, dollars: 0 };
