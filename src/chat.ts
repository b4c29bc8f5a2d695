import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type App, isForOperator, openApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { toIso, UserId } from './domain/ids.ts';
import { loadEnvFile } from './lib/env-file.ts';
import { createLog } from './lib/log.ts';
import { run } from './lib/run.ts';
import { openTerminal } from './terminal/terminal.ts';

const USER = UserId.parse('terminal');
const UNLIMITED = { perMinute: 1e6, perHour: 1e9, allPerMinute: 1e6 };

/** A conversation with a coach on the command line, through the very flows that Telegram uses. */
async function main(): Promise<void> {
  loadEnvFile();
  // Whoever sits at the machine needs no invitation, and may write as fast as they like, or let a script do it.
  const config: Config = {
    ...readConfig(process.env),
    rates: UNLIMITED,
    access: { kind: 'open' },
    operatorChat: undefined,
  };
  // Only what is broken may interrupt a conversation, unless the operator asked for more.
  const log = createLog(process.env.LOG_LEVEL ? config.logLevel : 'error', process.stderr);
  const session = randomBytes(6).toString('hex');
  await using parts = new AsyncDisposableStack();
  let app: App | undefined;
  const terminal = parts.use(
    openTerminal({
      input: process.stdin,
      output: process.stdout,
      user: USER,
      now: Date.now,
      log,
      interactive: process.stdin.isTTY,
      session,
      settled: async () => app?.queue.idle(),
      saveFile: saveExport,
    }),
  );
  app = parts.use(await openApp(config, { speak: terminal.speak, log, tellOfCoaches: terminal.note }));
  process.stdout.write(`${opening(config)}\n\n`);
  const { receive, queue } = app;
  await receive({
    id: `term:${session}:start`,
    user: USER,
    at: toIso(Date.now()),
    name: '',
    language: 'en',
    kind: 'command',
    command: 'start',
    argument: '',
  });
  await queue.idle();
  await terminal.listen(receive);
}

function opening({ llm, dataDir }: Config): string {
  const brain =
    llm.provider.kind === 'offline'
      ? 'No key is set, so the offline coach answers; with ANTHROPIC_API_KEY in .env it is Claude.'
      : `The coach thinks with ${llm.models.reply}.`;
  return `${brain} What you write is kept in ${dataDir}. /quit ends, /help shows more.`;
}

/** Into the folder that the person is in: it is their file, not the bot's. */
async function saveExport(name: string, bytes: Uint8Array): Promise<string> {
  const path = resolve(name);
  await writeFile(path, bytes, { mode: 0o600 });
  return path;
}

await run(main, isForOperator);
