import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, ConfigError, readConfig } from './config.ts';
import { InstancesError, readCoachFolder } from './instances.ts';
import { refuseStrangeRoot } from './lib/account.ts';
import { openIn } from './lib/data-folder.ts';
import { readDataSeal } from './lib/data-key.ts';
import { loadEnvFile } from './lib/env-file.ts';
import { isLocked, lockFolder } from './lib/folder-lock.ts';
import { createLog } from './lib/log.ts';
import { OperatorError } from './lib/operator-error.ts';
import { EXIT, isUsageError, run } from './lib/run.ts';
import type { Seal } from './lib/seal.ts';
import { inspectSpending } from './llm/inspect-spending.ts';
import { clocks } from './operator/doctor/clock.ts';
import { diskOf, folderOf, zonesHere } from './operator/doctor/machine.ts';
import { createProgress } from './operator/doctor/progress.ts';
import { printFindings, type Tell } from './operator/doctor/tell.ts';
import { inspectQueue } from './queue/inspect.ts';
import { judgeCoaches } from './rules/doctor/coaches.ts';
import { judgeEncryption } from './rules/doctor/encryption.ts';
import { type Finding, finding } from './rules/doctor/finding.ts';
import { addFlaw, allMended, type Flaw, judgeFlaws, type Tally } from './rules/doctor/flaws.ts';
import { judgeClock, judgeDisk, judgeFolder, judgeNode, judgeZones } from './rules/doctor/machine.ts';
import { judgeMoney } from './rules/doctor/money.ts';
import { judgeQueue } from './rules/doctor/queue.ts';
import { judgeSettings, type Railway } from './rules/doctor/settings.ts';
import { judgeTelegram } from './rules/doctor/telegram.ts';
import { inspectPeople, type Look } from './store/files/inspect.ts';
import { inspectFolders } from './store/files/inspect-folders.ts';
import { mendFlaw, rebuildIndex } from './store/files/mend.ts';
import { BOT_API } from './telegram/client.ts';
import { lookAtTelegram } from './telegram/look.ts';

const USAGE = `Looks for what is wrong with the bot and its data, and says what to do: npm run doctor [-- options]
  --fix      mends what can be mended safely; only while the bot is stopped
  --offline  asks nothing over the network
  --json     prints the findings as JSON
Without --fix it only reads, also beside a running bot.
Exit code: 0 there is no problem, 1 there is one, 2 it cannot look (a setting is wrong, or --fix beside a running bot).`;

interface Wish {
  readonly fix: boolean;
  readonly offline: boolean;
  readonly json: boolean;
}

/** What all looks need. `busy`: a bot or a chat works on the data folder. */
interface Scene extends Wish {
  readonly config: Config;
  readonly busy: boolean;
  readonly seal: Seal;
}

async function main(): Promise<void> {
  const { values } = readArguments();
  if (values.help) return console.log(USAGE);
  const { fix = false, offline = false, json = false } = values;
  const look = (tell: Tell): Promise<void> => examine({ fix, offline, json }, tell);
  if (await printFindings(json, look, isForOperator)) process.exitCode = EXIT.broken;
}

function readArguments() {
  const flag = { type: 'boolean' } as const;
  return parseArgs({
    options: { fix: flag, offline: flag, json: flag, help: { type: 'boolean', short: 'h' } },
  });
}

async function examine(wish: Wish, tell: Tell): Promise<void> {
  loadEnvFile();
  const config = readConfig(process.env);
  const { dataDir } = config;
  const exists = existsSync(dataDir);
  const busy = await openIn(dataDir, isBusy(dataDir));
  using _claim = wish.fix && exists ? await claim(dataDir, busy) : undefined;
  const { seal, current, former } = await openIn(dataDir, readDataSeal(dataDir, config.dataKeys));
  const scene = { ...wish, config, busy, seal };
  tell([judgeNode(process.versions.node), judgeZones(zonesHere())]);
  tell(judgeSettings(config, railwayHere()));
  tell(judgeEncryption({ current: current?.id ?? null, former }));
  tell(await lookAtCoaches(config.instancesDir));
  tell([judgeDisk(await diskOf(dataDir))]);
  if (exists) await openIn(dataDir, lookAtData(scene, tell));
  else tell([finding('note', 'folder', `There is no ${dataDir} yet; the first start makes it.`)]);
  await lookOutside(scene, tell);
}

