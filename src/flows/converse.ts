import type { Instance, Instances } from '../domain/instance.ts';
import type { Memory } from '../domain/memory.ts';
import type { Incoming } from '../domain/message.ts';
import type { TurnContext, TurnResult } from '../rules/turn/events.ts';
import { unchanged } from '../rules/turn/events.ts';
import { answerZone } from '../rules/turn/onboarding.ts';
import { readCrisis } from '../rules/understand/crisis.ts';
import type { Store } from '../store/store.ts';
import type { CoachTurn } from './coach-turn.ts';
import type { ChooseCoach } from './consent.ts';
import type { HelpInCrisis } from './crisis.ts';
import type { Erasure } from './erase.ts';
import type { Said } from './hear.ts';
import { coachOf, type Perform } from './perform.ts';
import { byServer, type TurnFacts } from './turn-facts.ts';

/** Answers what a person said, once. `incoming` is the latest message of the burst. null: no coach was asked. */
export type Converse = (
  incoming: Incoming,
  said: readonly Said[],
  signal: AbortSignal,
) => Promise<TurnFacts | null>;

/** Decides who answers: help in danger first, then the server where it has asked something itself, then the coach. */
export function createConverse(parts: {
  store: Store;
  instances: Instances;
  helpInCrisis: HelpInCrisis;
  erasure: Erasure;
  chooseCoach: ChooseCoach;
  perform: Perform;
  coachTurn: CoachTurn;
  now: () => number;
  newId: () => string;
}): Converse {
  const { store, instances, helpInCrisis, erasure, chooseCoach, perform, coachTurn, now, newId } = parts;
  return async (incoming, said, signal) => {
    const { user, id } = incoming;
    const text = said.map((one) => one.text).join('\n');
    if (readCrisis(text) === 'explicit') return byServer(helpInCrisis(incoming, said));
    const memory = await store.read(user);
    if (await erasure.answer(incoming, memory, text)) return null;
    const instance = coachOf(memory, instances);
    if (!instance) return byServer(chooseCoach(incoming, text));
    const decide = zoneAnswer(memory, instance, text, { now: now(), newId });
    if (decide) return byServer(perform({ user, instance, id, heard: text, decide }));
    return coachTurn(incoming, said, instance, signal);
  };
}

/** Yes, no or another place settles the question about the local time without a model; null for anything else. */
function zoneAnswer(
  memory: Memory,
  instance: Instance,
  text: string,
  context: TurnContext,
): ((fresh: Memory, context: TurnContext) => TurnResult) | null {
  if (memory.state.question !== 'zone_confirm') return null;
  if (!answerZone(memory, instance, text, context)) return null;
  return (fresh, again) => answerZone(fresh, instance, text, again) ?? unchanged(fresh);
}
