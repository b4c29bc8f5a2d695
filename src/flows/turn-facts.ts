import type { Phase } from '../domain/memory.ts';
import type { Stopwatch } from '../lib/stopwatch.ts';
import { noSpent, type Replied, type Spent } from '../llm/llm.ts';

/** What a model was asked for and what that cost, for the log. Tokens; `input` counts neither of the next two. */
export interface Cost {
  /** How often a model was asked. */
  readonly calls: number;
  readonly input: number;
  readonly cached: number;
  readonly written: number;
  readonly output: number;
  readonly dollars: number;
}

/** What one answer of the coach was made of, for its line in the log. Never message text. */
export interface TurnFacts extends Cost {
  readonly phase: Phase;
  /** The id that answered, or `offline`. */
  readonly model: string;
  /** Until the first words came, in milliseconds; null when none did. */
  readonly first_ms: number | null;
  /** Until text and report were whole, other tries and the waits between them included. */
  readonly model_ms: number;
  /** Handing over what the person gets, the spoken answer included, beyond what went out while the report came. */
  readonly send_ms: number;
  readonly store_ms: number;
  /** Why the offline coach spoke in the model's place. */
  readonly instead_of?: string;
  /** Why the report was unusable. */
  readonly report?: string;
}

export type TurnPart = 'model' | 'send' | 'store';

export function turnFacts(
  phase: Phase,
  reply: Extract<Replied, { ok: true }>,
  firstMs: number | null,
  watch: Stopwatch<TurnPart>,
): TurnFacts {
  return {
    phase,
    model: reply.model,
    first_ms: firstMs,
    model_ms: watch.ms('model'),
    send_ms: watch.ms('send'),
    store_ms: watch.ms('store'),
    ...costOf(reply),
    ...(reply.insteadOf ? { instead_of: reply.insteadOf } : {}),
    ...(reply.reportProblem ? { report: reply.reportProblem } : {}),
  };
}

export function costOf({ spent = noSpent }: { readonly spent?: Spent }): Cost {
  const { calls, usage, dollars } = spent;
  return {
    calls,
    input: usage.input,
    cached: usage.cacheRead,
    written: usage.cacheWrite,
    output: usage.output,
    dollars,
  };
}

/** For what the server answers by itself. */
export async function byServer(answer: Promise<void>): Promise<null> {
  await answer;
  return null;
}
