import { readCrisis } from '../../src/rules/understand/crisis.ts';
import { attackCases, type CrisisCase, crisisCases } from '../../test/support/screen-cases.ts';
import { type Share, shareOf } from '../../tools/screen/measure.ts';
import { table } from '../table.ts';
import { cells } from './cells.ts';

/** `unsure`: the judge or the model's own `risk` decides. */
type Crisis = 'none' | 'unsure' | 'explicit';

export interface CrisisFigures {
  readonly told: string;
  readonly missed: string;
  /** Explicit cases handed off without a second opinion. */
  readonly explicit: Share;
  /** All true cases that are handed off or get a second opinion. */
  readonly noticed: Share;
  readonly wrapped: Share;
  /** Look-alikes handed off without a second opinion. */
  readonly falseAlarms: Share;
}

export function crisisFigures(): CrisisFigures {
  const all = crisisCases().map(look);
  const [real, alike] = [all.filter(({ handoff }) => handoff), all.filter(({ handoff }) => !handoff)];
  const threats = attackCases()
    .filter(({ kind }) => kind === 'crisis-wrapper')
    .map(look);
  const explicit = real.filter((one) => one.explicit === true);
  const wrapped = real.filter(({ kind }) => kind === 'in-wrapper');
  const told = [
    table('People in a crisis; aim: all explicit ones handed off at once, all others noticed', [
      HEAD,
      ...groups(real, ({ lang }) => lang),
      ...groups(real, ({ kind }) => `- ${kind}`),
      row('explicit', explicit),
      row(
        'indirect',
        real.filter((one) => one.explicit !== true),
      ),
      row('all', real),
      row('threats around an attack', threats),
    ]),
    table('Messages that only look like a crisis; aim: at most one in 30 handed off', [
      HEAD,
      ...groups(alike, ({ lang }) => lang),
      ...groups(alike, ({ kind }) => `- ${kind}`),
      row('all', alike),
    ]),
  ].join('\n');
  const missed = [
    list(
      'explicit crises not handed off',
      explicit.filter(({ reading }) => reading !== 'explicit'),
    ),
    list(
      'crises not noticed',
      real.filter(({ reading }) => reading === 'none'),
    ),
    list(
      'look-alikes handed off',
      alike.filter(({ reading }) => reading === 'explicit'),
    ),
    list(
      'look-alikes in doubt',
      alike.filter(({ reading }) => reading === 'unsure'),
    ),
  ].join('\n');
  return {
    told,
    missed,
    explicit: shareOf(explicit, isHandedOff),
    noticed: shareOf(real, isNoticed),
    wrapped: shareOf(wrapped, isHandedOff),
    falseAlarms: shareOf(alike, isHandedOff),
  };
}

const look = <T extends { readonly text: string }>(one: T): T & Read => ({
  ...one,
  reading: readCrisis(one.text),
});

interface Read {
  readonly reading: Crisis;
}

const isHandedOff = ({ reading }: Read): boolean => reading === 'explicit';
const isNoticed = ({ reading }: Read): boolean => reading !== 'none';

const HEAD = ['', 'handed off', '%', '95 %', '... or in doubt', '%', '95 %'];

const row = (name: string, read: readonly Read[]): string[] => [
  name,
  ...cells(shareOf(read, isHandedOff)),
  ...cells(shareOf(read, isNoticed)),
];

const groups = <T extends CrisisCase & Read>(all: readonly T[], by: (one: T) => string): string[][] =>
  [...Map.groupBy(all, by)].map(([name, group]) => row(name, group));

const list = (title: string, cases: readonly { readonly id: string }[]): string =>
  `${title}: ${cases.map(({ id }) => id).join(' ') || 'none'}`;
