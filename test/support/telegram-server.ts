import { createServer, type Server } from 'node:http';
import type { Message } from 'grammy/types';
import { createFaults, type Fault } from './telegram-faults.ts';
import { type Call, handle, type Parts } from './telegram-http.ts';
import { createPeople, type Who } from './telegram-people.ts';
import { createUpdates, type NewUpdate } from './telegram-updates.ts';
import { createWorld, type Delivery, type World } from './telegram-world.ts';

export type { Fault } from './telegram-faults.ts';
export type { Delivery } from './telegram-world.ts';

export interface TelegramServer extends AsyncDisposable {
  /** What goes into TELEGRAM_API_ROOT. */
  readonly root: string;
  readonly token: string;
  readonly username: string;
  /** Everything that reached somebody: messages, drafts, chat actions, edits; oldest first. */
  readonly sent: readonly Delivery[];
  /** Every call but getUpdates, refused ones too; oldest first. */
  readonly calls: readonly Call[];
  readonly commands: readonly { command: string; description: string }[];
  /** Updates below this id are confirmed. */
  readonly confirmedOffset: number;
  /** Updates not yet confirmed. */
  readonly pending: number;
  /** A poller is waiting at this moment. */
  readonly polling: boolean;
  /** Lets the bot write to these people, as if they had written first. */
  meet(...users: Who[]): void;
  /** A person writes; resolves to nothing, returns the update id. `extra` is merged into the message. */
  write(user: Who, text: string, extra?: Partial<Message>): number;
  /** A person sends something else, such as `{ sticker }`. */
  give(user: Who, content: Partial<Message>): number;
  /** A person speaks; the recording can be fetched. */
  voice(user: Who, bytes: Uint8Array, extra?: { duration?: number; mime_type?: string }): number;
  /** A person taps a button that is there, named by its label or its data. */
  tap(user: Who, message: number | 'latest', button: string): number;
  push(update: NewUpdate): number;
  /** The last message (text, document or voice) to this person. */
  lastTo(user: Who): Delivery | undefined;
  /** Messages (no drafts, actions or edits) to this person, oldest first. */
  messagesTo(user: Who): readonly Delivery[];
  /**
   * Resolves with the first truthy value of `check`, asked anew whenever something happens here, and every
   * 20 ms for what happens elsewhere. Rejects after `timeoutMs`, 5000 by default, with the last deliveries.
   */
  until<T>(check: () => T | undefined | null | false, timeoutMs?: number): Promise<T>;
  failNext(fault: Fault): void;
  /** No fault is armed any more. */
  heal(): void;
  /** The person blocks the bot: an update, and 403 from here on. */
  block(user: Who): number;
  unblock(user: Who): number;
  /** A file that getFile knows; returns its file_id. */
  addFile(bytes: Uint8Array, path?: string): string;
  setWebhook(url: string): void;
}

/** A local Bot API server, as strict as the real one where a bot can go wrong. */
export async function startTelegramServer(options: { token: string }): Promise<TelegramServer> {
  const username = 'prediction_test_bot';
  const world = createWorld(Number(options.token.split(':')[0]) || 1, username);
  const watchers = new Set<() => void>();
  const changed = () => {
    for (const watch of [...watchers]) watch();
  };
  const updates = createUpdates(changed);
  const faults = createFaults();
  const calls: Call[] = [];
  const parts: Parts = { token: options.token, world, updates, faults, calls, changed };
  const server = createServer((request, response) => {
    handle(parts, request, response).catch((cause: unknown) => {
      response.destroy(new Error('telegram double: handling a request', { cause }));
    });
  });
  const port = await listen(server);
  const people = createPeople(world, updates.push);
  const messagesTo = (user: Who): readonly Delivery[] => world.messagesTo.get(Number(user)) ?? [];

  return {
    root: `http://127.0.0.1:${port}`,
    token: options.token,
    username,
    sent: world.sent,
    calls,
    get commands() {
      return world.commands;
    },
    get confirmedOffset() {
      return updates.confirmed();
    },
    get pending() {
      return updates.pending();
    },
    get polling() {
      return updates.polling();
    },
    ...people,
    messagesTo,
    lastTo: (user) => messagesTo(user).at(-1),
    until: (check, timeoutMs = 5000) => until(watchers, world, check, timeoutMs),
    failNext: faults.add,
    heal: faults.clear,
    setWebhook(url) {
      world.webhook = url;
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
      else reject(new Error('telegram double: no port'));
    });
  });
}

function until<T>(
  watchers: Set<() => void>,
  world: World,
  check: () => T | undefined | null | false,
  timeoutMs: number,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const again = setInterval(look, 20);
    const timer = setTimeout(() => {
      watchers.delete(look);
      clearInterval(again);
      const tail = world.sent.slice(-5).map((one) => `${one.method} ${one.chat}: ${one.text.slice(0, 80)}`);
      reject(new Error(`Not within ${timeoutMs} ms: ${check}\nLast deliveries:\n${tail.join('\n')}`));
    }, timeoutMs);
    function look(): void {
      const value = check();
      if (!value) return;
      clearTimeout(timer);
      clearInterval(again);
      watchers.delete(look);
      resolve(value);
    }
    watchers.add(look);
    look();
  });
}
