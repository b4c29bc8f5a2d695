import { z } from 'zod';
import { Technique } from './technique.ts';

const nullable = <T extends z.ZodType>(type: T) => type.nullable();

/**
 * What the coach observed and decided in one turn. The model proposes it against this schema; only the
 * transitions in `rules/` turn it into state. The same for every coach, so that it can stand in a cached prefix.
 */
export const Report = z.strictObject({
  answer: z.boolean().describe('false when the message needs no reply at all'),
  step: z.strictObject({
    status: z.enum(['none', 'completed', 'not_done', 'stuck', 'later', 'skip_wanted']),
    evidence: z
      .string()
      .describe('for completed: the exact words of the person that show what was done; otherwise empty'),
  }),
  prediction: z
    .strictObject({
      difficulty: nullable(z.number()).describe('0-10'),
      minutes: nullable(z.number()),
      chance: nullable(z.number()).describe('0-1'),
    })
    .describe('what the person expects of the current step, as far as they said it in this message'),
  outcome: z
    .strictObject({ difficulty: nullable(z.number()).describe('0-10'), minutes: nullable(z.number()) })
    .describe('how the current step really went, as far as they said it in this message'),
  patterns: z.array(
    z.strictObject({ name: z.string(), sign: z.string().describe('the exact words that show it') }),
  ),
  technique: nullable(Technique),
  data_points: z
    .array(z.strictObject({ id: z.string(), value: z.string(), quote: z.string() }))
    .describe('onboarding answers found in this message; quote is the exact words'),
  after_success: nullable(z.enum(['lock_in', 'level_up', 'done'])),
  risk: z.enum(['none', 'unsure', 'high']).describe('danger to life or health of the person or others'),
});
export type Report = z.infer<typeof Report>;

/** What the model is told about reporting. */
export const HOW_TO_REPORT =
  'Records what you observed and decided in this turn. First write the whole reply as text, then call this exactly once, as the last thing you do. Leave out nothing: use none, null or an empty list where there is nothing to say. With "answer": false write no text at all.';

/** A report that observed nothing. */
export const emptyReport: Report = {
  answer: true,
  step: { status: 'none', evidence: '' },
  prediction: { difficulty: null, minutes: null, chance: null },
  outcome: { difficulty: null, minutes: null },
  patterns: [],
  technique: null,
  data_points: [],
  after_success: null,
  risk: 'none',
};
