import { createHash } from 'node:crypto';
import type { Definition, Instance } from '../domain/instance.ts';
import type { HistoryEntry, Memory } from '../domain/memory.ts';
import type { Prompt } from '../domain/prompt.ts';
import type { Situation } from '../domain/situation.ts';
import { activeFacts } from './facts.ts';
import { strongest } from './patterns.ts';
import { bias, biasHint, gapSentence } from './prediction-error.ts';
import { recallEpisodes } from './recall.ts';
import { zoneOf } from './schedule/allowed.ts';
import { localParts } from './schedule/local-time.ts';
import { openPoints } from './turn/onboarding.ts';
import { predictionInWords } from './turn/prediction-words.ts';
import { openStepOf } from './turn/steps.ts';

const MOST_FACTS = 12;
const MOST_EPISODES = 2;
/** How many earlier messages the coach sees. */
const RECENT = 5;
/** In UTF-16 units. The coach writes little; what is longer ends in a card, and the open step stands above in full. */
const LONGEST = { user: 4000, assistant: 400 };
/** Enough to show what a step's end sounds like; the rest of them are for the rules. */
const MOST_SIGNALS = 4;

/** Everything that one reply is made from. Nothing that changes between turns or people is in `stable`. */
export function buildPrompt(situation: Situation): Prompt {
  const stable = stableBlocks(situation.instance);
  return {
    stable,
    changing: changingBlock(situation),
    messages: conversation(situation.memory.recent, situation.said),
    version: createHash('sha256').update(stable.join('\0')).digest('hex').slice(0, 12),
  };
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

function changingBlock(situation: Situation): string {
  const { memory, now } = situation;
  const { hour, weekday } = localParts(zoneOf(memory.state), now);
  const parts = [
    `# This person, now\nPhase: ${memory.state.phase}. Local time: ${DAYS[weekday - 1]}, about ${hour}:00.`,
    known(memory),
    ...phasePart(situation),
    flags(memory, now),
    episodes(situation),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function known({ state, facts }: Memory): string {
  const lines = activeFacts(facts)
    .slice(0, MOST_FACTS)
    .map((fact) => `- ${fact.text.slice(0, 200)}`);
  const name = state.name ? [`- First name: ${state.name}`] : [];
  return lines.length + name.length === 0 ? '' : `## Known\n${[...name, ...lines].join('\n')}`;
}

function phasePart(situation: Situation): string[] {
  switch (situation.memory.state.phase) {
    case 'first_contact':
      return [];
    case 'onboarding':
      return [onboardingPart(situation)];
    case 'coaching':
      return coachingPart(situation);
    case 'post_success':
      return ['## Now\nThe goal is reached. Lock in, level up, or done: help to choose; report the choice.'];
    case 'maintenance':
      return ['## Now\nMaintenance: the habit stands. Be brief; level up is possible when they ask for it.'];
    default:
      return situation.memory.state.phase satisfies never;
  }
}

function onboardingPart({ memory, instance }: Situation): string {
  const open = openPoints(instance, memory).map((point) => point.id);
  const pending =
    memory.state.question === 'zone_confirm'
      ? ' The server has just asked whether their local time is right.'
      : '';
  return `## Now\nOnboarding. Still open, in this order: ${open.join(', ') || 'nothing'}. Ask for the first one, naturally.${pending}`;
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
    `Predicted: ${predictionInWords(open.prediction)}. ${STAGES[open.stage]}${open.smaller ? ' They were given the small version.' : ''}`,
  ].join('\n');
}

const STAGES = {
  predicting: 'The prediction is still open: get difficulty, minutes and chance before they begin.',
  acting: 'They are at it, or about to be.',
  reporting: 'They say it is done: get what really happened, how hard (0-10) and how many minutes it was.',
};

const titleOf = (instance: Instance, id: string): string =>
  instance.definition.steps.find((step) => step.id === id)?.title ?? id;

function flags(memory: Memory, now: number): string {
  const found = strongest(memory.state.pattern_flags, now, 2, 0.3).map(({ name }) => name);
  return found.length > 0 ? `Anti-patterns lately: ${found.join(', ')}.` : '';
}

function episodes({ memory, said, now }: Situation): string {
  const patterns = strongest(memory.state.pattern_flags, now, 3, 0.2).map(({ name }) => name);
  const moment = { step: memory.state.open_step?.id ?? null, patterns, said: said.join(' ') };
  const found = recallEpisodes(memory.episodic, moment, now, MOST_EPISODES);
  return found.length > 0 ? `## Worth recalling\n${found.map((one) => `- ${one.text}`).join('\n')}` : '';
}

/** Recent messages and what was just said, as turns that alternate and begin with the person. */
function conversation(recent: readonly HistoryEntry[], said: readonly string[]): Prompt['messages'] {
  const earlier = recent
    .filter((entry) => entry.role !== 'system')
    .slice(-RECENT)
    .map((entry) => ({
      role: entry.role === 'user' ? ('user' as const) : ('assistant' as const),
      text: entry.text,
    }));
  const all = [...earlier, { role: 'user' as const, text: said.join('\n') }];
  const merged: { role: 'user' | 'assistant'; text: string }[] = [];
  for (const message of all) {
    const text = shortened(message.text, LONGEST[message.role]);
    const last = merged.at(-1);
    if (last?.role === message.role) last.text += `\n${text}`;
    else if (last || message.role === 'user') merged.push({ ...message, text });
  }
  return merged;
}

/** As many whole paragraphs as fit; of a first one that is too long, its beginning. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf('\n\n', most);
  return text.slice(0, end > 0 ? end : most);
}
