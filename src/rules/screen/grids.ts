import type { Tier } from './findings.ts';
import type { Concept } from './lexicon.ts';
import type { Noun, Owner } from './targets.ts';

export type Verb =
  | 'override'
  | 'alter'
  | 'reveal'
  | 'replay'
  | 'ask'
  | 'wonder'
  | 'fiction'
  | 'encode'
  | 'tongue'
  | 'authority'
  | 'act';
type Grid = Partial<Record<Noun, Partial<Record<Owner, Tier>>>>;

const every = (tier: Tier): Partial<Record<Owner, Tier>> => ({
  inner: tier,
  hidden: tier,
  yours: tier,
  prior: tier,
  all: tier,
  bare: tier,
});

/** What a verb means, by what it is about and whose that is. */
export const GRIDS: Readonly<Record<Verb, Grid>> = {
  override: {
    inner: every('block'),
    shield: { hidden: 'block', yours: 'block' },
    noun: { hidden: 'block', yours: 'block', prior: 'block', all: 'block', bare: 'flag' },
    rule: { hidden: 'block', yours: 'block', prior: 'block', all: 'flag', bare: 'hint' },
    thing: { hidden: 'flag', yours: 'flag', prior: 'flag', all: 'hint' },
  },
  alter: {
    inner: every('block'),
    shield: { hidden: 'flag', yours: 'block' },
    noun: { hidden: 'block', yours: 'flag', prior: 'flag', all: 'hint' },
    rule: { hidden: 'flag', yours: 'flag', prior: 'hint', all: 'hint' },
    thing: { hidden: 'hint' },
  },
  reveal: {
    inner: every('block'),
    noun: { hidden: 'block', yours: 'block', prior: 'block', all: 'flag', bare: 'hint' },
    rule: { hidden: 'block', yours: 'flag', prior: 'hint' },
    thing: { hidden: 'hint', yours: 'hint' },
  },
  replay: {
    inner: every('block'),
    noun: { hidden: 'block', yours: 'block', prior: 'flag', all: 'flag', bare: 'hint' },
    rule: { hidden: 'block', yours: 'flag', prior: 'hint' },
    thing: { hidden: 'hint', prior: 'hint' },
  },
  ask: {
    inner: every('block'),
    noun: { hidden: 'block', yours: 'block', prior: 'hint' },
    rule: { inner: 'block', hidden: 'flag', yours: 'flag' },
    thing: { hidden: 'hint' },
  },
  wonder: {
    inner: { ...every('flag'), yours: 'block' },
    noun: { inner: 'block', hidden: 'block', yours: 'flag', prior: 'hint' },
    rule: { hidden: 'flag', yours: 'hint' },
    thing: { hidden: 'hint' },
  },
  fiction: { inner: every('flag'), noun: { hidden: 'flag', yours: 'flag' }, rule: { hidden: 'flag' } },
  encode: {
    inner: every('block'),
    noun: { hidden: 'block', yours: 'block', prior: 'flag' },
    rule: { hidden: 'block', yours: 'flag' },
    thing: { hidden: 'hint' },
  },
  tongue: {
    inner: every('block'),
    noun: { hidden: 'block', yours: 'flag' },
    rule: { hidden: 'flag', yours: 'hint' },
  },
  authority: {
    inner: every('block'),
    shield: { hidden: 'block', yours: 'block' },
    noun: { hidden: 'block', yours: 'block', prior: 'block' },
    rule: { hidden: 'block', yours: 'flag', prior: 'flag' },
    thing: { hidden: 'flag' },
  },
  act: {
    inner: every('block'),
    shield: { hidden: 'flag', yours: 'flag' },
    noun: { hidden: 'flag', yours: 'flag', prior: 'flag', all: 'flag' },
    rule: { hidden: 'flag', yours: 'flag', prior: 'flag' },
  },
};

export const WINDOW: Readonly<Record<Verb, number>> = {
  override: 16,
  alter: 10,
  reveal: 16,
  replay: 16,
  ask: 14,
  wonder: 10,
  fiction: 16,
  encode: 20,
  tongue: 14,
  authority: 30,
  act: 12,
};

export interface Pair {
  readonly one: Concept;
  readonly other: Concept;
  readonly window: number;
  readonly tier: Tier;
  readonly family: string;
}

const pair = (one: Concept, other: Concept, window: number, tier: Tier, family: string): Pair => ({
  one,
  other,
  window,
  tier,
  family,
});

