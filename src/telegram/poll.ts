import type { Update } from 'grammy/types';
import type { Log } from '../lib/log.ts';
import { growing, pause } from '../lib/wait.ts';
import { type Client, describe, type Trouble } from './client.ts';
import { TelegramRefused } from './refused.ts';
import type { Timing } from './timing.ts';
import { isRevoked } from './trouble.ts';

const ALLOWED = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

/** Beyond the time that Telegram holds a poll open. */
const POLL_GRACE_MS = 10_000;

const CONFIRM_MS = 5_000;

export interface PollParts {
  readonly client: Client;
  readonly timing: Timing;
  readonly log: Log;
  /** Resolves once the update is safe; a rejection brings the same update again. */
  readonly handle: (update: Update) => Promise<void>;
  /** A poll was answered. */
  readonly polled: () => void;
  /** Before the first poll, and when Telegram says that a webhook is in the way. */
  readonly clearWebhook: () => Promise<void>;
  readonly stopping: AbortSignal;
}

/**
 * Takes updates until `stopping`. An update is confirmed, by the offset of the next poll,
 * only after `handle` resolved for it and all before it; in a chat, what comes after one that fails waits for it.
 * @throws TelegramRefused when the token is no longer accepted.
 */
export async function poll(parts: PollParts): Promise<void> {
  const { stopping, timing } = parts;
  const waits = growing(timing.firstWaitMs, timing.longestWaitMs / 2);
  let confirmed = 0;
  let handled = 0;
  await parts.clearWebhook();
  while (!stopping.aborted) {
    const updates = await ask(parts, handled);
    if (stopping.aborted) break;
    if (!updates.ok) {
      await standBack(parts, updates, waits.next());
      continue;
    }
    waits.reset();
    confirmed = handled;
    parts.polled();
    handled = await handleAll(parts, updates.value, handled);
  }
  if (handled !== confirmed) await confirm(parts, handled);
}

function ask({ client, timing, stopping }: PollParts, offset: number) {
  const options = { offset, timeout: timing.pollSeconds, allowed_updates: ALLOWED };
  const withinMs = timing.pollSeconds * 1000 + POLL_GRACE_MS;
  return client.once((api, signal) => api.getUpdates(options, signal), withinMs, stopping);
}

async function standBack(parts: PollParts, trouble: Trouble, waitMs: number): Promise<void> {
  if (isRevoked(trouble)) throw new TelegramRefused();
  const facts = { why: describe(trouble), wait_ms: waitMs };
  if (trouble.code === 409) {
    parts.log.warn(facts, 'Telegram: someone else receives with this token; trying again');
    if (/webhook/i.test(trouble.description)) await parts.clearWebhook();
  } else {
    parts.log.warn(facts, 'Telegram: asking for updates failed; trying again');
  }
  await pause(waitMs, parts.stopping);
}

/**
 * Hands over a poll's updates: one after the other for each chat, chats side by side, so that what arrives together
 * is stored together. Resolves with the offset up to which every update is handled.
 */
async function handleAll(parts: PollParts, updates: readonly Update[], offset: number): Promise<number> {
  const lanes = Map.groupBy(updates, laneOf);
  const missed: number[] = [];
  await Promise.all(
    [...lanes.values()].map(async (lane) => {
      for (const update of lane) {
        if (!(await untilHandled(parts, update))) return missed.push(update.update_id);
      }
    }),
  );
  const all = updates.map((update) => update.update_id + 1);
  return Math.max(offset, missed.length > 0 ? Math.min(...missed) : Math.max(offset, ...all));
}

const laneOf = (update: Update): number => {
  const about =
    update.message ?? update.edited_message ?? update.callback_query?.message ?? update.my_chat_member;
  return about?.chat.id ?? 0;
};

/** False when the bot stops before the update could be handled. */
async function untilHandled(parts: PollParts, update: Update): Promise<boolean> {
  const waits = growing(parts.timing.firstWaitMs, parts.timing.longestWaitMs / 2);
  while (!parts.stopping.aborted) {
    try {
      await parts.handle(update);
      return true;
    } catch (cause) {
      const waitMs = waits.next();
      parts.log.error(
        { update: update.update_id, wait_ms: waitMs, err: cause },
        'Telegram: an update could not be stored; handing it over again',
      );
      await pause(waitMs, parts.stopping);
    }
  }
  return false;
}

/** Tells Telegram how far we came; without it the next start sees the last updates once more, which does no harm. */
async function confirm({ client, log, timing }: PollParts, offset: number): Promise<void> {
  const never = new AbortController();
  const done = await client.once(
    (api, signal) => api.getUpdates({ offset, limit: 1, timeout: 0, allowed_updates: ALLOWED }, signal),
    Math.min(CONFIRM_MS, timing.callMs),
    never.signal,
  );
  if (!done.ok) log.warn({ why: describe(done) }, 'Telegram: the last updates could not be confirmed');
}
