import { z } from 'zod';

/** What a person expects of a step. Whatever was not said is null. */
export const Prediction = z.strictObject({
  /** 0 (nothing) to 10 (the hardest). */
  difficulty: z.number().min(0).max(10).nullable(),
  /** How long it will take. */
  minutes: z.number().min(0).max(1440).nullable(),
  /** Will I do it: 0 to 1. */
  chance: z.number().min(0).max(1).nullable(),
});
export type Prediction = z.infer<typeof Prediction>;

/** What really happened. */
export const Outcome = z.strictObject({
  difficulty: z.number().min(0).max(10).nullable(),
  minutes: z.number().min(0).max(1440).nullable(),
  did_it: z.boolean(),
  /** The person's own words, shortened. */
  note: z.string().max(500),
});
export type Outcome = z.infer<typeof Outcome>;

/** Actual minus expected, part by part (Rescorla and Wagner 1972); null where one side is unknown. */
export const PredictionError = z.strictObject({
  /** -10 to 10; negative: it was easier than expected. */
  difficulty: z.number().nullable(),
  /** Minutes; negative: it was quicker than expected. */
  minutes: z.number().nullable(),
  /** -1 to 1: (1 if done, else 0) minus the stated chance. */
  chance: z.number().nullable(),
});
export type PredictionError = z.infer<typeof PredictionError>;
