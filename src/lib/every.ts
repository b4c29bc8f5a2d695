import { schedule } from 'node-cron';
import type { Log } from './log.ts';

/**
 * Runs `task` at every wall-clock second that is a multiple of `seconds` (1-59), never twice at a time.
 * Disposing takes no new run, aborts the signal of the one in hand and waits for it.
 */
export function every(
  seconds: number,
  task: (signal: AbortSignal) => Promise<void>,
  log: Log,
): AsyncDisposable {
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  const run = async (): Promise<void> => {
    running = task(stopping.signal).catch((error: unknown) =>
      log.error({ err: error }, 'a tick failed; the next one tries again'),
    );
    await running;
  };
  const job = schedule(`*/${seconds} * * * * *`, run, { noOverlap: true });
  return {
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await job.destroy();
      await running;
    },
  };
}
