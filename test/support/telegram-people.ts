import type { Chat, Message, Update, User } from 'grammy/types';
import type { NewUpdate } from './telegram-updates.ts';
import { shownButtons, type World } from './telegram-world.ts';

export type Who = number | string;

/** What people do: they write, speak, tap, block. */
export function createPeople(world: World, push: (update: NewUpdate) => number) {
  const person = (user: Who): User => ({
    id: Number(user),
    is_bot: false,
    first_name: `Person ${user}`,
    language_code: 'en',
  });

  function privateChat(user: Who): Chat.PrivateChat {
    const chat: Chat.PrivateChat = { id: Number(user), type: 'private', first_name: `Person ${user}` };
    world.chats.set(chat.id, chat);
    return chat;
  }

  function give(user: Who, content: Partial<Message>): number {
    const chat = privateChat(user);
    const message = {
      message_id: world.nextMessage++,
      date: Math.floor(Date.now() / 1000),
      ...content,
      chat,
      from: content.from ?? person(user),
    };
    world.messages.set(message.message_id, message);
    return push({ message });
  }

  function addFile(bytes: Uint8Array, path?: string): string {
    const id = `file-${world.files.size + 1}`;
    world.files.set(id, { path: path ?? `voice/${id}.oga`, bytes });
    return id;
  }

  function membership(user: Who, from: 'member' | 'kicked', to: 'member' | 'kicked'): number {
    const status = (kind: 'member' | 'kicked') =>
      kind === 'kicked' ? { status: kind, user: world.me, until_date: 0 } : { status: kind, user: world.me };
    if (to === 'kicked') world.blocked.add(Number(user));
    else world.blocked.delete(Number(user));
    return push({
      my_chat_member: {
        chat: privateChat(user),
        from: person(user),
        date: Math.floor(Date.now() / 1000),
        old_chat_member: status(from),
        new_chat_member: status(to),
      },
    });
  }

  return {
    give,
    addFile,
    meet(...users: Who[]): void {
      for (const user of users) privateChat(user);
    },
    write(user: Who, text: string, extra: Partial<Message> = {}): number {
      const command = /^\/\w+(?:@\w+)?/.exec(text)?.[0];
      const entities = command ? [{ type: 'bot_command' as const, offset: 0, length: command.length }] : [];
      return give(user, { text, ...(command ? { entities } : {}), ...extra });
    },
    voice(user: Who, bytes: Uint8Array, extra: { duration?: number; mime_type?: string } = {}): number {
      const id = addFile(bytes);
      const recording = { file_id: id, file_unique_id: id, file_size: bytes.length };
      return give(user, { voice: { ...recording, duration: 3, mime_type: 'audio/ogg', ...extra } });
    },
    tap(user: Who, which: number | 'latest', button: string): number {
      const { message, data } = findButton(world, Number(user), which, button);
      const id = `query-${world.nextMessage++}`;
      world.openQueries.add(id);
      return push({
        callback_query: { id, from: person(user), chat_instance: String(user), message, data },
      });
    },
    push(update: NewUpdate): number {
      rememberChats(world, update);
      return push(update);
    },
    block: (user: Who) => membership(user, 'member', 'kicked'),
    unblock: (user: Who) => membership(user, 'kicked', 'member'),
  };
}

function rememberChats(world: World, update: Omit<Update, 'update_id'>): void {
  const chat =
    update.message?.chat ??
    update.edited_message?.chat ??
    update.my_chat_member?.chat ??
    update.callback_query?.message?.chat;
  if (chat) world.chats.set(chat.id, chat);
  if (update.callback_query) world.openQueries.add(update.callback_query.id);
}

function findButton(world: World, user: number, which: number | 'latest', button: string) {
  const candidates = [...world.messages.values()]
    .filter((one) => one.chat.id === user && (which === 'latest' || one.message_id === which))
    .reverse();
  for (const message of candidates) {
    const found = shownButtons(message.reply_markup)
      .flat()
      .find(({ label, action }) => label === button || action === button);
    if (found) return { message, data: found.action };
  }
  const there = candidates.flatMap((one) =>
    shownButtons(one.reply_markup)
      .flat()
      .map(({ label }) => label),
  );
  throw new Error(`No button "${button}" for ${user}; there is: ${there.join(', ') || 'none'}`);
}
