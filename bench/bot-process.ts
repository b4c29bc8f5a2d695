import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { TelegramServer } from '../test/support/telegram-server.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** A bot in a process of its own, so that its memory and processor time are its own. */
export interface BotProcess extends AsyncDisposable {
  /** From the start of the process to its first getUpdates, in milliseconds. */
  readonly startMs: number;
  /** Resident memory in megabytes; NaN where there is no /proc. */
  memory(): Promise<number>;
  /** Processor time since the start, in milliseconds; NaN where there is no /proc. */
  processor(): Promise<number>;
}

/** @param script relative to the project. Resolves when the bot waits for updates. */
export async function startProcess(
  script: string,
  env: Readonly<Record<string, string>>,
  telegram: TelegramServer,
): Promise<BotProcess> {
  const begun = performance.now();
  const child = spawn(process.execPath, [script], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await telegram.until(() => telegram.polling || child.exitCode !== null, 30_000);
  if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
  return {
    startMs: performance.now() - begun,
    memory: async () => kilobytesOf(await proc(child, 'status')) / 1000,
    processor: async () => ticksOf(await proc(child, 'stat')) * MS_PER_TICK,
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** USER_HZ is 100 on every Linux that Node runs on. */
const MS_PER_TICK = 10;

async function proc({ pid }: ChildProcess, file: string): Promise<string> {
  return process.platform === 'linux' ? await readFile(`/proc/${pid}/${file}`, 'utf8') : '';
}

const kilobytesOf = (status: string): number => Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1.024;

/** User and system time: fields 14 and 15, counted behind the name, which may hold spaces. */
function ticksOf(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
