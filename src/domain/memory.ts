import { z } from 'zod';
import { CheckIns, Encounter } from './check-ins.ts';
import { CueRecord } from './cues.ts';
import { Iso, UserId } from './ids.ts';
import { Outcome, Prediction, PredictionError } from './prediction.ts';
import { Technique } from './technique.ts';

export const Phase = z.enum(['first_contact', 'onboarding', 'coaching', 'post_success', 'maintenance']);
export type Phase = z.infer<typeof Phase>;

export const Lifecycle = z.enum([
  'new',
  'greeted',
  'engaged',
  'committed',
  'achiever',
  'champion',
  'dormant',
  'handed_off',
]);
export type Lifecycle = z.infer<typeof Lifecycle>;

/** Which text somebody agreed to, and when. */
export const Consent = z.strictObject({
  status: z.enum(['unasked', 'asked', 'agreed', 'declined']),
  version: z.int().nullable(),
  at: Iso.nullable(),
});

/** An IANA zone or a fixed `Etc/GMT±n`; unconfirmed until the person said yes to "it is 15:40 with you, right?". */
export const Zone = z.strictObject({ id: z.string().min(1), confirmed: z.boolean() });
export type Zone = z.infer<typeof Zone>;

/** The step that is on the table. `stage` says what we wait for. */
export const OpenStep = z.strictObject({
  id: z.string(),
  set_at: Iso,
  stage: z.enum(['predicting', 'acting', 'reporting']),
  prediction: Prediction,
  /** How often we asked for the missing parts of the prediction, or for the evidence. */
  asked: z.int().min(0),
  /** Parts of the outcome that were said before the evidence was complete. */
  outcome: z.strictObject({ difficulty: z.number().nullable(), minutes: z.number().nullable() }),
  /** What they told of it, when only the numbers are missing. */
  told: z.string().max(500).optional(),
  /** They have said, or tapped, that it is done: no coach can say so in their place. */
  claimed: z.boolean().optional(),
  /** The person took the two-minute version. */
  smaller: z.boolean(),
});
export type OpenStep = z.infer<typeof OpenStep>;

/** A finished step with what was expected and what came. */
export const Completion = z.strictObject({
  step: z.string(),
  level: z.int().min(1),
  at: Iso,
  prediction: Prediction,
  outcome: Outcome,
  error: PredictionError,
});
export type Completion = z.infer<typeof Completion>;

/** 0 to 1, as it was at `at`; it decays from there (see `rules/patterns.ts`). */
export const PatternFlag = z.strictObject({ score: z.number().min(0).max(1), at: Iso });

/** From minute to minute of the local day, 0-1439; `from` may be later than `to` (over midnight). */
export const QuietHours = z.strictObject({
  from: z.int().min(0).max(1439),
  to: z.int().min(0).max(1439),
});
export type QuietHours = z.infer<typeof QuietHours>;

/** Danger that was seen, and where the talk about it stands (see `rules/crisis/stages.ts`). */
export const Crisis = z.strictObject({
  /** asked: plainly, because nobody could say; held: coaching rests; returning: asked whether they are safe. */
  stage: z.enum(['none', 'asked', 'held', 'returning']),
  /** What signs weigh together, as it was at `at`; it decays from there. */
  score: z.number().min(0).max(3),
  at: Iso,
  since: Iso.nullable(),
  /** In which the person was answered. */
  language: z.string().max(12).nullable(),
  /** Nothing is sent unasked until then. */
  quiet_until: Iso.nullable(),
});
export type Crisis = z.infer<typeof Crisis>;

