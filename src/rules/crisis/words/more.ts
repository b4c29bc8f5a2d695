import { type CrisisWords, life } from './language.ts';

const plain = (language: string, patterns: string, rest: Partial<CrisisWords> = {}): CrisisWords => ({
  language,
  lists: {},
  signs: [[life(1), patterns]],
  idioms: '',
  negators: '',
  between: '',
  undenied: '',
  but: '',
  first: '',
  others: '',
  past: '',
  now: '',
  present: '',
  stories: '',
  accidents: '',
  laughs: 'lol haha 😂 🤣',
  ...rest,
});

/** The plainest words of further languages; the answer to them is in the channel's language. */
export const MORE: readonly CrisisWords[] = [
  plain(
    'nl',
    `ik . . wil . . dood|sterven
ik . wil . . niet meer . leven|wakker_worden|bestaan
wil . . niet meer leven
zelfmoord plegen|gedachten
zelfmoordgedachten
mezelf|mijzelf . . van_kant_maken|ombrengen|doden|pijn_doen|snijden
maak . er . een einde aan
een einde aan mijn leven
`,
    { negators: 'geen', between: 'heb' },
  ),
  plain(
    'pl',
    `chce|chcę . . umrzec|umrzeć|sie_zabic|się_zabić|zniknac_na_zawsze
zabic|zabić|zabije|zabiję sie|się
nie chce|chcę . juz|już? . zyc|żyć
mysli|myśli samobojcze|samobójcze
popelnic|popełnić samobojstwo|samobójstwo
`,
    { negators: 'nie', between: 'mam' },
  ),
  plain(
    'tr',
    `ölmek istiyorum
intihar etmek|edeceğim|etmeyi|düşünüyorum
kendimi öldürmek|öldüreceğim|asacağım
yaşamak istemiyorum
`,
  ),
  plain(
    'uk',
    `хочу . померти|вмерти
не хочу . більше? . жити
вбити|вбю|убити себе
покінчити . з . собою|життям
`,
    { negators: 'не', between: 'хочу' },
  ),
  plain(
    'ja',
    '死にたい\n自殺 . したい|する|しよう\n消えたい\n生きていたくない\n生きるのが . 辛い|つらい|疲れた',
  ),
  plain('ko', '죽고 . 싶*\n자살하고 싶*\n자살 . 하고|생각*\n살고 . 싶지 . 않*\n죽고싶*\n살기 싫*'),
  plain(
    'ar',
    `اريد|أريد . ان|أن? . اموت|أموت|انتحر|أنتحر
سأقتل|ساقتل|اقتل|أقتل نفسي
لا اريد|أريد . ان|أن? . اعيش|أعيش|العيش
افكر|أفكر . . الانتحار|بالانتحار
`,
  ),
  plain(
    'hi',
    'मैं . मरना . चाहता|चाहती\nमरना चाहता|चाहती\nआत्महत्या . . करना|करने|कर\nजीना . नहीं . चाहता|चाहती\nमर . जाना . चाहता|चाहती',
  ),
  plain(
    'sv',
    'jag . vill . . dö\nvill . inte . . leva . längre?\nta . livet . av . mig\nta . mitt . liv\nsjälvmordstankar',
    {
      negators: 'inte',
      between: 'jag vill',
    },
  ),
];
