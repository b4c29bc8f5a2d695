import type { TelegramFacts } from '../rules/doctor/telegram.ts';
import { type Client, createClient, describe } from './client.ts';
import { DEFAULT_TIMING } from './timing.ts';
import { isForeign } from './trouble.ts';

/** Somebody waits for the answer at a command line. Milliseconds. */
const WITHIN_MS = 10_000;

/**
 * Asks Telegram about the bot without getting in the way of one that runs: it receives nothing.
 * @param account.apiRoot Telegram's own by default
 * @param removeWebhook removes a webhook that is set; what waits for it is kept
 */
export async function lookAtTelegram(
  account: { readonly token: string; readonly apiRoot: string | undefined },
  removeWebhook: boolean,
): Promise<TelegramFacts> {
  const { signal } = new AbortController();
  const client = createClient({ ...account, timing: DEFAULT_TIMING, closing: signal });
  const me = await client.once((api, stop) => api.getMe(stop), WITHIN_MS, signal);
  if (!me.ok && isForeign(me)) return { kind: 'refused' };
  if (!me.ok) return { kind: 'unreachable', why: describe(me) };
  const info = await client.once((api, stop) => api.getWebhookInfo(stop), WITHIN_MS, signal);
  const url = info.ok ? info.value.url : '';
  return {
    kind: 'signed_in',
    id: me.value.id,
    username: me.value.username,
    webhook: url ? hostOf(url) : null,
    webhookRemoved: url && removeWebhook ? await remove(client, signal) : false,
    pending: info.ok ? info.value.pending_update_count : null,
  };
}

async function remove(client: Client, signal: AbortSignal): Promise<boolean> {
  const keep = { drop_pending_updates: false };
  return (await client.once((api, stop) => api.deleteWebhook(keep, stop), WITHIN_MS, signal)).ok;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : 'an address');
