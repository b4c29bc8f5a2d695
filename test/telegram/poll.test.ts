import { expect, test } from 'vitest';
import type { Client, Outcome } from '../../src/telegram/client.ts';
import { poll } from '../../src/telegram/poll.ts';
import { DEFAULT_TIMING } from '../../src/telegram/timing.ts';
import { createMemoryLog } from '../support/telegram-open.ts';

/** A way to Telegram whose time-outs have failed: what it waits for never comes. */
function createDeafClient(deaf: number): Client & { readonly polls: readonly AbortSignal[] } {
  const polls: AbortSignal[] = [];
  const never = () => new Promise<never>(() => {});
  return {
    polls,
    ask: never,
    download: never,
    once: async <T>(_call: unknown, _ms: number, signal: AbortSignal): Promise<Outcome<T>> => {
      polls.push(signal);
      if (polls.length <= deaf) return never();
      return { ok: false, kind: 'refused', code: 401, description: 'Unauthorized' };
    },
  };
}

test('the watchdog: a poll that never ends, whatever the reason, is given up in time and a new one begun', async () => {
  const client = createDeafClient(2);
  const { log, lines } = createMemoryLog();
  const polling = poll({
    client,
    log,
    timing: { ...DEFAULT_TIMING, pollSeconds: 0, pollGraceMs: 20, firstWaitMs: 1 },
    handle: async () => {},
    polled: () => {},
    clearWebhook: async () => {},
    stopping: new AbortController().signal,
  });
  await expect(polling).rejects.toThrow('does not accept TELEGRAM_BOT_TOKEN');
  expect(client.polls.map((signal) => signal.aborted)).toEqual([true, true, true]);
  expect(lines.filter((one) => one.line.includes('was given up')).length).toBe(2);
});

test('stopping does not wait for a poll that never ends', async () => {
  const stopping = new AbortController();
  const client = createDeafClient(9);
  const { log } = createMemoryLog();
  const polling = poll({
    client,
    log,
    timing: DEFAULT_TIMING,
    handle: async () => {},
    polled: () => {},
    clearWebhook: async () => {},
    stopping: stopping.signal,
  });
  stopping.abort();
  await polling;
});
