import { toIso } from '../../domain/ids.ts';
import type { DataPoint, Instance } from '../../domain/instance.ts';
import type { Memory } from '../../domain/memory.ts';
import type { Report } from '../../domain/report.ts';
import { addFact } from '../facts.ts';
import { nextLifecycle } from '../lifecycle.ts';
import { nextPhase } from '../phases.ts';
import { isFact } from '../screen/fact.ts';
import { safeName } from '../screen/name.ts';
import { readAnswer } from '../understand/answers.ts';
import { type Mood, readMood } from '../understand/mood.ts';
import { quoteIn } from '../understand/normal.ts';
import { andThen, type TurnContext, type TurnResult, unchanged, withState } from './events.ts';
import { setNextStep } from './steps.ts';

/** Somebody in such a mood is not asked again in the same breath. */
const NOT_NOW: ReadonlySet<Mood | null> = new Set<Mood>(['low', 'stop', 'angry', 'goodbye']);

/** After so many failed tries a question is left, so that nobody is caught in a loop. */
const MOST_TRIES = 3;

/** The data points that were not answered yet: the one that was asked last, then the others in the coach's order. */
export function openPoints(instance: Instance, { state }: Memory): readonly DataPoint[] {
  const { answers, asking } = state.onboarding;
  const open = instance.definition.onboarding.filter((point) => !(point.id in answers));
  return open.toSorted((a, b) => Number(b.id === asking) - Number(a.id === asking));
}

/** A turn of onboarding: takes the answers that the words bear out, then asks for the next one. */
export function onboardingTurn(
  memory: Memory,
  instance: Instance,
  report: Report,
  said: readonly string[],
  context: TurnContext,
): TurnResult {
  const answered = report.data_points.reduce(
    (result, reported) => andThen(result, (now) => takeAnswer(now, instance, reported, said, context)),
    unchanged(memory),
  );
  if (answered.events.some((event) => event.kind === 'confirm_zone')) return answered;
  const learned = answered.events.length > 0;
  if (answered.memory.state.question === 'zone_confirm' && !learned)
    return zoneUnclear(memory, instance, context);
  return andThen(answered, (next) =>
    learned ? askNext(next, instance, context) : askAgain(next, instance, said, context),
  );
}

/** Neither yes, no nor a place: one more try, then the zone stands as it is, and we go on. */
function zoneUnclear(memory: Memory, instance: Instance, context: TurnContext): TurnResult {
  const { zone, onboarding } = memory.state;
  if (zone && onboarding.asked === 0) {
    return {
      memory: withState(memory, { onboarding: { ...onboarding, asked: 1 } }),
      events: [{ kind: 'talk' }, { kind: 'confirm_zone', zone: zone.id, again: true }],
      outcomes: [],
    };
  }
  return askNext(withState(memory, { question: null }), instance, context);
}

/** Keeps a reported answer that the words bear out. */
export function takeAnswer(
  memory: Memory,
  instance: Instance,
  reported: Report['data_points'][number],
  said: readonly string[],
  context: TurnContext,
): TurnResult {
  const point = openPoints(instance, memory).find((one) => one.id === reported.id);
  if (!point || !quoteIn(reported.quote, said)) return unchanged(memory);
  // Free words are kept as they were said, whatever the coach made of them.
  const value = point.kind !== 'text' || quoteIn(reported.value, said) ? reported.value : reported.quote;
  const read = readAnswer(point, value, context.now);
  return read.ok ? keepAnswer(memory, point, read.value, context) : unchanged(memory);
}

