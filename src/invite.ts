import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Config, ConfigError, readConfig } from './config.ts';
import { refuseStrangeRoot } from './lib/account.ts';
import { openIn } from './lib/data-folder.ts';
import { loadEnvFile } from './lib/env-file.ts';
import { OperatorError } from './lib/operator-error.ts';
import { isUsageError, run } from './lib/run.ts';
import { inviteListText } from './operator/invites.ts';
import { createInvites, type Invites } from './store/files/invites.ts';
import { lookAtTelegram } from './telegram/look.ts';

const USAGE = `Codes that let people in where ACCESS is invite: npm run invite -- [command] [options]
  (none)               makes a code and prints its link; the code is shown this once
    --uses <n>         how many people it lets in, 1 to 100000; by default 1
    --days <n>         how long it works, 1 to 3650, or never; by default 30
    --note <text>      for you: whom it is for
  list                 what there is: id, note, how often used, until when
  revoke <id or code>  nobody gets in with it any more; who is in stays in
All of it works while the bot runs.`;

const DAY_MS = 86_400_000;
const DEFAULT_DAYS = '30';

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [command = 'create', target, ...rest] = positionals;
  if (values.help) return console.log(USAGE);
  if (rest.length > 0) throw new OperatorError(USAGE);
  loadEnvFile();
  const config = readConfig(process.env);
  if (existsSync(config.dataDir)) await refuseStrangeRoot(config.dataDir);
  const invites = createInvites(config.dataDir, Date.now);
  await openIn(config.dataDir, obey(command, target, { config, invites, values }));
}

function readArguments() {
  const string = { type: 'string' } as const;
  return parseArgs({
    allowPositionals: true,
    options: { uses: string, days: string, note: string, help: { type: 'boolean', short: 'h' } },
  });
}

interface Scene {
  readonly config: Config;
  readonly invites: Invites;
  readonly values: ReturnType<typeof readArguments>['values'];
}

async function obey(command: string, target: string | undefined, scene: Scene): Promise<void> {
  switch (command) {
    case 'create':
      return create(scene);
    case 'list':
      return console.log(inviteListText(await scene.invites.list(), Date.now()));
    case 'revoke':
      return revoke(scene, target);
    default:
      throw new OperatorError(USAGE);
  }
}

async function create({ config, invites, values }: Scene): Promise<void> {
  const uses = wholeFrom('--uses', values.uses ?? '1', 100_000);
  const days = values.days ?? DEFAULT_DAYS;
  const expiresAt = days === 'never' ? null : Date.now() + wholeFrom('--days', days, 3_650) * DAY_MS;
  const code = await invites.create({ uses, expiresAt, note: values.note ?? '' });
  console.log(`${await linkFor(config, code)}\nCode: ${code}`);
  if (config.access.kind !== 'invite')
    process.stderr.write(`ACCESS is ${config.access.kind}: codes are asked for once it is invite.\n`);
}

function wholeFrom(option: string, text: string, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new OperatorError(`${option} must be a whole number from 1 to ${most}.`);
}

/** The bot's own name, if Telegram says it. */
async function linkFor({ telegram }: Config, code: string): Promise<string> {
  const facts = telegram ? await lookAtTelegram(telegram, false) : null;
  const name = facts?.kind === 'signed_in' ? facts.username : '<your bot>';
  return `https://t.me/${name}?start=${code}`;
}

async function revoke({ invites }: Scene, target: string | undefined): Promise<void> {
  if (target === undefined) throw new OperatorError(USAGE);
  if (!(await invites.revoke(target)))
    throw new OperatorError(`There is no invitation ${target}. What there is: npm run invite -- list`);
  console.log('Revoked: nobody gets in with it any more.');
}

function isForOperator(error: unknown): error is Error {
  return error instanceof ConfigError || error instanceof OperatorError || isUsageError(error);
}

await run(main, isForOperator);
