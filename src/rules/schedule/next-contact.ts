import { type Millis, toMillis } from '../../domain/ids.ts';
import type { Memory, ScheduledMessage } from '../../domain/memory.ts';
import { HOUR } from './allowed.ts';
import { deadlineOf, missed } from './check-ins/conclude.ts';
import type { Learning } from './check-ins/learning.ts';
import { isCheckIn } from './check-ins/pace.ts';
import { asDelivered, type Planning, planCheckIn, waitForAnswer } from './check-ins/plan-check-in.ts';
import { planAfterDelivery, planSilence } from './plan.ts';

/** A deadline is noticed so much later at most while the bot is up. */
const NOTICED_WITHIN: Millis = HOUR / 2;

/**
 * The next unasked message, planned anew after whatever the person did: a check-in for somebody who is coached, else
 * one for the case that silence follows. There is never more than one, beside a reminder that was asked for.
 */
export function planContact(memory: Memory, planning: Planning, learning: Learning): Memory {
  if (memory.state.phase === 'coaching') return planCheckIn(memory, planning, learning);
  const { activity } = memory;
  const { check_ins: checkIns } = activity;
  const rest = { ...checkIns, next_delivery: null, sent: null, current: null };
  const isPlanned = checkIns.next_delivery !== null || checkIns.current !== null;
  return {
    ...memory,
    scheduled: planSilence(memory, planning.now, planning.newId),
    activity: isPlanned ? { ...activity, check_ins: rest } : activity,
  };
}

/** What follows a message that went out, or of which nobody knows whether it did (`known` is false). */
export function planAfter(
  memory: Memory,
  message: ScheduledMessage,
  planning: Planning,
  learning: Learning,
  known = true,
): Memory {
  if (isCheckIn(message.kind)) {
    if (known || message.kind === 'farewell') return waitForAnswer(memory, message, planning, learning);
    // It may have arrived, so the next one keeps its distance.
    return planCheckIn(asDelivered(memory, planning.now), planning, learning);
  }
  if (memory.state.phase === 'coaching' && message.kind !== 'step_reminder')
    return planCheckIn(memory, planning, learning);
  return { ...memory, scheduled: planAfterDelivery(memory, message, planning.now, planning.newId) };
}

/** A check-in that was not sent at its time, or one whose answer did not come: learned from, and the next is planned. */
export function planInstead(memory: Memory, planning: Planning, learning: Learning): Memory {
  const { check_ins: checkIns } = memory.activity;
  const deadline = deadlineOf(checkIns);
  const after = missed(memory, planning.now, learning);
  // A wished-for time that is the deadline, too, must not be passed over because it was looked at a little later.
  const since =
    deadline === null || checkIns.mode.kind === 'adaptive'
      ? planning.now
      : Math.max(Math.min(deadline, planning.now), planning.now - NOTICED_WITHIN);
  return planContact(after, { ...planning, now: since }, learning);
}

/** When the one that is planned is due; for those who show it. */
export const nextUnasked = ({ activity }: Memory): Millis | null =>
  activity.check_ins.sent === null && activity.check_ins.next_delivery !== null
    ? toMillis(activity.check_ins.next_delivery)
    : null;