function keepAnswer(memory: Memory, point: DataPoint, value: string, context: TurnContext): TurnResult {
  const onboarding = memory.state.onboarding;
  const answers = { ...onboarding.answers, [point.id]: value.slice(0, 1000) };
  const kept = withState(memory, { onboarding: { answers, asking: null, asked: 0 } });
  if (point.kind === 'timezone') return proposeZone(kept, value, point);
  const fact = {
    text: `${titleOf(point)}: ${value}`,
    source: 'onboarding',
    message: null,
    verdict: 'allow',
    topic: point.id,
    pinned: false,
  } as const;
  const added = isFact(fact.text) ? addFact(memory.facts, fact, context.now, context.newId) : NOT_ADDED;
  return {
    memory: { ...kept, facts: added.ok ? added.facts : memory.facts },
    events: [{ kind: 'learned', point }],
    outcomes: [],
  };
}

const NOT_ADDED = { ok: false } as const;

/** `anchor_time` as a person would write it: `Anchor time`. */
function titleOf({ id }: DataPoint): string {
  const words = id.replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function proposeZone(memory: Memory, zone: string, point: DataPoint): TurnResult {
  return {
    memory: withState(memory, { zone: { id: zone, confirmed: false }, question: 'zone_confirm' }),
    events: [
      { kind: 'learned', point },
      { kind: 'confirm_zone', zone },
    ],
    outcomes: [],
  };
}

/** Asks for the first open data point; with none open, coaching begins. */
export function askNext(memory: Memory, instance: Instance, context: TurnContext): TurnResult {
  const [point] = openPoints(instance, memory);
  if (!point) return beginCoaching(memory, instance, context);
  const { answers } = memory.state.onboarding;
  return {
    memory: withState(memory, { onboarding: { answers, asking: point.id, asked: 1 } }),
    events: [{ kind: 'ask_point', point, again: false }],
    outcomes: [],
  };
}

/** Asks the same once more, or leaves it when it was asked too often. */
export function askAgain(
  memory: Memory,
  instance: Instance,
  said: readonly string[],
  context: TurnContext,
): TurnResult {
  const [point] = openPoints(instance, memory);
  const { onboarding } = memory.state;
  if (NOT_NOW.has(readMood(said.join('\n')))) return { memory, events: [{ kind: 'talk' }], outcomes: [] };
  if (!point || onboarding.asking !== point.id) return askNext(memory, instance, context);
  if (onboarding.asked >= MOST_TRIES) return giveUp(memory, instance, point, said, context);
  return {
    memory: withState(memory, { onboarding: { ...onboarding, asked: onboarding.asked + 1 } }),
    events: [{ kind: 'talk' }, { kind: 'ask_point', point, again: true }],
    outcomes: [],
  };
}

/** Better a rough answer than a third round of the same question; a zone can be set later by /timezone. */
function giveUp(
  memory: Memory,
  instance: Instance,
  point: DataPoint,
  said: readonly string[],
  context: TurnContext,
): TurnResult {
  const value = point.kind === 'timezone' ? 'UTC' : said.join(' ');
  const answers = { ...memory.state.onboarding.answers, [point.id]: value.slice(0, 1000) };
  const zone = point.kind === 'timezone' ? { id: 'UTC', confirmed: false } : memory.state.zone;
  const left: TurnResult = {
    memory: withState(memory, { zone, onboarding: { answers, asking: null, asked: 0 } }),
    events: [{ kind: 'left_open', point }],
    outcomes: [],
  };
  return andThen(left, (next) => askNext(next, instance, context));
}

function beginCoaching(memory: Memory, instance: Instance, context: TurnContext): TurnResult {
  const { state } = memory;
  const ready = withState(memory, { phase: nextPhase(state.phase, 'onboarded'), question: null });
  return setNextStep(ready, instance, context);
}

/** Agreement turns a stranger into somebody who is coached. */
export function agree(memory: Memory, version: number, name: string, now: number): Memory {
  const { state } = memory;
  return withState(memory, {
    consent: { status: 'agreed', version, at: toIso(now) },
    name: safeName(name),
    phase: nextPhase(state.phase, 'agreed'),
    lifecycle: nextLifecycle(state.lifecycle, 'agreed', 0),
    question: 'coach',
  });
}
