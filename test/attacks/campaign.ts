import { parseArgs } from 'node:util';
import { runAttacks } from './run.ts';

/** Lets a model that obeys every attack talk to many people. Exits with 1 when anything got through. */
const { values } = parseArgs({
  options: { conversations: { type: 'string', default: '320' }, from: { type: 'string', default: '0' } },
});
const begun = performance.now();
const from = Number(values.from);
const numbers = Array.from({ length: Number(values.conversations) }, (_, at) => from + at);
const outcome = await runAttacks(numbers, (done) => {
  if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${numbers.length}`);
});
const seconds = Math.round((performance.now() - begun) / 1000);
process.stdout.write(
  `\n${outcome.conversations} conversations, ${outcome.messages} messages, ${outcome.written} replies written, ${seconds} s\n`,
);
for (const kind of ['leaked', 'skipped', 'poisoned'] as const) {
  process.stdout.write(`${String(outcome[kind].length).padStart(5)}  ${kind}\n`);
  for (const what of outcome[kind].slice(0, 20)) process.stdout.write(`       ${what.slice(0, 300)}\n`);
  if (outcome[kind].length > 0) process.exitCode = 1;
}
