import { type Millis, toIso, toMillis } from '../../domain/ids.ts';
import type { Memory, Scheduled, ScheduledKind, ScheduledMessage } from '../../domain/memory.ts';
import { DAY, isOpen, lastSign, SILENCE, type SilenceKind, whenAllowed, whySilent } from './allowed.ts';
import { isCheckIn } from './check-ins/pace.ts';

const KEPT_CLOSED = 20;
const MOST_UNANSWERED_MAINTENANCE = 3;

/** What follows when a message stayed unanswered, and how long after it at the soonest. */
const NEXT: Readonly<Record<SilenceKind, { kind: SilenceKind; gap: Millis } | null>> = {
  silence_1d: { kind: 'silence_3d', gap: DAY },
  silence_3d: { kind: 'silence_7d', gap: 2 * DAY },
  silence_7d: { kind: 'offer_to_stop', gap: 7 * DAY },
  offer_to_stop: null,
  maintenance: { kind: 'maintenance', gap: 14 * DAY },
};

/** Open messages and the latest 20 others, in their order. */
export function keepTidy(scheduled: Scheduled): Scheduled {
  const closed = scheduled.items.filter((item) => !isOpen(item));
  const kept = new Set(closed.slice(-KEPT_CLOSED));
  return { ...scheduled, items: scheduled.items.filter((item) => isOpen(item) || kept.has(item)) };
}

/**
 * After a turn: whatever was planned is dropped, and the next contact is planned for the case that the person
 * now falls silent: after a day, or after 14 days in the maintenance phase. Only a reminder that the person asked
 * for stays, as long as its step is open. For somebody who is paused until they resume, handed off, unreachable
 * or without consent everything is dropped and nothing planned: calling it is how all plans are cancelled.
 */
export function planSilence(memory: Memory, now: Millis, newId: () => string): Scheduled {
  const none = whySilent(memory.state) !== null;
  const isOver = (item: ScheduledMessage) => none || !isReminderOfOpenStep(memory, item);
  const dropped = dropOpen(memory.scheduled, isOver, 'planned anew after a turn');
  const kind = memory.state.phase === 'maintenance' ? 'maintenance' : 'silence_1d';
  return plan({ ...memory, scheduled: dropped }, kind, now + SILENCE[kind], newId);
}

/**
 * After `delivered` went out (or was dropped for lateness): the next of the chain 1 day, 3 days, 7 days, offer to
 * stop 7 days later, and then nothing more. In the maintenance phase one message per 14 days, and none after
 * three without an answer. Changes nothing when another one is planned already, or after a reminder.
 */
export function planAfterDelivery(
  memory: Memory,
  delivered: ScheduledMessage,
  now: Millis,
  newId: () => string,
): Scheduled {
  const next = nextKind(memory, delivered);
  const planned = memory.scheduled.items.some(
    (item) => isOpen(item) && item.id !== delivered.id && item.kind !== 'step_reminder',
  );
  if (!next || planned) return keepTidy(memory.scheduled);
  const due = Math.max(lastSign(memory) + SILENCE[next.kind], now + next.gap);
  return plan(memory, next.kind, due, newId);
}

/**
 * A reminder of the open step at a time that the person asked for, or as soon after it as quiet hours and pause
 * allow; it takes the place of an earlier reminder. Without an open step there is nothing to remind of.
 */
export function planReminder(memory: Memory, at: Millis, now: Millis, newId: () => string): Scheduled {
  const isReminder = (item: ScheduledMessage) => item.kind === 'step_reminder';
  const dropped = dropOpen(memory.scheduled, isReminder, 'replaced by a newer reminder');
  if (!memory.state.open_step) return keepTidy(dropped);
  return plan({ ...memory, scheduled: dropped }, 'step_reminder', Math.max(at, now), newId);
}

/** Whether this is a reminder that still has something to remind of. */
export function isReminderOfOpenStep({ state }: Memory, item: ScheduledMessage): boolean {
  return item.kind === 'step_reminder' && item.step !== undefined && item.step === state.open_step?.id;
}

function nextKind(memory: Memory, delivered: ScheduledMessage): (typeof NEXT)[SilenceKind] {
  if (delivered.kind === 'step_reminder' || isCheckIn(delivered.kind)) return null;
  if (memory.state.phase !== 'maintenance') return NEXT[delivered.kind];
  return unanswered(memory, delivered) < MOST_UNANSWERED_MAINTENANCE ? NEXT.maintenance : null;
}

/** How many maintenance messages went out since the last sign of life, `delivered` included. */
function unanswered(memory: Memory, delivered: ScheduledMessage): number {
  const since = lastSign(memory);
  const out = memory.scheduled.items.filter(
    (item) =>
      item.id !== delivered.id &&
      item.kind === 'maintenance' &&
      (item.status === 'sent' || item.status === 'started') &&
      toMillis(item.sent_at ?? item.due) > since,
  );
  return out.length + 1;
}

/** Open messages that are no longer to be sent. */
export function dropOpen(
  scheduled: Scheduled,
  which: (item: ScheduledMessage) => boolean,
  reason: string,
): Scheduled {
  const items = scheduled.items.map((item) =>
    isOpen(item) && which(item) ? { ...item, status: 'dropped' as const, lease: null, reason } : item,
  );
  return { ...scheduled, items };
}

function plan(memory: Memory, kind: ScheduledKind, at: Millis, newId: () => string): Scheduled {
  if (whySilent(memory.state) !== null) return keepTidy(memory.scheduled);
  const item: ScheduledMessage = {
    id: newId(),
    kind,
    ...(kind === 'step_reminder' && memory.state.open_step ? { step: memory.state.open_step.id } : {}),
    due: toIso(whenAllowed(memory.state, at)),
    status: 'pending',
    lease: null,
    reason: null,
    message: null,
  };
  return keepTidy({ ...memory.scheduled, items: [...memory.scheduled.items, item] });
}
