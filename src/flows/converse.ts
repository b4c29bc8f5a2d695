import type { Instance, Instances } from '../domain/instance.ts';
import type { Memory } from '../domain/memory.ts';
import type { Incoming } from '../domain/message.ts';
import { answerCue } from '../rules/cues/answer.ts';
import { STAYS_WITH_ME } from '../rules/screen/texts.ts';
import { answerWithoutCoach, letGo } from '../rules/turn/own-questions.ts';
import { asksForCoaches, readCoach, wantsOtherCoach, wantsToStay } from '../rules/understand/coach-wish.ts';
import type { Store } from '../store/store.ts';
import type { CoachTurn } from './coach-turn.ts';
import type { ChooseCoach } from './consent.ts';
import type { CrisisFlow } from './crisis.ts';
import type { Erasure } from './erase.ts';
import type { Said } from './hear.ts';
import { coachOf, type Perform } from './perform.ts';
import { changeBetween, type Notice } from './record.ts';
import type { Admitted, ScreenIn } from './screen-in.ts';
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
  crisis: CrisisFlow;
  screenIn: ScreenIn;
  notice: Notice;
  erasure: Erasure;
  chooseCoach: ChooseCoach;
  perform: Perform;
  coachTurn: CoachTurn;
  now: () => number;
  newId: () => string;
  /** How near to the words that a check-in expects a reply has to be, 0 to 1. */
  cueMatch: number;
}): Converse {
  const { store, instances, crisis, screenIn, notice, erasure, chooseCoach, perform, coachTurn } = parts;
  const { now, newId, cueMatch } = parts;
  return async (incoming, said, signal) => {
    const { user } = incoming;
    const whole = textOf(said);
    if (await crisis.helps(incoming, said)) return null;
    if (await erasure.answer(incoming, await store.read(user), whole)) return null;
    if (await crisis.rests(incoming, said, signal)) return null;
    const admitted = await screenIn(incoming, said, signal);
    if (!admitted) return null;
    const facts = await goOn(incoming, admitted, signal);
    if (admitted.warn) await notice(user, { text: STAYS_WITH_ME });
    return facts;
  };

  async function goOn(
    incoming: Incoming,
    admitted: Admitted,
    signal: AbortSignal,
  ): Promise<TurnFacts | null> {
    const { user, id } = incoming;
    const text = textOf(admitted.said);
    const memory = await store.read(user);
    const instance = coachOf(memory, instances);
    if (!instance) return byServer(chooseCoach(incoming, text));
    // What nobody vouches for is talked about, and moves nothing.
    if (admitted.hardened) return coachTurn(incoming, admitted, instance, signal);
    const asked = answerCue(memory, admitted.said, cueMatch);
    if (asked) return byServer(perform({ user, instance, id, heard: text, ...asked }));
    const wish = wishedCoach(memory, instance, text);
    if (wish !== null) return byServer(chooseCoach(incoming, wish));
    const own = answerWithoutCoach(memory, instance, text, { now: now(), newId });
    if (own) return byServer(perform({ user, instance, id, heard: text, ...own }));
    if (letGo(memory) !== memory) await store.update(user, (fresh) => changeBetween(fresh, letGo(fresh)));
    return coachTurn(incoming, admitted, instance, signal);
  }

  /** The coach that they choose from the list, or '' where they ask for the list; else null. */
  function wishedCoach({ state }: Memory, instance: Instance, text: string): string | null {
    const all = instances.all();
    if (all.length < 2) return null;
    const choosing = state.question === 'coach' && !asksForCoaches(text);
    const chosen = choosing ? chosenCoach(text, all, instance) : null;
    return chosen ?? (wantsOtherCoach(text, all, instance.id) ? '' : null);
  }
}

const textOf = (said: readonly Said[]): string => said.map((one) => one.text).join('\n');

const chosenCoach = (text: string, all: readonly Instance[], { id }: Instance): string | null =>
  wantsToStay(text) ? id : readCoach(text, all);