export const State = z.strictObject({
  version: z.literal(1),
  user_id: UserId,
  created_at: Iso,
  /** First name as the channel gives it; empty before consent. */
  name: z.string().max(100),
  language: z.string().max(12),
  consent: Consent,
  phase: Phase,
  lifecycle: Lifecycle,
  instance: z.string().nullable(),
  zone: Zone.nullable(),
  onboarding: z.strictObject({
    /** Answers by data point id. */
    answers: z.record(z.string(), z.string().max(1000)),
    /** The data point that was asked last. */
    asking: z.string().nullable(),
    asked: z.int().min(0),
  }),
  level: z.int().min(1),
  /** Ids of the steps of the present level that are done or were skipped, in order. */
  passed: z.array(z.string()),
  /** The latest 100, oldest first. */
  completions: z.array(Completion).max(100),
  completed_total: z.int().min(0),
  open_step: OpenStep.nullable(),
  pattern_flags: z.record(z.string(), PatternFlag),
  preferences: z.strictObject({
    voice: z.boolean(),
    quiet: QuietHours,
    /** Paused until then; `resume`: until the person says so. */
    paused_until: z.union([Iso, z.literal('resume')]).nullable(),
  }),
  /** What the next plain message answers, when the bot has asked something of its own. */
  question: z.enum(['clear', 'zone', 'zone_confirm', 'coach', 'endpoint', 'success']).nullable(),
  reachable: z.boolean(),
  /** Conversation session: turns with gaps under 30 minutes. */
  session: z.strictObject({ started_at: Iso, last_turn_at: Iso, turns: z.int().min(0) }).nullable(),
  /** Everything in the history up to this time has been looked through for facts. */
  reflected_until: Iso.nullable(),
  /** Missing as long as there was no sign of danger. */
  crisis: Crisis.optional(),
});
export type State = z.infer<typeof State>;

/** Where a text came from. */
export const Source = z.enum(['user', 'voice', 'forward', 'saved', 'coach', 'onboarding']);
export type Source = z.infer<typeof Source>;

/** What the screens made of a text: taken as it is, taken with care, or not taken at all. */
export const Verdict = z.enum(['allow', 'flag', 'block']);
export type Verdict = z.infer<typeof Verdict>;

export const Fact = z.strictObject({
  id: z.string(),
  text: z.string().min(1).max(500),
  source: Source,
  /** Id of the message that it was taken from, if there was one. */
  message: z.string().nullable(),
  at: Iso,
  /** What the screens made of it when it was written; only what they allowed is ever shown to a model. */
  verdict: Verdict.exclude(['block']),
  pinned: z.boolean(),
  /** What it is about, such as `job` or `available_time`: a newer fact on one topic supersedes the older. */
  topic: z.string().max(60).nullable(),
  /** Id of the fact that took its place; such a fact is kept for the record and no longer used. */
  superseded_by: z.string().nullable(),
});
export type Fact = z.infer<typeof Fact>;
export const Facts = z.strictObject({ version: z.literal(2), items: z.array(Fact) });
export type Facts = z.infer<typeof Facts>;

export const Episode = z.strictObject({
  id: z.string(),
  at: Iso,
  kind: z.enum(['breakthrough', 'completion', 'surprise', 'setback']),
  text: z.string().min(1).max(500),
  step: z.string().nullable(),
  patterns: z.array(z.string()),
  /** 0 to 1: how far off the prediction was. */
  surprise: z.number().min(0).max(1),
});
export type Episode = z.infer<typeof Episode>;
export const Episodic = z.strictObject({ version: z.literal(1), items: z.array(Episode) });
export type Episodic = z.infer<typeof Episodic>;

export const Activity = z.strictObject({
  version: z.literal(2),
  last_seen: Iso.nullable(),
  /** Messages by local hour of the day, 24 counts. */
  hours: z.array(z.int().min(0)).length(24),
  /** Local dates (YYYY-MM-DD) with a completed step, the latest 400, oldest first. */
  active_days: z.array(z.iso.date()).max(400),
  streak: z.strictObject({ current: z.int().min(0), longest: z.int().min(0) }),
  check_ins: CheckIns,
  /** Missing as long as no check-in has said a cue. */
  cues: CueRecord.optional(),
});
export type Activity = z.infer<typeof Activity>;

/** `slow_down` is a check-in that offers to come less often, `farewell` the last one before the bot falls silent. */
export const ScheduledKind = z.enum([
  'step_reminder',
  'check_in',
  'slow_down',
  'farewell',
  'silence_1d',
  'silence_3d',
  'silence_7d',
  'offer_to_stop',
  'maintenance',
]);
export type ScheduledKind = z.infer<typeof ScheduledKind>;

