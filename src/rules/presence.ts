import type { Millis } from '../domain/ids.ts';
import type { Memory } from '../domain/memory.ts';
import { seen } from './activity.ts';
import { zoneOf } from './schedule/allowed.ts';
import { answered } from './schedule/check-ins/conclude.ts';
import type { Learning } from './schedule/check-ins/learning.ts';
import type { Planning } from './schedule/check-ins/plan-check-in.ts';
import { planContact } from './schedule/next-contact.ts';
import { inSession } from './session.ts';

/**
 * The person did something, whatever it was: they can be reached, silence is counted from here, and a check-in that
 * waited is answered.
 */
export function signOfLife(memory: Memory, now: Millis, learning: Learning): Memory {
  const { state, activity } = answered(memory, now, learning);
  return { ...memory, state: { ...state, reachable: true }, activity: seen(activity, zoneOf(state), now) };
}

/** A turn begins: a sign of life that belongs to a conversation session. @param gapMs see {@link inSession}. */
export function present(memory: Memory, now: Millis, gapMs: number, learning: Learning): Memory {
  const { state, ...rest } = signOfLife(memory, now, learning);
  return { ...rest, state: { ...state, session: inSession(state.session, now, gapMs) } };
}

/**
 * The next contact planned anew for the case that silence follows. Comes last, since phase, pause and zone, which
 * the turn may have changed, decide what is planned.
 */
export function planned(memory: Memory, planning: Planning, learning: Learning): Memory {
  return planContact(memory, planning, learning);
}
