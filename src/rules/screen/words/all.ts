import { lexicon } from '../lexicon.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { MORE } from './more.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';
import { ZH } from './zh.ts';

/** The words of every language the screen knows, in one tree: people mix languages, and so do attacks. */
export const SCREEN_WORDS = lexicon({
  en: EN,
  de: DE,
  es: ES,
  fr: FR,
  it: IT,
  pt: PT,
  ru: RU,
  zh: ZH,
  ...MORE,
});
