import { readSentences } from './clauses.ts';
import { fold, words } from './normal.ts';
import { type Found, findPhrases } from './phrases.ts';
import { ALARMS, type Alarm, BETWEEN, REASSURING } from './words/crisis.ts';
import { COUNTRY_OF_ZONE, ENGLISH, HELP, OTHER_LANGUAGES } from './words/help-lines.ts';

/**
 * Whether somebody states plainly that they want to die, harm themselves, or are in danger now. Idioms ("this
 * deadline is killing me") and plain denials ("I'm not suicidal") are `none`. Hints are not looked for: this is
 * the part that must never fail, beside whatever a model notices.
 */
export function readCrisis(text: string): 'none' | 'explicit' {
  const alarmed = readSentences(text).some((sentence) => {
    const said = words(sentence.text);
    return findPhrases(said, ALARMS).some((found) => isMeant(said, found));
  });
  return alarmed ? 'explicit' : 'none';
}

function isMeant(said: readonly string[], { at, value }: Found<Alarm>): boolean {
  const before = said.slice(0, at);
  const nearest = before.findLast((word) => !BETWEEN.has(word));
  return value === 'explicit' && !REASSURING.has(nearest ?? '');
}

/** Where people who help can be found, anywhere. */
export const HELP_LIST = 'https://findahelpline.com';

/**
 * A short fixed text with the emergency number and a help line of the person's country.
 *
 * @param language as the channel gives it, such as `de` or `pt-BR`; German, Spanish, French and Russian have
 *   their own words, all others get English.
 * @param zone IANA zone, from which the country is derived; null or an unknown one gives the international list.
 */
export function helpLines(language: string, zone: string | null): string {
  const kind = OTHER_LANGUAGES[fold(language).slice(0, 2)] ?? ENGLISH;
  const help = HELP[(zone === null ? undefined : COUNTRY_OF_ZONE.get(zone)) ?? ''];
  const numbers = help
    ? [kind.emergency(help.emergency), ...help.lines.map((line) => `- ${line}`)]
    : [kind.emergencyAnywhere];
  return [kind.opening, '', ...numbers, `- ${kind.more} ${HELP_LIST}`, '', kind.closing].join('\n');
}
