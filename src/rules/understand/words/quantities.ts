import { phraseTable, wordSet } from '../phrases.ts';

const numberRows = `
0: zero, null, cero, ноль, 零
1: one, eins, eine, einen, ein, uno, una, un, une, um, uma, один, одна, одну, 一
2: two, zwei, dos, deux, due, dois, duas, два, две, 二, 两
3: three, drei, tres, trois, tre, três, три, 三
4: four, vier, cuatro, quatre, quattro, quatro, четыре, 四
5: five, funf, fuenf, cinco, cinq, cinque, пять, 五
6: six, sechs, seis, sei, шесть, 六
7: seven, sieben, siete, sept, sette, sete, семь, 七
8: eight, acht, ocho, huit, otto, oito, восемь, 八
9: nine, neun, nueve, neuf, nove, девять, 九
10: ten, zehn, diez, dix, dieci, dez, десять, 十
11: eleven, elf, once, onze, undici, одиннадцать
12: twelve, zwolf, zwoelf, doce, douze, dodici, doze, двенадцать
13: thirteen, dreizehn
14: fourteen, vierzehn
15: fifteen, funfzehn, quince, quinze, quindici, пятнадцать
16: sixteen
17: seventeen
18: eighteen
19: nineteen
20: twenty, zwanzig, veinte, vingt, venti, vinte, двадцать
25: funfundzwanzig, venticinque
30: thirty, dreissig, treinta, trente, trenta, trinta, тридцать
40: forty, fourty, vierzig, cuarenta, quarante, quaranta, quarenta, сорок
45: funfundvierzig, quarantacinque
50: fifty, funfzig, cincuenta, cinquante, cinquanta, cinquenta, пятьдесят
60: sixty, sechzig, sesenta, soixante, sessanta, sessenta, шестьдесят
70: seventy, siebzig, setenta, settanta, семьдесят
80: eighty, achtzig, ochenta, ottanta, oitenta, восемьдесят
90: ninety, neunzig, noventa, novanta, девяносто
100: hundred, hundert, cien, cent, cento, cem, сто, 百`;

/** Numbers as words, by folded word. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  numberRows.split('\n').flatMap((row) => {
    const [value = '', list = ''] = row.split(':');
    return [...wordSet(list)].map((word) => [word, Number(value)] as const);
  }),
);

/** Articles and pronouns as often as the number one: a number only right before a unit. */
export const ONE_LIKE = wordSet('one eine einen ein uno una un une um uma a an 一');

const unitRows = `
${1 / 60}: s, sec, secs, second, seconds, sek, sekunde, sekunden, segundo, segundos, seconde, secondes, secondo, secondi, сек, секунд, секунды, секунду, 秒, 秒钟
1: m, min, mins, minute, minutes, minuet, minuets, minutos, minuto, minuten, minuti, мин, минут, минуты, минута, минуту, минутки, 分, 分钟
60: h, hr, hrs, hour, hours, std, stunde, stunden, hora, horas, heure, heures, ora, ore, ч, час, часа, часов, 小时, 个小时, 钟头, 个钟头
1440: d, day, days, tag, tage, tagen, dia, dias, jour, jours, giorno, giorni, день, дня, дней, 天
10080: w, wk, wks, week, weeks, woche, wochen, semana, semanas, semaine, semaines, settimana, settimane, неделя, неделю, недели, недель, 周, 星期, 个星期, 个月零
43200: month, months, monat, monate, monaten, mes, meses, mois, mese, mesi, месяц, месяца, месяцев, 个月
525600: y, yr, year, years, jahr, jahre, ano, anos, an, ans, anno, anni, год, года, лет, 年`;

/** Units of time in minutes; a month is 30 days and a year 365. */
export const UNITS = phraseTable(
  unitRows.split('\n').flatMap((row): [string, number][] => {
    const [minutes = '', list = ''] = row.split(':');
    return list === '' ? [] : [[list, Number(minutes)]];
  }),
);

/** Spans of time that hold no plain number, in minutes. */
export const SPANS = phraseTable([
  ['half a minute, halbe minute, medio minuto, mezzo minuto, полминуты, 半分钟', 0.5],
  [
    'a couple of minutes, couple of minutes, couple minutes, couple of mins, couple mins, ein paar minuten, paar minuten',
    2,
  ],
  [
    'a few minutes, few minutes, a few mins, few mins, einige minuten, unos minutos, quelques minutes, qualche minuto, alguns minutos, несколько минут, 几分钟',
    3,
  ],
  [
    'quarter of an hour, a quarter of an hour, quarter hour, a quarter hour, viertelstunde, viertel stunde, cuarto de hora, un cuarto de hora, un quart dheure, quart dheure, un quarto dora, четверть часа, 一刻钟',
    15,
  ],
  [
    'half an hour, half hour, a half hour, halbe stunde, eine halbe stunde, halben stunde, media hora, demi heure, une demi heure, mezzora, mezz ora, mezza ora, meia hora, полчаса, пол часа, 半小时, 半个小时',
    30,
  ],
  ['three quarters of an hour, dreiviertelstunde, trois quarts dheure', 45],
  ['half a day, half day, halber tag, halben tag, medio dia, полдня, 半天', 720],
  ['fortnight, a fortnight', 20160],
  [
    'eineinhalb stunden, anderthalb stunden, hora y media, una hora y media, une heure et demie, полтора часа, 一个半小时',
    90,
  ],
  ['час', 60],
  ['минутку, минуту', 1],
  ['неделю, неделя', 10080],
  ['месяц', 43200],
]);

