import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { toIso, UserId } from '../../src/domain/ids.ts';
import type { Memory } from '../../src/domain/memory.ts';
import type { Button, Incoming, Outgoing, Sent, Speak } from '../../src/domain/message.ts';
import { createLog } from '../../src/lib/log.ts';
import { readLine } from '../../src/terminal/read-line.ts';

/** One person's conversation with the offline coach: the whole app, its files, and a channel that only listens. */
export interface Talk {
  /** Types a line as in the terminal (a command, the label of a button, or words) and resolves with the answer. */
  type(line: string): Promise<string>;
  /** Several lines; resolves with the answers, one for each. */
  all(...lines: readonly string[]): Promise<string[]>;
  /** Several messages at once, as somebody in a hurry sends them; resolves with the one answer. */
  burst(...texts: readonly string[]): Promise<string>;
  memory(): Promise<Memory>;
  /** Labels of the buttons under the latest message. */
  buttons(): readonly string[];
  /** Milliseconds by which the clock is moved on. */
  ahead: number;
}

export interface Talks extends AsyncDisposable {
  readonly app: App;
  /** Somebody new. */
  person(id: string): Talk;
  /** What the app logged as an error, line by line. */
  readonly errors: readonly string[];
}

/** @param random 0 (inclusive) to 1 (exclusive); chance decides between texts of a coach. */
export async function openTalks(random: () => number = () => 0.3): Promise<Talks> {
  const clock = { ahead: 0 };
  const now = (): number => Date.now() + clock.ahead;
  const errors: string[] = [];
  const stack = new AsyncDisposableStack();
  const dataDir = await mkdtemp(join(tmpdir(), 'prediction-bot-'));
  stack.defer(() => rm(dataDir, { recursive: true, force: true }));
  const config = readConfig({
    LLM_PROVIDER: 'offline',
    DATA_DIR: dataDir,
    BURST_QUIET_MS: '0',
    RATE_PER_MINUTE: '1000',
    TICK_SECONDS: '59',
    NODE_ENV: 'production',
  });
  const log = createLog('error', { write: (line: string) => void errors.push(line) });
  const heard = new Map<string, Outgoing[]>();
  const app = stack.use(await openApp(config, { speak: listener(heard), log, now, random }));
  const parts = stack.move();
  return {
    app,
    errors,
    person: (id) => talkOf(app, UserId.parse(id), heard, clock, now),
    [Symbol.asyncDispose]: () => parts.disposeAsync(),
  };
}

function talkOf(
  app: App,
  user: UserId,
  heard: Map<string, Outgoing[]>,
  clock: { ahead: number },
  now: () => number,
): Talk {
  const messages = heard.get(user) ?? [];
  heard.set(user, messages);
  let counter = 0;
  const shown = (): readonly Button[] => (messages.at(-1)?.buttons ?? []).flat();

  const incoming = (line: string): Incoming | null => {
    counter += 1;
    const common = { id: `${user}:${counter}`, user, at: toIso(now()), name: 'Ada', language: 'en' };
    const typed = readLine(line, shown());
    if (typed.kind === 'nothing' || typed.kind === 'quit') return null;
    return typed.kind === 'text' ? { ...common, ...typed, origin: 'user' } : { ...common, ...typed };
  };

  const after = async (lines: readonly string[]): Promise<string> => {
    const from = messages.length;
    const given = lines.map(incoming).filter((each) => each !== null);
    for (const each of given) await app.receive(each);
    await app.queue.idle();
    return messages
      .slice(from)
      .map((message) => message.text)
      .join('\n---\n');
  };

  return {
    type: (line) => after([line]),
    async all(...lines) {
      const answers: string[] = [];
      for (const line of lines) answers.push(await after([line]));
      return answers;
    },
    burst: (...texts) => after(texts),
    memory: () => app.store.read(user),
    buttons: () => shown().map((button) => button.label),
    get ahead() {
      return clock.ahead;
    },
    set ahead(ms) {
      clock.ahead = ms;
    },
  };
}

function listener(heard: Map<string, Outgoing[]>): Speak {
  let count = 0;
  const send = async (to: UserId, message: Outgoing): Promise<Sent> => {
    heard.get(to)?.push(message);
    count += 1;
    return { ok: true, message: String(count) };
  };
  return {
    send,
    draft: (to) => ({ grow() {}, drop() {}, finish: (message) => send(to, message) }),
    fetch: () => Promise.reject(new Error('nobody speaks here')),
  };
}
