import type { Incoming } from '../domain/message.ts';
import { readAgreement } from './understand/agreement.ts';
import { readCrisis } from './understand/crisis.ts';

/** Commands that are answered before anybody agreed to anything. */
const FREE = new Set(['start', 'help', 'privacy', 'clear']);

/**
 * What may be kept of a message before the person agreed: whether it was a yes, a no or something else, the coach
 * that a link names, and that somebody is in danger; no words, no name.
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
      return incoming.action.startsWith('consent:yes')
        ? incoming
        : reading(incoming.action === 'consent:no' ? 'no' : 'ask');
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

function read(text: string): 'crisis' | 'yes' | 'no' | 'ask' {
  if (readCrisis(text) === 'explicit') return 'crisis';
  const agreement = readAgreement(text);
  return agreement === 'unclear' ? 'ask' : agreement;
}
