import { isDeepStrictEqual } from 'node:util';
import type { Cue } from '../domain/cues.ts';
import type { Definition, Instance } from '../domain/instance.ts';
import { deepFreeze } from '../lib/freeze.ts';

/** Something wrong in the folder of coaches. */
export interface Problem {
  /** The coach it belongs to; null for `base/`. */
  readonly instance: string | null;
  /** Relative to the folder of coaches, such as `elite_coach/definition.json`. */
  readonly file: string;
  /** Inside the file, such as `steps[2].minutes` or `line 3, column 5`; empty for the whole file. */
  readonly path: string;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/** What all coaches share. */
export interface Base {
  readonly framework: string;
  readonly securityRules: string;
  /** For coaches without their own. */
  readonly sharedCues: readonly Cue[];
}

export interface CoachParts {
  readonly definition: Definition;
  readonly persona: string;
}

/** The folder of coaches as it was read; what has a problem is null. */
export interface CoachFolder {
  readonly base: Base | null;
  /** Sorted by id. */
  readonly coaches: readonly { readonly id: string; readonly parts: CoachParts | null }[];
  readonly problems: readonly Problem[];
}

/** The coaches that are offered, sorted by id. */
export type Served = ReadonlyMap<string, Instance>;

/** One line for people: file, place in it, what to write. */
export const problemText = ({ file, path, message }: Problem): string =>
  `${[file, path].filter(Boolean).join(' ')}: ${message}`;

/**
 * What is served after the folder was read (anew). What is broken stays as it was served before; what is gone goes,
 * but never the last coach. An instance that did not change stays the same object.
 * @param served empty at the first reading; then empty again when nothing is usable.
 */
export function nextServed(served: Served, read: CoachFolder): Served {
  const [any] = served.values();
  const base: Base | undefined = read.base ?? any;
  if (!base) return served;
  const next = read.coaches.flatMap(({ id, parts }) => {
    const before = served.get(id);
    const now = parts ?? before;
    return now ? [instanceOf(id, now, base, before)] : [];
  });
  return next.length > 0 ? new Map(next.map((instance) => [instance.id, instance])) : served;
}

function instanceOf(
  id: string,
  { definition, persona }: CoachParts,
  { framework, securityRules, sharedCues }: Base,
  before: Instance | undefined,
): Instance {
  const now: Instance = { id, definition, persona, framework, securityRules, sharedCues };
  return before && isDeepStrictEqual(before, now) ? before : deepFreeze(now);
}

export interface Swap {
  readonly instance: string;
  readonly what: 'added' | 'changed' | 'removed';
}

/** How two states of what is served differ. */
export function swaps(old: Served, next: Served): readonly Swap[] {
  const here = [...next.values()].filter((instance) => old.get(instance.id) !== instance);
  return [
    ...here.map(({ id }) => ({
      instance: id,
      what: old.has(id) ? ('changed' as const) : ('added' as const),
    })),
    ...[...old.keys()]
      .filter((id) => !next.has(id))
      .map((id) => ({ instance: id, what: 'removed' as const })),
  ];
}
