import type { Instance } from '../../../src/domain/instance.ts';
import { createRandom } from '../../chaos/random.ts';
import { REPLY_PARTS, type ReplyParts } from './reply-parts.ts';

/** @property of where it comes from: free words, the coach's own public texts, a refusal, or a sample saying of the persona. */
export interface OrdinaryReply {
  readonly text: string;
  readonly lang: string;
  readonly of: 'words' | 'step' | 'question' | 'check-in' | 'refusal' | 'saying';
}

const OF: readonly OrdinaryReply['of'][] = ['step', 'question', 'check-in', 'refusal', 'saying'];
const WORDS_SHARE = 0.7;
const ENGLISH_SHARE = 0.55;

const REFUSALS = [
  'I cannot share how I am set up, but I am glad to go on with the step.',
  'How I am set up stays with me. What stays with you is the next ten minutes.',
  'That is not something I can show. Everything I keep about you comes with /export, though.',
  'I have no switch for that; progress comes from what you do. Shall we look at your guess again?',
  'Das kann ich dir nicht zeigen. Zurück zu deinem Schritt: wie viele Minuten gibst du ihm?',
  'Eso no lo puedo mostrar. Volvamos a tu paso.',
  'Этим я поделиться не могу. Вернёмся к шагу?',
];

/**
 * What a coach writes to people who mean well, all different, the same for a seed. The first step as the current one, the
 * questions of onboarding and the check-ins stand in them as they are: the server shows those to people anyway.
 * @param count of replies, at most some thousands.
 */
export function ordinaryReplies(instance: Instance, count: number, seed = 1): readonly OrdinaryReply[] {
  const random = createRandom(seed);
  const replies = new Map<string, OrdinaryReply>();
  while (replies.size < count) {
    const reply = random() < WORDS_SHARE ? inWords(random) : fromCoach(instance, random);
    replies.set(reply.text, reply);
  }
  return [...replies.values()];
}

function inWords(random: () => number): OrdinaryReply {
  const others = Object.keys(REPLY_PARTS).filter((lang) => lang !== 'en');
  const lang = random() < ENGLISH_SHARE ? 'en' : one(random, others);
  return { text: sentences(random, partsOf(lang)).join(lang === 'zh' ? '' : ' '), lang, of: 'words' };
}

function sentences(random: () => number, parts: ReplyParts): string[] {
  const middle = Array.from({ length: 1 + Math.floor(random() * 2) }, () => one(random, parts.middle));
  const chosen = [one(random, parts.open), ...new Set(middle), one(random, parts.close)];
  return chosen.map((sentence) => filled(random, sentence, parts));
}

function filled(random: () => number, sentence: string, { slots }: ReplyParts): string {
  const whole = (most: number) => () => String(1 + Math.floor(random() * most));
  return sentence
    .replace(/\{[nm]\}/g, whole(10))
    .replaceAll('{min}', whole(20))
    .replaceAll('{p}', whole(100))
    .replaceAll('{name}', () => one(random, slots.name))
    .replaceAll('{thing}', () => one(random, slots.thing))
    .replaceAll('{when}', () => one(random, slots.when));
}

function fromCoach(instance: Instance, random: () => number): OrdinaryReply {
  const of = one(random, OF);
  const [before = ''] = sentences(random, partsOf('en'));
  const close = sentences(random, partsOf('en')).at(-1) ?? '';
  return { text: `${before} ${quoted(instance, of, random)} ${close}`, lang: 'en', of };
}

function quoted({ definition, persona }: Instance, of: OrdinaryReply['of'], random: () => number): string {
  const [step] = definition.steps;
  if (!step) throw new Error('this coach has no steps');
  switch (of) {
    case 'step':
      return one(random, [step.action, step.why, step.smaller, step.predict, step.evidence]);
    case 'question':
      return one(
        random,
        definition.onboarding.flatMap(({ ask, again }) => [ask, again]),
      );
    case 'check-in':
      return one(random, Object.values(definition.check_ins).flat()).replace(/\{\w+\}/g, step.title);
    case 'refusal':
      return one(random, REFUSALS);
    case 'saying':
      return one(random, sayings(persona));
    case 'words':
      return '';
    default:
      return of satisfies never;
  }
}

/** The persona's lines after "How you sound:", which a coach may well say as they stand. */
const sayings = (persona: string): string[] =>
  [...(/How you sound:(.*)/.exec(persona)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(
    ([, saying = '']) => saying,
  );

function partsOf(lang: string): ReplyParts {
  const parts = REPLY_PARTS[lang];
  if (!parts) throw new Error(`there are no replies in ${lang}`);
  return parts;
}

export function one<T>(random: () => number, from: readonly T[]): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error('there is nothing to choose from');
  return chosen;
}
