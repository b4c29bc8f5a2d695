import { type Millis, toIso, toMillis } from '../../domain/ids.ts';
import type { Memory, Scheduled, ScheduledMessage } from '../../domain/memory.ts';
import {
  HOUR,
  isOpen,
  lastOut,
  lastSign,
  SILENCE,
  STILL_TALKING,
  whenAllowed,
  whySilent,
  zoneOf,
} from './allowed.ts';
import { mayGoOut } from './check-ins/gate.ts';
import { isCheckIn } from './check-ins/pace.ts';
import { localParts, nextLocal } from './local-time.ts';
import { isReminderOfOpenStep, keepTidy } from './plan.ts';

export type Delivery =
  | { readonly kind: 'send'; readonly message: ScheduledMessage }
  | { readonly kind: 'postpone'; readonly until: Millis; readonly reason: string }
  | { readonly kind: 'drop'; readonly reason: string };

/** Unasked messages keep this distance from any scheduled message before them. */
const DISTANCE: Millis = 4 * HOUR;
/** The clocks of the channel and of this machine may differ. */
const CLOCK_TOLERANCE: Millis = HOUR;
/** Why something was put off or dropped that came later than it makes sense. */
export const LATE = 'too late';

const drop = (reason: string): Delivery => ({ kind: 'drop', reason });

/**
 * Whether the scheduled message `id` goes out now, from the freshest memory. `until` of a postponement lies after
 * `now`, outside quiet hours and pause.
 * @param latestMs how long after its due time a message still makes sense.
 */
export function decideDelivery(memory: Memory, id: string, now: Millis, latestMs: number): Delivery {
  const item = memory.scheduled.items.find((each) => each.id === id);
  if (!item) return drop('unknown');
  if (!isOpen(item)) return drop(`already ${item.status}`);
  const silent = whySilent(memory.state);
  if (silent !== null) return drop(silent);
  // A job of an earlier plan may fire before the time that the item was moved to.
  if (toMillis(item.due) > now) return { kind: 'postpone', until: toMillis(item.due), reason: 'not due yet' };
  if (isCheckIn(item.kind)) return decideCheckIn(memory, item, now, latestMs);
  return (
    whyPointless(memory, item, now) ??
    whyLate(memory, item, now, latestMs) ??
    whyNotNow(memory, item, now) ?? { kind: 'send', message: item }
  );
}

/**
 * A check-in is sent at its time or not at all: what cannot go out then is planned anew. While one waits for its
 * answer, the next one only says until when.
 */
function decideCheckIn(memory: Memory, item: ScheduledMessage, now: Millis, latestMs: number): Delivery {
  if (memory.activity.check_ins.sent !== null) return drop('no answer');
  if (memory.state.phase !== 'coaching') return drop('no longer coached');
  if (now - toMillis(item.due) > latestMs) return drop(LATE);
  return mayGoOut(memory, now) ? { kind: 'send', message: item } : drop('not at this time');
}

function whyPointless(memory: Memory, item: ScheduledMessage, now: Millis): Delivery | null {
  if (item.kind === 'step_reminder') {
    return isReminderOfOpenStep(memory, item) ? null : drop('the step is no longer open');
  }
  if (isCheckIn(item.kind)) return null;
  const silence = now - lastSign(memory);
  return silence < SILENCE[item.kind] - CLOCK_TOLERANCE ? drop('the person wrote') : null;
}

function whyLate(memory: Memory, item: ScheduledMessage, now: Millis, latestMs: number): Delivery | null {
  if (now - toMillis(item.due) <= latestMs) return null;
  if (item.kind === 'step_reminder' || item.reason === LATE) return drop(LATE);
  const zone = zoneOf(memory.state);
  const sameTime = nextLocal(zone, now, localParts(zone, toMillis(item.due)).minuteOfDay);
  return { kind: 'postpone', until: whenAllowed(memory.state, sameTime), reason: LATE };
}

function whyNotNow(memory: Memory, item: ScheduledMessage, now: Millis): Delivery | null {
  const wait = howLongToWait(memory, item);
  const until = whenAllowed(memory.state, Math.max(now, wait.until));
  if (until <= now) return null;
  return { kind: 'postpone', until, reason: wait.until > now ? wait.reason : 'quiet hours or pause' };
}

/** A reminder was asked for at its time, so it minds no distance to other messages. */
function howLongToWait(memory: Memory, item: ScheduledMessage): { until: Millis; reason: string } {
  return item.kind === 'step_reminder'
    ? { until: lastSign(memory) + STILL_TALKING, reason: 'in conversation' }
    : { until: lastOut(memory.scheduled) + DISTANCE, reason: 'too close to the last one' };
}

/**
 * Takes the soonest due message for `leaseMs`: a pending one, or a claimed one whose lease lapsed (its worker
 * died before sending). A started one is never handed out again: it may have arrived.
 */
export function claimDue(
  scheduled: Scheduled,
  now: Millis,
  leaseMs: number,
): { readonly scheduled: Scheduled; readonly claimed: ScheduledMessage | null } {
  const soonest = scheduled.items
    .filter((item) => isFree(item, now))
    .reduce<ScheduledMessage | null>((best, item) => (best && best.due <= item.due ? best : item), null);
  if (!soonest) return { scheduled, claimed: null };
  const claimed: ScheduledMessage = { ...soonest, status: 'claimed', lease: toIso(now + leaseMs) };
  return { scheduled: replace(scheduled, claimed), claimed };
}

const isFree = (item: ScheduledMessage, now: Millis): boolean =>
  isOpen(item) &&
  toMillis(item.due) <= now &&
  (item.status === 'pending' || item.lease === null || toMillis(item.lease) <= now);

/** The send begins: from here on it is never sent again. Each `mark` leaves a message alone that is past it. */
export function markStarted(scheduled: Scheduled, id: string): Scheduled {
  return mark(scheduled, id, ['pending', 'claimed'], { status: 'started' });
}

/** The channel has it since `at`. @param message the id that the channel gave. */
export function markSent(scheduled: Scheduled, id: string, message: string | null, at: Millis): Scheduled {
  return mark(scheduled, id, ['started'], { status: 'sent', lease: null, message, sent_at: toIso(at) });
}

/** It will not go out, or the channel refused it. */
export function markDropped(scheduled: Scheduled, id: string, reason: string): Scheduled {
  return mark(scheduled, id, ['pending', 'claimed', 'started'], { status: 'dropped', lease: null, reason });
}

/** It waits until then. */
export function markPostponed(scheduled: Scheduled, id: string, until: Millis, reason: string): Scheduled {
  const patch = { status: 'pending', lease: null, due: toIso(until), reason } as const;
  return mark(scheduled, id, ['pending', 'claimed'], patch);
}

function mark(
  scheduled: Scheduled,
  id: string,
  from: readonly ScheduledMessage['status'][],
  patch: Partial<ScheduledMessage>,
): Scheduled {
  const item = scheduled.items.find((each) => each.id === id && from.includes(each.status));
  return item ? keepTidy(replace(scheduled, { ...item, ...patch })) : scheduled;
}

function replace(scheduled: Scheduled, item: ScheduledMessage): Scheduled {
  return { ...scheduled, items: scheduled.items.map((each) => (each.id === item.id ? item : each)) };
}
