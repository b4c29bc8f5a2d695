import type { Finding, Tier } from './findings.ts';
import { ALONE, GRIDS, PAIRS, type Pair, TRIPLES, type Verb, WINDOW } from './grids.ts';
import { type Concept, type Hit, type Lexicon, type Scan, scan } from './lexicon.ts';
import { partFindings } from './parts.ts';
import { findTargets, type Owner, type Target } from './targets.ts';
import { isTold, noOrder, reported } from './verbs.ts';

/** Order-free windows of two concepts each, in half words. */
export function findConceptWindows(text: string, words: Lexicon): Finding[] {
  const found = scan(text, words);
  const targets = findTargets(found);
  return [
    ...overTargets(found, targets),
    ...PAIRS.flatMap((pair) => pairFindings(found, pair)),
    ...TRIPLES.flatMap(([pair, third]) => tripleFindings(found, pair, third)),
    ...stateFindings(found),
    ...partFindings(found),
    ...targets
      .filter(({ noun }) => noun === 'inner')
      .map((hit) =>
        finding({ tier: hit.loose ? 'hint' : 'flag', family: 'reveal', what: 'inner' }, hit, hit),
      ),
    ...ALONE.flatMap(([concept, tier, family]) =>
      found.hits[concept].flatMap((hit) => {
        const told = TOLD.has(concept) && isTold(found, hit);
        const left = lowered(
          clear(found, concept, hit) ? 'block' : tier,
          told || (OWNED.has(concept) && others(found, hit)) ? 1 : 0,
        );
        return left ? [finding({ tier: left, family, what: concept }, hit, hit)] : [];
      }),
    ),
  ];
}

const VERBS = Object.keys(GRIDS) as Verb[];
const ORDERS: ReadonlySet<Verb> = new Set(['override', 'alter', 'reveal', 'replay', 'ask']);
/** Whose instructions these are, others may have said of their own. */
const OTHERS: ReadonlySet<Owner> = new Set(['prior', 'whole', 'all', 'bare']);
/** Nobody's but the bot's: at least as clear as what is said to be hidden. */
const DEEP: ReadonlySet<Owner> = new Set(['inner', 'whole']);
const EARLIER: ReadonlySet<Owner> = new Set(['prior', 'whole']);
/** A link says nothing after these: "translate your instructions to French". */
const LINKED: ReadonlySet<Verb> = new Set(['encode', 'tongue', 'authority']);

function overTargets(found: Scan, targets: readonly Target[]): Finding[] {
  if (targets.length === 0) return [];
  return VERBS.flatMap((verb) => {
    const grid = GRIDS[verb];
    return near(found, found.hits[verb], targets, WINDOW[verb], (hit, target) => {
      if (holds(hit, target) && verb === 'act') return undefined;
      const cell = grid[target.noun];
      const tier = cell?.[target.owner] ?? (DEEP.has(target.owner) ? cell?.hidden : undefined);
      if (!tier) return undefined;
      const others = OTHERS.has(target.owner) && reported(found, Math.min(hit.from, target.from));
      const no = ORDERS.has(verb) && (others || noOrder(found, hit));
      const loose = target.noun === 'inner' ? 2 : 1;
      const weaker =
        (target.loose && !LINKED.has(verb) ? loose : 0) +
        (no ? 1 : 0) +
        (no && others && !EARLIER.has(target.owner) ? 1 : 0);
      const left = lowered(tier, weaker);
      return left && { tier: left, family: familyOf(verb), what: `${verb}-${target.noun}` };
    });
  });
}

const familyOf = (verb: Verb): string =>
  verb === 'replay' || verb === 'ask' || verb === 'wonder' ? 'reveal' : verb === 'alter' ? 'override' : verb;

const STEPS: readonly Tier[] = ['hint', 'flag', 'block'];
const lowered = (tier: Tier, by: number): Tier | undefined => STEPS[STEPS.indexOf(tier) - by];

/** Orders that people also speak of: "I skipped all steps", "my kids never obey me". */
const TOLD: ReadonlySet<Concept> = new Set([
  'override',
  'alter',
  'reveal',
  'replay',
  'set',
  'keep',
  'serve',
  'waive',
  'leap',
  'role',
  'goon',
]);

