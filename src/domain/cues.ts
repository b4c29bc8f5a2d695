import { z } from 'zod';
import { Iso } from './ids.ts';

const id = z.string().regex(/^[a-z][a-z0-9_]{1,31}$/, 'use 2-32 of a-z, 0-9 and _, starting with a letter');
const theme = z
  .string()
  .regex(/^[a-z][a-z0-9_]{1,39}$/, 'use 2-40 of a-z, 0-9 and _, starting with a letter');

/** What a check-in says, as an author writes it. */
export const Cue = z.strictObject({
  id: id.describe('A short name of its own, such as `two_minutes`.'),
  template: z
    .string()
    .trim()
    .min(1, 'write something here')
    .max(400, 'keep it under 400 characters')
    .describe(
      'What is said. Placeholders: {name} {coach} {step} {why} {action} {smaller} {minutes} {prediction}.',
    ),
  theme: theme.describe('What it is about, such as `start`; cue_themes says which themes fit where.'),
  difficulty: z
    .int()
    .min(1)
    .max(5)
    .describe('How much it asks of the person, from 1 (a word) to 5 (a promise, or facing what is hard).'),
  points: z.int().min(1).max(20).describe('What an answer to it is worth.'),
  reply: z
    .string()
    .trim()
    .min(1, 'write something here')
    .max(120, 'keep it under 120 characters')
    .optional()
    .describe(
      'The words that are expected back, such as "I start with two minutes"; typing errors are forgiven. Say them in the template.',
    ),
});
export type Cue = z.infer<typeof Cue>;

/** Fewer could not keep from repeating themselves. */
export const Cues = z
  .array(Cue)
  .min(4, 'give at least four, so that none of the last three is said again')
  .max(60);

/** The file `base/cues.json`: what check-ins of coaches say that have no cues of their own. */
export const SharedCues = z.strictObject({ $schema: z.string().optional(), cues: Cues });

/** Names of cues, each with its coach, such as `move_prompt/two_minutes`. */
const Key = z.string().max(80);

/** What check-ins have brought somebody, and how the next ones are chosen. */
export const CueRecord = z.strictObject({
  /** All that was earned. */
  points: z.int().min(0),
  /** Check-ins in a row that were answered. */
  streak: z.strictObject({ current: z.int().min(0), longest: z.int().min(0) }),
  /** 0 to 1: how often what a cue asked for came, lately (see `rules/cues/record.ts`). */
  success: z.number().min(0).max(1),
  /** Those that they want more of, the latest 40. */
  favourites: z.array(Key).max(40),
  /** What was said last, oldest first. */
  latest: z.array(Key).max(3),
  /** The one that was said last, as long as something may be earned by it. */
  open: z
    .strictObject({
      cue: Key,
      /** Id of the scheduled message that said it. */
      message: z.string(),
      at: Iso,
      points: z.int().min(0),
      /** The words that are expected back; null: any answer will do. */
      reply: z.string().max(400).nullable(),
      /** It is in `success` already. */
      counted: z.boolean(),
    })
    .nullable(),
});
export type CueRecord = z.infer<typeof CueRecord>;
