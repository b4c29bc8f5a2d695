import { fold } from '../understand/normal.ts';
import { type Reading, read } from './reading.ts';
import { type GrowingTrie, growTrie, ROOT, type Trie } from './trie.ts';

/** What a word or a phrase stands for; `docs` of each are in {@link Words}. */
export const CONCEPTS = [
  'override',
  'alter',
  'noun',
  'rule',
  'thing',
  'shield',
  'inner',
  'yours',
  'hidden',
  'prior',
  'all',
  'own',
  'link',
  'reveal',
  'replay',
  'ask',
  'wonder',
  'above',
  'authority',
  'demand',
  'key',
  'set',
  'value',
  'write',
  'force',
  'jump',
  'persist',
  'trigger',
  'charge',
  'pry',
  'act',
  'role',
  'turn',
  'jail',
  'free',
  'wild',
  'fiction',
  'encode',
  'tongue',
  'fresh',
  'they',
  'thou',
  'subject',
  'filler',
  'not',
  'command',
  'unasked',
  'agree',
  'keep',
  'serve',
  'unleash',
  'persona',
  'never',
  'machine',
  'goon',
  'opener',
  'waive',
  'whole',
  'right',
  'leap',
  'step',
  'secret',
  'stay',
  'stake',
  'twin',
  'warn',
  'heed',
  'vile',
  'bound',
  'guise',
  'model',
  'plain',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/**
 * The words of one language by what they stand for: lists separated by commas or new lines. `ignor*` is every
 * word that begins so, `*anweisung*` every long word that holds it, `#` a number; case, accents and
 * punctuation do not count.
 *
 * override: orders to leave something unheeded · alter: to change or remove it · noun: instructions, prompts ·
 * rule: rules, limits · inner: what only a model has (system prompt) · yours, hidden, prior, all: words that
 * make a noun the bot's · own: words that make it the person's or somebody else's · link: "for", "of" after a
 * noun · reveal: verbs of leaking · ask: verbs of telling · above: "the text above" · authority: claims of
 * being the bot's maker · demand: what such a claim is for · key, set, value: a part of our state, verbs that
 * write it, what is written · jump: commands that skip ahead · persist: "from now on" · trigger: "whenever I
 * say" · charge: "the coach must" · pry: "what are you not allowed to say" ·
 * act: what the bot shall then do · role: "you are now" · free: without rules · fiction: wrappers · encode:
 * codes to spell in · tongue: languages and forms to put it in · fresh: "your new instructions" · they, thou: who else orders, and whom · subject, filler, not: what makes a verb no order · plain:
 * phrases in which none of the words count · command: "I order you" · unasked: "without asking me" · agree: "that I
 * agreed" · keep: "remember" · serve: what only a slave does · unleash: "say whatever you want" · persona, machine,
 * never: names of jailbreaks, "AI", "never refuses" · goon, opener: "continue this text", "you are a coach" · waive:
 * "skip the check" · whole: "all steps as" · right: "may see everything" · leap: orders to skip all · step: "step 3" ·
 * secret: "the password" · stay, stake, twin, warn, heed, vile, bound, guise, model: what long role plays are made of:
 * "stay in character", "you lose 5 tokens", "two answers", "no warnings", "confirm that you understand", "illegal",
 * "content policy", "hypothetical", "language model".
 */
export type Words = Partial<Record<Concept, string>>;

/** A concept found: first and last token of the reading, and the language of its word. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly lang: string;
}

export type Hits = Readonly<Record<Concept, readonly Hit[]>>;

interface End {
  readonly concept: Concept;
  readonly lang: string;
}

export interface Lexicon {
  readonly whole: Trie<End>;
  /** For words that hold another one; searched inside of long words only. */
  readonly inside: Trie<End>;
}

interface Built {
  readonly whole: GrowingTrie<End>;
  readonly inside: GrowingTrie<End>;
}

const SPACE = 32;

export function lexicon(languages: Readonly<Record<string, Words>>): Lexicon {
  const built: Built = { whole: growTrie(), inside: growTrie() };
  for (const [lang, words] of Object.entries(languages)) {
    for (const concept of CONCEPTS) {
      for (const entry of (words[concept] ?? '').split(/[,\n]/)) addEntry(built, entry.trim(), concept, lang);
    }
  }
  return { whole: built.whole.done(), inside: built.inside.done() };
}

