import { type Millis, toIso, toMillis } from '../domain/ids.ts';
import type { State } from '../domain/memory.ts';

export type PatternFlags = State['pattern_flags'];
type PatternFlag = PatternFlags[string];

const HALF_LIFE: Millis = 3 * 24 * 3_600_000;
/** Part of the way to 1 that one sign moves a score. */
const RISE = 0.35;
/** What a completed action leaves of a score. */
const EASE = 0.6;
const FORGOTTEN = 0.02;

/** The score now, 0 to 1: `score * 2^(-days / 3)`. */
export function decayed(flag: PatternFlag, now: Millis): number {
  const age = Math.max(0, now - toMillis(flag.at));
  return flag.score * 0.5 ** (age / HALF_LIFE);
}

/** Raises the flags of the anti-patterns that showed; the same one twice in one turn counts once. */
export function raiseFlags(
  flags: PatternFlags,
  found: readonly { readonly name: string }[],
  now: Millis,
): PatternFlags {
  const raised = [...new Set(found.map((each) => each.name))].map((name) => {
    // Names come from a model: `constructor` must not find what every object has.
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
    const score = flag ? decayed(flag, now) : 0;
    return [name, { score: score + (1 - score) * RISE, at: toIso(now) }] as const;
  });
  return remembered({ ...flags, ...Object.fromEntries(raised) }, now);
}

/** A completed action eases all of them. */
export function easeFlags(flags: PatternFlags, now: Millis): PatternFlags {
  const eased = Object.entries(flags).map(
    ([name, flag]) => [name, { score: decayed(flag, now) * EASE, at: toIso(now) }] as const,
  );
  return remembered(Object.fromEntries(eased), now);
}

/** The highest scores now, highest first, then by name. */
export function strongest(
  flags: PatternFlags,
  now: Millis,
  most: number,
  atLeast: number,
): { readonly name: string; readonly score: number }[] {
  return Object.entries(flags)
    .map(([name, flag]) => ({ name, score: decayed(flag, now) }))
    .filter((flag) => flag.score >= atLeast)
    .sort((a, b) => b.score - a.score || a.name.localeCompare(b.name))
    .slice(0, most);
}

function remembered(flags: PatternFlags, now: Millis): PatternFlags {
  return Object.fromEntries(Object.entries(flags).filter(([, flag]) => decayed(flag, now) >= FORGOTTEN));
}
