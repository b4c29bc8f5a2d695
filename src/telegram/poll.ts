import type { Update } from 'grammy/types';
import type { Log } from '../lib/log.ts';
import { growing, pause } from '../lib/wait.ts';
import { type Client, describe, type Trouble } from './client.ts';
import { createIntake } from './intake.ts';
import { TelegramRefused } from './refused.ts';
import type { Timing } from './timing.ts';
import { isRevoked } from './trouble.ts';

const ALLOWED = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

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
 * Takes updates until `stopping`. An update is confirmed, by the offset of the next poll, only after `handle` resolved
 * for it and all before it; in a chat, what comes after one that fails waits for it. While one fails the others are
 * polled on, so that everybody hears what is the matter.
 * @throws TelegramRefused when the token is no longer accepted.
 */
export async function poll(parts: PollParts): Promise<void> {
  const { stopping, timing } = parts;
  const waits = growing(timing.firstWaitMs, timing.longestWaitMs / 2);
  const intake = createIntake(parts);
  let confirmed = 0;
  let offset = 0;
  await parts.clearWebhook();
  while (!stopping.aborted) {
    const updates = await ask(parts, offset);
    if (stopping.aborted) break;
    if (!updates.ok) {
      await standBack(parts, updates, waits.next());
      continue;
    }
    waits.reset();
    confirmed = offset;
    parts.polled();
    offset = await intake.take(updates.value, offset);
    // All is confirmed. After a quiet week Telegram counts on from anywhere, and an offset beyond would lose updates.
    if (updates.value.length === 0) confirmed = offset = 0;
  }
  if (offset !== confirmed) await confirm(parts, offset);
}

const GIVEN_UP: Trouble = {
  ok: false,
  kind: 'lost',
  code: 0,
  description: 'the poll did not come to an end and was given up',
};

/** One poll. It ends in time even if the connection and its time-out both fail to. */
async function ask({ client, timing, stopping }: PollParts, offset: number) {
  const options = { offset, timeout: timing.pollSeconds, allowed_updates: ALLOWED };
  const withinMs = timing.pollSeconds * 1000 + timing.pollGraceMs;
  const over = new AbortController();
  const ends = AbortSignal.any([stopping, over.signal]);
  const polled = client.once((api, signal) => api.getUpdates(options, signal), withinMs, ends);
  const watchdog = pause(withinMs + timing.pollGraceMs, ends).then(() => GIVEN_UP);
  try {
    return await Promise.race([polled, watchdog]);
  } finally {
    over.abort();
  }
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
