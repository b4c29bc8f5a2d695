import { setMaxListeners } from 'node:events';
import { Api, GrammyError, HttpError, InputFile } from 'grammy';
import type { Outgoing } from '../domain/message.ts';
import { growing, pause } from '../lib/wait.ts';
import { createPacer } from './pacer.ts';
import { forGrammy, type GrammySignal, retrying } from './retry.ts';
import type { Timing } from './timing.ts';

/** What became of a call. `description` never holds the token, nor what was said. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  /** Telegram answered no. */
  | { readonly ok: false; readonly kind: 'refused'; readonly code: number; readonly description: string }
  /** No answer that can be read: done or not, nobody knows. */
  | { readonly ok: false; readonly kind: 'lost'; readonly code: 0; readonly description: string };

export type Trouble = Exclude<Outcome<never>, { readonly ok: true }>;

/** `signal` belongs into the call that is made of `api`. */
type Call<T> = (api: Api, signal: GrammySignal) => Promise<T>;

export interface Asking {
  /** Gives the call up when it is aborted; by default only when the bot closes. */
  readonly signal?: AbortSignal;
  /** Nobody waits for it: it lets answers pass, and is asked for once more when its turn has come (see {@link Outgoing}). */
  readonly unasked?: Outgoing['unasked'];
}

/** The one door to the Bot API: no call of it rejects for what Telegram or the network did. */
export interface Client {
  /** At its pace and with retries, see retry.ts. */
  ask<T>(call: Call<T>, asking?: Asking): Promise<Outcome<T>>;
  /** One try, `withinMs` long at most, given up when the signal is aborted. */
  once<T>(call: Call<T>, withinMs: number, signal: AbortSignal): Promise<Outcome<T>>;
  /** A file of at most `mostBytes`, by the path that getFile told. */
  download(path: string, mostBytes: number): Promise<Outcome<Uint8Array>>;
}

export interface ClientOptions {
  readonly token: string;
  /** Without a slash at the end; Telegram's own by default. */
  readonly apiRoot: string | undefined;
  readonly timing: Timing;
  /** Ends every call and every wait. */
  readonly closing: AbortSignal;
}

/** Where Telegram itself serves its Bot API. */
export const BOT_API = 'https://api.telegram.org';

export function createClient({ token, apiRoot, timing, closing }: ClientOptions): Client {
  const root = (apiRoot ?? BOT_API).replace(/\/+$/, '');
  // One listener per call in flight, and two hundred people may be answered at once.
  setMaxListeners(0, closing);
  const pacer = createPacer(timing, timing.longestWaitMs);
  const patient = (unasked?: Outgoing['unasked']): Api => {
    const api = new Api(token, { apiRoot: root, timeoutSeconds: timing.callMs / 1000 });
    api.config.use(retrying({ timing, pacer, unasked, closing }));
    return api;
  };
  const prompt = patient();
  const outcome = <T>(call: () => Promise<T>) => settle(token, call);

  async function get(path: string, mostBytes: number): Promise<Uint8Array> {
    const signal = AbortSignal.any([closing, AbortSignal.timeout(timing.downloadMs)]);
    const response = await fetch(`${root}/file/bot${token}/${path}`, { signal });
    if (response.ok) return await readAtMost(response, mostBytes);
    await response.body?.cancel();
    throw new FileRefused(response.status);
  }

  return {
    ask: (call, { signal = closing, unasked } = {}) =>
      outcome(() => call(unasked ? patient(unasked) : prompt, forGrammy(signal))),
    once: (call, withinMs, signal) => {
      const api = new Api(token, { apiRoot: root, timeoutSeconds: withinMs / 1000 });
      return outcome(() => call(api, forGrammy(signal)));
    },
    async download(path, mostBytes) {
      const waits = growing(timing.firstWaitMs, timing.longestWaitMs);
      for (let tries = 1; ; tries += 1) {
        const got = await outcome(() => get(path, mostBytes));
        const passing = !got.ok && (got.kind === 'lost' || got.code >= 500);
        if (!passing || tries >= timing.attempts || closing.aborted) return got;
        await pause(waits.next(), closing);
      }
    },
  };
}

/** A file of an upload; it can be sent more than once. */
export const upload = (bytes: Uint8Array, name: string): InputFile => new InputFile(bytes, name);

/** One line for a log or for {@link Sent.detail}. */
export function describe(trouble: Trouble): string {
  return trouble.kind === 'refused' ? `${trouble.code} ${trouble.description}` : trouble.description;
}

class FileRefused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`Telegram refused the file (${status})`);
    this.status = status;
  }
}

async function settle<T>(token: string, call: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await call() };
  } catch (cause) {
    return explain(cause, token);
  }
}

/** The message of a network error holds the address, and the address holds the token: only its code is kept. */
function explain(cause: unknown, token: string): Trouble {
  if (cause instanceof GrammyError) {
    // Some refusals quote what was to be sent: `Unsupported start tag "..." at byte offset 7`.
    const description = cause.description.replaceAll(token, '[token]').replaceAll(/"[^"]*"/g, '"..."');
    return { ok: false, kind: 'refused', code: cause.error_code, description };
  }
  if (cause instanceof FileRefused) {
    return { ok: false, kind: 'refused', code: cause.status, description: cause.message };
  }
  const inner = cause instanceof HttpError ? cause.error : cause;
  return { ok: false, kind: 'lost', code: 0, description: `no answer from Telegram (${nameOf(inner)})` };
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const source = error.cause instanceof Error ? error.cause : error;
  for (const key of ['code', 'type'] as const) {
    const value: unknown = Reflect.get(source, key);
    if (typeof value === 'string') return value;
  }
  return /timed out/.test(error.message) ? 'timed out' : error.name;
}

async function readAtMost(response: Response, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    // Leaving the loop cancels the stream.
    if (size > mostBytes) throw new FileRefused(413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
