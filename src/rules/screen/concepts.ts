import type { Finding, Tier } from './findings.ts';
import { type Concept, type Hit, type Lexicon, type Scan, scan } from './lexicon.ts';
import { findTargets, type Noun, type Owner, type Target } from './targets.ts';
import { noOrder, reported } from './verbs.ts';

/** Order-free windows of two concepts each, in half words. */
export function findConceptWindows(text: string, words: Lexicon): Finding[] {
  const found = scan(text, words);
  const targets = findTargets(found);
  return [
    ...overTargets(found, targets),
    ...PAIRS.flatMap((pair) => pairFindings(found, pair)),
    ...stateFindings(found),
    ...targets
      .filter(({ noun }) => noun === 'inner')
      .map((hit) => finding({ tier: 'flag', family: 'reveal', what: 'inner' }, hit, hit)),
    ...ALONE.flatMap(([concept, tier, family]) =>
      found.hits[concept].map((hit) => finding({ tier, family, what: concept }, hit, hit)),
    ),
  ];
}

type Verb =
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

const every = (tier: Tier): Record<Owner, Tier> => ({
  inner: tier,
  hidden: tier,
  yours: tier,
  prior: tier,
  all: tier,
  bare: tier,
});

/** What a verb means, by what it is about and whose that is. */
const GRIDS: Readonly<Record<Verb, Grid>> = {
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
    noun: { hidden: 'flag', yours: 'flag', prior: 'flag', all: 'hint' },
    rule: { hidden: 'flag', yours: 'flag', prior: 'hint', all: 'hint' },
    thing: { hidden: 'hint' },
  },
  reveal: {
    inner: every('block'),
    noun: { hidden: 'block', yours: 'block', prior: 'flag', all: 'flag', bare: 'hint' },
    rule: { hidden: 'block', yours: 'flag', prior: 'hint' },
    thing: { hidden: 'hint', yours: 'hint' },
  },
  replay: {
    inner: every('block'),
    noun: { hidden: 'block', yours: 'flag', prior: 'flag', all: 'flag', bare: 'hint' },
    rule: { hidden: 'block', yours: 'flag', prior: 'hint' },
    thing: { hidden: 'hint', prior: 'hint' },
  },
  ask: {
    inner: every('block'),
    noun: { hidden: 'block', yours: 'flag', prior: 'hint' },
    rule: { hidden: 'flag', yours: 'flag' },
    thing: { hidden: 'hint' },
  },
  wonder: {
    inner: { ...every('flag'), yours: 'block' },
    noun: { hidden: 'flag', yours: 'flag', prior: 'hint' },
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

const WINDOW: Readonly<Record<Verb, number>> = {
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

const VERBS = Object.keys(GRIDS) as Verb[];
const ORDERS: ReadonlySet<Verb> = new Set(['override', 'alter', 'reveal', 'replay', 'ask']);
/** Whose instructions these are, others may have said of their own. */
const OTHERS: ReadonlySet<Owner> = new Set(['prior', 'all', 'bare']);
/** A link says nothing after these: "translate your instructions to French". */
const LINKED: ReadonlySet<Verb> = new Set(['encode', 'tongue', 'authority']);

function overTargets(found: Scan, targets: readonly Target[]): Finding[] {
  if (targets.length === 0) return [];
  return VERBS.flatMap((verb) => {
    const grid = GRIDS[verb];
    return near(found, found.hits[verb], targets, WINDOW[verb], (hit, target) => {
      const tier = grid[target.noun]?.[target.owner];
      if (!tier) return undefined;
      const others = OTHERS.has(target.owner) && reported(found, Math.min(hit.from, target.from));
      const no = ORDERS.has(verb) && (others || noOrder(found, hit));
      const weaker = (target.loose && !LINKED.has(verb) ? 1 : 0) + (no ? 1 : 0);
      const left = lowered(tier, weaker);
      return left && { tier: left, family: familyOf(verb), what: `${verb}-${target.noun}` };
    });
  });
}

const familyOf = (verb: Verb): string =>
  verb === 'replay' || verb === 'ask' || verb === 'wonder' ? 'reveal' : verb === 'alter' ? 'override' : verb;

const STEPS: readonly Tier[] = ['hint', 'flag', 'block'];
const lowered = (tier: Tier, by: number): Tier | undefined => STEPS[STEPS.indexOf(tier) - by];

interface Pair {
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

const PAIRS: readonly Pair[] = [
  pair('override', 'above', 12, 'flag', 'override'),
  pair('override', 'fresh', 24, 'block', 'override'),
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
];

/** What counts by itself. */
const ALONE: readonly (readonly [concept: Concept, tier: Tier, family: string])[] = [
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
];

function pairFindings(found: Scan, { one, other, window, tier, family }: Pair): Finding[] {
  const ordered = one === 'override' || one === 'replay' || one === 'reveal';
  return near(found, found.hits[one], found.hits[other], window, (hit) => {
    const left = lowered(tier, ordered && noOrder(found, hit) ? 1 : 0);
    return left && { tier: left, family, what: `${one}-${other}` };
  });
}

/** "Mark all steps as done": a verb that writes, a part of the state and a value side by side. */
function stateFindings(found: Scan): Finding[] {
  const { set, key, value, jump } = found.hits;
  return near(found, key, value, 10, (a, b) => {
    const both = [{ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to), lang: a.lang }];
    const any = () => ({ tier: 'flag', family: 'state', what: 'state-value' }) as const;
    const ordered = near(found, both, set, 8, any).length > 0 || near(found, both, jump, 14, any).length > 0;
    return { tier: ordered ? 'flag' : 'hint', family: 'state', what: 'state-value' };
  });
}

/** At most so many partners are looked at for a word, so that repeating words costs no more. */
const PARTNERS = 12;
const SAME = 10;

interface Judged {
  readonly tier: Tier;
  readonly family: string;
  readonly what: string;
}

/**
 * What is found where two concepts stand no more than a window apart, in either order. Stops at the first that
 * is clear; of equal findings close to each other the first is enough.
 */
function near<A extends Hit, B extends Hit>(
  { reading: { places } }: Scan,
  some: readonly A[],
  others: readonly B[],
  window: number,
  judge: (a: A, b: B) => Judged | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const last = { hint: -SAME, flag: -SAME };
  let first = 0;
  for (const a of others.length === 0 ? [] : some) {
    const [start, end] = [places[a.from] ?? 0, places[a.to] ?? 0];
    while (first < others.length && start - (places[others[first]?.to ?? 0] ?? 0) > window + LONGEST)
      first += 1;
    for (let at = first; at < Math.min(others.length, first + PARTNERS); at += 1) {
      const b = others[at];
      if (b === undefined || (places[b.from] ?? 0) - end > window + 2) break;
      const judged = gap(places, a, b) <= window ? judge(a, b) : undefined;
      if (judged?.tier === 'block') return [finding(judged, a, b)];
      if (!judged || a.from - last[judged.tier] < SAME) continue;
      findings.push(finding(judged, a, b));
      last[judged.tier] = a.from;
    }
  }
  return findings;
}

/** Half words that the longest phrase may take: hits are in order of their first word, not of their last. */
const LONGEST = 20;

/** Half words between two hits, 0 when they touch or overlap. */
function gap(places: readonly number[], a: Hit, b: Hit): number {
  const [left, right] = a.from <= b.from ? [a, b] : [b, a];
  return Math.max(0, (places[right.from] ?? 0) - (places[left.to] ?? 0) - 2);
}

const finding = ({ tier, family, what }: Judged, a: Hit, b: Hit): Finding => ({
  tier,
  family,
  id: `concept.${what}.${b.lang}`,
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
});
