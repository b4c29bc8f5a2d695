import { lexicon } from '../lexicon.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { MORE } from './more.ts';
import { PT } from './pt.ts';
import { ROLE_PLAYS } from './role-plays.ts';
import { RU } from './ru.ts';
import { ZH } from './zh.ts';

/** The words of every language the screen knows, in one tree: people mix languages, and so do attacks. */
export const SCREEN_WORDS = lexicon({
  en: { ...EN, ...ROLE_PLAYS.en },
  de: { ...DE, ...ROLE_PLAYS.de },
  es: { ...ES, ...ROLE_PLAYS.es },
  fr: { ...FR, ...ROLE_PLAYS.fr },
  it: { ...IT, ...ROLE_PLAYS.it },
  pt: { ...PT, ...ROLE_PLAYS.pt },
  ru: { ...RU, ...ROLE_PLAYS.ru },
  zh: { ...ZH, ...ROLE_PLAYS.zh },
  ...MORE,
});
