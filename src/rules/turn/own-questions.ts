import type { Instance } from '../../domain/instance.ts';
import type { Memory } from '../../domain/memory.ts';
import { readMood } from '../understand/mood.ts';
import { answerEndpoint } from './coaching.ts';
import { type TurnContext, type TurnResult, unchanged, withState } from './events.ts';
import { NOT_THE_GOAL_YET, SILENCED, SILENT_ALREADY } from './texts.ts';
import { answerZone } from './zone-question.ts';

/** What the words of a person make of a memory, and what is said to it first. */
export interface OwnAnswer {
  readonly decide: (memory: Memory, context: TurnContext) => TurnResult;
  readonly opening?: string;
}

type Read = (memory: Memory, context: TurnContext) => TurnResult | null;

/**
 * What needs no coach: the wish to be left alone, and the answer to a question that the server has asked itself (the
 * local time, the goal). Null for anything else.
 */
export function answerWithoutCoach(
  memory: Memory,
  instance: Instance,
  text: string,
  context: TurnContext,
): OwnAnswer | null {
  if (readMood(text) === 'stop')
    return { decide: silenced, opening: alreadySilent(memory) ? SILENT_ALREADY : SILENCED };
  const read = readerFor(memory, instance, text);
  const result = read?.(memory, context);
  if (!read || !result) return null;
  const decide: OwnAnswer['decide'] = (fresh, again) => read(fresh, again) ?? unchanged(fresh);
  const refused = memory.state.question === 'endpoint' && result.events.length === 0;
  return refused ? { decide, opening: NOT_THE_GOAL_YET } : { decide };
}

function readerFor({ state }: Memory, instance: Instance, text: string): Read | null {
  switch (state.question) {
    case 'zone_confirm':
      return (memory, context) => answerZone(memory, instance, text, context);
    case 'endpoint':
      return (memory) => answerEndpoint(memory, text);
    default:
      return null;
  }
}

function silenced(memory: Memory): TurnResult {
  const { preferences } = memory.state;
  return unchanged(withState(memory, { preferences: { ...preferences, paused_until: 'resume' } }));
}

const alreadySilent = ({ state }: Memory): boolean => state.preferences.paused_until === 'resume';

/** The memory after a message that was no answer: what was asked in passing is not asked any more. */
export function letGo({ state }: Memory): Memory['state'] {
  return state.question === 'coach' || state.question === 'endpoint' ? { ...state, question: null } : state;
}
