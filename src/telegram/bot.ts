import type { CallbackQuery, Update } from 'grammy/types';
import type { Incoming, Speak } from '../domain/message.ts';
import type { Log } from '../lib/log.ts';
import { type Client, createClient, describe } from './client.ts';
import { createHourly, groupLine } from './groups.ts';
import { type Bot, toIncoming } from './incoming.ts';
import { poll } from './poll.ts';
import { createSpeak } from './speak.ts';
import { introduce, registerCommands, removeWebhook } from './start.ts';
import { DEFAULT_TIMING, type Timing } from './timing.ts';
import { isUnchanged } from './trouble.ts';

export { TelegramRefused } from './refused.ts';

export interface Telegram extends AsyncDisposable {
  /** Without the @. */
  readonly username: string;
  readonly speak: Speak;
  /**
   * Starts to receive; call once. Of each person one at a time, in order. `receive` resolves when what it got is
   * stored; when it rejects, the same comes again after a while, and nothing of that person before that.
   */
  listen(receive: (incoming: Incoming) => Promise<void>): void;
  /** Receives nothing more and confirms what it has; speaking goes on. */
  stop(): Promise<void>;
  /** When Telegram last answered a poll, in milliseconds since the epoch; 0: never. */
  lastPoll(): number;
  /** Resolves when the bot was stopped; rejects when it can go on no longer, such as with a revoked token. */
  readonly stopped: Promise<void>;
}

export interface TelegramOptions {
  readonly token: string;
  /** Where the Bot API is; Telegram's own by default. */
  readonly apiRoot?: string | undefined;
  readonly log: Log;
  readonly now: () => number;
  /** The menu of the bot. */
  readonly commands: readonly { readonly command: string; readonly description: string }[];
  /** Gives up reaching Telegram at the start. */
  readonly signal?: AbortSignal | undefined;
  readonly timing?: Partial<Timing> | undefined;
}

/**
 * Signs in; keeps trying while Telegram cannot be reached.
 * @throws TelegramRefused when the token is not accepted.
 */
export async function openTelegram(options: TelegramOptions): Promise<Telegram> {
  const timing = { ...DEFAULT_TIMING, ...options.timing };
  const { log, token, apiRoot, now } = options;
  const closing = new AbortController();
  const client = createClient({ token, apiRoot, timing, closing: closing.signal });
  const bot = await introduce({ client, timing, log }, options.signal);
  const background = createBackground(log);
  background.add(registerCommands(client, log, options.commands));

  const stopping = new AbortController();
  const stopped = Promise.withResolvers<void>();
  const speak = createSpeak({ client, timing, log });
  let listening: Promise<void> | undefined;
  let lastPoll = 0;

  async function stop(): Promise<void> {
    stopping.abort();
    await Promise.allSettled([listening]);
    stopped.resolve();
  }

  return {
    username: bot.username,
    speak,
    stopped: stopped.promise,
    lastPoll: () => lastPoll,
    listen(receive) {
      if (listening) throw new Error('listening to Telegram: already done');
      const polled = () => {
        lastPoll = now();
      };
      const handle = createHandler({ client, log, bot, now, background, receive });
      const clearWebhook = () => removeWebhook(client, log, stopping.signal);
      listening = poll({ client, timing, log, handle, polled, clearWebhook, stopping: stopping.signal });
      listening.then(stopped.resolve, stopped.reject);
    },
    stop,
    async [Symbol.asyncDispose]() {
      await stop();
      closing.abort();
      await background.done();
    },
  };
}

interface HandlerParts {
  readonly client: Client;
  readonly log: Log;
  readonly bot: Bot;
  readonly now: () => number;
  readonly background: Background;
  readonly receive: (incoming: Incoming) => Promise<void>;
}

function createHandler(parts: HandlerParts): (update: Update) => Promise<void> {
  const { background, client, bot, log, now } = parts;
  const maySpeak = createHourly();
  /** Taps that are handed over again because they could not be stored. */
  const acknowledged = new Set<number>();
  return async (update) => {
    const tap = update.callback_query;
    // Once, however often the update is handed over.
    if (tap && !acknowledged.has(update.update_id)) background.add(acknowledge(client, log, tap));
    if (tap) acknowledged.add(update.update_id);
    const seen = read(update, bot, now(), log);
    if (seen?.kind !== 'group') {
      if (seen) await parts.receive(seen);
    } else if (maySpeak(seen.chat, now())) {
      background.add(pointToPrivate(client, log, seen.chat, bot.username));
    }
    acknowledged.delete(update.update_id);
  };
}

/** An update that cannot even be read will never be readable: it must not stand in the way of the others. */
function read(update: Update, bot: Bot, now: number, log: Log) {
  try {
    return toIncoming(update, bot, now);
  } catch (cause) {
    log.error({ update: update.update_id, err: cause }, 'Telegram: an update could not be read; left out');
    return null;
  }
}

/** Ends the little clock on the button and takes the buttons away: they were for one tap. */
async function acknowledge(client: Client, log: Log, { id, message }: CallbackQuery): Promise<void> {
  const answered = client.ask((api, signal) => api.answerCallbackQuery(id, {}, signal));
  const cleared = message
    ? client.ask((api, signal) => api.editMessageReplyMarkup(message.chat.id, message.message_id, {}, signal))
    : undefined;
  for (const outcome of [await answered, await cleared]) {
    if (outcome && !outcome.ok && !isUnchanged(outcome)) {
      log.debug({ why: describe(outcome) }, 'Telegram: a tap could not be acknowledged');
    }
  }
}

async function pointToPrivate(client: Client, log: Log, chat: number, username: string): Promise<void> {
  const said = await client.ask((api, signal) =>
    api.sendMessage(chat, groupLine(username), { link_preview_options: { is_disabled: true } }, signal),
  );
  if (!said.ok) log.debug({ chat, why: describe(said) }, 'Telegram: could not speak in a group');
}

type Background = ReturnType<typeof createBackground>;

/** Work that nobody waits for, until the bot closes. */
function createBackground(log: Log) {
  const running = new Set<Promise<void>>();
  return {
    add(work: Promise<void>): void {
      const one = work
        .catch((cause: unknown) => log.error({ err: cause }, 'Telegram: background work went wrong'))
        .finally(() => running.delete(one));
      running.add(one);
    },
    async done(): Promise<void> {
      await Promise.all(running);
    },
  };
}
