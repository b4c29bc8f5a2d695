import type { Millis } from '../../domain/ids.ts';
import type { Instance } from '../../domain/instance.ts';
import type { Memory } from '../../domain/memory.ts';
import type { Button, Outgoing } from '../../domain/message.ts';
import { readAnswerTo, readPlainWish, wished, withCheckIns } from '../schedule/check-ins/wishes.ts';
import { replyTo, scheduleAgain, wishSaid } from '../schedule/check-ins/words.ts';
import { readMood } from '../understand/mood.ts';
import { answerEndpoint } from './coaching.ts';
import { type TurnContext, type TurnResult, unchanged, withState } from './events.ts';
import { NOT_THE_GOAL_YET, SILENCED, SILENT_ALREADY } from './texts.ts';
import { answerZone } from './zone-question.ts';

/** What the words of a person make of a memory, and what is said to it first. */
export interface OwnAnswer {
  readonly decide: (memory: Memory, context: TurnContext) => TurnResult;
  readonly opening?: string;
  readonly buttons?: readonly (readonly Button[])[];
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
  const scheduled = answerSchedule(memory, text, context.now);
  if (scheduled) return scheduled;
  const read = readerFor(memory, instance, text);
  const result = read?.(memory, context);
  if (!read || !result) return null;
  const decide: OwnAnswer['decide'] = (fresh, again) => read(fresh, again) ?? unchanged(fresh);
  const refused = memory.state.question === 'endpoint' && result.events.length === 0;
  return refused ? { decide, opening: NOT_THE_GOAL_YET } : { decide };
}

/** The answer to a question of /schedule. What may have been meant as one is asked again; anything else is no answer. */
function answerSchedule(memory: Memory, text: string, now: Millis): OwnAnswer | null {
  const { asking } = memory.activity.check_ins;
  if (asking === null) return null;
  const reading =
    asking === 'menu' ? readPlainWish(text, memory, now) : readAnswerTo(asking, text, memory, now);
  if (reading?.kind === 'wish') {
    const { wish } = reading;
    const decide: OwnAnswer['decide'] = (fresh) => unchanged(wished(fresh, wish));
    return { decide, ...asOpening(wishSaid(wish, unplanned(wished(memory, wish)), now)) };
  }
  if (reading) return { decide: unchanged, ...asOpening(replyTo(reading, memory)) };
  const isAttempt = asking !== 'menu' && /\d/.test(text) && text.length < 40;
  return isAttempt ? { decide: unchanged, ...asOpening(scheduleAgain(asking, memory)) } : null;
}

/** When the next one comes is known only once all is planned anew. */
const unplanned = (memory: Memory): Memory => withCheckIns(memory, { next_delivery: null });

const asOpening = ({ text, buttons }: Outgoing): Pick<OwnAnswer, 'opening' | 'buttons'> => ({
  opening: text,
  ...(buttons ? { buttons } : {}),
});

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
export function letGo(memory: Memory): Memory {
  const { question } = memory.state;
  const free = memory.activity.check_ins.asking === null ? memory : withCheckIns(memory, { asking: null });
  return question === 'coach' || question === 'endpoint' ? withState(free, { question: null }) : free;
}
