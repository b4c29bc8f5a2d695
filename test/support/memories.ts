import { type Iso, type Millis, toIso, UserId } from '../../src/domain/ids.ts';
import { type Definition, Definition as DefinitionSchema, type Instance } from '../../src/domain/instance.ts';
import type {
  Activity,
  Completion,
  Episode,
  Fact,
  HistoryEntry,
  Memory,
  OpenStep,
  ScheduledMessage,
  State,
} from '../../src/domain/memory.ts';
import type { Outcome, Prediction } from '../../src/domain/prediction.ts';
import { newMemory } from '../../src/rules/new-memory.ts';
import { predictionError } from '../../src/rules/prediction-error.ts';
import { newCheckIns } from '../../src/rules/schedule/check-ins/new.ts';

/** Saturday noon in Berlin (winter time). */
export const NOON: Millis = Date.parse('2026-11-21T11:00:00.000Z');
export const MINUTE: Millis = 60_000;
export const HOUR: Millis = 60 * MINUTE;
export const DAY: Millis = 24 * HOUR;

export interface MemoryPatch {
  readonly state?: Partial<State>;
  readonly preferences?: Partial<State['preferences']>;
  readonly facts?: Fact[];
  readonly episodes?: Episode[];
  readonly activity?: Partial<Activity>;
  readonly scheduled?: ScheduledMessage[];
  readonly recent?: readonly HistoryEntry[];
}

/** Somebody in the middle of coaching in Berlin, seen at {@link NOON}, with a step open and nothing planned. */
export function aMemory(patch: MemoryPatch = {}): Memory {
  const state = aState();
  return {
    state: {
      ...state,
      ...patch.state,
      preferences: { ...state.preferences, ...patch.state?.preferences, ...patch.preferences },
    },
    facts: { version: 2, items: patch.facts ?? [] },
    episodic: { version: 1, items: patch.episodes ?? [] },
    activity: anActivity({ last_seen: toIso(NOON), ...patch.activity }),
    scheduled: { version: 1, items: patch.scheduled ?? [] },
    watched: nobody().watched,
    recent: patch.recent ?? [],
  };
}

const CREATED_AT = NOON - 10 * DAY;

const nobody = (): Memory => newMemory(UserId.parse('1001'), CREATED_AT, { from: 22 * 60, to: 8 * 60 });

function aState(): State {
  return {
    ...nobody().state,
    name: 'Ada',
    consent: { status: 'agreed', version: 1, at: toIso(CREATED_AT) },
    phase: 'coaching',
    lifecycle: 'committed',
    instance: 'test_coach',
    zone: { id: 'Europe/Berlin', confirmed: true },
    open_step: anOpenStep(),
  };
}

export const anOpenStep = (patch: Partial<OpenStep> = {}): OpenStep => ({
  id: 'first_step',
  set_at: toIso(NOON - HOUR),
  stage: 'acting',
  prediction: { difficulty: 7, minutes: 10, chance: 0.8 },
  asked: 0,
  outcome: { difficulty: null, minutes: null },
  smaller: false,
  ...patch,
});

export const anActivity = (patch: Partial<Activity> = {}): Activity => ({
  version: 2,
  last_seen: null,
  hours: Array.from({ length: 24 }, () => 0),
  active_days: [],
  streak: { current: 0, longest: 0 },
  check_ins: newCheckIns(),
  ...patch,
});

/** Pending and due at {@link NOON}. */
export const aScheduled = (patch: Partial<ScheduledMessage> = {}): ScheduledMessage => ({
  id: 'scheduled-1',
  kind: 'silence_1d',
  due: toIso(NOON),
  status: 'pending',
  lease: null,
  reason: null,
  message: null,
  ...patch,
});

/** A completion with its error computed; easier and quicker than expected unless told otherwise. */
export function aCompletion(
  patch: { step?: string; at?: Iso; prediction?: Partial<Prediction>; outcome?: Partial<Outcome> } = {},
): Completion {
  const prediction = { difficulty: 7, minutes: 10, chance: 0.8, ...patch.prediction };
  const outcome = { difficulty: 3, minutes: 4, did_it: true, note: '', ...patch.outcome };
  return {
    step: patch.step ?? 'first_step',
    level: 1,
    at: patch.at ?? toIso(NOON),
    prediction,
    outcome,
    error: predictionError(prediction, outcome),
  };
}

/** `id-1`, `id-2`, ... */
export function countingIds(prefix = 'id'): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}-${count}`;
  };
}

/** A small coach with three steps, as valid as one on disk. */
export function anInstance(patch: Partial<Definition> = {}): Instance {
  const texts = ['One text.'];
  const step = (id: string, title: string) => ({
    id,
    title,
    action: `Do ${title}.`,
    why: 'Because it is small.',
    minutes: 5,
    smaller: 'Do half of it.',
    completion_signals: ['did it'],
    evidence: 'What did you see?',
    predict: 'How hard will it be?',
  });
  const point = (id: string, kind: 'text' | 'timezone') => ({
    id,
    kind,
    ask: `Your ${id}?`,
    counts: 'Any answer.',
    again: `Once more: your ${id}?`,
  });
  const definition = DefinitionSchema.parse({
    instance_id: 'test_coach',
    title: 'Test Coach',
    summary: 'A coach for tests.',
    routing_keywords: ['test'],
    endpoint: { description: 'Three steps done.', success_keywords: ['finished'] },
    constraint: 'Waiting for the right moment.',
    onboarding: [
      point('goal', 'text'),
      point('zone', 'timezone'),
      point('time', 'text'),
      point('past', 'text'),
    ],
    steps: [
      step('first_step', 'First step'),
      step('second_step', 'Second step'),
      step('third_step', 'Third step'),
    ],
    anti_patterns: [
      { name: 'planning', signs: ['plan'], means: 'Plans instead.', counter_move: 'Do two minutes.' },
    ],
    tone: { voice: 'Plain.', do: ['Ask.'], avoid: ['Preach.'] },
    levels: [
      { title: 'Begin', change: 'The first time.' },
      { title: 'Again', change: 'A little more.' },
    ],
    check_ins: {
      step_reminder: texts,
      silence_1d: texts,
      silence_3d: texts,
      silence_7d: texts,
      offer_to_stop: texts,
      maintenance: texts,
    },
    offline: {
      welcome: texts,
      acknowledge: texts,
      step_intro: texts,
      go: texts,
      done: texts,
      not_done: texts,
      stuck: texts,
      small_talk: texts,
      success: texts,
      maintenance: texts,
    },
    ...patch,
  });
  return {
    id: 'test_coach',
    definition,
    persona: 'Kind.',
    framework: 'Predict.',
    securityRules: 'Keep secrets.',
    sharedCues: [],
  };
}
