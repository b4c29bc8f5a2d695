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
import { DE_PLAIN } from './plain/de.ts';
import { EN_PLAIN } from './plain/en.ts';
import { ES_PLAIN } from './plain/es.ts';
import { FR_PLAIN } from './plain/fr.ts';
import { IT_PLAIN } from './plain/it.ts';
import { PT_PLAIN } from './plain/pt.ts';
import { RU_PLAIN } from './plain/ru.ts';
import { ZH_PLAIN } from './plain/zh.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';
import { ZH } from './zh.ts';

export const LANGUAGES: readonly CrisisWords[] = [
  widened(widened(EN, EN_DEEDS), EN_PLAIN),
  widened(widened(DE, DE_DEEDS), DE_PLAIN),
  widened(widened(ES, ES_DEEDS), ES_PLAIN),
  widened(widened(FR, FR_DEEDS), FR_PLAIN),
  widened(widened(IT, IT_DEEDS), IT_PLAIN),
  widened(widened(PT, PT_DEEDS), PT_PLAIN),
  widened(widened(RU, RU_DEEDS), RU_PLAIN),
  widened(widened(ZH, ZH_DEEDS), ZH_PLAIN),
  ...MORE,
];
