import type { Bot } from './bot.ts';

export type Coach = 'elite_coach' | 'move_prompt' | 'morning_protocol';

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

/** From nothing to the first step on the table; in Berlin unless `place` says otherwise. */
export async function reachFirstStep(
  bot: Bot,
  user: number,
  { coach = 'move_prompt', place }: { coach?: Coach; place?: string } = {},
): Promise<void> {
  await agree(bot, user, coach);
  const [first, zone, third, fourth] = ANSWERS[coach];
  await bot.say(user, first);
  await bot.say(user, place ?? zone);
  await bot.say(user, 'yes');
  await bot.say(user, third);
  await bot.say(user, fourth);
}

/** On the way with the first step: the prediction is made. */
export async function reachActing(bot: Bot, user: number, who: { place?: string } = {}): Promise<void> {
  await reachFirstStep(bot, user, who);
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
