import { DE } from './de.ts';
import { DE_DEEDS } from './deeds/de.ts';
import { EN_DEEDS } from './deeds/en.ts';
import { ES_DEEDS } from './deeds/es.ts';
import { FR_DEEDS } from './deeds/fr.ts';
import { IT_DEEDS } from './deeds/it.ts';
import { PT_DEEDS } from './deeds/pt.ts';
import { RU_DEEDS } from './deeds/ru.ts';
import { ZH_DEEDS } from './deeds/zh.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import { type CrisisWords, widened } from './language.ts';
import { MORE } from './more.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';
import { ZH } from './zh.ts';

export const LANGUAGES: readonly CrisisWords[] = [
  widened(EN, EN_DEEDS),
  widened(DE, DE_DEEDS),
  widened(ES, ES_DEEDS),
  widened(FR, FR_DEEDS),
  widened(IT, IT_DEEDS),
  widened(PT, PT_DEEDS),
  widened(RU, RU_DEEDS),
  widened(ZH, ZH_DEEDS),
  ...MORE,
];
