import { z } from 'zod';
import { type Cue, Cues } from './cues.ts';

const slug = z.string().regex(/^[a-z][a-z0-9_]{1,39}$/, 'use 2-40 of a-z, 0-9 and _, starting with a letter');
const line = z.string().trim().min(1, 'write something here').max(400, 'keep it under 400 characters');
const paragraph = z.string().trim().min(1, 'write something here').max(1200, 'keep it under 1200 characters');
const phrases = z.array(z.string().trim().min(1).max(80)).min(1, 'give at least one');

/** One thing that onboarding collects, and what counts as an answer to it. */
export const DataPoint = z.strictObject({
  id: slug,
  kind: z
    .enum(['text', 'timezone', 'time', 'number', 'choice'])
    .describe(
      'text: free words; timezone: a place or offset; time: a clock time; number; choice: one of `choices`',
    ),
  ask: line.describe('The question as the coach would ask it.'),
  counts: line.describe('What counts as an answer, in plain words; the model reads this.'),
  choices: z.array(line).min(2).max(6).optional().describe('Only for kind "choice".'),
  again: line.describe('How to ask once more, kindly, when the answer did not count.'),
});
export type DataPoint = z.infer<typeof DataPoint>;

/** An atomic action, at most ten minutes long. */
export const Step = z.strictObject({
  id: slug,
  title: z.string().trim().min(1).max(60).describe('A few words, for buttons and statistics.'),
  action: paragraph.describe('What to do, so concrete that a stranger could do it.'),
  why: line.describe('Why this step, in one sentence.'),
  minutes: z
    .int()
    .min(1)
    .max(10, 'a step takes at most 10 minutes; split it')
    .describe('Time limit in minutes.'),
  smaller: line.describe('The two-minute version, for someone who is stuck.'),
  completion_signals: phrases.describe('Words that people use when it is done ("sent it", "posted").'),
  evidence: line.describe('What to ask so that the person can show what happened.'),
  predict: line.describe('What to ask as prediction before the step.'),
});
export type Step = z.infer<typeof Step>;

/** A way in which people avoid acting, how it shows, and what helps. */
export const AntiPattern = z.strictObject({
  name: slug,
  signs: phrases.describe('Words or phrases that give it away.'),
  means: line.describe('What is going on, for the coach.'),
  counter_move: line.describe('What the coach says or does: kind and direct.'),
});
export type AntiPattern = z.infer<typeof AntiPattern>;

/** What "level up" means: the same steps, asked for more. */
export const Level = z.strictObject({
  title: line,
  change: line.describe('What is different on this level, as said to the person.'),
});

const texts = z.array(line).min(1, 'give at least one text');

/** Texts of scheduled messages. Placeholders: {name} {step} {why} {coach} {minutes}. */
export const CheckIns = z.strictObject({
  step_reminder: texts.describe('A step is open and its time came.'),
  silence_1d: texts.describe('A day of silence.'),
  silence_3d: texts.describe('Three days of silence.'),
  silence_7d: texts.describe('A week of silence.'),
  offer_to_stop: texts.describe('The last one: an offer to stop writing.'),
  maintenance: texts.describe('Rare, after success.'),
});

/** What the coach says when no model is there. Placeholders as in check-ins, and those named here. */
export const OfflineTexts = z.strictObject({
  welcome: texts.describe('First words of this coach after it was chosen.'),
  acknowledge: texts.describe('A short reaction to an answer during onboarding.'),
  step_intro: texts.describe('Before a step is shown.'),
  go: texts.describe('The prediction is in: go. {prediction} is what was predicted.'),
  done: texts.describe('A step is completed.'),
  not_done: texts.describe('The person has not done it yet, and that is said without blame.'),
  stuck: texts.describe('The person is stuck; {smaller} is the two-minute version.'),
  small_talk: texts.describe('The message has nothing to do with the step; leads back to it.'),
  success: texts.describe('All steps of the level are done.'),
  maintenance: texts.describe('Someone in maintenance writes.'),
});

/** The file `definition.json` of a coach. */
export const Definition = z.strictObject({
  $schema: z.string().optional(),
  instance_id: slug.describe('The same as the name of the folder.'),
  title: z.string().trim().min(1).max(40),
  summary: line.describe('One line for the person who is choosing.'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'a two-letter language code such as "en"')
    .default('en'),
  routing_keywords: phrases.describe('Words by which a person is routed to this coach.'),
  endpoint: z.strictObject({
    description: line.describe('What success looks like.'),
    success_keywords: phrases,
  }),
  constraint: paragraph.describe('The true blocker.'),
  onboarding: z
    .array(DataPoint)
    .length(4, 'exactly four data points')
    .refine((points) => points.slice(0, 2).some((point) => point.kind === 'timezone'), {
      message: 'one of the first two data points must have "kind": "timezone"',
    }),
  steps: z.array(Step).min(3, 'at least 3 steps').max(12, 'at most 12 steps'),
  anti_patterns: z.array(AntiPattern).min(1).max(10),
  tone: z.strictObject({ voice: line, do: z.array(line).min(1), avoid: z.array(line).min(1) }),
  levels: z.array(Level).min(1, 'give at least one level'),
  check_ins: CheckIns,
  cues: Cues.optional().describe('What check-ins say; without them those of base/cues.json are used.'),
  cue_themes: z
    .record(z.string(), z.array(z.string()).min(1, 'give at least one'))
    .optional()
    .describe('Which themes of cues fit: by the id of a step, or by predicting, acting or reporting.'),
  offline: OfflineTexts,
});
export type Definition = z.infer<typeof Definition>;

/** One coach, checked and ready: its definition, its persona, and what it shares with all others. */
export interface Instance {
  readonly id: string;
  readonly definition: Definition;
  /** Text of `persona.md`. */
  readonly persona: string;
  /** Text of `base/core_framework.md`. */
  readonly framework: string;
  /** Text of `base/security_rules.md`. */
  readonly securityRules: string;
  /** Those of `base/cues.json`, for coaches without their own. */
  readonly sharedCues: readonly Cue[];
}

/** The coaches that may be offered at this moment. */
export interface Instances {
  /** Sorted by id. */
  all(): readonly Instance[];
  get(id: string): Instance | undefined;
}
