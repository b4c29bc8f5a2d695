import type { Incoming } from '../../src/domain/message.ts';
import type { Log } from '../../src/lib/log.ts';
import { openTelegram, type Telegram, type TelegramOptions } from '../../src/telegram/bot.ts';
import type { TelegramServer } from './telegram-server.ts';

export const TOKEN = '4242:AAE-test_token_of_the_local_server';

export const QUICK = {
  perSecond: 10_000,
  chatPerSecond: 10_000,
  firstWaitMs: 5,
  longestWaitMs: 2_000,
  callMs: 2_000,
  downloadMs: 2_000,
  pollSeconds: 2,
  pollGraceMs: 2_000,
  draftEveryMs: 10,
  typingAfterMs: 1,
  typingEveryMs: 1_000,
  draftSettleMs: 200,
};

export interface Logged {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly line: string;
}

/** Keeps every line, facts and errors written out, to look for what must not be there. */
export function createMemoryLog(): { log: Log; lines: Logged[] } {
  const lines: Logged[] = [];
  const write = (level: Logged['level']) => (facts: object, sentence: string) => {
    lines.push({ level, line: `${sentence} ${JSON.stringify(facts, plainErrors)}` });
  };
  return {
    lines,
    log: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') },
  };
}

function plainErrors(_key: string, value: unknown): unknown {
  return value instanceof Error ? `${value.stack} ${JSON.stringify(value.cause, plainErrors)}` : value;
}

/** The real bot on the local server, in a hurry. */
export async function openBot(
  server: TelegramServer,
  options: Partial<TelegramOptions> = {},
): Promise<Telegram & { readonly lines: Logged[] }> {
  const { log, lines } = createMemoryLog();
  const commands = [{ command: 'start', description: 'Begin' }];
  const timing = { ...QUICK, ...options.timing };
  const base = { token: TOKEN, apiRoot: server.root, log, now: Date.now, commands };
  const bot = await openTelegram({ ...base, ...options, timing });
  return Object.assign(bot, { lines });
}

/** A receiver that keeps what it gets. */
export function createInbox() {
  const got: Incoming[] = [];
  return {
    got,
    receive: async (incoming: Incoming) => {
      got.push(incoming);
    },
  };
}
