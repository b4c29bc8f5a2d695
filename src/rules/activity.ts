import { type Millis, toIso, toMillis } from '../domain/ids.ts';
import type { Activity } from '../domain/memory.ts';
import { addDays, localParts } from './schedule/local-time.ts';

const KEPT_DAYS = 400;

/** The person wrote or tapped: counts the local hour and moves `last_seen`, never backwards. */
export function seen(activity: Activity, zone: string, now: Millis): Activity {
  const { hour } = localParts(zone, now);
  const latest = activity.last_seen === null ? now : Math.max(toMillis(activity.last_seen), now);
  return {
    ...activity,
    last_seen: toIso(latest),
    hours: activity.hours.map((count, each) => (each === hour ? count + 1 : count)),
  };
}

/** A step was completed: the local date becomes an active day, once. */
export function stepDone(activity: Activity, zone: string, now: Millis): Activity {
  const { date } = localParts(zone, now);
  if (activity.active_days.includes(date)) return activity;
  const current = streakWith(activity, date);
  return {
    ...activity,
    active_days: [...activity.active_days, date].sort().slice(-KEPT_DAYS),
    streak: { current, longest: Math.max(activity.streak.longest, current) },
  };
}

/** The streak of days as it stands: a missed day ended it, today not yet done keeps it. */
export function currentStreak(activity: Activity, zone: string, now: Millis): number {
  const last = activity.active_days.at(-1);
  const yesterday = addDays(localParts(zone, now).date, -1);
  return last !== undefined && last >= yesterday ? activity.streak.current : 0;
}

function streakWith(activity: Activity, date: string): number {
  const last = activity.active_days.at(-1);
  if (last === undefined || last < addDays(date, -1)) return 1;
  // A date before the last one: the person flew west over the date line, and no day was gained.
  return last > date ? activity.streak.current : activity.streak.current + 1;
}
