import { type Millis, toMillis } from '../domain/ids.ts';
import type { Scheduled, ScheduledMessage } from '../domain/memory.ts';

/**
 * When somebody must be looked at next because of a scheduled message; null when nothing is open.
 * A pending message counts from its due time, a claimed one from the end of its lease (whoever claimed it may
 * have died); one that was started, sent or dropped never again.
 */
export function nextDue(scheduled: Scheduled): Millis | null {
  const times = scheduled.items.flatMap((message) => dueAt(message) ?? []);
  return times.length === 0 ? null : times.reduce((soonest, time) => Math.min(soonest, time));
}

function dueAt(message: ScheduledMessage): Millis | null {
  switch (message.status) {
    case 'pending':
      return toMillis(message.due);
    case 'claimed':
      return toMillis(message.lease ?? message.due);
    case 'started':
    case 'sent':
    case 'dropped':
      return null;
    default:
      return message.status satisfies never;
  }
}
