import { createHash } from 'node:crypto';
import type { Definition, Instance } from '../domain/instance.ts';
import type { Memory, Source } from '../domain/memory.ts';
import type { Prompt } from '../domain/prompt.ts';
import type { Situation } from '../domain/situation.ts';
import { activeFacts } from './facts.ts';
import { strongest } from './patterns.ts';
import { bias, biasHint, gapSentence } from './prediction-error.ts';
import { conversation, ORIGINS } from './prompt-messages.ts';
import { PROMPT_WORDS } from './prompt-words.ts';
import { recallEpisodes } from './recall.ts';
import { zoneOf } from './schedule/allowed.ts';
import { localParts } from './schedule/local-time.ts';
import { isFact, isSafeFact } from './screen/fact.ts';
import { safeName } from './screen/name.ts';
import { openPoints } from './turn/onboarding.ts';
import { predictionInWords } from './turn/prediction-words.ts';
import { openStepOf } from './turn/steps.ts';

const MOST_FACTS = 12;
const MOST_EPISODES = 2;
/** Enough to show what a step's end sounds like; the rest of them are for the rules. */
const MOST_SIGNALS = 4;

/** What one prompt is sealed with. */
export interface Seal {
  /**
   * A random word, new in each turn. It marks where the person's words begin and end, and no reply may hold it. It stands
   * behind the last cache mark only, so that the cached front has the same bytes in every turn and for everybody.
   */
  readonly nonce: string;
  /** Where each of `said` came from; typed, where nothing is given. */
  readonly sources?: readonly Source[];
}

/** Everything that one reply is made from. Nothing that changes between turns or people is in `stable`. */
export function buildPrompt(situation: Situation, { nonce, sources = [] }: Seal): Prompt {
  const stable = stableBlocks(situation.instance);
  const said = situation.said.map((text, at) => ({ text, source: sources[at] ?? ('user' as const) }));
  return {
    stable,
    changing: changingBlock(situation, nonce),
    messages: conversation(situation.memory.recent, said, nonce),
    version: createHash('sha256').update(stable.join('\0')).digest('hex').slice(0, 12),
  };
}

/** The same without anything that the person wrote: for a second try after a reply that told too much. */
export function promptWithoutWords(prompt: Prompt): Prompt {
  const changing = `${prompt.changing}\n\n## This turn\n${PROMPT_WORDS.heldBack}`;
  return { ...prompt, changing, messages: [{ role: 'user', text: '(held back)' }] };
}

/** The blocks that all people of a coach share: first what all coaches share, then the coach without its steps. */
export function stableBlocks({ framework, securityRules, persona, definition }: Instance): readonly string[] {
  return [
    `${framework.trim()}\n\n${securityRules.trim()}`,
    `${persona.trim()}\n\n${describeCoach(definition)}`,
  ];
}

function describeCoach(definition: Definition): string {
  const { endpoint, constraint, onboarding, anti_patterns, tone, levels } = definition;
  return [
    `# This coach: ${definition.title}`,
    `Goal: ${endpoint.description}\nTrue blocker: ${constraint}`,
    `Voice: ${tone.voice}\nDo: ${tone.do.join('; ')}\nAvoid: ${tone.avoid.join('; ')}`,
    `## Onboarding data points\n${onboarding.map((point) => `- ${point.id}: ${point.ask} Counts: ${point.counts}`).join('\n')}`,
    `## Anti-patterns\n${anti_patterns
      .map(
        (one) =>
          `- ${one.name}: ${one.means} Signs: ${one.signs.join(', ')}. Counter-move: ${one.counter_move}`,
      )
      .join('\n')}`,
    `## Levels\n${levels.map((level, index) => `${index + 1}. ${level.title}: ${level.change}`).join('\n')}`,
  ].join('\n\n');
}

