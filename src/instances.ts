import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Cue } from './domain/cues.ts';
import type { Definition, Instances } from './domain/instance.ts';
import { hasCode } from './lib/files.ts';
import type { Log } from './lib/log.ts';
import { OperatorError } from './lib/operator-error.ts';
import { settle } from './lib/settle.ts';
import { watchFolders } from './lib/watch-folders.ts';
import { checkDefinitionText, checkPersona, checkSharedCues } from './rules/definition-checks.ts';
import type { Flaw } from './rules/definition-schema.ts';
import type { Base, CoachFolder, CoachParts, Problem, Served, Swap } from './rules/served-coaches.ts';
import { nextServed, problemText, swaps } from './rules/served-coaches.ts';

/** No coach can be served; the message is meant for the operator and names every problem. */
export class InstancesError extends OperatorError {
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[], options?: ErrorOptions) {
    super([message, ...problems.map((problem) => `  ${problemText(problem)}`)].join('\n'), options);
    this.problems = problems;
  }
}

/** Checked coaches; with `watch` they follow what is on the disk until this is disposed. */
export interface LoadedInstances extends Instances {
  /** What was wrong when the folder was read last. */
  readonly problems: readonly Problem[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** Hears, beside the log and in lines for people, what is wrong with the coaches and what was taken over. */
export type Tell = (lines: readonly string[]) => void;

const TAKEN: Readonly<Record<Swap['what'], string>> = {
  added: 'A coach was added from its folder',
  changed: 'A coach was taken over anew from its folder',
  removed: 'A coach was taken away with its folder',
};

/** Long enough for an editor to have written all it wants to write. */
const QUIET_MS = 100;

/**
 * Reads every coach under `dir`. A broken one is left out and named in `problems` and in the log.
 * @param options.watch reads again what changes; a broken change keeps the last good version.
 * @throws InstancesError when `dir` cannot be read, `base/` is not complete, or no coach is usable.
 */
export async function loadInstances(options: {
  readonly dir: string;
  readonly log: Log;
  readonly watch: boolean;
  readonly tell?: Tell | undefined;
}): Promise<LoadedInstances> {
  const { dir, log, tell = () => {} } = options;
  const first = await readCoachFolder(dir);
  let served = firstServed(dir, first);
  let { problems } = first;
  const warn = (sentence: string) => {
    for (const { message, ...place } of problems) log.warn({ ...place, problem: message }, sentence);
    tell([`${sentence}:`, ...problems.map((problem) => `  ${problemText(problem)}`)]);
  };
  const inform = (facts: object, sentence: string, line = sentence) => {
    log.info(facts, sentence);
    tell([`${line}.`]);
  };
  if (problems.length > 0) warn('A coach has a mistake and is left out');

  const reload = async () => {
    const read = await readCoachFolder(dir);
    const next = nextServed(served, read);
    const changes = swaps(served, next);
    const isNews = !isDeepStrictEqual(read.problems, problems);
    [served, problems] = [next, read.problems];
    for (const swap of changes) inform(swap, TAKEN[swap.what], `${swap.instance}: ${TAKEN[swap.what]}`);
    if (!isNews) return;
    if (problems.length > 0) warn('A coach has a mistake; its last good version stays, if there was one');
    else inform({}, 'The coaches have no mistake any more');
  };
  const watcher = options.watch ? watchCoaches(dir, log, reload) : null;
  return {
    all: () => [...served.values()],
    get: (id) => served.get(id),
    get problems() {
      return problems;
    },
    async [Symbol.asyncDispose]() {
      await watcher?.[Symbol.asyncDispose]();
    },
  };
}

function firstServed(dir: string, read: CoachFolder): Served {
  if (!read.base) throw new InstancesError(`The coaches in ${dir} lack what they all share:`, read.problems);
  const served = nextServed(new Map(), read);
  if (served.size > 0) return served;
  throw read.coaches.length > 0
    ? new InstancesError(`None of the coaches in ${dir} can be used:`, read.problems)
    : new InstancesError(
        `There is no coach in ${dir}. Add a folder with definition.json and persona.md; docs/authoring.md shows how.`,
        [],
      );
}

function watchCoaches(dir: string, log: Log, reload: () => Promise<void>): AsyncDisposable {
  return watchFolders({
    folders: async () => [dir, ...['base', ...(await coachFolders(dir))].map((name) => join(dir, name))],
    quietMs: QUIET_MS,
    onChange: reload,
    onError: (err) => log.warn({ err }, 'The coaches could not be read again; they stay as they are'),
  });
}

/**
 * Reads and checks everything under `dir`; what is wrong is in `problems`.
 * @throws InstancesError when `dir` cannot be read.
 */
export async function readCoachFolder(dir: string): Promise<CoachFolder> {
  const ids = await coachFolders(dir);
  const base = await readBase(dir);
  const coaches = await settle(ids.map(async (id) => ({ id, ...(await readCoach(dir, id)) })));
  return {
    base: base.parts,
    coaches: coaches.map(({ id, parts }) => ({ id, parts })),
    problems: [base, ...coaches].flatMap((read) => read.problems),
  };
}

async function coachFolders(dir: string): Promise<string[]> {
  try {
    const names = (await readdir(dir)).filter((name) => !/^[._]/.test(name) && name !== 'base').sort();
    const areFolders = await settle(names.map((name) => isFolder(join(dir, name))));
    return names.filter((_, index) => areFolders[index]);
  } catch (cause) {
    const why = hasCode(cause, 'ENOENT') ? 'there is no such folder' : codeOf(cause);
    const message = `The coaches cannot be read from ${dir}: ${why}. Set INSTANCES_DIR to a folder that holds base/ and at least one coach.`;
    throw new InstancesError(message, [], { cause });
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    // A link that leads nowhere, or a folder that was removed a moment ago.
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** `parts` only when there is no problem. */
interface Read<T> {
  readonly parts: T | null;
  readonly problems: readonly Problem[];
}

async function readBase(dir: string): Promise<Read<Base>> {
  const at = { dir, instance: null };
  const [framework, rules] = await settle([
    readText({ ...at, file: 'base/core_framework.md' }, 'how all coaches work'),
    readText({ ...at, file: 'base/security_rules.md' }, 'the rules that hold for all coaches'),
  ]);
  const cues = await readSharedCues(dir);
  const problems = [...framework.problems, ...rules.problems, ...cues.problems];
  if (framework.parts === null || rules.parts === null || cues.parts === null)
    return { parts: null, problems };
  const parts = { framework: framework.parts, securityRules: rules.parts, sharedCues: cues.parts };
  return { parts, problems };
}

/** Coaches may do without: then their check-ins are made of other texts. */
async function readSharedCues(dir: string): Promise<Read<readonly Cue[]>> {
  const file = 'base/cues.json';
  if (!existsSync(join(dir, file))) return { parts: [], problems: [] };
  const text = await readText({ dir, instance: null, file }, 'what check-ins say');
  if (text.parts === null) return { parts: null, problems: text.problems };
  const { cues, flaws } = checkSharedCues(text.parts);
  return { parts: cues, problems: flaws.map((flaw) => ({ instance: null, file, ...flaw })) };
}

async function readCoach(dir: string, id: string): Promise<Read<CoachParts>> {
  const at = { dir, instance: id };
  const [text, persona] = await settle([
    readText({ ...at, file: `${id}/definition.json` }, 'what this coach does'),
    readText({ ...at, file: `${id}/persona.md` }, 'who this coach is and how it speaks'),
  ]);
  const problemOf = (file: string) => (flaw: Flaw) => ({ instance: id, file: `${id}/${file}`, ...flaw });
  const checked = text.parts === null ? null : checkDefinitionText(text.parts, id);
  const problems = [
    ...text.problems,
    ...(checked?.flaws ?? []).map(problemOf('definition.json')),
    ...persona.problems,
    ...checkPersona(persona.parts ?? '').map(problemOf('persona.md')),
  ];
  const definition: Definition | null = checked?.definition ?? null;
  if (problems.length > 0 || definition === null || persona.parts === null) return { parts: null, problems };
  return { parts: { definition, persona: persona.parts }, problems };
}

interface Place {
  readonly dir: string;
  readonly instance: string | null;
  readonly file: string;
}

async function readText({ dir, instance, file }: Place, holds: string): Promise<Read<string>> {
  const problem = (message: string) => ({ parts: null, problems: [{ instance, file, path: '', message }] });
  try {
    const text = await readFile(join(dir, file), 'utf8');
    return text.trim() === '' ? problem(`is empty; write here ${holds}`) : { parts: text, problems: [] };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return problem(`is missing; write there ${holds}`);
    return problem(`cannot be read (${codeOf(error)}); it must be a file that this user may read`);
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