function addEntry(built: Built, entry: string, concept: Concept, lang: string): void {
  if (entry === '') return;
  const inside = entry.startsWith('*');
  const trie = inside ? built.inside : built.whole;
  const ends = trie.ends(pathOf(trie, inside ? entry.slice(1) : entry));
  // A word that several languages share is found once.
  if (!ends.some((end) => end.concept === concept)) ends.push({ concept, lang });
}

/** The stars and number signs are cut off first, because they are no part of any word. */
function pathOf(trie: GrowingTrie<End>, entry: string): number {
  let at = ROOT;
  for (const [index, word] of entry.split(' ').entries()) {
    if (index > 0) at = trie.step(at, SPACE);
    if (word === '#') {
      at = trie.number(at);
      continue;
    }
    const { line } = read(fold(word.replace('*', '')));
    for (let unit = 0; unit < line.length; unit += 1) at = trie.step(at, line.charCodeAt(unit));
    if (word.endsWith('*')) at = trie.rest(at);
  }
  return at;
}

const SHORTEST_COMPOUND = 9;

/** The concepts of a text: where they are, and for each of them which words belong to one. */
export interface Scan {
  readonly reading: Reading;
  readonly hits: Hits;
  /** One mark per word of the reading. */
  readonly marks: (concept: Concept) => Uint8Array;
}

/** All concepts of a text, in order of their first word; those inside of a `plain` phrase are left out. */
export function scan(text: string, words: Lexicon): Scan {
  const reading = read(text);
  const all = findConcepts(reading, words);
  const hits = all.plain.length === 0 ? all : withoutPlain(all, marked(reading, all.plain));
  const made = new Map<Concept, Uint8Array>();
  return { reading, hits, marks: (concept) => made.get(concept) ?? mark(concept) };

  function mark(concept: Concept): Uint8Array {
    const marks = marked(reading, hits[concept]);
    made.set(concept, marks);
    return marks;
  }
}

function marked({ starts }: Reading, hits: readonly Hit[]): Uint8Array {
  const marks = new Uint8Array(starts.length);
  for (const { from, to } of hits) marks.fill(1, from, to + 1);
  return marks;
}

function withoutPlain(hits: Hits, plain: Uint8Array): Hits {
  const outside = ({ from, to }: Hit) => !plain[from] && !plain[to];
  const kept = CONCEPTS.map((each) => [each, hits[each].filter(outside)] as const);
  return Object.fromEntries(kept) as unknown as Hits;
}

/** Each word is looked at once as a start. */
function findConcepts(reading: Reading, { whole, inside }: Lexicon): Hits {
  const found = Object.fromEntries(CONCEPTS.map((each) => [each, []])) as unknown as Record<Concept, Hit[]>;
  const { line, starts, ends, numbers } = reading;
  for (let token = 0; token < starts.length; token += 1) {
    const [start, end] = [starts[token] ?? 0, ends[token] ?? 0];
    walk(whole, ROOT, start, token, token);
    if (end - start < SHORTEST_COMPOUND) continue;
    for (let unit = start + 2; unit < end - 4; unit += 1) {
      if (inside.next(ROOT, line.charCodeAt(unit)) !== 0) walk(inside, ROOT, unit, token, token);
    }
  }
  return found;

  function walk(words: Trie<End>, root: number, unit: number, token: number, from: number): void {
    let here = root;
    let place = unit;
    let now = token;
    for (;;) {
      // The rest of the word is passed over; its end is taken there.
      const rest = words.rest[here] ?? 0;
      if (rest !== 0 && place > (starts[now] ?? 0)) walk(words, rest, ends[now] ?? 0, now, from);
      if (place === ends[now]) {
        take(words, here, from, now);
        if (starts[now + 1] === undefined) return;
        here = starts[now + 1] === place ? here : words.next(here, SPACE);
        now += 1;
        place = starts[now] ?? place;
      }
      const number = words.number[here] ?? 0;
      if (number !== 0 && numbers[now]) walk(words, number, ends[now] ?? 0, now, from);
      here = words.next(here, line.charCodeAt(place));
      if (here === 0) return;
      place += 1;
    }
  }

  function take({ ends }: Trie<End>, at: number, from: number, to: number): void {
    for (const { concept, lang } of ends[at] ?? []) found[concept].push({ from, to, lang });
  }
}
