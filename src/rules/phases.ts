import type { Phase } from '../domain/memory.ts';

export type PhaseEvent =
  | 'agreed'
  | 'onboarded'
  | 'endpoint_reached'
  | 'locked_in'
  | 'leveled_up'
  | 'finished'
  | 'coach_changed';

const TRANSITIONS: { readonly [P in Phase]: { readonly [E in PhaseEvent]?: Phase } } = {
  first_contact: { agreed: 'onboarding' },
  onboarding: { onboarded: 'coaching', coach_changed: 'onboarding' },
  coaching: { endpoint_reached: 'post_success', coach_changed: 'onboarding' },
  post_success: {
    locked_in: 'maintenance',
    leveled_up: 'coaching',
    finished: 'maintenance',
    coach_changed: 'onboarding',
  },
  maintenance: { leveled_up: 'coaching', coach_changed: 'onboarding' },
};

/** Where `event` leads from `phase`; the same phase when it does not apply there. */
export const nextPhase = (phase: Phase, event: PhaseEvent): Phase => TRANSITIONS[phase][event] ?? phase;

/** Whether `event` means anything in `phase`. */
export const applies = (phase: Phase, event: PhaseEvent): boolean => event in TRANSITIONS[phase];
