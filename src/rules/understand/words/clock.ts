import { phraseTable, wordSet } from '../phrases.ts';

/** Times of day with a name, in minutes after midnight. */
export const NAMED_TIMES = phraseTable([
  [
    'noon, midday, mittag, mittags, zwolf uhr mittags, mediodia, medio dia, midi, mezzogiorno, meio dia, полдень, в полдень, 中午',
    720,
  ],
  [
    'midnight, mitternacht, medianoche, media noche, minuit, mezzanotte, meia noite, полночь, в полночь, 午夜, 半夜',
    0,
  ],
]);

/** What turns seven into 7:00 or 19:00; after `midday` begins what cannot be in the early morning. */
export type DayHalf = 'am' | 'pm' | 'night' | 'midday';

export const DAY_HALVES = phraseTable<DayHalf>([
  [
    'morning, mornings, morgens, fruh, morgen fruh, vormittags, vormittag, de la manana, por la manana, matin, mattina, manha, утра, утром, 早上, 早晨, 上午, 凌晨, 清晨',
    'am',
  ],
  [
    'afternoon, evening, evenings, abend, abends, nachmittag, nachmittags, de la tarde, de la noche, por la tarde, por la noche, soir, apres midi, pomeriggio, sera, da tarde, da noite, дня, вечера, вечером, 下午, 晚上, 傍晚',
    'pm',
  ],
  ['night, nights, nachts, nuit, ночи, ночью, 夜里', 'night'],
  [
    `lunch, dinner, supper, coming home, come home, comes home, get home, got home, after work, after school, mittagessen, abendessen, feierabend, nach der arbeit,
    heimkommen, comida, almuerzo, cena, dejeuner, diner, pranzo, almoco, jantar, обед, обеда, ужин, ужина, после работы, 午饭, 晚饭, 下班`,
    'midday',
  ],
]);

/** Words around a time of day that make it no other thing. */
export const CLOCK_FILLERS = wordSet(`
  at around about roughly approx usually normally mostly often maybe probably like ish sharp i im id would say think guess it its is the a an in on my time clock get wake up
  waking getting every day daily weekdays workdays most days start begin go to bed sleep then between and or so please ok okay well hmm best before after by from am pm oclock
  um gegen ca circa etwa ungefahr meistens normalerweise ich stehe auf wache werde gehe ins bett jeden tag so uhr der die das am in von bis zwischen und
  a las la los alrededor de sobre hacia mas o menos normalmente suelo levantarme me levanto despierto
  vers a environ dhabitude je me leve reveille heures heure le du tous les jours alle verso circa di solito mi sveglio alzo ore
  as pelas por volta das horas acordo levanto в около примерно обычно я встаю просыпаюсь часов часа где то 我 大 概 左 右 点 點 起 床 每 天 的 一 般 在
`);
