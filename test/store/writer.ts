import { createFileStore } from '../../src/store/files/file-store.ts';
import { ana, levelUp, line, scheduled, T0 } from './samples.ts';

/**
 * Run by the test that kills it: makes one turn after the other and prints the number of each that is stored.
 * Argument: the data folder.
 */
const [, , dir = ''] = process.argv;
const ignore = () => undefined;
const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
const store = await createFileStore({ dir, now: () => T0, log, quiet: { from: 0, to: 0 } });
const start = (await store.read(ana)).state.level;
for (let turn = start; ; turn += 1) {
  await store.update(ana, (memory) => ({
    ...levelUp(memory),
    history: [line(`h${turn}`, 'x'.repeat(2000))],
    // Now sooner, now later than the turn before.
    scheduled: { version: 1, items: [scheduled(T0 + (turn % 2 === 0 ? turn : -turn))] },
  }));
  process.stdout.write(`${turn}\n`);
}
