import { compile, findAll, type Matcher } from './match.ts';
import type { Tokens } from './tokens.ts';
import type { CrisisWords } from './words/language.ts';

/** What a word around a sign says about it. */
export type Role =
  | 'negator'
  | 'between'
  | 'undenied'
  | 'but'
  | 'first'
  | 'others'
  | 'past'
  | 'now'
  | 'present'
  | 'story'
  | 'accident'
  | 'laugh';

/** For each token the roles that it plays, alone or as part of a phrase. */
export type Roles = readonly ReadonlySet<Role>[];

const onePerLine = (list: string): string => list.split(/\s+/).join('\n');

export function contextMatcher(language: CrisisWords): Matcher<Role> {
  return compile<Role>([
    ['negator', onePerLine(language.negators)],
    ['between', onePerLine(language.between)],
    ['undenied', onePerLine(language.undenied)],
    ['but', onePerLine(language.but)],
    ['first', onePerLine(language.first)],
    ['others', onePerLine(language.others)],
    ['past', onePerLine(language.past)],
    ['now', onePerLine(language.now)],
    ['present', onePerLine(language.present)],
    ['story', onePerLine(language.stories)],
    ['accident', onePerLine(language.accidents)],
    ['laugh', onePerLine(language.laughs)],
  ]);
}

export function rolesIn({ words, ends }: Tokens, matcher: Matcher<Role>): Roles {
  const roles = words.map(() => new Set<Role>());
  for (const { at, end, value } of findAll(words, ends, matcher, true)) {
    for (let index = at; index < end; index += 1) roles[index]?.add(value);
  }
  return roles;
}
