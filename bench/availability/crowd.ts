import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { type Run, runOnce, type Setting } from './run.ts';
import { tablesOf } from './tables.ts';

/** Runs them all, on as many cores as there are. @param progress told after each, how many are done */
export async function runAll(
  settings: readonly Setting[],
  progress: (done: number) => void,
): Promise<readonly Run[]> {
  const runs: Run[] = [];
  const left = [...settings];
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL(import.meta.url));
    for (let next = left.shift(); next; next = left.shift()) {
      runs.push(await ask(worker, next));
      progress(runs.length);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return runs;
}

const ask = async (worker: Worker, setting: Setting): Promise<Run> => {
  worker.postMessage(setting);
  const [run] = await once(worker, 'message');
  return run;
};

export const runHere = (setting: Setting): Run =>
  runOnce(setting, tablesOf(setting.archetype, setting.scenario));

if (!isMainThread) parentPort?.on('message', (setting: Setting) => parentPort?.postMessage(runHere(setting)));
