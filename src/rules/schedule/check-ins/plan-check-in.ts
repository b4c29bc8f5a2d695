import type { CheckIns } from '../../../domain/check-ins.ts';
import { type Millis, toIso } from '../../../domain/ids.ts';
import type { Memory, Scheduled, ScheduledMessage } from '../../../domain/memory.ts';
import { HOUR, whySilent } from '../allowed.ts';
import { dropOpen, isReminderOfOpenStep, keepTidy } from '../plan.ts';
import { chooseTime } from './choose-time.ts';
import type { Learning } from './learning.ts';
import { isCheckIn, kindOfNext } from './pace.ts';
import type { Choice } from './slots.ts';

const KEPT_DELIVERED = 16;
/** How long an answer is waited for, at least and at most. */
const WAIT = { least: HOUR, most: 12 * HOUR };

/** When something is planned, and how new messages are called. */
export interface Planning {
  readonly now: Millis;
  readonly newId: () => string;
}

/**
 * The next check-in planned anew. Whatever else was planned is dropped, except a reminder of the open step, so that
 * two unasked messages never come on one occasion. For somebody who gets none at all nothing is planned.
 */
export function planCheckIn(memory: Memory, { now, newId }: Planning, learning: Learning): Memory {
  const silent = whySilent(memory.state) !== null;
  const isOver = (item: ScheduledMessage) => silent || !isReminderOfOpenStep(memory, item);
  const scheduled = dropOpen(memory.scheduled, isOver, 'planned anew after a turn');
  const free = { ...memory, scheduled };
  const choice = silent ? null : chooseTime(free, now, learning);
  if (!choice) return withCheckIns(free, keepTidy(scheduled), { next_delivery: null, current: null });
  const item = anItem(newId(), kindOfNext(memory.activity.check_ins), choice.at);
  return withCheckIns(free, withItem(scheduled, item), {
    next_delivery: item.due,
    current: { id: item.id, probability: choice.probability },
  });
}

/**
 * After a check-in went out: its answer is waited for until the next one would be sent, but 1 to 12 hours, and then it
 * is looked at again. After a farewell nothing more is planned.
 */
export function waitForAnswer(
  memory: Memory,
  sent: ScheduledMessage,
  { now, newId }: Planning,
  learning: Learning,
): Memory {
  const out = asDelivered(memory, now);
  if (sent.kind === 'farewell') {
    const over = { next_delivery: null, sent: null, current: null };
    return withCheckIns(out, keepTidy(memory.scheduled), over);
  }
  const deadline = deadlineAfter(now, chooseTime(out, now, learning));
  const alarm = anItem(newId(), 'check_in', deadline);
  const dropped = dropOpen(memory.scheduled, ({ kind }) => isCheckIn(kind), 'another one went out');
  return withCheckIns(out, withItem(dropped, alarm), {
    sent: toIso(now),
    next_delivery: alarm.due,
    current: { probability: 1, ...memory.activity.check_ins.current, id: sent.id },
  });
}

/** One went out, or may have gone out, now. */
export function asDelivered(memory: Memory, now: Millis): Memory {
  const delivered = [...memory.activity.check_ins.delivered, toIso(now)].slice(-KEPT_DELIVERED);
  return withCheckIns(memory, memory.scheduled, { delivered });
}

const deadlineAfter = (sent: Millis, next: Choice | null): Millis =>
  Math.min(sent + WAIT.most, Math.max(sent + WAIT.least, next?.at ?? Number.POSITIVE_INFINITY));

const anItem = (id: string, kind: ScheduledMessage['kind'], at: Millis): ScheduledMessage => ({
  id,
  kind,
  due: toIso(at),
  status: 'pending',
  lease: null,
  reason: null,
  message: null,
});

const withItem = (scheduled: Scheduled, item: ScheduledMessage): Scheduled =>
  keepTidy({ ...scheduled, items: [...scheduled.items, item] });

function withCheckIns(memory: Memory, scheduled: Scheduled, patch: Partial<CheckIns>): Memory {
  const { activity } = memory;
  return {
    ...memory,
    scheduled,
    activity: { ...activity, check_ins: { ...activity.check_ins, ...patch } },
  };
}