/** A message that the bot will send by itself. */
export const ScheduledMessage = z.strictObject({
  id: z.string(),
  kind: ScheduledKind,
  /** Of a reminder: the step that it is about. It lapses when another step is open. */
  step: z.string().optional(),
  due: Iso,
  /** claimed: a worker has it until `lease`; started: the send began, so it is never sent again. */
  status: z.enum(['pending', 'claimed', 'started', 'sent', 'dropped']),
  lease: Iso.nullable(),
  /** Why it was postponed or dropped. */
  reason: z.string().nullable(),
  /** The message id that the channel gave, once sent. */
  message: z.string().nullable(),
  /** When it was sent, which may be later than `due`. */
  sent_at: Iso.optional(),
});
export type ScheduledMessage = z.infer<typeof ScheduledMessage>;
/** Open messages and the latest 20 closed ones. */
export const Scheduled = z.strictObject({ version: z.literal(1), items: z.array(ScheduledMessage) });
export type Scheduled = z.infer<typeof Scheduled>;

/** What the screens remember of a person: how much they have asked about the bot instead of talking with it. */
export const Watched = z.strictObject({
  version: z.literal(1),
  /** As it was at `at`; it decays from there (see `rules/screen/monitor.ts`). */
  score: z.number().min(0).max(100),
  at: Iso.nullable(),
  /** Which questions about rules and wording were asked, the latest 20. */
  asked: z.array(z.string().max(40)).max(20),
  warned_at: Iso.nullable(),
  cooling_until: Iso.nullable(),
  /** When a reply to them had to be held back. */
  leaked_at: Iso.nullable(),
  /** Places of the prompt (by its version, counted in words) whose words stood in replies, the latest 30. */
  released: z
    .array(z.strictObject({ at: Iso, prompt: z.string().max(40), places: z.array(z.int().min(0)).max(300) }))
    .max(30),
});
export type Watched = z.infer<typeof Watched>;

/** One line of `history.jsonl`. */
export const HistoryEntry = z.strictObject({
  id: z.string(),
  at: Iso,
  role: z.enum(['user', 'coach', 'system']),
  text: z.string(),
  source: Source,
  /** For an answer: the version of the prompt that made it, and who made it (model id or `offline`). */
  prompt_version: z.string().optional(),
  made_by: z.string().optional(),
  /** What the screens made of it, where that was not `allow`. What is blocked is kept for the person alone. */
  screened: Verdict.exclude(['allow']).optional(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** One line of `outcomes.jsonl`. */
export const OutcomeEntry = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('action'),
    ts: Iso,
    id: z.string(),
    action: z.enum(['step_set', 'nudge', 'check_in', 'celebration', 'reframe', 'question', 'skip']),
    technique: Technique.nullable(),
    step: z.string().nullable(),
    phase: Phase,
    lifecycle: Lifecycle,
    hour_local: z.int().min(0).max(23),
    prompt_version: z.string().nullable(),
  }),
  z.strictObject({
    type: z.literal('outcome'),
    ts: Iso,
    event: z.enum(['completed', 'replied', 'declined']),
    action_id: z.string().nullable(),
    step: z.string().nullable(),
    error: PredictionError.nullable(),
    /** What it earned after its check-in had come to an end. */
    points: z.int().min(0).optional(),
  }),
  Encounter,
]);
export type OutcomeEntry = z.infer<typeof OutcomeEntry>;

/** Everything about one person that one turn may need. */
export interface Memory {
  readonly state: State;
  readonly facts: Facts;
  readonly episodic: Episodic;
  readonly activity: Activity;
  readonly scheduled: Scheduled;
  readonly watched: Watched;
  /** The latest lines of the history, at most 12, oldest first. */
  readonly recent: readonly HistoryEntry[];
}

/** What a turn changed: whole documents that take the place of the old ones, and lines to append. */
export interface Change {
  readonly state?: State;
  readonly facts?: Facts;
  readonly episodic?: Episodic;
  readonly activity?: Activity;
  readonly scheduled?: Scheduled;
  readonly watched?: Watched;
  readonly history?: readonly HistoryEntry[];
  readonly outcomes?: readonly OutcomeEntry[];
}
