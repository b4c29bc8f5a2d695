import { wordSet } from '../phrases.ts';

/** What shows a past tense: helpers and participles by word, regular English and Russian forms by their endings. */
export const PAST_SIGNS = {
  words: wordSet(`
    ive have has had weve done was were came won earned hit reached
    habe hab habs hatte bin war gemacht geschafft bekommen verdient
    he hemos ha gane vendi logre recibi cobre consegui hice jai ai avons suis gagne vendu recu reussi
    ho abbiamo sono guadagnato venduto ricevuto riuscito ganhei recebi fiz 了 过
  `),
  endings: /^(?:[a-z]{3,}ed|\p{sc=Cyrillic}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись))$/u,
} as const;
