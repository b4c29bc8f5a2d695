import { phraseTable, wordSet } from '../phrases.ts';

/** Whole answers that answer nothing, folded words joined by a space. */
export const NO_ANSWERS: ReadonlySet<string> = new Set(
  `idk|i dk|dunno|i dunno|dont know|i dont know|i do not know|do not know|no idea|no clue|not sure|im not sure|i am not sure|no comment|skip|skip it|skip this|pass|next|later|not now|huh|what|why|who|how|hm|hmm|hmmm|um|uh|eh|meh|lol|haha|hahaha|lmao|test|testing|blah|blah blah|bla|whatever|nothing comes to mind|cant say|hi|hello|hey|hi there|hello there|good morning|good evening|thanks|thank you|thx|ok thanks|cool|nice|great|good|fine|hi bot|yo|sup|stop|help|start|none of your business|
weiss nicht|weiss ich nicht|ich weiss nicht|ich weiss es nicht|keine ahnung|kein plan|keine idee|uberspringen|weiter|egal|hallo|danke|moin|servus|spater|was|wie|warum|hilfe|
no se|no lo se|ni idea|yo que se|hola|gracias|saltar|luego|que|je ne sais pas|je sais pas|jsp|chais pas|aucune idee|bonjour|salut|merci|passer|plus tard|quoi|comment|pourquoi|
non so|non lo so|boh|ciao|grazie|salta|dopo|nao sei|sei la|ola|oi|obrigado|obrigada|pular|depois|
не знаю|хз|понятия не имею|без понятия|привет|здравствуйте|спасибо|пропустить|потом|что|зачем|почему|不 知 道|不 清 楚|随 便|你 好|谢 谢|跳 过|什 么|为 什 么`
    .split(/[|\n]/)
    .filter((each) => each !== ''),
);

export const KEY_ROWS = [
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'qsdfghjklm',
  'zxcvbnm',
  'yxcvbnm',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
];

/** Words of a choice that say nothing about which one it is. */
export const EMPTY_CHOICE_WORDS = wordSet(
  'a an the of to in on at for and or i my me im it is with more less than der die das und oder ich el la los y o le les et ou il e и или',
);

/** Ways to point at a choice by its place. */
export const ORDINALS: readonly string[] = [
  'first, 1st, one, a, erste, erster, erstes, ersten, primero, primera, premier, premiere, primo, prima, primeiro, primeira, первый, первое, первая, первую, 第一, 第一个',
  'second, 2nd, two, b, zweite, zweiter, zweites, zweiten, segundo, segunda, deuxieme, secondo, seconda, второй, второе, вторая, вторую, 第二, 第二个',
  'third, 3rd, three, c, dritte, dritter, drittes, dritten, tercero, tercera, troisieme, terzo, terza, terceiro, terceira, третий, третье, третья, третью, 第三, 第三个',
  'fourth, 4th, four, d, vierte, vierter, viertes, cuarto, cuarta, quatrieme, quarto, quarta, четвертый, четвертое, 第四, 第四个',
  'fifth, 5th, five, e, funfte, funfter, quinto, quinta, cinquieme, пятый, пятое, 第五, 第五个',
  'sixth, 6th, six, f, sechste, sechster, sexto, sexta, sixieme, sesto, шестой, 第六, 第六个',
];

/** Words around an ordinal. */
export const POINTING = wordSet(
  'the number no nr option choice answer one i take pick choose go with would like id please die der das nummer antwort ich nehme bitte la el opcion numero le il a o вариант номер 选',
);

/** A question that names one of these takes a bare no for an answer. */
export const NOTHING_OFFERED = phraseTable([
  [
    'nothing, none, no one, nobody, nichts, niemand, keine, nada, nadie, ninguno, rien, personne, aucun, niente, nessuno, ninguem, nenhum, ничего, никто, никого, 没有',
    true,
  ],
]);

/** Right before a choice they say: this one not. */
export const NOT_THIS = wordSet('not nicht pas non nao не 不 别');
