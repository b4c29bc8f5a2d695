import type { Classify } from '../../src/rules/screen/classifier.ts';
import { screenInput } from '../../src/rules/screen/input.ts';
import { createRandom } from '../../test/chaos/random.ts';
import { attackCases } from '../../test/support/screen-cases.ts';
import { type Share, shareOf } from '../../tools/screen/measure.ts';
import { progress, table } from '../table.ts';
import { cells } from './cells.ts';
import { OBFUSCATIONS } from './obfuscate.ts';

/** A text with the classifier that has not seen it. */
export interface Plain {
  readonly text: string;
  readonly classify: Classify;
}

export interface ObfuscationFigures {
  readonly told: string;
  readonly ways: number;
  /** How many of the ways keep as much of the plain recall as they should. */
  readonly kept: number;
}

const AIM = 0.95;

/** Clear attacks of our own, which nothing was trained on. */
export const ownPlain = (classify: Classify): readonly Plain[] =>
  attackCases()
    .filter(({ clear }) => clear)
    .map(({ text }) => ({ text, classify }));

/**
 * Each attack as it is and written in each way. A way counts over the texts that it changes and leaves legible
 * at all (rot13 leaves Chinese as it is, Morse has no signs for it), for both recalls.
 */
export function obfuscationFigures(plain: readonly Plain[]): ObfuscationFigures {
  const asItIs = new Map(plain.map((one) => [one, isRaised(one.text, one.classify)]));
  const rows = Object.entries(OBFUSCATIONS).map(([name, write]) => {
    progress(`obfuscating: ${name}`);
    const random = createRandom(1);
    const written = plain
      .map((one) => ({ one, hidden: write(one.text, random) }))
      .filter(({ one, hidden }) => hidden !== one.text && legible(name, one.text, hidden));
    const before = shareOf(written, ({ one }) => asItIs.get(one) === true);
    const after = shareOf(written, ({ one, hidden }) => isRaised(hidden, one.classify));
    return { name, before, after, kept: quotient(after) / quotient(before) };
  });
  const told = table(`Attacks written in other ways; aim: each keeps ${100 * AIM} % of the plain recall`, [
    ['', 'plain', '%', 'written so', '%', '95 %', 'kept %'],
    ...rows.map(({ name, before, after, kept }) => [
      name,
      ...cells(before).slice(0, 2),
      ...cells(after),
      `${(100 * kept).toFixed(1)}${kept < AIM ? ' *' : ''}`,
    ]),
  ]);
  return { told, ways: rows.length, kept: rows.filter(({ kept }) => kept >= AIM).length };
}

const isRaised = (text: string, classify: Classify): boolean =>
  screenInput(text, 'message', classify).verdict !== 'allow';

const quotient = ({ hits, of }: Share): number => hits / of;

/** There are tag characters for ASCII alone. */
const ASCII_ONLY = ['tag characters'];

/** What a way leaves out cannot be found by anybody. */
const legible = (way: string, text: string, hidden: string): boolean =>
  hidden.length >= text.length / 2 && !(ASCII_ONLY.includes(way) && /[^ -~\s]/.test(text));
