import { contextMatcher, type Role, type Roles, rolesIn } from './context.ts';
import { together as allOf, compile, findAll, type Match } from './match.ts';
import { type Tokens, tokens } from './tokens.ts';
import { LANGUAGES } from './words/all.ts';
import type { Danger, Sign } from './words/language.ts';

/** What a message says about danger. `weight`: 0 and more; `language`: two letters, of the words that gave it away. */
export interface Reading {
  readonly sign: 'none' | 'hint' | 'unsure' | 'explicit';
  readonly weight: number;
  readonly danger: Danger;
  readonly about: 'self' | 'other';
  readonly language: string | null;
}

export const NOTHING: Reading = { sign: 'none', weight: 0, danger: 'life', about: 'self', language: null };

const EXPLICIT = 0.9;
const UNSURE = 0.45;

interface Meaning extends Sign {
  readonly language: number;
}
type Found = Match<Meaning>;

const signs = allOf(
  LANGUAGES.map(({ signs: rows, lists }, language) =>
    compile<Meaning>(
      rows.map(([sign, patterns]) => [{ ...sign, language }, patterns] as const),
      lists,
    ),
  ),
);
const idioms = allOf(LANGUAGES.map(({ idioms: rows, lists }) => compile<true>([[true, rows]], lists)));
const contexts = LANGUAGES.map(contextMatcher);

/**
 * How far one text says that somebody is in danger: the person, or somebody they write about. Denials, idioms, stories,
 * accidents and what is long past weigh nothing or little; several signs add up.
 */
export function readText(text: string): Reading {
  const said = tokens(text);
  const found = findAll(said.words, said.ends, signs);
  if (found.length === 0) return NOTHING;
  const excused = findAll(said.words, said.ends, idioms, true);
  const roles = new Map<number, Roles>();
  const rolesOf = (language: number): Roles => {
    const matcher = contexts[language];
    const known = roles.get(language) ?? (matcher ? rolesIn(said, matcher) : []);
    roles.set(language, known);
    return known;
  };
  const weighed = found
    .filter((each) => each.value.firm || !excused.some((idiom) => overlap(idiom, each)))
    .map((each) => weigh(said, rolesOf(each.value.language), each))
    .filter((each) => each.weight > 0);
  return together(weighed);
}

interface Weighed {
  readonly found: Found;
  readonly weight: number;
  readonly other: boolean;
}

const overlap = (a: { at: number; end: number }, b: { at: number; end: number }): boolean =>
  a.at < b.end && b.at < a.end;

/** Signs that overlap are one. */
function together(all: readonly Weighed[]): Reading {
  const kept: Weighed[] = [];
  for (const each of all.toSorted((a, b) => b.weight - a.weight)) {
    if (!kept.some((one) => overlap(one.found, each.found))) kept.push(each);
  }
  const [first] = kept;
  if (!first) return NOTHING;
  const weight = kept.reduce((sum, each) => sum + each.weight, 0);
  const own = kept.filter((each) => !each.other).reduce((sum, each) => sum + each.weight, 0);
  return {
    sign: weight >= EXPLICIT ? 'explicit' : weight >= UNSURE ? 'unsure' : 'hint',
    weight,
    danger: first.found.value.danger,
    about: own < UNSURE && first.other ? 'other' : 'self',
    language: LANGUAGES[first.found.value.language]?.language ?? null,
  };
}

/** Of a sign in a story, in a joke, or of long ago there remains so much. */
const LEFT = { story: 0.2, general: 0.3, past: 0.3, laugh: 0.5, denied: 0.3 } as const;

function weigh(said: Tokens, roles: Roles, found: Found): Weighed {
  const { danger, other: byWords } = found.value;
  const drop = (weight: number): Weighed => ({ found, weight, other: false });
  const denied = isDenied(said, roles, found);
  if (denied) return drop(laterBut(said, roles, found) ? LEFT.denied : 0);
  const around = sentenceOf(said, found.at);
  const has = (role: Role): boolean => anyIn(roles, around, role);
  if (danger === 'life' && found.value.weight < 0.6 && has('accident')) return drop(0);
  const own = !byWords && anyIn(roles, found, 'first');
  const subject = own || danger !== 'life' ? 'first' : subjectOf(said, roles, found);
  const other = byWords ? subject === 'others' : subject === 'others';
  let weight = found.value.weight;
  if (byWords && !other) weight *= LEFT.general;
  const over = !has('now') || isWellSince(said, roles, found);
  if (danger !== 'medical' && over && isPast(said, roles, found)) weight *= LEFT.past;
  if (isLaughing(roles, around)) weight *= LEFT.laugh;
  if (danger === 'life' && inStory(said, roles, found, own)) weight *= LEFT.story;
  return { found, weight, other };
}

