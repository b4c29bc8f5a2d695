import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Boundary = z.object({ start: z.string(), state: z.string(), jitter_sd_min: z.number().optional() });
const Plan = z.array(Boundary);
const Look = z.object({
  notice: z.number(),
  glances_per_hour: z.number(),
  answer: z.number(),
  dismiss: z.number(),
  delay_median_min: z.number(),
  delay_sigma: z.number(),
});
const Archetype = z.object({
  id: z.string(),
  jitter_sd_min: z.number(),
  day_shift_sd_min: z.number().optional(),
  off_day_prob: z.number(),
  random_blocks: z
    .object({ mean_per_day: z.number(), len_min: z.tuple([z.number(), z.number()]), state: z.string() })
    .optional(),
  plans: z.object({ weekday: Plan, weekend: Plan }),
  states: z.record(z.string(), Look),
});
const Phase = z.object({
  from_day: z.int(),
  become: z.record(z.string(), z.string()).optional(),
  shift_minutes: z.number().optional(),
  plans: z.object({ weekday: Plan, weekend: Plan }).optional(),
});
const Hours = z.array(z.number()).length(24);
const Vectors = z.object({
  seed: z.int(),
  plan_day_0: z.array(z.tuple([z.number(), z.string().nullable()])),
  responses: z.array(z.tuple([z.int(), z.int().nullable()])),
});
const Specification = z.object({
  prng_test: z.object({
    parts: z.array(z.union([z.string(), z.number()])),
    uniforms: z.array(z.number()),
    normal_parts: z.array(z.union([z.string(), z.number()])),
    normals: z.array(z.number()),
  }),
  public_seeds: z.array(z.int()),
  archetypes: z.array(Archetype),
  scenarios: z.record(z.string(), z.object({ phases: z.array(Phase) })),
  reference_truth_60min: z.record(
    z.string(),
    z.object({ weekend_on: z.object({ weekday: Hours, weekend: Hours }) }),
  ),
  test_vectors: z.record(z.string(), Vectors),
});

/** How somebody who is simulated lives: `archetypes.json` says what every field means. */
export type Archetype = z.infer<typeof Archetype>;
export type Look = z.infer<typeof Look>;
export type Plan = z.infer<typeof Plan>;
export type Phase = z.infer<typeof Phase>;

/** Six people, scenarios of change, true tables and test vectors. */
export const SPECIFICATION = Specification.parse(
  JSON.parse(readFileSync(new URL('archetypes.json', import.meta.url), 'utf8')),
);

/** @throws Error for an id that the specification does not have */
export function archetypeOf(id: string): Archetype {
  const found = SPECIFICATION.archetypes.find((each) => each.id === id);
  if (!found) throw new Error(`There is no archetype "${id}".`);
  return found;
}

/** The phases of a scenario. @throws Error for an unknown one */
export function phasesOf(scenario: string): readonly Phase[] {
  const found = SPECIFICATION.scenarios[scenario];
  if (!found) throw new Error(`There is no scenario "${scenario}".`);
  return found.phases;
}
