import type { Message } from 'grammy/types';

const HOUR_MS = 60 * 60_000;

/** Whether a message in a group turns to the bot: by its name, by a command, or as a reply to it. */
export function isAddressed(
  message: Message,
  bot: { readonly username: string; readonly id: number },
): boolean {
  const text = message.text ?? message.caption ?? '';
  const command = /^\/[A-Za-z0-9_]+(?:@([A-Za-z0-9_]+))?/.exec(text);
  const name = bot.username.toLowerCase();
  if (command) return command[1] === undefined || command[1].toLowerCase() === name;
  if (message.reply_to_message?.from?.id === bot.id) return true;
  return [...text.toLowerCase().matchAll(/@([a-z0-9_]+)/g)].some(([, mentioned]) => mentioned === name);
}

/** What the bot says in a group. */
export const groupLine = (username: string): string =>
  `I coach people one to one. Write to me privately: https://t.me/${username}`;

/** Says yes at most once per group and hour; forgets with the process. */
export function createHourly(): (chat: number, now: number) => boolean {
  const last = new Map<number, number>();
  return (chat, now) => {
    for (const [group, at] of last) if (now - at >= HOUR_MS) last.delete(group);
    if (last.has(chat)) return false;
    last.set(chat, now);
    return true;
  };
}
