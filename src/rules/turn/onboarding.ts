import { toIso } from '../../domain/ids.ts';
import type { DataPoint, Instance } from '../../domain/instance.ts';
import type { Memory } from '../../domain/memory.ts';
import type { Report } from '../../domain/report.ts';
import { addFact } from '../facts.ts';
import { nextLifecycle } from '../lifecycle.ts';
import { nextPhase } from '../phases.ts';
import { readAgreement } from '../understand/agreement.ts';
import { readAnswer, readPlaceInPassing } from '../understand/answers.ts';
import { type Mood, readMood } from '../understand/mood.ts';
import { quoteIn } from '../understand/normal.ts';
import { readZone } from '../understand/zone.ts';
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

/**
 * Starts with this coach: the first question is next, and what was learned for another coach is kept as facts.
 * @param said the words by which it was chosen, which may tell where they live; '' for a button.
 */
export function chooseCoach(
  memory: Memory,
  instance: Instance,
  said: string,
  context: TurnContext,
): TurnResult {
  const { state } = memory;
  const zonePoint = instance.definition.onboarding.find((point) => point.kind === 'timezone');
  const answers: Record<string, string> = state.zone && zonePoint ? { [zonePoint.id]: state.zone.id } : {};
  const phase = state.phase === 'first_contact' ? state.phase : nextPhase(state.phase, 'coach_changed');
  const chosen = withState(memory, {
    instance: instance.id,
    phase: phase === 'first_contact' ? 'onboarding' : phase,
    onboarding: { answers, asking: null, asked: 0 },
    ...placeWith(state, instance),
    open_step: null,
    pattern_flags: {},
    question: null,
  });
  const place = zonePoint ? readPlaceInPassing(said, context.now) : null;
  const named = zonePoint && place ? { id: zonePoint.id, value: place, quote: place } : null;
  const placed = named ? takeAnswer(chosen, instance, named, [said], context) : unchanged(chosen);
  if (placed.memory.state.question === 'zone_confirm') return placed;
  return andThen(placed, (next) => askNext(next, instance, context));
}

/** Who comes back to a coach goes on at the highest level they reached, after the steps that they did there. */
function placeWith(
  { completions }: Memory['state'],
  { definition }: Instance,
): Pick<Memory['state'], 'level' | 'passed'> {
  const own = new Set(definition.steps.map((step) => step.id));
  const before = completions.filter((each) => own.has(each.step));
  const level = Math.max(1, ...before.map((each) => each.level));
  const passed = new Set(before.filter((each) => each.level === level).map((each) => each.step));
  return { level, passed: [...passed] };
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

function takeAnswer(
  memory: Memory,
  instance: Instance,
  reported: Report['data_points'][number],
  said: readonly string[],
  context: TurnContext,
): TurnResult {
  const point = openPoints(instance, memory).find((one) => one.id === reported.id);
  if (!point || !quoteIn(reported.quote, said)) return unchanged(memory);
  const read = readAnswer(point, reported.value, context.now);
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
    topic: point.id,
    pinned: false,
  } as const;
  const added = addFact(memory.facts, fact, context.now, context.newId);
  return {
    memory: { ...kept, facts: added.ok ? added.facts : memory.facts },
    events: [{ kind: 'learned', point }],
    outcomes: [],
  };
}

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
function askNext(memory: Memory, instance: Instance, context: TurnContext): TurnResult {
  const [point] = openPoints(instance, memory);
  if (!point) return beginCoaching(memory, instance, context);
  const { answers } = memory.state.onboarding;
  return {
    memory: withState(memory, { onboarding: { answers, asking: point.id, asked: 1 } }),
    events: [{ kind: 'ask_point', point, again: false }],
    outcomes: [],
  };
}

function askAgain(
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

/**
 * The answer to "so it is 15:40 with you, right?". Null when the words are neither yes, no nor another place:
 * then the zone stands as it is, unconfirmed, and the words are an ordinary message.
 */
export function answerZone(
  memory: Memory,
  instance: Instance,
  text: string,
  context: TurnContext,
): TurnResult | null {
  const agreement = readAgreement(text);
  const named = readZone(text, context.now);
  if (named?.id === memory.state.zone?.id) return confirmZone(memory, instance, context);
  if (named && agreement !== 'yes') return proposeAgain(memory, named.id);
  switch (agreement) {
    case 'yes':
      return confirmZone(memory, instance, context);
    case 'no':
      return rejectZone(memory, instance, context);
    default:
      return null;
  }
}

export function confirmZone(memory: Memory, instance: Instance, context: TurnContext): TurnResult {
  const { zone } = memory.state;
  const sure = withState(memory, { zone: zone && { ...zone, confirmed: true }, question: null });
  return memory.state.phase === 'onboarding' ? askNext(sure, instance, context) : unchanged(sure);
}

export function rejectZone(memory: Memory, instance: Instance, context: TurnContext): TurnResult {
  const point = instance.definition.onboarding.find((one) => one.kind === 'timezone');
  const { [point?.id ?? '']: _dropped, ...answers } = memory.state.onboarding.answers;
  const cleared = withState(memory, {
    zone: null,
    question: null,
    onboarding: { answers, asking: point?.id ?? null, asked: 0 },
  });
  return memory.state.phase === 'onboarding' ? askAgain(cleared, instance, [], context) : unchanged(cleared);
}

function proposeAgain(memory: Memory, zone: string): TurnResult {
  return {
    memory: withState(memory, { zone: { id: zone, confirmed: false }, question: 'zone_confirm' }),
    events: [{ kind: 'confirm_zone', zone }],
    outcomes: [],
  };
}

/** Agreement turns a stranger into somebody who is coached. */
export function agree(memory: Memory, version: number, name: string, now: number): Memory {
  const { state } = memory;
  return withState(memory, {
    consent: { status: 'agreed', version, at: toIso(now) },
    name,
    phase: nextPhase(state.phase, 'agreed'),
    lifecycle: nextLifecycle(state.lifecycle, 'agreed', 0),
    question: 'coach',
  });
}
