import type { Hit, Scan } from './lexicon.ts';
import type { Reading } from './reading.ts';

/**
 * Whose instructions or rules a text speaks of. inner: what only a model has · hidden: said to be hidden, first
 * or of the system · yours: "your rules" · prior: "previous instructions" · whole: "all previous instructions" · all: "every rule" · bare: nobody's
 * by name. The person's own and other people's are no targets at all.
 */
export type Owner = 'inner' | 'hidden' | 'yours' | 'prior' | 'whole' | 'all' | 'bare';
export const NOUNS = ['inner', 'shield', 'noun', 'rule', 'thing'] as const;
export type Noun = (typeof NOUNS)[number];

/** `loose`: something follows that may make it another thing's ("the instructions for ..."). */
export interface Target extends Hit {
  readonly noun: Noun;
  readonly owner: Owner;
  readonly loose: boolean;
}

/** What is spoken of in the text that could be the bot's, in order of the text. */
export function findTargets(scan: Scan): Target[] {
  const nouns = NOUNS.filter((noun) => scan.hits[noun].length > 0);
  if (nouns.length === 0) return [];
  const signs = signsOf(scan);
  const found = nouns.flatMap((noun) =>
    scan.hits[noun].flatMap((hit) => targetOf(scan.reading, signs, hit, noun)),
  );
  // "System prompt" is no second "prompt", nor is "my system prompt".
  const inner = scan.marks('inner');
  const within = ({ from, to, noun }: Target) => noun !== 'inner' && inner[from] === 1 && inner[to] === 1;
  return found.filter((target) => !within(target)).sort((a, b) => a.from - b.from);
}

const SIGN = { hidden: 1, yours: 2, prior: 4, all: 8, own: 16, link: 32 } as const;
const VERB = 64;
const OWNERS = ['hidden', 'yours', 'prior', 'all'] as const;

/** For each word what it says about whose a noun beside it is. */
function signsOf({ reading, hits }: Scan): Uint8Array {
  const signs = new Uint8Array(reading.starts.length);
  const mark = (list: readonly Hit[], sign: number) => {
    for (const { from, to } of list)
      for (let at = from; at <= to; at += 1) signs[at] = (signs[at] ?? 0) | sign;
  };
  for (const [concept, sign] of Object.entries(SIGN)) mark(hits[concept as keyof typeof SIGN], sign);
  for (const verb of ['override', 'reveal', 'replay'] as const) mark(hits[verb], VERB);
  return signs;
}

function targetOf(reading: Reading, signs: Uint8Array, hit: Hit, noun: Noun): Target[] {
  const before = lookBack(reading, signs, hit.from);
  if (before.theirs) return [];
  const after = lookAhead(reading, signs, hit.to);
  if (noun === 'inner') {
    const owner = yours(before.seen, signs, hit) ? 'yours' : 'inner';
    return [{ ...hit, noun, owner, loose: owner === 'inner' && anothers(reading, signs, hit) }];
  }
  const seen = before.seen | after.seen;
  const deep = (seen & SIGN.hidden) !== 0 && (seen & SIGN.yours) !== 0;
  const theirs = (after.seen & SIGN.own) !== 0;
  const whole = (before.seen & SIGN.all) !== 0 && (before.seen & SIGN.prior) !== 0 && !theirs;
  const said = deep ? 'inner' : whole ? 'whole' : OWNERS.find((owner) => seen & SIGN[owner]);
  if (theirs && (said === undefined || said === 'all')) return [];
  const owner = noun === 'shield' && said !== 'yours' ? 'hidden' : (said ?? 'bare');
  return [{ ...hit, noun, owner, loose: (after.loose && !whole) || theirs }];
}

/** "Your prompt" and the like are one phrase. */
const yours = (before: number, signs: Uint8Array, { from, to }: Hit): boolean =>
  (before & SIGN.yours) !== 0 || signs.subarray(from, to + 1).some((sign) => sign & SIGN.yours);

const SENTENCE = 6;
const ABOUT = 24;
const ANY = /^(?:an?|eine?[mnrs]?|une?|una|uno|uma?)$/;

/** "A system prompt", "the system prompt of our chatbot", "my job is to write system prompts": work, or curiosity. */
function anothers({ line, starts, ends, places }: Reading, signs: Uint8Array, { from, to }: Hit): boolean {
  if (from > 0 && ANY.test(line.slice(starts[from - 1], ends[from - 1]))) return true;
  for (const [start, way] of [
    [from, -1],
    [to, 1],
  ] as const) {
    for (let at = start + way; at >= 0 && at < places.length; at += way) {
      const away = Math.abs((places[at] ?? 0) - (places[start] ?? 0));
      if (away > ABOUT || Math.abs((places[at] ?? 0) - (places[at - way] ?? 0)) > SENTENCE) break;
      if ((signs[at] ?? 0) & SIGN.own) return true;
    }
  }
  return false;
}

/** In half words, as places are. */
const REACH = 8;
const REACH_AFTER = 12;
const CLOSE_AFTER = 6;

/** Up to four words before; `theirs`: the person's or another's, and nothing nearer makes it the bot's. */
function lookBack({ places }: Reading, signs: Uint8Array, from: number): { seen: number; theirs: boolean } {
  let [seen, theirs] = [0, false];
  const start = places[from] ?? 0;
  for (let at = from - 1; at >= 0 && start - (places[at] ?? 0) <= REACH; at -= 1) {
    const sign = signs[at] ?? 0;
    if (sign & VERB) break;
    if (sign & SIGN.own && !(seen & (SIGN.hidden | SIGN.yours))) theirs = true;
    seen |= sign;
  }
  return { seen, theirs };
}

/** Up to six words after; whose it is counts only behind a link there: "rules of my gym". */
function lookAhead(
  { places, heads }: Reading,
  signs: Uint8Array,
  to: number,
): { seen: number; loose: boolean } {
  let [seen, linked, loose] = [0, false, false];
  const end = places[to] ?? 0;
  for (let at = to + 1; at < places.length && (places[at] ?? 0) - end <= REACH_AFTER; at += 1) {
    const sign = signs[at] ?? 0;
    if (sign & VERB) break;
    linked ||= (sign & SIGN.link) !== 0 && !heads[at];
    loose ||= linked && at === to + 1;
    if (linked || at === to + 1) seen |= sign & SIGN.own;
    if (linked) seen |= sign & SIGN.yours;
    if ((places[at] ?? 0) - end <= CLOSE_AFTER) seen |= sign & (SIGN.hidden | SIGN.prior);
  }
  return { seen, loose: loose && !(seen & (SIGN.yours | SIGN.hidden)) };
}
