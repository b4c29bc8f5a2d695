import { describe, expect, test } from 'vitest';
import { toIso } from '../../../../src/domain/ids.ts';
import type { ScheduledMessage } from '../../../../src/domain/memory.ts';
import { newCheckIns } from '../../../../src/rules/schedule/check-ins/new.ts';
import { decideDelivery, LATE } from '../../../../src/rules/schedule/deliver.ts';
import { planAfter, planInstead } from '../../../../src/rules/schedule/next-contact.ts';
import { LEARNING } from '../../../support/learning.ts';
import {
  aMemory,
  aScheduled,
  countingIds,
  DAY,
  HOUR,
  type MemoryPatch,
  MINUTE,
  NOON,
} from '../../../support/memories.ts';

const LATEST = 3 * HOUR;
const item: ScheduledMessage = aScheduled({ kind: 'check_in' });
const waiting = (patch: MemoryPatch = {}) =>
  aMemory({
    scheduled: [item],
    ...patch,
    activity: { last_seen: toIso(NOON - DAY), ...patch.activity },
  });
const planning = { now: NOON, newId: countingIds('next') };

describe('a check-in that is due', () => {
  const out = { ...newCheckIns(), sent: toIso(NOON - 5 * HOUR), next_delivery: toIso(NOON) };
  test.each<[string, MemoryPatch, number, unknown]>([
    ['goes out', {}, NOON, { kind: 'send', message: item }],
    ['within three hours', {}, NOON + LATEST, { kind: 'send', message: item }],
    ['and later not', {}, NOON + LATEST + 1, { kind: 'drop', reason: LATE }],
    [
      'not while the last one waits',
      { activity: { check_ins: out } },
      NOON,
      { kind: 'drop', reason: 'no answer' },
    ],
    [
      'not in quiet hours',
      { preferences: { quiet: { from: 660, to: 840 } } },
      NOON,
      { kind: 'drop', reason: 'not at this time' },
    ],
    [
      'not to somebody who is done',
      { state: { phase: 'maintenance' } },
      NOON,
      { kind: 'drop', reason: 'no longer coached' },
    ],
    ['not in a pause', { preferences: { paused_until: 'resume' } }, NOON, { kind: 'drop', reason: 'paused' }],
    ['not before its time', {}, NOON - MINUTE, { kind: 'postpone', until: NOON, reason: 'not due yet' }],
  ])('%s', (_, patch, now, wanted) =>
    expect(decideDelivery(waiting(patch), item.id, now, LATEST)).toEqual(wanted),
  );
});

test('once it is out, its answer is waited for until the next would come, within 1 to 12 hours', () => {
  const { check_ins: after } = planAfter(waiting(), item, planning, LEARNING).activity;
  expect(after).toMatchObject({ sent: toIso(NOON), current: { id: item.id }, delivered: [toIso(NOON)] });
  const wait = Date.parse(after.next_delivery ?? '') - NOON;
  expect(wait).toBeGreaterThanOrEqual(HOUR);
  expect(wait).toBeLessThanOrEqual(12 * HOUR);
});

test('one of which nobody knows whether it arrived is not waited for, and the next keeps its distance', () => {
  const mode = { kind: 'fixed' as const, times: [12 * 60 + 30] };
  const lost = waiting({ activity: { check_ins: { ...newCheckIns(), mode } } });
  const { activity, scheduled } = planAfter(lost, item, planning, LEARNING, false);
  expect(activity.check_ins.sent).toBe(null);
  const next = scheduled.items.findLast(({ status }) => status === 'pending');
  expect(Date.parse(next?.due ?? '')).toBeGreaterThanOrEqual(NOON + 2 * HOUR);
});

test('at its deadline it is missed, once', () => {
  const out = planAfter(waiting(), item, planning, LEARNING);
  const deadline = Date.parse(out.activity.check_ins.next_delivery ?? '');
  const early = planInstead(out, { ...planning, now: deadline - 1 }, LEARNING);
  expect(early.activity.check_ins.learned.encounters).toBe(0);
  const after = planInstead(out, { ...planning, now: deadline }, LEARNING);
  expect(after.activity.check_ins).toMatchObject({
    sent: null,
    unanswered: 1,
    per_day: 0.9,
    concluded: { id: item.id, answered: null, missed: toIso(deadline), lag: null },
  });
  const again = planInstead(after, { ...planning, now: deadline + MINUTE }, LEARNING);
  expect(again.activity.check_ins.learned.encounters).toBe(1);
});
