import fc from 'fast-check';
import { type Iso, toIso, type UserId } from '../../src/domain/ids.ts';
import {
  type Activity,
  type Change,
  type Completion,
  type Episode,
  type Fact,
  type HistoryEntry,
  Lifecycle,
  type OpenStep,
  type OutcomeEntry,
  Phase,
  ScheduledKind,
  type ScheduledMessage,
  Source,
  type State,
  type Watched,
} from '../../src/domain/memory.ts';
import type { Outcome, Prediction, PredictionError } from '../../src/domain/prediction.ts';
import { Technique } from '../../src/domain/technique.ts';
import { newCheckIns } from '../../src/rules/schedule/check-ins/new.ts';

/** Any text at all, lone surrogates and line separators included. */
const text = (most: number) => fc.string({ unit: 'binary', maxLength: most });
const someText = fc.string({ minLength: 1, maxLength: 40 });
const id = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const count = fc.nat({ max: 1000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

export const iso: fc.Arbitrary<Iso> = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })
  .map(toIso);
const day = iso.map((time) => time.slice(0, 10));

const prediction: fc.Arbitrary<Prediction> = fc.record({
  difficulty: maybe(fc.integer({ min: 0, max: 10 })),
  minutes: maybe(count),
  chance: maybe(share.map(Math.abs)),
});
const outcome: fc.Arbitrary<Outcome> = fc.record({
  difficulty: maybe(fc.integer({ min: 0, max: 10 })),
  minutes: maybe(count),
  did_it: fc.boolean(),
  note: text(50),
});
const error: fc.Arbitrary<PredictionError> = fc.record({
  difficulty: maybe(fc.integer({ min: -10, max: 10 })),
  minutes: maybe(count),
  chance: maybe(fc.integer({ min: -1, max: 1 })),
});
const completion: fc.Arbitrary<Completion> = fc.record({
  step: id,
  level: fc.integer({ min: 1, max: 5 }),
  at: iso,
  prediction,
  outcome,
  error,
});
const openStep: fc.Arbitrary<OpenStep> = fc.record({
  id,
  set_at: iso,
  stage: fc.constantFrom('predicting', 'acting', 'reporting'),
  prediction,
  asked: count,
  outcome: fc.record({ difficulty: maybe(count), minutes: maybe(count) }),
  smaller: fc.boolean(),
});
const minute = fc.integer({ min: 0, max: 1439 });

export const state = (user: UserId): fc.Arbitrary<State> =>
  fc.record({
    version: fc.constant(1 as const),
    user_id: fc.constant(user),
    created_at: iso,
    name: text(40),
    language: fc.constantFrom('en', 'de', 'pt-BR'),
    consent: fc.record({
      status: fc.constantFrom('unasked', 'asked', 'agreed', 'declined'),
      version: maybe(count),
      at: maybe(iso),
    }),
    phase: fc.constantFrom(...Phase.options),
    lifecycle: fc.constantFrom(...Lifecycle.options),
    instance: maybe(id),
    zone: maybe(fc.record({ id: fc.constant('Europe/Berlin'), confirmed: fc.boolean() })),
    onboarding: fc.record({
      answers: fc.dictionary(id, text(60), { noNullPrototype: true }),
      asking: maybe(id),
      asked: count,
    }),
    level: fc.integer({ min: 1, max: 5 }),
    passed: fc.array(id, { maxLength: 4 }),
    completions: fc.array(completion, { maxLength: 3 }),
    completed_total: count,
    open_step: maybe(openStep),
    pattern_flags: fc.dictionary(id, fc.record({ score: share.map(Math.abs), at: iso }), {
      noNullPrototype: true,
      maxKeys: 3,
    }),
    preferences: fc.record({
      voice: fc.boolean(),
      quiet: fc.record({ from: minute, to: minute }),
      paused_until: fc.oneof(fc.constant(null), fc.constant('resume' as const), iso),
    }),
    question: fc.constantFrom(null, 'clear', 'zone', 'zone_confirm', 'coach', 'success'),
    reachable: fc.boolean(),
    session: maybe(fc.record({ started_at: iso, last_turn_at: iso, turns: count })),
    reflected_until: maybe(iso),
  });

