import { type Millis, toMillis } from '../domain/ids.ts';
import type { Change, Memory } from '../domain/memory.ts';

const DAY_MS = 86_400_000;

/** What is older than this has been kept for long enough. */
export const oldestKept = (days: number, now: Millis): Millis => now - days * DAY_MS;

/**
 * The documents of somebody without what was said before `before`: episodes, notes that were taken from talks, and
 * the words that a finished step was told in. What they saved themselves stays, and so does how far they are. Empty
 * when there is nothing to remove.
 */
export function withoutOld({ facts, episodic, state }: Memory, before: Millis): Change {
  const isOld = ({ at }: { readonly at: string }): boolean => toMillis(at) < before;
  const items = facts.items.filter((fact) => fact.pinned || !isOld(fact));
  const episodes = episodic.items.filter((episode) => !isOld(episode));
  const completions = state.completions.map((each) =>
    isOld(each) && each.outcome.note !== '' ? { ...each, outcome: { ...each.outcome, note: '' } } : each,
  );
  const isSame = completions.every((each, index) => each === state.completions[index]);
  return {
    ...(items.length < facts.items.length ? { facts: { ...facts, items } } : {}),
    ...(episodes.length < episodic.items.length ? { episodic: { ...episodic, items: episodes } } : {}),
    ...(isSame ? {} : { state: { ...state, completions } }),
  };
}
