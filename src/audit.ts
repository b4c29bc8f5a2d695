import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from './config.ts';
import { openIn } from './lib/data-folder.ts';
import { readDataSeal } from './lib/data-key.ts';
import { loadEnvFile } from './lib/env-file.ts';
import { ifThere } from './lib/files.ts';
import { OperatorError } from './lib/operator-error.ts';
import { EXIT, isUsageError, run } from './lib/run.ts';
import { folderOf } from './operator/doctor/machine.ts';
import { printFindings, type Tell } from './operator/doctor/tell.ts';
import { inspectQueue } from './queue/inspect.ts';
import { judgeAudit } from './rules/doctor/audit.ts';
import { judgeEncryption } from './rules/doctor/encryption.ts';
import { judgeFolder, judgeNode } from './rules/doctor/machine.ts';
import { judgeSettings } from './rules/doctor/settings.ts';
import { timesAside } from './store/files/quarantine.ts';

const USAGE = `Looks for what makes a running installation less safe than it could be: npm run audit [-- options]
  --json     prints the findings as JSON
It only reads, also beside a running bot, and asks nothing over the network. What is broken finds npm run doctor.
Exit code: 0 there is no problem, 1 there is one, 2 it cannot look (a setting is wrong).`;

const OTHERS = 0o077;
const BUDGETS = ['BUDGET_USER_DAY_USD', 'BUDGET_DAY_USD'];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return console.log(USAGE);
  if (await printFindings(values.json === true, examine, isForOperator)) process.exitCode = EXIT.broken;
}

async function examine(tell: Tell): Promise<void> {
  loadEnvFile();
  const { env } = process;
  const config = readConfig(env);
  const { dataDir: dir, dataKeys } = config;
  tell([judgeNode(process.versions.node)]);
  tell(judgeSettings(config, undefined));
  const { seal, current, former } = await openIn(dir, readDataSeal(dir, dataKeys));
  const folder = existsSync(dir) ? await openIn(dir, folderOf(dir)) : null;
  tell(folder ? judgeFolder(folder) : []);
  if (current || former.length > 0) tell(judgeEncryption({ current: current?.id ?? null, former }));
  const { dead } = await openIn(dir, inspectQueue(join(dir, 'queue'), Date.now, seal));
  tell(
    judgeAudit({
      config,
      operatorToken: env.OPERATOR_TOKEN,
      unsetBudgets: BUDGETS.filter((name) => !env[name]?.trim()),
      envFileOpen: await isEnvFileOpen(),
      isRoot: process.getuid?.() === 0,
      letters: dead.map(({ at }) => at),
      aside: await openIn(dir, timesAside(dir)),
      now: Date.now(),
    }),
  );
}

async function isEnvFileOpen(): Promise<boolean | null> {
  const facts = await ifThere(stat(fileURLToPath(new URL('../.env', import.meta.url))));
  return facts && (facts.mode & OTHERS) !== 0;
}

function isForOperator(error: unknown): error is Error {
  return error instanceof ConfigError || error instanceof OperatorError || isUsageError(error);
}

await run(main, isForOperator);