const fact: fc.Arbitrary<Fact> = fc.record({
  id,
  text: someText,
  source: fc.constantFrom(...Source.options),
  message: maybe(id),
  at: iso,
  verdict: fc.constantFrom('allow' as const, 'flag' as const),
  pinned: fc.boolean(),
  topic: maybe(id),
  superseded_by: maybe(id),
});
const episode: fc.Arbitrary<Episode> = fc.record({
  id,
  at: iso,
  kind: fc.constantFrom('breakthrough', 'completion', 'surprise', 'setback'),
  text: someText,
  step: maybe(id),
  patterns: fc.array(id, { maxLength: 3 }),
  surprise: share.map(Math.abs),
});
const activity: fc.Arbitrary<Activity> = fc.record({
  version: fc.constant(2 as const),
  last_seen: maybe(iso),
  hours: fc.array(count, { minLength: 24, maxLength: 24 }),
  active_days: fc.array(day, { maxLength: 4 }),
  streak: fc.record({ current: count, longest: count }),
  check_ins: fc
    .record({ next_delivery: maybe(iso), sent: maybe(iso), unanswered: count })
    .map((some) => ({ ...newCheckIns(), ...some })),
});
export const message: fc.Arbitrary<ScheduledMessage> = fc.record({
  id,
  kind: fc.constantFrom(...ScheduledKind.options),
  due: iso,
  status: fc.constantFrom('pending', 'claimed', 'started', 'sent', 'dropped'),
  lease: maybe(iso),
  reason: maybe(text(20)),
  message: maybe(id),
});
/** Few ids, so that repeated ones come up. */
const entry: fc.Arbitrary<HistoryEntry> = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9]{1,2}$/),
    at: iso,
    role: fc.constantFrom('user', 'coach', 'system'),
    text: text(200),
    source: fc.constantFrom(...Source.options),
    prompt_version: id,
    made_by: id,
  },
  { requiredKeys: ['id', 'at', 'role', 'text', 'source'] },
);
const outcomeEntry: fc.Arbitrary<OutcomeEntry> = fc.oneof(
  fc.record({
    type: fc.constant('action' as const),
    ts: iso,
    id: fc.stringMatching(/^[a-z0-9]{1,2}$/),
    action: fc.constantFrom('step_set', 'nudge', 'check_in', 'celebration', 'reframe', 'question', 'skip'),
    technique: maybe(fc.constantFrom(...Technique.options)),
    step: maybe(id),
    phase: fc.constantFrom(...Phase.options),
    lifecycle: fc.constantFrom(...Lifecycle.options),
    hour_local: fc.integer({ min: 0, max: 23 }),
    prompt_version: maybe(id),
  }),
  fc.record({
    type: fc.constant('outcome' as const),
    ts: iso,
    event: fc.constantFrom('completed', 'replied', 'declined'),
    action_id: maybe(id),
    step: maybe(id),
    error: maybe(error),
  }),
);

const items = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.record({ version: fc.constant(1 as const), items: fc.array(arbitrary, { maxLength: 4 }) });

const watched: fc.Arbitrary<Watched> = fc.record({
  version: fc.constant(1 as const),
  score: fc.double({ min: 0, max: 100, noNaN: true }),
  at: maybe(iso),
  asked: fc.array(id, { maxLength: 3 }),
  warned_at: maybe(iso),
  cooling_until: maybe(iso),
  leaked_at: maybe(iso),
  released: fc.array(fc.record({ at: iso, prompt: id, places: fc.array(count, { maxLength: 3 }) }), {
    maxLength: 3,
  }),
});

/** Any Change of this person, the empty one included. */
export const change = (user: UserId): fc.Arbitrary<Change> =>
  fc.record(
    {
      state: state(user),
      facts: items(fact).map((facts) => ({ ...facts, version: 2 as const })),
      episodic: items(episode),
      activity,
      scheduled: items(message),
      watched,
      history: fc.array(entry, { maxLength: 6 }),
      outcomes: fc.array(outcomeEntry, { maxLength: 6 }),
    },
    { requiredKeys: [] },
  );
