import { z } from 'zod';
import { Incoming } from './message.ts';

/** What a job asks for. Plain data. */
export const Task = z.discriminatedUnion('kind', [
  /** Answer what somebody said; several in a row are handed over together. */
  z.strictObject({ kind: z.literal('answer'), incoming: Incoming }),
  /** The conversation session is over: look for facts and episodes. */
  z.strictObject({ kind: z.literal('reflect') }),
  /** A scheduled message is due. */
  z.strictObject({ kind: z.literal('deliver'), message: z.string() }),
]);
export type Task = z.infer<typeof Task>;

export const Job = z.strictObject({
  /** Unique for ever; pushing a known id again does nothing. */
  id: z.string().min(1).max(200),
  /** One job at a time in a lane (a lane is a person), in order of `run_at`, then of arrival. */
  lane: z.string().min(1).max(64),
  /** A waiting job with the same lane and key is replaced. */
  key: z.string().max(100).nullable(),
  /** Milliseconds since the epoch; not before. */
  run_at: z.number(),
  /** Waits for company: run once the lane has been quiet, together with its kind (see rules/burst.ts). */
  gather: z.boolean(),
  task: Task,
});
export type Job = z.infer<typeof Job>;
