import { type Millis, toMillis } from '../../domain/ids.ts';
import type { Memory, Scheduled, ScheduledKind, ScheduledMessage, State } from '../../domain/memory.ts';
import { hasAgreed } from '../agreed.ts';
import { crisisOf, isHeld } from '../crisis/stages.ts';
import { endOfQuiet } from './quiet.ts';

export const HOUR: Millis = 3_600_000;
export const DAY: Millis = 24 * HOUR;

/** Nothing breaks into a conversation. */
export const STILL_TALKING: Millis = 5 * 60_000;

/** What is sent because somebody has been silent; check-ins have times of their own. */
export type SilenceKind = Exclude<ScheduledKind, 'step_reminder' | 'check_in' | 'slow_down' | 'farewell'>;

/** The silence that a message is about: it is never sent to somebody who was here since. */
export const SILENCE: Readonly<Record<SilenceKind, Millis>> = {
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
  return endOfQuiet(state.preferences.quiet, zoneOf(state), Math.max(at, endOfRest(state)));
}

/** When a pause that has an end is over, and the rest after danger; negative infinity without either. */
export function endOfRest(state: State): Millis {
  const { paused_until: pause } = state.preferences;
  const { quiet_until: rest } = crisisOf(state);
  const ends = [rest, pause === 'resume' ? null : pause].flatMap((end) =>
    end === null ? [] : toMillis(end),
  );
  return Math.max(Number.NEGATIVE_INFINITY, ...ends);
}

/** Pending or claimed: it may still go out. A started one is over, whatever came of it. */
export const isOpen = (item: ScheduledMessage): boolean =>
  item.status === 'pending' || item.status === 'claimed';

/** When the latest scheduled message went out; one that was started and never finished, before its lease ended. */
export function lastOut(scheduled: Scheduled): Millis {
  const out = scheduled.items.filter((item) => item.status === 'sent' || item.status === 'started');
  return Math.max(
    Number.NEGATIVE_INFINITY,
    ...out.map((item) => toMillis(item.sent_at ?? item.lease ?? item.due)),
  );
}

/** When the person last wrote or tapped, as far as the memory knows; its creation if never. */
export function lastSign(memory: Memory): Millis {
  const written = memory.recent.filter((entry) => entry.role === 'user').map((entry) => toMillis(entry.at));
  const seen = memory.activity.last_seen ?? memory.state.created_at;
  return Math.max(toMillis(seen), ...written);
}