/** A word that denies stands before the sign, with nothing but such words between them as may stand there, or inside it. */
function isDenied({ words, stops }: Tokens, roles: Roles, { at, end, pattern }: Found): boolean {
  const meant = (index: number): boolean =>
    pattern.pieces.some((piece) => piece.words.has(words[index] ?? ''));
  const inside = Array.from({ length: end - at }, (_, step) => at + step).filter(
    (index) => roles[index]?.has('negator') && !roles[index]?.has('undenied'),
  );
  // Where the sign itself denies ("nobody would notice"), a further word that does belongs to it.
  if (inside.some(meant)) return false;
  if (inside.length > 0) return true;
  for (let index = at - 1; index >= 0 && !stops[index + 1] && at - index < 9; index -= 1) {
    const role = roles[index];
    if (role?.has('negator')) return !role.has('undenied');
    if (!role?.has('between')) return false;
  }
  return false;
}

/** Of long ago, by words beside it, with no word between them that brings it back to the present. */
function isPast({ words, ends }: Tokens, roles: Roles, { at, end }: Found): boolean {
  for (let index = end - 1; index >= 0 && at - index < 9; index -= 1) {
    if (roles[index]?.has('present')) break;
    if (roles[index]?.has('past')) return true;
    if (ends[index]) break;
  }
  for (let index = end; index < words.length && index - end < 9 && !ends[index]; index += 1) {
    if (roles[index]?.has('past')) return true;
  }
  return false;
}

/** Words for being well that go with no complaint. */
const WELL =
  /^(?:glad|grateful|thankful|happy|froh|dankbar|glucklich|gern|gerne|feliz|contento|contenta|agradecida|agradecido|heureux|heureuse|contente|felice|grata|grato|счастлив|счастлива|рад|рада)$/;

/** "... today I am glad that I am still here": what is told afterwards of now is good. */
function isWellSince({ words }: Tokens, roles: Roles, { end }: Found): boolean {
  for (let index = end; index < words.length && index - end < 16; index += 1) {
    if (!WELL.test(words[index] ?? '')) continue;
    return !anyIn(roles, { at: Math.max(end, index - 2), end: index }, 'negator');
  }
  return false;
}

const laterBut = ({ words }: Tokens, roles: Roles, { end }: Found): boolean =>
  anyIn(roles, { at: end, end: Math.min(words.length, end + 8) }, 'but');

interface Range {
  readonly at: number;
  readonly end: number;
}

function sentenceOf({ words, ends }: Tokens, at: number): Range {
  let from = at;
  while (from > 0 && !ends[from]) from -= 1;
  let to = at + 1;
  while (to < words.length && !ends[to]) to += 1;
  return { at: from, end: to };
}

function anyIn(roles: Roles, { at, end }: Range, role: Role): boolean {
  for (let index = at; index < end; index += 1) if (roles[index]?.has(role)) return true;
  return false;
}

/** Laughter or a joke, unless they say that it is none ("no joke"). */
function isLaughing(roles: Roles, { at, end }: Range): boolean {
  for (let index = at; index < end; index += 1) {
    if (!roles[index]?.has('laugh') || (index > at && roles[index - 1]?.has('laugh'))) continue;
    if (!anyIn(roles, { at: Math.max(at, index - 3), end: index }, 'negator')) return true;
  }
  return false;
}

/** Pronouns that are as often the one who is told as the one who acts. */
const OBJECTS = new Set(['me', 'mi', 'mich', 'mir', 'moi', 'mim', 'мне', 'меня', 'мной']);

/** Who acts: whoever is named last before the sign. */
function subjectOf({ words, ends }: Tokens, roles: Roles, { at, end }: Found): 'first' | 'others' | 'nobody' {
  let crossed = 0;
  for (let index = end - 1; index >= 0 && at - index < 14 && crossed < 2; index -= 1) {
    const role = roles[index];
    if (role?.has('others')) return 'others';
    if (role?.has('first') && !OBJECTS.has(words[index] ?? '')) return 'first';
    if (ends[index]) crossed += 1;
  }
  return 'nobody';
}

const QUOTING =
  /^(?:says?|said|sings?|sang|screams?|called|titled|goes|sagt|singt|heisst|dice|canta|titulada|llamada|dit|chante|sappelle|titre|si_chiama|intitolata|diz|chamada|говорит|поет|называется|说|唱|叫)$/;

/** A story nearby, with nobody saying "I" since: or somebody in it says it. */
function inStory({ words, ends }: Tokens, roles: Roles, { at, end }: Found, own: boolean): boolean {
  let [saidI, quoted] = [own, false];
  for (let index = at - 1; index >= 0 && at - index < 9 && !ends[index + 1]; index -= 1) {
    const word = words[index] ?? '';
    quoted ||= QUOTING.test(word);
    if (roles[index]?.has('story')) return !saidI || quoted;
    saidI ||= roles[index]?.has('first') === true && !OBJECTS.has(word);
  }
  for (let index = end; index < words.length && index - end < 5 && !ends[index]; index += 1) {
    if (roles[index]?.has('story') && !own) return true;
  }
  return false;
}
