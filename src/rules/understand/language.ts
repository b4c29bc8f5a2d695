import { words } from './normal.ts';
import { wordSet } from './phrases.ts';

/** Small words that give a language away; none of them is a word in another of these or in English. */
const TELLING: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordSet(
    'ich soll tun du nicht und ist das ein eine mit auf wie warum keine mein mir dir habe bin auch aber noch schon danke bitte wenn weiss heute morgen ja nein hallo fertig uhr geld mochte will gut schlecht leicht schwer spater',
  ),
  es: wordSet(
    'yo el los las una pero muy esta estoy tengo quiero porque hoy manana gracias hola bueno hecho facil dificil dinero minutos nada',
  ),
  fr: wordSet(
    'je les des est pas suis jai mais avec pour oui non merci bonjour demain fini facile difficile argent quoi pourquoi cest veux',
  ),
  it: wordSet(
    'io gli sono ho anche perche grazie ciao domani fatto facile difficile soldi voglio non cosa oggi',
  ),
  pt: wordSet(
    'eu nao os uma muito estou tenho quero porque obrigado obrigada ola amanha feito dinheiro hoje sim',
  ),
};

/** Written as in German, but English words as well. */
const ENGLISH = wordSet(
  'i the a is it my me you and to of in was do not no yes can what how will this that have done hi hello ok',
);

/**
 * The language of a message by its script or its small words: `de es fr it pt ru zh ja`, or null when it is English,
 * something else, or too short to tell.
 */
export function readLanguage(text: string): string | null {
  if (/\p{sc=Hiragana}|\p{sc=Katakana}/u.test(text)) return 'ja';
  if (/\p{sc=Han}/u.test(text)) return 'zh';
  if (/\p{sc=Cyrillic}{2}/u.test(text)) return 'ru';
  const said = words(text);
  const english = said.filter((word) => ENGLISH.has(word)).length;
  const [best] = Object.entries(TELLING)
    .map(([language, telling]) => ({ language, hits: said.filter((word) => telling.has(word)).length }))
    .toSorted((a, b) => b.hits - a.hits);
  const enough = best !== undefined && said.length > 1 && best.hits > english && best.hits * 4 >= said.length;
  return enough ? best.language : null;
}

/** Said once to somebody who writes in another language than the coach's texts are in. */
const SORRY: Readonly<Record<string, string>> = {
  de: 'Ich verstehe ein wenig Deutsch, kann aber im Moment nur auf Englisch antworten. Schreib ruhig deutsch.',
  es: 'Entiendo un poco de español, pero por ahora solo puedo contestar en inglés. Puedes escribir en español.',
  fr: 'Je comprends un peu le français, mais pour le moment je ne peux répondre qu’en anglais. Vous pouvez écrire en français.',
  it: 'Capisco un po’ di italiano, ma per ora posso rispondere solo in inglese. Puoi scrivere in italiano.',
  pt: 'Entendo um pouco de português, mas por agora só consigo responder em inglês. Pode escrever em português.',
  ru: 'Я немного понимаю по-русски, но отвечать пока могу только по-английски. Пишите по-русски.',
  zh: '我能看懂一点中文,但目前只能用英文回答。您可以继续用中文写。',
  ja: '日本語は少しわかりますが、今は英語でしかお答えできません。',
};

/** In their own language: I answer in English for now. Null for languages that we cannot say it in. */
export const onlyEnglish = (language: string): string | null => SORRY[language] ?? null;
