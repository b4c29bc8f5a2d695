import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Message } from 'grammy/types';
import { type Params, readParams } from './telegram-body.ts';
import { createFaults, type Fault } from './telegram-faults.ts';
import { bad, integer, structure } from './telegram-fields.ts';
import { METHODS } from './telegram-methods.ts';
import { createPeople, type Who } from './telegram-people.ts';
import { Refusal } from './telegram-refusal.ts';
import { createUpdates, type NewUpdate } from './telegram-updates.ts';
import { createWorld, type Delivery, type World } from './telegram-world.ts';

export type { Fault } from './telegram-faults.ts';
export type { Delivery } from './telegram-world.ts';

export interface Call {
  readonly method: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** HTTP status; 0 when the caller got none. */
  readonly status: number;
}

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

const MESSAGES = new Set(['sendMessage', 'sendDocument', 'sendVoice']);

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
  const messagesTo = (user: Who) =>
    world.sent.filter((one) => one.chat === Number(user) && MESSAGES.has(one.method));

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

interface Parts {
  readonly token: string;
  readonly world: World;
  readonly updates: ReturnType<typeof createUpdates>;
  readonly faults: ReturnType<typeof createFaults>;
  readonly calls: Call[];
  readonly changed: () => void;
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

async function handle(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(url.pathname);
  const call = /^\/bot([^/]+)\/([A-Za-z]+)$/.exec(url.pathname);
  const params = await readParams(request, url.searchParams).catch((cause: unknown) => asRefusal(cause));
  const method = file ? 'file' : (call?.[2] ?? '');
  const fault = parts.faults.take(method, params instanceof Refusal ? undefined : params);
  if (fault?.mode === 'hang' || fault?.mode === 'drop') {
    note(parts, method, params, 0);
    if (fault.mode === 'drop') response.destroy();
    return;
  }
  const answer = await work(parts, file ?? call, method, params, gone.signal, fault);
  const lost = fault?.mode === 'lose';
  note(parts, method, params, lost ? 0 : answer.status);
  if (lost) response.destroy();
  else response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body);
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

async function work(
  parts: Parts,
  address: RegExpExecArray | null,
  method: string,
  params: Params | Refusal,
  gone: AbortSignal,
  fault: Fault | undefined,
): Promise<Answer> {
  try {
    if (!address) throw new Refusal(404, 'Not Found');
    authorize(parts.token, decodeURIComponent(address[1] ?? ''));
    if (fault?.mode === 'html') {
      return { status: fault.status, type: 'text/html', body: '<html><body>Bad Gateway</body></html>' };
    }
    if (fault && fault.mode !== 'lose') throw injected(fault);
    if (method === 'file') return download(parts.world, address[2] ?? '');
    if (params instanceof Refusal) throw params;
    return json(200, { ok: true, result: await run(parts, method, params, gone) });
  } catch (cause) {
    const refusal = asRefusal(cause);
    return json(refusal.status, refusal.body());
  }
}

function authorize(expected: string, given: string): void {
  if (!/^\d+:[\w-]+$/.test(given)) throw new Refusal(404, 'Not Found');
  if (given !== expected) throw new Refusal(401, 'Unauthorized');
}

function injected({ status, description, retryAfter }: Fault): Refusal {
  const usual =
    status === 429
      ? `Too Many Requests: retry after ${retryAfter}`
      : status === 403
        ? 'Forbidden: bot was blocked by the user'
        : status === 404
          ? 'Not Found'
          : 'Internal Server Error';
  return new Refusal(status, description ?? usual, retryAfter);
}

async function run(parts: Parts, method: string, params: Params, gone: AbortSignal): Promise<unknown> {
  if (method.toLowerCase() !== 'getupdates') {
    const known = METHODS.get(method.toLowerCase());
    if (!known) throw new Refusal(404, 'Not Found');
    return known(parts.world, params);
  }
  if (parts.world.webhook) {
    throw new Refusal(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  const allowed = structure(params, 'allowed_updates');
  if (allowed !== undefined && !Array.isArray(allowed)) throw bad("can't parse allowed updates");
  return await parts.updates.poll({
    offset: integer(params, 'offset') ?? 0,
    limit: Math.min(100, Math.max(1, integer(params, 'limit') ?? 100)),
    timeoutMs: Math.min(50, Math.max(0, integer(params, 'timeout') ?? 0)) * 1000,
    allowed: allowed?.map(String),
    gone,
  });
}

function download(world: World, path: string): Answer {
  const file = [...world.files.values()].find((one) => one.path === path);
  if (!file) throw new Refusal(404, 'Not Found');
  return { status: 200, type: 'application/octet-stream', body: file.bytes };
}

const json = (status: number, body: object): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});

function note(parts: Parts, method: string, params: Params | Refusal, status: number): void {
  if (method.toLowerCase() !== 'getupdates') {
    parts.calls.push({ method, status, fields: params instanceof Refusal ? {} : params.fields });
  }
  parts.changed();
}

/** What was refused; anything else is a mistake of this double and shows as 500. */
function asRefusal(cause: unknown): Refusal {
  return cause instanceof Refusal ? cause : new Refusal(500, `double: ${String(cause)}`);
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
