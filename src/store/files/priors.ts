import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Availability } from '../../domain/availability.ts';
import { Iso, type UserId } from '../../domain/ids.ts';
import { ifThere, readIfThere, replaceFile, syncFolder } from '../../lib/files.ts';
import type { Prior } from '../../rules/schedule/availability/posterior.ts';
import { PriorFile, readPrior, SHIPPED_PRIOR } from '../../rules/schedule/availability/prior.ts';
import { addPerson, NO_SUMS, type Sums } from '../../rules/schedule/availability/refresh.ts';
import { DOCUMENTS, parseDocument, parseJson } from './documents.ts';
import { allPeople } from './expire.ts';
import { type FileStoreOptions, PRIVATE, personFolder, sealOf } from './options.ts';

/** One prior of this installation. It is never changed: what was learned by it is rebuilt by it. */
const Kept = PriorFile.extend({ version: z.int().min(1), made_at: Iso, people: z.int().min(1) });
export type KeptPrior = z.infer<typeof Kept>;

export interface VersionedPrior {
  /** 0 is the shipped one. */
  readonly version: number;
  readonly prior: Prior;
  /** null: the shipped one. */
  readonly madeAt: Iso | null;
}

const SHIPPED: VersionedPrior = { version: 0, prior: SHIPPED_PRIOR, madeAt: null };
const NAME = /^(\d{1,6})\.json$/;

const folderIn = (dir: string): string => join(dir, 'priors');

/** The latest prior of this installation that can be read, or the shipped one. */
export async function latestPrior(dir: string): Promise<VersionedPrior> {
  const names = (await ifThere(readdir(folderIn(dir)))) ?? [];
  const versions = names.flatMap((name) => Number(NAME.exec(name)?.[1] ?? 0) || []);
  for (const version of versions.toSorted((a, b) => b - a)) {
    const found = await priorOf(dir, version);
    if (found) return found;
  }
  return SHIPPED;
}

/** The prior of that version; null where it is not there, or cannot be read. */
export async function priorOf(dir: string, version: number): Promise<VersionedPrior | null> {
  if (version === 0) return SHIPPED;
  const text = await readIfThere(join(folderIn(dir), `${version}.json`));
  const kept = Kept.safeParse(text === null ? null : parseJson(text));
  return kept.success ? { version, prior: readPrior(kept.data), madeAt: kept.data.made_at } : null;
}

/** Holds sums over people only, so it is not encrypted and stays when somebody is erased. */
export async function keepPrior(dir: string, kept: KeptPrior): Promise<VersionedPrior> {
  const folder = folderIn(dir);
  await mkdir(folder, { recursive: true, mode: PRIVATE });
  await replaceFile(join(folder, `${kept.version}.json`), `${JSON.stringify(Kept.parse(kept))}\n`);
  await syncFolder(dir);
  return { version: kept.version, prior: readPrior(kept), madeAt: kept.made_at };
}

/**
 * Goes through everybody's folder, one by one, and adds up what was learned. Reads only; who cannot be read is passed
 * over. What was changed just now and is not in the files yet waits for the next time.
 */
export async function surveyPeople(
  options: Pick<FileStoreOptions, 'dir' | 'seal' | 'log'>,
  present: Prior,
  signal: AbortSignal,
): Promise<Sums> {
  let sums = NO_SUMS;
  for await (const user of allPeople(options.dir)) {
    if (signal.aborted) break;
    try {
      const known = await learnedOf(options, user);
      if (known) sums = addPerson(sums, SHIPPED_PRIOR, present, known);
    } catch (err) {
      options.log.warn({ user, err }, 'what was learned about somebody could not be added up');
    }
  }
  return sums;
}

async function learnedOf(
  options: Pick<FileStoreOptions, 'dir' | 'seal'>,
  user: UserId,
): Promise<Availability | null> {
  const { file } = DOCUMENTS.activity;
  const text = await readIfThere(join(personFolder(options.dir, user), file));
  const parsed = text === null ? null : parseDocument(sealOf(options).open(text), DOCUMENTS.activity);
  return parsed?.kind === 'ok' ? parsed.value.check_ins.learned : null;
}
