import type { Instance } from '../../../src/domain/instance.ts';
import { createRandom } from '../../chaos/random.ts';
import { one, ordinaryReplies } from './ordinary-replies.ts';

/** What people write on ordinary days, the cross and the curious among them. Slots: {n} 0-10, {min} minutes. */
const TALK: { readonly [lang: string]: readonly string[] } = {
  en: [
    'ok',
    'done, {min} min, it was a {n}',
    'I guess {n} of 10, {min} minutes, maybe 70%',
    'not yet, the little one is ill',
    'What exactly do I have to do again?',
    'that was way easier than I thought',
    'Can we make it smaller? I only have {min} minutes before the bus.',
    'I forgot it completely, sorry',
    'ugh, this again. you ask me that every day',
    'How do you know that?',
    'My manager changed the plan, so I skipped lunch and the walk.',
    'She read it and has not answered since Tuesday.',
    'I wrote to three people, {min} minutes, my hands were cold the whole time',
    'Is it normal that I feel silly doing this?',
    'I do not want to do this step, it is not me.',
    'Tell me why this should help',
    'You told me something else yesterday, no?',
    'hm. {n}?',
    'My rule was no phone before eight. I kept it, and I noticed how loud the kitchen is.',
    'thank you, that helped',
    'what happens after this?',
    'please write later, I am at work',
  ],
  de: [
    'ja',
    'erledigt, {min} Minuten, war eine {n}',
    'Ich tippe auf {n} von 10',
    'noch nicht, bin krank',
    'Was genau soll ich nochmal machen?',
    'das war leichter als gedacht',
    'Geht das auch kleiner? Hab nur {min} Minuten.',
    'du fragst mich jeden Tag dasselbe',
    'Woher weißt du das?',
    'Mein Chef hat schon wieder alles umgeworfen.',
    'Warum soll das helfen?',
    'danke dir',
  ],
  es: [
    'sí',
    'hecho, {min} minutos, un {n}',
    'todavía no, mañana',
    '¿Qué tenía que hacer?',
    'fue más fácil de lo que pensaba',
    'siempre me preguntas lo mismo',
    'No tengo tiempo hoy.',
    '¿Y eso para qué sirve?',
    'gracias',
  ],
  fr: [
    'oui',
    'fait, {min} minutes, un {n}',
    'pas encore',
    "C'était quoi déjà, l'étape ?",
    "c'était plus facile que prévu",
    'tu me demandes toujours ça',
    "Je n'ai pas le temps aujourd'hui.",
    'Pourquoi ça aiderait ?',
    'merci',
  ],
  ru: [
    'да',
    'сделал, {min} минут, сложность {n}',
    'ещё нет, завтра',
    'А что именно надо было сделать?',
    'оказалось проще чем думала',
    'ты каждый день это спрашиваешь',
    'Сегодня нет времени.',
    'Зачем это вообще?',
    'спасибо',
  ],
  zh: [
    '好',
    '做完了，{min}分钟，难度{n}',
    '还没有，明天吧',
    '到底要做什么来着？',
    '比想的容易',
    '你每天都问这个',
    '今天没时间。',
    '这有什么用？',
    '谢谢',
  ],
  pt: [
    'sim',
    'feito, {min} minutos, um {n}',
    'ainda não',
    'O que era mesmo pra fazer?',
    'foi mais fácil',
    'você sempre pergunta isso',
    'Hoje não dá.',
    'obrigada',
  ],
  it: [
    'sì',
    'fatto, {min} minuti, un {n}',
    'non ancora',
    'Cosa dovevo fare?',
    'più facile del previsto',
    'me lo chiedi ogni giorno',
    'Oggi non ho tempo.',
    'grazie',
  ],
};

export interface OrdinaryConversation {
  readonly lang: string;
  readonly turns: readonly { readonly said: string; readonly reply: string }[];
}

/** Talk of twelve turns between people who mean well and their coach, the same for a seed. */
export function ordinaryConversations(
  instance: Instance,
  count: number,
  seed = 1,
): readonly OrdinaryConversation[] {
  const random = createRandom(seed);
  const replies = Map.groupBy(ordinaryReplies(instance, 1_000, seed), ({ lang }) => lang);
  const langs = Object.keys(TALK);
  return Array.from({ length: count }, () => {
    const lang = random() < 0.5 ? 'en' : one(random, langs);
    const turns = Array.from({ length: 12 }, () => ({
      said: one(random, TALK[lang] ?? [])
        .replaceAll('{n}', String(Math.floor(random() * 11)))
        .replaceAll('{min}', String(1 + Math.floor(random() * 20))),
      reply: one(random, replies.get(lang) ?? []).text,
    }));
    return { lang, turns };
  });
}
