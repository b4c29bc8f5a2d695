import { z } from 'zod';
import { Availability } from './availability.ts';
import { Iso } from './ids.ts';

/** A minute of the local day, 0-1439. */
const Minute = z.int().min(0).max(1439);
const Times = z.array(Minute).min(1).max(8);

/**
 * How the times of check-ins come about. adaptive: when they are likely to be answered; interval: every so many hours;
 * fixed: at these times; hybrid: around these times, at most an hour away, towards where answers come.
 */
export const CheckInMode = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('adaptive') }),
  z.strictObject({ kind: z.literal('interval'), hours: z.int().min(1).max(24) }),
  z.strictObject({ kind: z.literal('fixed'), times: Times }),
  z.strictObject({ kind: z.literal('hybrid'), times: Times }),
]);
export type CheckInMode = z.infer<typeof CheckInMode>;

const PerDay = z.number().min(0.33).max(6);
const Probability = z.number().min(0).max(1);

/** One check-in and what became of it: answered, or missed at its deadline. A line of `outcomes.jsonl`. */
export const Encounter = z.strictObject({
  type: z.literal('check_in'),
  /** When it came to an end. */
  ts: Iso,
  /** Id of the scheduled message. */
  id: z.string(),
  sent: Iso,
  /** The first word or tap before the deadline; null when it was missed. */
  answered: Iso.nullable(),
  /** The deadline that passed; null when it was answered. */
  missed: Iso.nullable(),
  deadline: Iso,
  /** Where the person was, as an IANA zone, and the hour there in which it was sent. */
  zone: z.string(),
  hour: z.int().min(0).max(23),
  /** Seconds from sending to answer. */
  lag: z.number().min(0).nullable(),
  mode: z.enum(['adaptive', 'interval', 'fixed', 'hybrid']),
  /** With which this time was chosen among those that were possible; 1 where nothing was left to chance. */
  probability: Probability,
  /** Which prior the learner started from; 0 is the shipped one. */
  prior: z.int().min(0),
  /** As they were after it: how often a day, how many in a row unanswered, and P(they have left). */
  per_day: PerDay,
  unanswered: z.int().min(0),
  left: Probability,
  /** What it said, with which probability that was chosen, and what it has earned so far. */
  cue: z.string().max(80).optional(),
  cue_probability: Probability.optional(),
  points: z.number().optional(),
});
export type Encounter = z.infer<typeof Encounter>;

/** When somebody is checked in on, and what was learned from it. */
export const CheckIns = z.strictObject({
  mode: CheckInMode,
  /** How often at present, in the adaptive mode. */
  per_day: PerDay,
  /** What the person allows at most. */
  most_per_day: PerDay,
  /** When the next one is to be sent; while one waits for its answer (see `sent`), until when it waits. */
  next_delivery: Iso.nullable(),
  /** When the one was sent that waits for its answer; null: none does. */
  sent: Iso.nullable(),
  /** Of the one that `next_delivery` and `sent` are about: id of its scheduled message, and how it was chosen. */
  current: z
    .strictObject({
      id: z.string(),
      probability: Probability,
      cue: z.string().max(80).optional(),
      cue_probability: Probability.optional(),
    })
    .nullable(),
  /** In a row. */
  unanswered: z.int().min(0),
  /** When the latest ones were sent, oldest first. */
  delivered: z.array(Iso).max(16),
  learned: Availability,
  /** What the baseline learner knows: one strength per local hour, 0.1 to 1. */
  elo: z.array(z.number().min(0.1).max(1)).length(24),
  /** The latest that came to an end. */
  concluded: Encounter.nullable(),
  /** What the next plain message may answer, when /schedule has asked; menu: it has shown all that can be set. */
  asking: z.enum(['menu', 'interval', 'fixed', 'hybrid', 'quiet', 'zone', 'vacation']).nullable(),
});
export type CheckIns = z.infer<typeof CheckIns>;
export type ScheduleQuestion = Exclude<CheckIns['asking'], 'menu' | null>;
