import { type Millis, toMillis } from '../../../domain/ids.ts';
import type { Memory } from '../../../domain/memory.ts';
import { endOfRest, HOUR, isOpen, lastOut, lastSign, STILL_TALKING, zoneOf } from '../allowed.ts';
import { createClock } from '../local-time.ts';
import { endOfQuiet, isQuiet, isQuietAt } from '../quiet.ts';

/** Between two messages that the bot sends by itself. */
export const SPACING: Millis = 2 * HOUR;
const MOST_MOVES = 50;

/** When a check-in may be sent to somebody, whatever chooses its time. */
export interface Gate {
  readonly zone: string;
  /** At least so long between two messages. */
  readonly gap: Millis;
  /** Pause and rest are over. */
  readonly opens: Millis;
  /** Not before: it is open, far enough from the last message, and nobody is talking. */
  readonly from: Millis;
  /** Outside quiet hours and away from a reminder that the person has asked for; asked for many times near each other. */
  isFree(at: Millis): boolean;
  /** The first moment at or after `at` and `from` at which one may be sent; null where there is none. */
  soonest(at: Millis): Millis | null;
}

/** Nothing unasked goes out to whoever is paused, in a crisis or without consent: that is asked before. */
export function gateOf(memory: Memory, now: Millis): Gate {
  const { state, activity, scheduled } = memory;
  const { mode } = activity.check_ins;
  const zone = zoneOf(state);
  const { quiet } = state.preferences;
  const gap = mode.kind === 'interval' ? Math.min(SPACING, mode.hours * HOUR) : SPACING;
  const rest = mode.kind === 'adaptive' ? gap : STILL_TALKING;
  const opens = Math.max(now, endOfRest(state));
  const from = Math.max(
    opens,
    Math.max(lastOut(scheduled), ...activity.check_ins.delivered.map(toMillis)) + gap,
    lastSign(memory) + rest,
  );
  const reminders = scheduled.items
    .filter((item) => item.kind === 'step_reminder' && isOpen(item))
    .map((item) => toMillis(item.due));
  const reminderNear = (at: Millis) => reminders.find((due) => Math.abs(due - at) < gap);
  const clock = createClock(zone);
  return {
    zone,
    gap,
    opens,
    from,
    isFree: (at) => !isQuietAt(quiet, clock(at).minuteOfDay) && reminderNear(at) === undefined,
    soonest(at) {
      let moment = Math.max(at, from);
      for (let moves = 0; moves < MOST_MOVES; moves += 1) {
        const awake = endOfQuiet(quiet, zone, moment);
        const reminder = reminderNear(awake);
        if (reminder === undefined) return awake;
        moment = reminder + gap;
      }
      return null;
    },
  };
}

/** Whether one may be sent now: the same that it was planned by, looked at once more. */
export function mayGoOut(memory: Memory, now: Millis): boolean {
  const { from, zone, isFree } = gateOf(memory, now);
  return from <= now && isFree(now) && !isQuiet(memory.state.preferences.quiet, zone, now);
}
