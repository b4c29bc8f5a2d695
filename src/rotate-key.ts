import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from './config.ts';
import { refuseStrangeRoot } from './lib/account.ts';
import { openIn } from './lib/data-folder.ts';
import { type DataSeal, readDataSeal } from './lib/data-key.ts';
import { loadEnvFile } from './lib/env-file.ts';
import { isLocked, lockFolder } from './lib/folder-lock.ts';
import { createLog } from './lib/log.ts';
import { OperatorError } from './lib/operator-error.ts';
import { isUsageError, run } from './lib/run.ts';
import { resealQueue } from './queue/reseal.ts';
import { counted } from './rules/doctor/finding.ts';
import { resealPeople } from './store/files/reseal.ts';

const USAGE = `Brings all files to the key that DATA_KEY says, while the bot is stopped: npm run rotate-key
  to encrypt what is plain    set DATA_KEY
  to change the key           set DATA_KEY to the new one and DATA_KEY_OLD to the former
  to decrypt everything       set DATA_KEY_OLD to the key, and leave DATA_KEY empty
It may be cut short and run again. Afterwards DATA_KEY_OLD is not needed any more. A new key: openssl rand -base64 32`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) return console.log(USAGE);
  loadEnvFile();
  const config = readConfig(process.env);
  const { dataDir: dir } = config;
  if (!existsSync(dir)) throw new OperatorError(`There is no ${dir}.`);
  await refuseStrangeRoot(dir);
  const data = await readDataSeal(dir, config.dataKeys);
  using _claim = claim(dir);
  const options = { dir, now: Date.now, log: createLog('silent'), quiet: config.quiet, seal: data.seal };
  await openIn(dir, reseal(options, data));
}

/** Nobody may work in the folder while its files are written anew. */
function claim(dir: string): Disposable {
  if (isLocked(dir)) throw new OperatorError(`A bot or a chat works on ${dir}. Stop it first.`);
  const release = lockFolder(dir);
  return { [Symbol.dispose]: release };
}

async function reseal(
  options: Parameters<typeof resealPeople>[0] & Parameters<typeof resealQueue>[0],
  data: DataSeal,
): Promise<void> {
  await data.claim();
  const files = await resealPeople(options);
  const copies = await resealQueue(options);
  await data.settle();
  const how = data.current ? `encrypted with key ${data.current.id}` : 'not encrypted';
  console.log(`Everything is ${how} now; ${counted(files, 'file was', 'files were')} written anew.`);
  if (copies.length === 0) return;
  console.log(`Copies of a damaged queue are as they were, so remove them: ${copies.join(', ')}.`);
}

function isForOperator(error: unknown): error is Error {
  return error instanceof ConfigError || error instanceof OperatorError || isUsageError(error);
}

await run(main, isForOperator);
