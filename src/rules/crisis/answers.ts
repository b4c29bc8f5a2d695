import type { Button, Outgoing } from '../../domain/message.ts';
import { fold } from '../understand/normal.ts';
import { COUNTRY_OF_ZONE, HELP, HELP_LIST, type HelpLine, type LineFor } from './help-lines.ts';
import { ANSWERS, type AnswerWords, ENGLISH } from './words/answers.ts';
import type { Danger } from './words/language.ts';

/** For whom and where: `language` such as `de` or `pt-BR`; `zone` IANA, or null where nobody knows. */
export interface Place {
  readonly language: string;
  readonly zone: string | null;
}

/** Where no zone is known, a language with its country says it: `pt-BR`. */
const countryOf = ({ language, zone }: Place): string =>
  (zone === null ? undefined : COUNTRY_OF_ZONE.get(zone)) ??
  /^[a-z]{2}-([a-z]{2})$/i.exec(language)?.[1]?.toUpperCase() ??
  '';

/** The words for a language; English for one that has none. */
export const answerWords = (language: string): AnswerWords => ANSWERS[fold(language).slice(0, 2)] ?? ENGLISH;

/** A short fixed text with the emergency number and the help lines of the person's country. No model has a say in it. */
export function helpText(danger: Danger, about: 'self' | 'other', place: Place): string {
  const words = answerWords(place.language);
  const opening = about === 'other' ? words.opening.other : words.opening[danger];
  const closing = about === 'other' ? words.closingOther : words.closing;
  return [opening, '', lines(danger, place), '', closing].join('\n');
}

/** While coaching rests: who listens, and the way back. */
export function hereText(place: Place): Outgoing {
  const words = answerWords(place.language);
  return { text: [words.here, '', lines('life', place)].join('\n'), buttons: back(words) };
}

/** They seem to be better: asked once more before coaching goes on. */
export function confirmText({ language }: Place): Outgoing {
  const words = answerWords(language);
  const buttons = [
    [
      { label: words.confirmYes, action: 'crisis:yes' },
      { label: words.confirmNo, action: 'crisis:no' },
    ],
  ];
  return { text: words.confirm, buttons };
}

export function notYetText(place: Place): Outgoing {
  const words = answerWords(place.language);
  return { text: [words.notYet, '', lines('life', place)].join('\n'), buttons: back(words) };
}

/** Asks plainly where nobody can say whether somebody is in danger. */
export const askText = (place: Place): string =>
  [answerWords(place.language).ask, '', lines('life', place)].join('\n');

const back = (words: AnswerWords): (readonly Button[])[] => [
  [{ label: words.backButton, action: 'crisis:back' }],
];

function lines(danger: Danger, place: Place): string {
  const words = answerWords(place.language);
  const help = HELP[countryOf(place)];
  const wanted: readonly LineFor[] = danger === 'abuse' ? ['abuse', 'young', 'life'] : ['life', 'young'];
  const fitting = wanted.flatMap((purpose) => (help?.lines ?? []).filter((line) => line.for === purpose));
  return [
    help ? words.emergency(help.emergency) : words.anywhere,
    ...fitting.map((line) => `- ${inWords(line, words)}`),
    `- ${words.more} ${HELP_LIST}`,
  ].join('\n');
}

function inWords({ for: purpose, name, call, text, hours }: HelpLine, words: AnswerWords): string {
  const ways = [call, text ? words.text(text.word, text.to) : ''].filter((way) => way !== '').join(' ');
  const about = { life: '', abuse: words.violence, young: words.young }[purpose];
  const remarks = [about, hours === 'always' ? words.always : ''].filter((remark) => remark !== '');
  return `${name}: ${ways}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`;
}
