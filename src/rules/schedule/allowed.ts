import { type Millis, toMillis } from '../../domain/ids.ts';
import type { Memory, ScheduledKind, State } from '../../domain/memory.ts';
import { hasAgreed } from '../agreed.ts';
import { crisisOf, isHeld } from '../crisis/stages.ts';
import { endOfQuiet } from './quiet.ts';

export const HOUR: Millis = 3_600_000;
export const DAY: Millis = 24 * HOUR;

/** The silence that a message is about: it is never sent to somebody who was here since. */
export const SILENCE: Readonly<Record<Exclude<ScheduledKind, 'step_reminder'>, Millis>> = {
  silence_1d: DAY,
  silence_3d: 3 * DAY,
  silence_7d: 7 * DAY,
  offer_to_stop: 14 * DAY,
  maintenance: 14 * DAY,
};

/** The person's zone, or UTC as long as it is unknown. */
export const zoneOf = (state: State): string => state.zone?.id ?? 'UTC';

/** Why this person gets no scheduled message at all for now, or null. */
export function whySilent(state: State): string | null {
  if (!hasAgreed(state)) return 'no consent';
  if (state.lifecycle === 'handed_off') return 'handed off';
  if (isHeld(state)) return 'crisis';
  if (!state.reachable) return 'unreachable';
  return state.preferences.paused_until === 'resume' ? 'paused' : null;
}

/** The first moment at or after `at` outside pause and quiet hours; a pause without an end is not looked at. */
export function whenAllowed(state: State, at: Millis): Millis {
  const { paused_until: pause, quiet } = state.preferences;
  const { quiet_until: rest } = crisisOf(state);
  const calm = rest === null ? at : Math.max(at, toMillis(rest));
  const awake = pause === null || pause === 'resume' ? calm : Math.max(calm, toMillis(pause));
  return endOfQuiet(quiet, zoneOf(state), awake);
}

/** When the person last wrote or tapped, as far as the memory knows; its creation if never. */
export function lastSign(memory: Memory): Millis {
  const written = memory.recent.filter((entry) => entry.role === 'user').map((entry) => toMillis(entry.at));
  const seen = memory.activity.last_seen ?? memory.state.created_at;
  return Math.max(toMillis(seen), ...written);
}
