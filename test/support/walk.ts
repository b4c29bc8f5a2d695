import { UserId } from '../../src/domain/ids.ts';
import type { Instance } from '../../src/domain/instance.ts';
import type { Memory } from '../../src/domain/memory.ts';
import { CONSENT_VERSION } from '../../src/rules/texts.ts';
import { withState } from '../../src/rules/turn/events.ts';
import { agree as agreed } from '../../src/rules/turn/onboarding.ts';
import { setNextStep } from '../../src/rules/turn/steps.ts';
import { readZone } from '../../src/rules/understand/zone.ts';
import type { Bot } from './bot.ts';
import { countingIds } from './memories.ts';

export type Coach = 'elite_coach' | 'move_prompt' | 'morning_protocol';

export interface Way {
  readonly coach?: Coach;
  /** Where they live; Berlin by default. */
  readonly place?: string;
}

/** What somebody answers while a coach gets to know them, question by question; the place comes second. */
export const ANSWERS: { readonly [C in Coach]: readonly [string, string, string, string] } = {
  elite_coach: ['People ask me to tidy up their spreadsheets', 'Berlin', 'at 19:30', 'asking people'],
  move_prompt: ['mostly sitting', 'Berlin', 'nothing', 'lunch, at 12:30'],
  morning_protocol: ['I check the news', 'Berlin', 'I wake up at 6:45', 'two children and a dog'],
};

/** From nothing to the agreement, with this coach chosen by its link. */
export async function agree(bot: Bot, user: number, coach: Coach = 'move_prompt'): Promise<void> {
  await bot.say(user, `/start ${coach}`);
  await bot.tap(user, 'I agree');
}

/** From nothing to the first step on the table, message by message. */
export async function talkToFirstStep(bot: Bot, user: number, way: Way = {}): Promise<void> {
  const { coach = 'move_prompt', place } = way;
  await agree(bot, user, coach);
  const [first, home, third, fourth] = ANSWERS[coach];
  for (const text of [first, place ?? home, 'yes', third, fourth]) await bot.say(user, text);
}

/** The same place at once, without the talk: most tests begin here. */
export async function reachFirstStep(bot: Bot, user: number, way: Way = {}): Promise<void> {
  const { coach = 'move_prompt', place = 'Berlin' } = way;
  const instance = bot.app.instances.get(coach);
  if (!instance) throw new Error(`there is no coach ${coach}`);
  const now = Date.now() + bot.ahead;
  const zone = readZone(place, now)?.id ?? 'UTC';
  bot.telegram.meet(user);
  await bot.app.store.update(UserId.parse(String(user)), (memory) => {
    const { state } = atFirstStep(memory, instance, zone, now);
    return { state };
  });
}

function atFirstStep(memory: Memory, instance: Instance, zone: string, now: number): Memory {
  const context = { now, newId: countingIds() };
  const points = instance.definition.onboarding.map(({ id, kind }) => [
    id,
    kind === 'timezone' ? zone : 'said',
  ]);
  const known = withState(agreed(memory, CONSENT_VERSION, 'Anna', now), {
    instance: instance.id,
    phase: 'coaching',
    question: null,
    zone: { id: zone, confirmed: true },
    onboarding: { answers: Object.fromEntries(points), asking: null, asked: 0 },
  });
  return setNextStep(known, instance, context).memory;
}

/** On the way with the first step: the prediction is made. */
export async function reachActing(bot: Bot, user: number, way: Way = {}): Promise<void> {
  await reachFirstStep(bot, user, way);
  await bot.say(user, '6/10, 10 min, 60%');
}

/** From nothing to the choice after the last step. */
export async function reachSuccess(bot: Bot, user: number, coach: Coach = 'move_prompt'): Promise<void> {
  await reachFirstStep(bot, user, { coach });
  const steps = bot.app.instances.get(coach)?.definition.steps ?? [];
  for (const _ of steps) {
    await bot.say(user, '6/10, 10 min, 60%');
    await bot.say(user, 'Done, it was 3/10 and took 4 min');
  }
}
