import type { Instance } from './instance.ts';
import type { Memory } from './memory.ts';

/** The facts of one turn, from which the prompt is made and the offline coach answers. */
export interface Situation {
  readonly instance: Instance;
  readonly memory: Memory;
  /** What the person said in this turn, one entry per message of the burst. */
  readonly said: readonly string[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
}
