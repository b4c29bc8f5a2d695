import type { Millis } from '../domain/ids.ts';
import type { Memory } from '../domain/memory.ts';
import { seen } from './activity.ts';
import { zoneOf } from './schedule/allowed.ts';
import { planSilence } from './schedule/plan.ts';
import { inSession } from './session.ts';

/** The person did something, whatever it was: they can be reached, and silence is counted from here. */
export function signOfLife(memory: Memory, now: Millis): Memory {
  const { state, activity } = memory;
  return { ...memory, state: { ...state, reachable: true }, activity: seen(activity, zoneOf(state), now) };
}

/** A turn begins: a sign of life that belongs to a conversation session. @param gapMs see {@link inSession}. */
export function present(memory: Memory, now: Millis, gapMs: number): Memory {
  const { state, ...rest } = signOfLife(memory, now);
  return { ...rest, state: { ...state, session: inSession(state.session, now, gapMs) } };
}

/**
 * The next contact planned anew for the case that silence follows. Comes last, since phase, pause and zone, which
 * the turn may have changed, decide what is planned.
 */
export function planned(memory: Memory, { now, newId }: { now: Millis; newId: () => string }): Memory {
  return { ...memory, scheduled: planSilence(memory, now, newId) };
}