export type Part = 'difficulty' | 'minutes' | 'chance';

/** Words that name a part beside its number. */
export const LABELS = phraseTable<Part>([
  [
    'difficulty, difficult, diff, hardness, hard, effort, schwierigkeit, schwierigkeitsgrad, schwer, dificultad, dificil, difficulte, difficolta, difficile, dificuldade, сложность, трудность, 难度',
    'difficulty',
  ],
  [
    'minutes, minute, mins, min, time, duration, minuten, dauer, zeit, minutos, tiempo, duree, temps, minuti, tempo, минут, минуты, время, 时间, 分钟',
    'minutes',
  ],
  [
    'chance, chances, probability, likelihood, odds, likely, confidence, confident, sure, certain, wahrscheinlichkeit, sicher, probabilidad, posibilidad, probabilite, chances de, probabilita, probabilidade, шанс, шансы, вероятность, уверен, уверена, 概率, 机会, 可能性',
    'chance',
  ],
]);

/** Between a label and its number. */
export const LINKS = wordSet(
  'is was of at about around roughly maybe probably like a an to be level would say it ist war etwa ungefahr ca circa es de da est era e около примерно 大概 是',
);

export const PERCENT = wordSet('percent pct prozent percento porcento процент процента процентов');

/** Symbols and words that make a number an amount of money. */
export const MONEY = wordSet(
  'dollar dollars usd buck bucks euro euros eur cent cents pound pounds gbp quid rupees yuan rmb рублей рубля руб 元 块 reais pesos k',
);
export const MONEY_SIGNS: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₽', '₹']);

/** After a number they make it a time of day, not an amount. */
export const CLOCK_WORDS = wordSet('am pm uhr oclock 点 點 утра вечера');
/** Before a bare number or an hour, too. */
export const CLOCK_LEADS = wordSet('at um alle until till by before after since bis gegen vor nach');

export const RANGE_WORDS: ReadonlySet<string> = new Set([
  '-',
  '~',
  'to',
  'or',
  'bis',
  'oder',
  'a',
  'o',
  'ou',
  'до',
  'или',
  '到',
  '至',
  'ate',
]);
export const OUT_OF = wordSet('of von sur su de из em');

/** Minutes in a clause with one of these are not what a step takes. */
export const OTHER_SPANS = wordSet(
  'slept sleep asleep ago every each per old away later meeting sleeping geschlafen schlafen jeden jede vor через назад каждые dans il y hace cada last next left',
);
/** "In 5 minutes" is a duration only beside one of these. */
export const DOING = wordSet(
  'do did done doing finish finished made took take takes completed geschafft gemacht fertig erledigt hecho hice fait fatto feito сделал сделала',
);
export const IN_WORDS = wordSet('in within');
export const TAKING = wordSet(
  'take takes took taking need needs needed spend spent last lasted lasts dauert dauerte gedauert brauche brauchte gebraucht tardo tarde tardare llevo pris prend prendra messo impiegato levou levei заняло займет уйдет ушло 花了 花 用了 用',
);

/** Words around a number that change nothing about it. */
export const SMALL_WORDS = wordSet(`
  a an about around roughly approximately approx maybe perhaps probably like id i would say said guess think its it is was will be im so or out of at most max maximum
  ish only just under over less more than up to circa ca the my that this for me mine well hmm um ok okay yes yeah sure and no lets let see go with put rate rating score
  solid level points point took take takes took taking need needs spent spend done did do finished completed actually really pretty quite total totally in all estimate
  prediction predict expect expected should between both then now today again same as before answer here please minutes min looks seems feels felt felt feel
  ja es ist war wird etwa ungefahr vielleicht wohl so ich wurde denke glaube sagen eine ein einen schatze dauert dauerte gedauert habe hab circa und das bis zu nur gut also von mal brauche
  es fue sera creo como unos unas mas o menos diria yo un una el la quizas aproximadamente tardo tarde tardare y de casi
  cest etait sera environ peut etre je dirais pense crois un une pris et de a le peu pres
  era sara circa forse direi credo un una ci messo e di il piu meno
  foi acho que uns umas mais ou talvez diria levou e de uma um cerca
  это было будет примерно около наверное думаю где то и на ну минут мне заняло займет
  我 大 概 大 约 可 能 觉 得 是 吧 用 了 花 差 不 多 大约 左 右 要 需 会
`);
