import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from './config.ts';
import { refuseStrangeRoot } from './lib/account.ts';
import { openIn } from './lib/data-folder.ts';
import { readDataSeal } from './lib/data-key.ts';
import { loadEnvFile } from './lib/env-file.ts';
import { isLocked } from './lib/folder-lock.ts';
import { OperatorError } from './lib/operator-error.ts';
import { isUsageError, run } from './lib/run.ts';
import type { Seal } from './lib/seal.ts';
import { listText } from './operator/dead-letters.ts';
import {
  askReplay,
  dropLetter,
  type LetterFile,
  letterFolders,
  readLetter,
  readLetters,
} from './queue/letter-files.ts';

const USAGE = `Jobs that failed too often and were put aside for you: npm run dead-letters -- <command>
  list           what there is: id, person, what it was, since when, tries, why
  show <id>      one letter, with the words of the person
  replay <id>    lets the bot try it again, with all its tries
  replay --all   lets the bot try all of them again
  drop <id>      removes it; that person gets no answer to it
All of it works while the bot runs: it takes up what is to be replayed within a minute, otherwise at its next start.`;

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [command = 'list', id, ...rest] = positionals;
  if (values.help) return console.log(USAGE);
  if (rest.length > 0) throw new OperatorError(USAGE);
  loadEnvFile();
  const { dataDir, dataKeys } = readConfig(process.env);
  const { seal } = await readDataSeal(dataDir, dataKeys);
  await openIn(dataDir, obey(command, { dataDir, seal, id, all: values.all === true }));
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
}

interface Wish {
  readonly dataDir: string;
  readonly seal: Seal;
  readonly id: string | undefined;
  readonly all: boolean;
}

async function obey(command: string, wish: Wish): Promise<void> {
  const { dataDir, seal, id, all } = wish;
  if (all !== (command === 'replay' && id === undefined)) throw new OperatorError(USAGE);
  switch (command) {
    case 'list':
      return list(dataDir, seal);
    case 'show':
      return show(dataDir, named(id), seal);
    case 'replay':
      return replay(
        dataDir,
        all ? (await lettersIn(dataDir, 'dead', seal)).map((letter) => letter.id) : [named(id)],
      );
    case 'drop':
      return drop(dataDir, named(id));
    default:
      throw new OperatorError(USAGE);
  }
}

function named(id: string | undefined): string {
  if (id === undefined) throw new OperatorError(USAGE);
  return id;
}

const foldersOf = (dataDir: string) => letterFolders(join(dataDir, 'queue'));

async function lettersIn(
  dataDir: string,
  folder: 'dead' | 'asked',
  seal: Seal,
): Promise<readonly LetterFile[]> {
  const letters: LetterFile[] = [];
  for await (const letter of readLetters(foldersOf(dataDir)[folder], seal)) letters.push(letter);
  return letters;
}

async function list(dataDir: string, seal: Seal): Promise<void> {
  const rows = [
    ...(await lettersIn(dataDir, 'dead', seal)),
    ...(await lettersIn(dataDir, 'asked', seal)).map((letter) => ({ ...letter, asked: true })),
  ];
  console.log(listText(rows.map(toRow), Date.now()));
}

function toRow({ id, letter, asked = false }: LetterFile & { readonly asked?: boolean }) {
  if (!letter) return { id, asked, letter: null };
  const { at, reason, tries, job } = letter;
  return { id, asked, letter: { person: job.lane, kind: job.task.kind, at, reason, tries } };
}

async function show(dataDir: string, id: string, seal: Seal): Promise<void> {
  const { dead, asked } = foldersOf(dataDir);
  const found = (await readLetter(dead, id, seal)) ?? (await readLetter(asked, id, seal));
  if (!found) throw unknown(id);
  if (!found.letter)
    throw new OperatorError(`${found.path} cannot be understood; look at it with an editor.`);
  process.stderr.write('This holds what a person wrote, in confidence: show it to nobody.\n');
  console.log(JSON.stringify(found.letter, null, 2));
}

async function replay(dataDir: string, ids: readonly string[]): Promise<void> {
  if (existsSync(dataDir)) await refuseStrangeRoot(dataDir);
  for (const id of ids) {
    if (!(await askReplay(join(dataDir, 'queue'), id))) throw unknown(id);
    console.log(`${id} is to be replayed.`);
  }
  if (ids.length === 0) return console.log('There is no dead letter.');
  console.log(
    isLocked(dataDir)
      ? 'The bot that runs takes it up within a minute.'
      : 'No bot runs here; the next one takes it up when it starts.',
  );
}

async function drop(dataDir: string, id: string): Promise<void> {
  const { dead, asked } = foldersOf(dataDir);
  if (!(await dropLetter(dead, id)) && !(await dropLetter(asked, id))) throw unknown(id);
  console.log(`${id} is gone for good.`);
}

const unknown = (id: string): Error =>
  new OperatorError(`There is no dead letter ${id}. What there is: npm run dead-letters -- list`);

function isForOperator(error: unknown): error is Error {
  return error instanceof ConfigError || error instanceof OperatorError || isUsageError(error);
}

await run(main, isForOperator);