export const PAIRS: readonly Pair[] = [
  pair('override', 'above', 12, 'flag', 'override'),
  pair('override', 'fresh', 24, 'block', 'override'),
  pair('override', 'secret', 30, 'block', 'override'),
  pair('reveal', 'above', 12, 'block', 'reveal'),
  pair('replay', 'above', 12, 'block', 'reveal'),
  pair('ask', 'above', 10, 'flag', 'reveal'),
  pair('encode', 'above', 16, 'block', 'encode'),
  pair('tongue', 'above', 12, 'flag', 'encode'),
  pair('authority', 'override', 30, 'block', 'authority'),
  pair('authority', 'demand', 30, 'flag', 'authority'),
  pair('authority', 'force', 40, 'block', 'authority'),
  pair('authority', 'write', 40, 'block', 'authority'),
  pair('authority', 'key', 30, 'flag', 'authority'),
  pair('authority', 'jail', 30, 'block', 'authority'),
  pair('set', 'write', 6, 'block', 'state'),
  pair('persist', 'act', 20, 'flag', 'persist'),
  pair('persist', 'jail', 30, 'block', 'persist'),
  pair('persist', 'force', 30, 'block', 'persist'),
  pair('persist', 'override', 24, 'flag', 'persist'),
  pair('persist', 'charge', 20, 'flag', 'persist'),
  pair('trigger', 'thou', 24, 'flag', 'persist'),
  pair('trigger', 'act', 24, 'flag', 'persist'),
  pair('trigger', 'jail', 30, 'block', 'persist'),
  pair('trigger', 'force', 30, 'block', 'persist'),
  pair('trigger', 'set', 24, 'flag', 'persist'),
  pair('role', 'jail', 40, 'block', 'role'),
  pair('turn', 'jail', 8, 'block', 'role'),
  pair('role', 'free', 24, 'flag', 'role'),
  pair('turn', 'free', 6, 'hint', 'role'),
  pair('role', 'wild', 10, 'flag', 'role'),
  pair('role', 'persona', 4, 'flag', 'role'),
  pair('role', 'serve', 24, 'block', 'role'),
  pair('wonder', 'above', 12, 'flag', 'reveal'),
  pair('goon', 'opener', 14, 'block', 'reveal'),
  pair('goon', 'above', 10, 'block', 'reveal'),
  pair('authority', 'command', 16, 'block', 'authority'),
  pair('authority', 'leap', 40, 'block', 'authority'),
  pair('authority', 'waive', 40, 'block', 'authority'),
  pair('authority', 'serve', 30, 'block', 'authority'),
  pair('authority', 'right', 20, 'flag', 'right'),
  pair('keep', 'authority', 12, 'flag', 'persist'),
  pair('keep', 'serve', 24, 'block', 'persist'),
  pair('keep', 'charge', 16, 'flag', 'keep'),
  pair('keep', 'waive', 24, 'block', 'persist'),
  pair('override', 'serve', 24, 'block', 'override'),
  pair('persist', 'serve', 24, 'block', 'persist'),
  pair('trigger', 'serve', 24, 'block', 'persist'),
  pair('charge', 'serve', 24, 'block', 'persist'),
  pair('charge', 'waive', 24, 'block', 'persist'),
  pair('persist', 'waive', 24, 'block', 'persist'),
  pair('set', 'whole', 8, 'block', 'state'),
  pair('set', 'agree', 8, 'flag', 'consent'),
  pair('waive', 'unasked', 24, 'block', 'state'),
  pair('leap', 'unasked', 24, 'block', 'state'),
  pair('override', 'unleash', 24, 'flag', 'unleash'),
  pair('alter', 'unleash', 24, 'flag', 'unleash'),
];

/** Three concepts that say together what two of them do not. */
export const TRIPLES: readonly (readonly [pair: Pair, third: Concept])[] = [
  [pair('role', 'free', 24, 'block', 'role'), 'persona'],
  [pair('role', 'free', 24, 'block', 'role'), 'never'],
  [pair('role', 'free', 14, 'block', 'role'), 'machine'],
  [pair('role', 'machine', 14, 'block', 'role'), 'never'],
  [pair('set', 'step', 8, 'block', 'state'), 'unasked'],
  [pair('set', 'value', 20, 'block', 'state'), 'leap'],
  [pair('set', 'agree', 8, 'block', 'consent'), 'unasked'],
  [pair('keep', 'authority', 12, 'block', 'persist'), 'right'],
  [pair('keep', 'persist', 12, 'block', 'persist'), 'act'],
  [pair('waive', 'step', 16, 'block', 'state'), 'all'],
  [pair('override', 'rule', 12, 'block', 'override'), 'unleash'],
  [pair('alter', 'rule', 8, 'block', 'override'), 'unleash'],
  [pair('override', 'noun', 12, 'block', 'override'), 'unleash'],
  [pair('authority', 'set', 24, 'block', 'authority'), 'key'],
  [pair('charge', 'key', 24, 'block', 'state'), 'jump'],
];

/** What counts by itself. */
export const ALONE: readonly (readonly [concept: Concept, tier: Tier, family: string])[] = [
  ['authority', 'hint', 'authority'],
  ['jail', 'flag', 'role'],
  ['free', 'hint', 'role'],
  ['write', 'hint', 'state'],
  ['force', 'flag', 'state'],
  ['jump', 'flag', 'state'],
  ['charge', 'hint', 'persist'],
  ['trigger', 'hint', 'persist'],
  ['pry', 'flag', 'reveal'],
  ['persist', 'hint', 'persist'],
  ['fresh', 'hint', 'fresh'],
  ['serve', 'hint', 'persist'],
  ['waive', 'flag', 'state'],
  ['leap', 'block', 'state'],
  ['unleash', 'hint', 'unleash'],
  ['command', 'hint', 'authority'],
];
