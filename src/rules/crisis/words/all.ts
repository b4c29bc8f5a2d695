import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import type { CrisisWords } from './language.ts';
import { MORE } from './more.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';
import { ZH } from './zh.ts';

export const LANGUAGES: readonly CrisisWords[] = [EN, DE, ES, FR, IT, PT, RU, ZH, ...MORE];
