import type { Incoming } from '../domain/message.ts';
import type { Danger } from './crisis/words/language.ts';
import { readAgreement } from './understand/agreement.ts';
import { readDanger } from './understand/crisis.ts';
import { type Mood, readMood } from './understand/mood.ts';

/** Commands that are answered before anybody agreed to anything. */
const FREE = new Set(['start', 'help', 'privacy', 'export', 'clear']);

/**
 * What may be kept of a message before the person agreed: whether it was a yes, a no, a question or something else,
 * the coach that a link names, and that somebody is in danger; no words, no name. Once or twice, it comes to the same.
 */
export function beforeConsent(incoming: Incoming, isCoach: (word: string) => boolean): Incoming {
  const { id, user, at, language } = incoming;
  const stripped = { id, user, at, language, name: '' };
  const reading = (action: string): Incoming => ({
    ...stripped,
    kind: 'button',
    action: `consent:${action}`,
  });
  switch (incoming.kind) {
    case 'text':
      return reading(read(incoming.text));
    case 'button':
      // Erasing is cut short by a crash now and then, and must be brought to its end by people who are erased already.
      if (incoming.action === 'clear:yes') return { ...stripped, kind: 'button', action: incoming.action };
      if (incoming.action.startsWith('consent:yes')) return incoming;
      return reading(/^consent:(no|explain|crisis(?::[a-z]*){0,3})$/.exec(incoming.action)?.[1] ?? 'ask');
    case 'command':
      return FREE.has(incoming.command)
        ? {
            ...stripped,
            kind: 'command',
            command: incoming.command,
            argument: isCoach(incoming.argument) ? incoming.argument : '',
          }
        : reading('ask');
    case 'voice':
    case 'other':
      return reading('ask');
    case 'presence':
      return { ...stripped, kind: 'presence', presence: incoming.presence };
    default:
      return incoming satisfies never;
  }
}

function read(text: string): string {
  const { sign, danger, about, language } = readDanger(text);
  if (sign === 'explicit') return `crisis:${danger}:${about}:${language ?? ''}`;
  if (sign === 'unsure') return `crisis:unsure:${about}:${language ?? ''}`;
  const agreement = readAgreement(text);
  if (agreement !== 'unclear') return agreement;
  return /[?？]\s*$/.test(text) || WONDERING.has(readMood(text)) ? 'explain' : 'ask';
}

export interface StrangersCrisis {
  readonly danger: Danger | 'unsure';
  readonly about: 'self' | 'other';
  readonly language: string | null;
}

/** What {@link beforeConsent} kept of it: `crisis`, what it is about, and the language of the answer. */
export function crisisIn(reading: string): StrangersCrisis {
  const [, danger = '', about, language] = reading.split(':');
  const known: readonly StrangersCrisis['danger'][] = ['life', 'harm', 'abuse', 'medical', 'unsure'];
  return {
    danger: known.find((each) => each === danger) ?? 'life',
    about: about === 'other' ? 'other' : 'self',
    language: language || null,
  };
}

const WONDERING: ReadonlySet<Mood | null> = new Set<Mood>([
  'confused',
  'identity',
  'privacy',
  'abilities',
  'unsure',
]);