const isBusy = async (dir: string): Promise<boolean> => isLocked(dir);

/** Nobody may work in the folder while files are mended. */
async function claim(dir: string, busy: boolean): Promise<Disposable> {
  if (busy) {
    throw new OperatorError(
      `--fix changes files, and a bot or a chat works on ${dir}. Stop it first; without --fix it may go on.`,
    );
  }
  await refuseStrangeRoot(dir);
  const release = lockFolder(dir);
  return { [Symbol.dispose]: release };
}

function railwayHere(): Railway | undefined {
  if (!process.env.RAILWAY_PROJECT_ID) return undefined;
  return { volume: process.env.RAILWAY_VOLUME_MOUNT_PATH };
}

async function lookAtCoaches(dir: string): Promise<readonly Finding[]> {
  try {
    return judgeCoaches(await readCoachFolder(dir), '');
  } catch (error) {
    if (error instanceof InstancesError) return judgeCoaches(null, error.message);
    throw error;
  }
}

async function lookAtData(scene: Scene, tell: Tell): Promise<void> {
  const { config, busy, seal } = scene;
  const { dataDir: dir, llm } = config;
  const folder = await folderOf(dir);
  tell(folder ? judgeFolder(folder) : []);
  tell(judgeQueue(await inspectQueue(join(dir, 'queue'), Date.now, seal), Date.now(), busy));
  const { money, flaws } = await inspectSpending({ dir, now: Date.now, busy });
  tell(llm.provider.kind === 'offline' ? [] : judgeMoney(money, llm.budget));
  tell(await lookAtFiles(scene, flaws));
}

/** Every file of everybody. With `--fix` each flaw is mended as it is found. */
async function lookAtFiles(scene: Scene, others: readonly Flaw[]): Promise<readonly Finding[]> {
  const { config, busy, fix, seal } = scene;
  const { dataDir: dir, quiet } = config;
  const options = { dir, now: Date.now, log: createLog('silent'), quiet, seal };
  const progress = createProgress(process.stderr, Date.now);
  let tally: Tally = new Map();
  let people = 0;
  const looked = (count: number): void => {
    people = count;
    progress.at(count);
  };
  for await (const flaw of allFlaws({ ...options, busy }, others, looked)) {
    tally = addFlaw(tally, flaw, fix && (await mendFlaw(options, flaw)));
  }
  progress.end();
  if (fix && (tally.has('overlooked') || tally.has('no_index'))) {
    await rebuildIndex(options);
    tally = allMended(tally, ['overlooked', 'no_index']);
  }
  return judgeFlaws(tally, people);
}

async function* allFlaws(
  look: Look,
  others: readonly Flaw[],
  looked: (people: number) => void,
): AsyncGenerator<Flaw> {
  yield* others;
  // Before the people, whose damaged files are set aside on the way.
  yield* inspectFolders(look);
  yield* inspectPeople(look, looked);
}

async function lookOutside({ config, offline, fix, busy, seal }: Scene, tell: Tell): Promise<void> {
  const { telegram, llm, dataDir } = config;
  const model =
    'baseUrl' in llm.provider ? (llm.provider.baseUrl ?? MODEL_API[llm.provider.kind]) : undefined;
  const servers = [telegram?.apiRoot ?? BOT_API, ...(model ? [model] : [])];
  tell([judgeClock(await clocks(offline ? [] : servers, Date.now))]);
  if (offline || !telegram) return;
  const { journal } = await inspectQueue(join(dataDir, 'queue'), Date.now, seal);
  const queued = journal.kind === 'read' ? journal.bots : [];
  tell(judgeTelegram(await lookAtTelegram(telegram, fix), busy, queued));
}

/** Where models are asked by default; only the date of the answer is looked at. */
const MODEL_API = { anthropic: 'https://api.anthropic.com', openai: 'https://api.openai.com' } as const;

function isForOperator(error: unknown): error is Error {
  return error instanceof ConfigError || error instanceof OperatorError || isUsageError(error);
}

await run(main, isForOperator);
