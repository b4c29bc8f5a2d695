import type { Memory } from '../domain/memory.ts';
import { CONSENT_VERSION } from './texts.ts';

/** Whether somebody has agreed to what they would be asked today; an agreement to an older text is asked for anew. */
export const hasAgreed = ({ consent }: Pick<Memory['state'], 'consent'>): boolean =>
  consent.status === 'agreed' && (consent.version ?? CONSENT_VERSION) >= CONSENT_VERSION;

/** Whether anything of somebody is kept beyond the fact that they were asked, whatever they agree to now. */
export const isKnown = ({ state, recent, facts }: Memory): boolean =>
  state.phase !== 'first_contact' || recent.length > 0 || facts.items.length > 0;
