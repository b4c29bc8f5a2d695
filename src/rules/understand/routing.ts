import type { Instance } from '../../domain/instance.ts';
import { deniedJustBefore } from './clauses.ts';
import { words } from './normal.ts';
import { findPhrases, phraseTable } from './phrases.ts';

/**
 * The coach that fits what somebody wrote: the one with the most of its routing keywords, title and id in the
 * text, as whole words. A keyword counts once; one that is denied ("not money") does not count.
 *
 * @returns the instance's id; null when nothing fits or two fit equally well.
 */
export function routeCoach(text: string, instances: readonly Instance[]): string | null {
  const said = words(text);
  const scores = instances.map((instance) => ({ id: instance.id, hits: hitsOf(said, instance) }));
  const best = Math.max(0, ...scores.map((score) => score.hits));
  const winners = scores.filter((score) => score.hits === best);
  const [winner] = winners;
  return best > 0 && winners.length === 1 && winner ? winner.id : null;
}

function hitsOf(said: readonly string[], { id, definition }: Instance): number {
  const phrases = [...definition.routing_keywords, definition.title, id.replaceAll('_', ' ')];
  const different = new Set(phrases.map((phrase) => words(phrase).join(' ')));
  return [...different].filter((phrase) =>
    findPhrases(said, phraseTable([[phrase, true]])).some((found) => !deniedJustBefore(said, found.at)),
  ).length;
}
