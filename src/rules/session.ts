import { type Millis, toIso, toMillis } from '../domain/ids.ts';
import type { State } from '../domain/memory.ts';

/** Counts a turn to the present conversation session, or begins a new one after `gapMs` without a turn. */
export function inSession(
  session: State['session'],
  now: Millis,
  gapMs: number,
): NonNullable<State['session']> {
  const at = toIso(now);
  const over = !session || now - toMillis(session.last_turn_at) > gapMs;
  return over
    ? { started_at: at, last_turn_at: at, turns: 1 }
    : { ...session, last_turn_at: at, turns: session.turns + 1 };
}
