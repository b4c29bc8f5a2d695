import type { Finding } from './findings.ts';
import type { Concept, Scan } from './lexicon.ts';
import { isTold } from './verbs.ts';

/** Kinds of what long role plays are made of: only how many of them stand in one text says something. */
const PARTS: readonly Concept[] = [
  'stay',
  'stake',
  'twin',
  'warn',
  'heed',
  'vile',
  'bound',
  'guise',
  'model',
];

/** How many kinds of parts make a role play; fewer are found in stories and in any talk of such things. */
const SOME = 4;
const MANY = 5;

/** Role plays are long; what somebody says in passing is not. In words. */
const LONG = 60;

/**
 * Long role plays that talk a model out of its rules: many kinds of what they are made of in one text. A role that
 * the bot is ordered to play counts as a part, too.
 */
export function partFindings(found: Scan): Finding[] {
  const { hits, reading } = found;
  if (reading.starts.length < LONG) return [];
  const parts = PARTS.flatMap((part) => hits[part].slice(0, 1));
  const role = hits.role.slice(0, MANY).filter((hit) => !isTold(found, hit));
  const [first] = parts;
  const kinds = parts.length + (role.length > 0 ? 1 : 0);
  if (!first || kinds < SOME) return [];
  const tier = kinds < MANY ? 'flag' : 'block';
  return [{ tier, family: 'parts', id: `concept.parts.${first.lang}`, from: first.from, to: first.to }];
}