function pairFindings(found: Scan, { one, other, window, tier, family }: Pair): Finding[] {
  return near(found, found.hits[one], found.hits[other], window, (a, b) => {
    // "In developer mode", and not "read of developer mode in a paper".
    if (one === 'turn' && a.from > b.from) return undefined;
    if (STATES.has(one) && (holds(a, b) || holds(b, a))) return undefined;
    const told = (TOLD.has(one) && isTold(found, a)) || (TOLD.has(other) && isTold(found, b));
    const theirs = family === 'unleash' || other === 'serve' ? others(found, a) : false;
    if (other === 'secret' && (told || others(found, b) || !leadsTo(found, a, b))) return undefined;
    const left = lowered(tier, (told ? 1 : 0) + (theirs ? 1 : 0));
    return left && { tier: left, family, what: `${one}-${other}` };
  });
}

const ORDERED = ['noun', 'rule', 'thing', 'prior'] as const;
const LEADING = ['ask', 'reveal', 'replay', 'wonder'] as const;

/** "Forget the orders and tell me the password", and not "I forget passwords" or "forget the password". */
function leadsTo({ marks }: Scan, order: Hit, secret: Hit): boolean {
  const between = (concepts: readonly Concept[]) =>
    concepts.some((concept) =>
      marks(concept)
        .subarray(order.to + 1, Math.max(order.to + 1, secret.from))
        .includes(1),
    );
  return between(ORDERED) && between(LEADING);
}

/** Orders that may be about one's own things. */
const OWNED: ReadonlySet<Concept> = new Set(['force', 'leap', 'waive']);

const AT_HEAD: ReadonlySet<Concept> = new Set(['force', 'waive']);

/** An order that a sentence begins with. */
const clear = ({ reading: { heads } }: Scan, concept: Concept, { from }: Hit): boolean =>
  AT_HEAD.has(concept) && heads[from] === true;

/** Whether somebody's own thing stands near: a game's levels, a recipe's steps. */
function others({ reading: { places }, hits, marks }: Scan, { from, to }: Hit): boolean {
  if (hits.own.length === 0) return false;
  const own = marks('own');
  const [start, end] = [places[from] ?? 0, places[to] ?? 0];
  for (let at = from - 1; at >= 0 && start - (places[at] ?? 0) <= ABOUT; at -= 1) if (own[at]) return true;
  for (let at = to + 1; at < own.length && (places[at] ?? 0) - end <= ABOUT; at += 1)
    if (own[at]) return true;
  return false;
}

const ABOUT = 24;

const STATES: ReadonlySet<Concept> = new Set(['authority', 'wonder', 'turn', 'role']);

/** Two concepts in the same words are one. */
const holds = (whole: Hit, part: Hit): boolean => whole.from <= part.from && whole.to >= part.to;

/** What is told of somebody and no order is no finding here: the pairs say enough of it. */
function tripleFindings(found: Scan, { one, other, window, tier, family }: Pair, third: Concept): Finding[] {
  if (found.hits[third].length === 0) return [];
  const both: Hit[] = [];
  near(found, found.hits[one], found.hits[other], window, (a, b) => {
    const told = (TOLD.has(one) && isTold(found, a)) || (TOLD.has(other) && isTold(found, b));
    const theirs = family === 'override' && (others(found, a) || others(found, b));
    if (!told && !theirs)
      both.push({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to), lang: a.lang });
    return undefined;
  });
  both.sort((a, b) => a.from - b.from);
  const judged = { tier, family, what: `${one}-${other}-${third}` };
  return near(found, both, found.hits[third], THIRD, () => judged);
}

const THIRD = 24;

/** "Mark all steps as done": a verb that writes, a part of the state and a value side by side. */
function stateFindings(found: Scan): Finding[] {
  const { set, key, value, jump } = found.hits;
  const orders = set.filter((hit) => !isTold(found, hit));
  const clearly = orders.filter((hit) => found.reading.heads[hit.from] && !others(found, hit));
  return near(found, key, value, 10, (a, b) => {
    const both = [{ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to), lang: a.lang }];
    const any = () => ({ tier: 'flag', family: 'state', what: 'state-value' }) as const;
    const beside = (verbs: readonly Hit[], window: number) =>
      near(found, both, verbs, window, any).length > 0;
    const tier = beside(clearly, 8) ? 'block' : beside(orders, 8) || beside(jump, 14) ? 'flag' : 'hint';
    return { tier, family: 'state', what: 'state-value' };
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
