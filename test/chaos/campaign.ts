import { parseArgs } from 'node:util';
import { runCampaign } from './run.ts';

/** Kills the bot again and again while people talk to it, and counts. Exits with 1 when anything was lost, repeated or torn. */
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '200' },
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    life: { type: 'string', default: '3500' },
  },
});
const begun = performance.now();
const seconds = () => Math.round((performance.now() - begun) / 1000);
const outcome = await runCampaign({
  people: Number(values.people),
  kills: Number(values.kills),
  seed: Number(values.seed),
  longestLifeMs: Number(values.life),
  progress: (kills, updates) => {
    const line = `${seconds()} s: killed ${kills} of ${values.kills} times, ${updates} updates sent`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}`);
    else if (kills % 10 === 0) process.stdout.write(`${line}\n`);
  },
});
const print = (title: string, counts: Readonly<Record<string, number>>): void => {
  process.stdout.write(`\n${title}\n`);
  for (const [what, count] of Object.entries(counts))
    process.stdout.write(`  ${String(count).padStart(7)}  ${what}\n`);
};
print(`${values.people} people, seed ${values.seed}, ${seconds()} s`, outcome.counts);
print('must be zero', outcome.violations);
for (const detail of outcome.details.slice(0, 40)) process.stdout.write(`${detail}\n`);
if (Object.values(outcome.violations).some((count) => count > 0)) process.exitCode = 1;
