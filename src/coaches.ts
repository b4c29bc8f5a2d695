import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from './config.ts';
import { readCoachFolder } from './instances.ts';
import { loadEnvFile } from './lib/env-file.ts';
import { OperatorError } from './lib/operator-error.ts';
import { isUsageError, run } from './lib/run.ts';
import { definitionSchema } from './rules/definition-schema.ts';
import { type CoachFolder, problemText } from './rules/served-coaches.ts';

const USAGE = `Checks the coaches: npm run coaches [-- folder]
  folder          instances/, or one coach in it; by default INSTANCES_DIR
  --write-schema  writes definition.schema.json into that folder, for editors`;

/** What to look at: a folder of coaches, and one of them or all. */
interface Target {
  readonly dir: string;
  readonly only: string | null;
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) return console.log(USAGE);
  const target = findTarget(positionals[0] ?? defaultFolder());
  if (values['write-schema']) return writeSchema(target.dir);
  const read = await readCoachFolder(target.dir);
  const { text, good } = describe(read, target);
  console.log(text);
  // Like other checkers: 1 when something was found, 2 when the check itself cannot be made.
  if (!good) process.exitCode = 1;
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: { 'write-schema': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
}

function defaultFolder(): string {
  loadEnvFile();
  return readConfig(process.env).instancesDir;
}

function findTarget(folder: string): Target {
  const path = resolve(folder);
  const isCoach = existsSync(join(path, 'definition.json')) || existsSync(join(path, 'persona.md'));
  return isCoach ? { dir: dirname(path), only: basename(path) } : { dir: path, only: null };
}

async function writeSchema(dir: string): Promise<void> {
  const file = join(dir, 'definition.schema.json');
  await writeFile(file, `${JSON.stringify(definitionSchema(), null, 2)}\n`);
  console.log(`Wrote ${relative('.', file)}`);
}

/** A line per coach with its problems below it, then those of `base/`. */
function describe(
  read: CoachFolder,
  { dir, only }: Target,
): { readonly text: string; readonly good: boolean } {
  const coaches = read.coaches.filter(({ id }) => only === null || id === only);
  const width = Math.max(4, ...coaches.map(({ id }) => id.length));
  const ofBase = problemsOf(read, null);
  const paragraphs = [
    ...coaches.map(({ id, parts }) => {
      const problems = problemsOf(read, id);
      const state = parts ? `${parts.definition.steps.length} steps, ok` : count(problems);
      return [`${id.padEnd(width)}  ${state}`, ...problems];
    }),
    ...(ofBase.length > 0 ? [[`${'base'.padEnd(width)}  ${count(ofBase)}`, ...ofBase]] : []),
    ...(coaches.length === 0 ? [[`No coach in ${dir}.`]] : []),
  ];
  return {
    text: paragraphs.flat().join('\n'),
    good: paragraphs.every((lines) => lines.length === 1) && coaches.length > 0,
  };
}

const problemsOf = (read: CoachFolder, id: string | null): string[] =>
  read.problems.filter(({ instance }) => instance === id).map((problem) => `  ${problemText(problem)}`);

const count = ({ length }: readonly string[]): string => (length === 1 ? '1 problem' : `${length} problems`);

/** Mistakes of whoever started this; their message says all there is to say. */
const isForPeople = (error: unknown): error is Error =>
  error instanceof OperatorError || error instanceof ConfigError || isUsageError(error);

await run(main, isForPeople);
