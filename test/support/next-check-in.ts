import type { Bot } from './bot.ts';

/** Sets the bot's clock: what is due must not depend on when the tests run. */
export function setClock(bot: Bot, iso: string): void {
  bot.ahead = Date.parse(iso) - Date.now();
}

/** When the next check-in, or the end of the wait for its answer, is due; null where nothing is planned. */
export async function dueNext(bot: Bot, user: number): Promise<number | null> {
  const next = (await bot.data.scheduled(user)).find((item) => item.status === 'pending');
  return next ? Date.parse(next.due) : null;
}

/** Half a minute after that; resolves with what came. */
export async function atNext(bot: Bot, user: number): Promise<string[]> {
  const due = await dueNext(bot, user);
  if (due === null) throw new Error('nothing is planned');
  setClock(bot, new Date(due + 30_000).toISOString());
  return bot.pass(user, 0);
}
