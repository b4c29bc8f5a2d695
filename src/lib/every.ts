import { schedule } from 'node-cron';
import type { Log } from './log.ts';

/**
 * Runs `task` at every wall-clock second that is a multiple of `seconds` (1-59), never twice at a time: a time that
 * comes while it runs is passed over.
 * Disposing takes no new run, aborts the signal of the one in hand and waits for it.
 */
export function every(
  seconds: number,
  task: (signal: AbortSignal) => Promise<void>,
  log: Log,
): AsyncDisposable {
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  const run = (): void => {
    running ??= task(stopping.signal)
      .catch((error: unknown) => log.error({ err: error }, 'a tick failed; the next one tries again'))
      .finally(() => {
        running = null;
      });
  };
  // Not the library's own guard against overlaps, which writes a warning past our log each time.
  const job = schedule(`*/${seconds} * * * * *`, run);
  return {
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await job.destroy();
      await running;
    },
  };
}
