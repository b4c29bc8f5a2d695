import { isForOperator, openApp } from './app.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { COMMANDS } from './domain/commands.ts';
import { loadEnvFile } from './lib/env-file.ts';
import { createLog, type Log } from './lib/log.ts';
import { EXIT, run } from './lib/run.ts';
import { readVersion } from './lib/version.ts';
import { openHealth } from './operator/health.ts';
import { judgeHealth } from './rules/health.ts';
import { openTelegram, type Telegram } from './telegram/bot.ts';

const NO_TOKEN =
  'TELEGRAM_BOT_TOKEN is not set. Get a token from @BotFather on Telegram and put it into .env or the environment. To talk to the coach without any account: npm run chat';

/** Runs the Telegram bot until a signal comes or Telegram refuses the token. */
async function main(): Promise<void> {
  loadEnvFile();
  const config = readConfig(process.env);
  if (!config.telegram) throw new ConfigError(NO_TOKEN);
  const log = createLog(config.logLevel);
  const stopping = stopSignal();
  await using parts = new AsyncDisposableStack();
  const telegram = await signIn(config.telegram, log, stopping);
  if (!telegram) return;
  parts.use(telegram);
  const app = parts.use(await openApp(config, { speak: telegram.speak, log }));
  if (config.http) {
    const started = { version: readVersion(), startedAt: Date.now() };
    const check = () =>
      judgeHealth({ ...started, lastPoll: telegram.lastPoll(), ...app.health() }, Date.now());
    parts.use(await openHealth({ ...config.http, check, log }));
  }
  telegram.listen(app.receive);
  const coaches = app.instances.all().map((instance) => instance.id);
  log.info({ bot: telegram.username, model: config.llm.models.reply, coaches }, 'ready');
  await Promise.race([telegram.stopped, aborted(stopping)]);
  log.info({}, 'stopping: finishing what is in hand');
  await telegram.stop();
}

/** null: asked to stop before Telegram could be reached. */
async function signIn(
  account: NonNullable<Config['telegram']>,
  log: Log,
  stopping: AbortSignal,
): Promise<Telegram | null> {
  try {
    return await openTelegram({ ...account, log, now: Date.now, commands: COMMANDS, signal: stopping });
  } catch (error) {
    if (stopping.aborted && !isForOperator(error)) return null;
    throw error;
  }
}

/** Aborts at the first of SIGINT and SIGTERM; the second ends the process at once. */
function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  const stop = (): void => {
    if (stopping.signal.aborted) process.exit(EXIT.broken);
    stopping.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return stopping.signal;
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

await run(main, isForOperator);
