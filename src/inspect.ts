import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from './config.ts';
import { UserId } from './domain/ids.ts';
import { openIn } from './lib/data-folder.ts';
import { readDataSeal } from './lib/data-key.ts';
import { loadEnvFile } from './lib/env-file.ts';
import { OperatorError } from './lib/operator-error.ts';
import { isUsageError, run } from './lib/run.ts';
import { dayForOperator } from './rules/learned-day/describe.ts';
import { learnedDay } from './rules/learned-day/learned-day.ts';
import { daySvg } from './rules/learned-day/svg.ts';
import { latestPrior } from './store/files/priors.ts';
import { readPerson } from './store/files/read-person.ts';

const USAGE = `Shows when somebody is written to and what was learned of their day: npm run inspect -- <user> [options]
  <user>          the name of their folder in users/
  --svg <file>    writes the learned day as a picture as well
It shows nothing that was said, and only reads, also beside a running bot.`;

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) return console.log(USAGE);
  const [name, ...rest] = positionals;
  const user = UserId.safeParse(name);
  if (!user.success || rest.length > 0) throw new OperatorError(USAGE);
  await inspect(user.data, values.svg);
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: { svg: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
}

async function inspect(user: UserId, svg: string | undefined): Promise<void> {
  loadEnvFile();
  const { dataDir: dir, dataKeys, quiet, learner } = readConfig(process.env);
  const { seal } = await openIn(dir, readDataSeal(dir, dataKeys));
  const memory = await openIn(dir, readPerson({ dir, seal, quiet, now: Date.now }, user));
  if (!memory) throw new OperatorError(`There is nobody called ${user} in ${dir}.`);
  const learning = { learner, prior: await openIn(dir, latestPrior(dir)), random: Math.random };
  console.log(dayForOperator(memory, learning, Date.now()));
  if (svg === undefined) return;
  const day = learnedDay(memory.activity.check_ins, learning);
  const title = `When ${user} answers, learned from ${day.encounters} check-ins`;
  await writeFile(svg, daySvg({ ...day, title }));
  console.log(`\nWrote ${svg}`);
}

const isForOperator = (error: unknown): error is Error =>
  error instanceof ConfigError || error instanceof OperatorError || isUsageError(error);

await run(main, isForOperator);
