import type { Log } from '../lib/log.ts';
import { growing, pause } from '../lib/wait.ts';
import { type Client, describe } from './client.ts';
import type { Bot } from './incoming.ts';
import { TelegramRefused } from './refused.ts';
import type { Timing } from './timing.ts';
import { isForeign } from './trouble.ts';

export interface StartParts {
  readonly client: Client;
  readonly timing: Timing;
  readonly log: Log;
}

/**
 * Asks Telegram who we are, for as long as it takes.
 * @throws TelegramRefused when the token is not accepted; an Error when `signal` is aborted.
 */
export async function introduce({ client, timing, log }: StartParts, signal?: AbortSignal): Promise<Bot> {
  const until = signal ?? new AbortController().signal;
  const waits = growing(timing.firstWaitMs, timing.longestWaitMs);
  while (!until.aborted) {
    const me = await client.once((api, stop) => api.getMe(stop), timing.callMs, until);
    if (me.ok) return { id: me.value.id, username: me.value.username };
    if (isForeign(me)) throw new TelegramRefused();
    if (until.aborted) break;
    const waitMs = waits.next();
    log.warn({ why: describe(me), wait_ms: waitMs }, 'Telegram: cannot sign in yet; trying again');
    await pause(waitMs, until);
  }
  throw new Error('signing in to Telegram: given up', { cause: until.reason });
}

/** The menu that Telegram shows; without it everything still works. */
export async function registerCommands(
  client: Client,
  log: Log,
  commands: readonly { readonly command: string; readonly description: string }[],
): Promise<void> {
  const done = await client.ask((api, signal) => api.setMyCommands(commands, {}, signal));
  if (!done.ok) log.warn({ why: describe(done) }, 'Telegram: the menu of commands was not set');
}

/** Polling and a webhook exclude each other. What waits for the webhook is kept, and comes by polling. */
export async function removeWebhook(client: Client, log: Log, stopping: AbortSignal): Promise<void> {
  const info = await client.ask((api, signal) => api.getWebhookInfo(signal), { signal: stopping });
  if (info.ok && !info.value.url) return;
  if (info.ok) log.warn({}, 'Telegram: a webhook was set for this bot; removing it, because we poll');
  const keep = { drop_pending_updates: false };
  const done = await client.ask((api, signal) => api.deleteWebhook(keep, signal), { signal: stopping });
  if (!done.ok) log.warn({ why: describe(done) }, 'Telegram: the webhook could not be removed');
}
