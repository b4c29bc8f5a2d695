import type { UserId } from '../../domain/ids.ts';
import type { Activity } from '../../domain/memory.ts';
import { deepFreeze } from '../../lib/freeze.ts';
import { SHIPPED_PRIOR } from '../../rules/schedule/availability/prior.ts';
import { rebuilt } from '../../rules/schedule/check-ins/rebuild.ts';
import { OUTCOMES, readAll } from './ledger.ts';
import { type FileStoreOptions, personFolder } from './options.ts';
import { priorOf } from './priors.ts';

/** Where `activity.json` was lost, what was learned from check-ins is learned again from their record. */
export async function learnedAgain(
  options: FileStoreOptions,
  user: UserId,
  empty: Activity,
): Promise<Activity> {
  const all = await readAll(personFolder(options.dir, user), OUTCOMES, options);
  const encounters = all.filter((entry) => entry.type === 'check_in');
  const latest = encounters.at(-1);
  if (!latest) return empty;
  const versions = [...new Set(encounters.map(({ prior }) => prior))];
  const found = await Promise.all(versions.map((version) => priorOf(options.dir, version)));
  const priors = new Map(found.flatMap((one) => (one ? [[one.version, one.prior]] : [])));
  const learned = rebuilt(encounters, (version) => priors.get(version) ?? SHIPPED_PRIOR);
  const { per_day, unanswered } = latest;
  return deepFreeze({
    ...empty,
    check_ins: { ...empty.check_ins, ...learned, per_day, unanswered, concluded: latest },
  });
}