function changingBlock(situation: Situation, nonce: string): string {
  const { memory, now } = situation;
  const { hour, weekday } = localParts(zoneOf(memory.state), now);
  const parts = [
    `# This person, now\nPhase: ${memory.state.phase}. Local time: ${DAYS[weekday - 1]}, about ${hour}:00.`,
    PROMPT_WORDS.marks(nonce),
    known(situation, nonce),
    ...phasePart(situation),
    flags(memory, now),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function known(situation: Situation, nonce: string): string {
  const { state, facts } = situation.memory;
  const lines = activeFacts(facts)
    .filter(isSafeFact)
    .slice(0, MOST_FACTS)
    .map((fact) => `- ${fact.text.slice(0, 200)}${originOf(fact.source)}`);
  const name = safeName(state.name);
  const all = [...(name === '' ? [] : [`- First name: ${name}`]), ...lines, ...episodes(situation)];
  return all.length === 0 ? '' : `## Known\n<known-${nonce}>\n${all.join('\n')}\n</known-${nonce}>`;
}

const originOf = (source: Source): string => (ORIGINS[source] === '' ? '' : ` (${ORIGINS[source]})`);

function phasePart(situation: Situation): string[] {
  switch (situation.memory.state.phase) {
    case 'first_contact':
      return [];
    case 'onboarding':
      return [onboardingPart(situation)];
    case 'coaching':
      return coachingPart(situation);
    case 'post_success':
      return [`## Now\n${PROMPT_WORDS.afterSuccess}`];
    case 'maintenance':
      return [`## Now\n${PROMPT_WORDS.maintenance}`];
    default:
      return situation.memory.state.phase satisfies never;
  }
}

function onboardingPart({ memory, instance }: Situation): string {
  const open = openPoints(instance, memory).map((point) => point.id);
  const pending = memory.state.question === 'zone_confirm' ? ` ${PROMPT_WORDS.zonePending}` : '';
  return `## Now\nOnboarding. Still open, in this order: ${open.join(', ') || 'nothing'}. ${PROMPT_WORDS.askFirst}${pending}`;
}

function coachingPart(situation: Situation): string[] {
  const { memory, instance } = situation;
  const current = openStepOf(instance, memory.state);
  const hint = biasHint(bias(memory.state.completions));
  const past = memory.state.completions
    .slice(-3)
    .map((one) => `- ${titleOf(instance, one.step)}: ${gapSentence(one.prediction, one.outcome, one.error)}`);
  const learned = [...past, ...(hint ? [hint] : [])].join('\n');
  const progress = `Level ${memory.state.level}, ${memory.state.passed.length} of ${instance.definition.steps.length} steps passed.`;
  return [current ? stepPart(current, progress) : progress, learned && `## Past predictions\n${learned}`];
}

function stepPart({ open, step }: NonNullable<ReturnType<typeof openStepOf>>, progress: string): string {
  return [
    `## The current step, the only one you know of (${progress})`,
    `${step.title}: ${step.action}\nWhy: ${step.why}\nTime limit: ${step.minutes} min. Small version: ${step.smaller}`,
    `Done sounds like: ${step.completion_signals.slice(0, MOST_SIGNALS).join(', ')}. Evidence to ask for: ${step.evidence}`,
    `Predicted: ${predictionInWords(open.prediction)}. ${PROMPT_WORDS.stages[open.stage]}${open.smaller ? ' They were given the small version.' : ''}`,
  ].join('\n');
}

const titleOf = (instance: Instance, id: string): string =>
  instance.definition.steps.find((step) => step.id === id)?.title ?? id;

function flags(memory: Memory, now: number): string {
  const found = strongest(memory.state.pattern_flags, now, 2, 0.3).map(({ name }) => name);
  return found.length > 0 ? `Anti-patterns lately: ${found.join(', ')}.` : '';
}

/** Moments that fit this one. What they wrote themselves is in them, so they stand between the marks, too. */
function episodes({ memory, said, now }: Situation): readonly string[] {
  const patterns = strongest(memory.state.pattern_flags, now, 3, 0.2).map(({ name }) => name);
  const moment = { step: memory.state.open_step?.id ?? null, patterns, said: said.join(' ') };
  return recallEpisodes(memory.episodic, moment, now, MOST_EPISODES)
    .filter((one) => isFact(one.text))
    .map((one) => `- Worth recalling: ${one.text}`);
}
