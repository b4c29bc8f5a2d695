import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toIso, toMillis } from '../../../src/domain/ids.ts';
import type { Memory, Scheduled, State } from '../../../src/domain/memory.ts';
import { Scheduled as ScheduledSchema } from '../../../src/domain/memory.ts';
import { keepTidy, planAfterDelivery, planReminder, planSilence } from '../../../src/rules/schedule/plan.ts';
import { isQuiet } from '../../../src/rules/schedule/quiet.ts';
import { aMemory, anOpenStep, aScheduled, countingIds, DAY, HOUR, NOON } from '../../support/memories.ts';
import { anyQuiet, anyTime, anyZone } from '../../support/zones.ts';

const open = (scheduled: Scheduled) => scheduled.items.filter((item) => item.status === 'pending');
const planned = (scheduled: Scheduled) => open(scheduled).map((item) => [item.kind, toMillis(item.due)]);

describe('planSilence', () => {
  it('plans the next contact after a day of silence', () => {
    expect(planned(planSilence(aMemory(), NOON, countingIds()))).toEqual([['silence_1d', NOON + DAY]]);
  });

  it('plans for the morning what would fall into the night', () => {
    const night = NOON + 11 * HOUR;
    expect(planned(planSilence(aMemory(), night, countingIds()))).toEqual([
      ['silence_1d', NOON + DAY + 20 * HOUR],
    ]);
  });

  it('plans rarely in the maintenance phase', () => {
    const memory = aMemory({ state: { phase: 'maintenance' } });
    expect(planned(planSilence(memory, NOON, countingIds()))).toEqual([['maintenance', NOON + 14 * DAY]]);
  });

  it('drops what was planned, keeps what was sent or is being sent', () => {
    const scheduled = (['pending', 'claimed', 'started', 'sent', 'dropped'] as const).map((status) =>
      aScheduled({ id: status, status }),
    );
    const after = planSilence(aMemory({ scheduled }), NOON, countingIds());
    expect(after.items.map((item) => [item.id, item.status])).toEqual([
      ['pending', 'dropped'],
      ['claimed', 'dropped'],
      ['started', 'started'],
      ['sent', 'sent'],
      ['dropped', 'dropped'],
      ['id-1', 'pending'],
    ]);
    expect(after.items[0]?.reason).toBe('planned anew after a turn');
  });

  it('keeps a reminder while its step is open, and no longer', () => {
    const reminder = aScheduled({ id: 'reminder', kind: 'step_reminder', step: 'first_step' });
    const kept = planSilence(aMemory({ scheduled: [reminder] }), NOON, countingIds());
    expect(planned(kept).map(([kind]) => kind)).toEqual(['step_reminder', 'silence_1d']);
    const moved = aMemory({ scheduled: [reminder], state: { open_step: anOpenStep({ id: 'second_step' }) } });
    expect(planned(planSilence(moved, NOON, countingIds())).map(([kind]) => kind)).toEqual(['silence_1d']);
  });

  const silent: [string, Partial<State>][] = [
    ['handed off', { lifecycle: 'handed_off' }],
    ['unreachable', { reachable: false }],
    ['asked for consent', { consent: { status: 'asked', version: 1, at: null } }],
    ['without consent', { consent: { status: 'declined', version: 1, at: null } }],
  ];
  test.each(silent)('drops all and plans nothing for somebody %s', (_, state) => {
    const scheduled = [aScheduled(), aScheduled({ id: 'r', kind: 'step_reminder', step: 'first_step' })];
    const memory = aMemory({ state, scheduled });
    expect(planned(planSilence(memory, NOON, countingIds()))).toEqual([]);
    expect(planned(planReminder(aMemory({ state }), NOON, NOON, countingIds()))).toEqual([]);
    expect(planned(planAfterDelivery(aMemory({ state }), aScheduled(), NOON, countingIds()))).toEqual([]);
  });

  it('plans nothing during a pause without an end, and after the end of one that has it', () => {
    const until = (paused_until: 'resume' | string) => aMemory({ preferences: { paused_until } });
    expect(planned(planSilence(until('resume'), NOON, countingIds()))).toEqual([]);
    expect(planned(planSilence(until(toIso(NOON + 3 * DAY)), NOON, countingIds()))).toEqual([
      ['silence_1d', NOON + 3 * DAY],
    ]);
    const night = toIso(NOON + 3 * DAY + 12 * HOUR);
    expect(planned(planSilence(until(night), NOON, countingIds()))).toEqual([
      ['silence_1d', NOON + 3 * DAY + 20 * HOUR],
    ]);
  });
});

describe('planAfterDelivery', () => {
  test.each([
    ['silence_1d', NOON + DAY, 'silence_3d', NOON + 3 * DAY],
    ['silence_3d', NOON + 3 * DAY, 'silence_7d', NOON + 7 * DAY],
    ['silence_7d', NOON + 7 * DAY, 'offer_to_stop', NOON + 14 * DAY],
    ['silence_7d', NOON + 9 * DAY, 'offer_to_stop', NOON + 16 * DAY],
    // After a delay the next one keeps its distance.
    ['silence_1d', NOON + 5 * DAY, 'silence_3d', NOON + 6 * DAY],
  ] as const)('after %s at %i comes %s', (kind, now, next, due) => {
    const delivered = aScheduled({ kind, status: 'sent' });
    const memory = aMemory({ scheduled: [delivered] });
    expect(planned(planAfterDelivery(memory, delivered, now, countingIds()))).toEqual([[next, due]]);
  });

  test.each(['offer_to_stop', 'step_reminder'] as const)('after %s comes nothing', (kind) => {
    expect(planned(planAfterDelivery(aMemory(), aScheduled({ kind }), NOON, countingIds()))).toEqual([]);
  });

  it('plans nothing beside what is planned already', () => {
    const memory = aMemory({ scheduled: [aScheduled({ id: 'newer' })] });
    expect(planAfterDelivery(memory, aScheduled({ kind: 'silence_3d' }), NOON, countingIds())).toEqual(
      memory.scheduled,
    );
  });

  it('stops after three maintenance messages without an answer', () => {
    let memory = aMemory({ state: { phase: 'maintenance' } });
    memory = { ...memory, scheduled: planSilence(memory, NOON, countingIds('first')) };
    const dues = followChain(memory);
    expect(dues).toEqual([NOON + 14 * DAY, NOON + 28 * DAY, NOON + 42 * DAY]);
  });

  it('counts only those since the last sign of life', () => {
    const kind = 'maintenance';
    const sent = [50, 36, 22].map((days) =>
      aScheduled({ id: `sent-${days}`, kind, status: 'sent', due: toIso(NOON - days * DAY) }),
    );
    const delivered = aScheduled({ kind, status: 'sent', due: toIso(NOON) });
    const lastSeen = (days: number) =>
      aMemory({
        state: { phase: 'maintenance' },
        activity: { last_seen: toIso(NOON - days * DAY) },
        scheduled: [...sent, delivered],
      });
    expect(planned(planAfterDelivery(lastSeen(20), delivered, NOON, countingIds()))).toEqual([
      ['maintenance', NOON + 14 * DAY],
    ]);
    expect(planned(planAfterDelivery(lastSeen(60), delivered, NOON, countingIds()))).toEqual([]);
  });
});

/** Sends what is pending, when it is due, until nothing is planned any more. */
function followChain(start: Memory, most = 20): number[] {
  let memory = start;
  const dues: number[] = [];
  const newId = countingIds('chain');
  for (let item = open(memory.scheduled)[0]; item && dues.length < most; item = open(memory.scheduled)[0]) {
    const due = toMillis(item.due);
    dues.push(due);
    const sent = { ...item, status: 'sent' as const, message: 'm' };
    const items = memory.scheduled.items.map((each) => (each.id === sent.id ? sent : each));
    memory = { ...memory, scheduled: { ...memory.scheduled, items } };
    memory = { ...memory, scheduled: planAfterDelivery(memory, sent, due, newId) };
  }
  return dues;
}

describe('planReminder', () => {
  it('takes the place of an earlier reminder and leaves the rest', () => {
    const scheduled = [
      aScheduled({ id: 'old', kind: 'step_reminder', step: 'first_step' }),
      aScheduled({ id: 'silence' }),
    ];
    const after = planReminder(aMemory({ scheduled }), NOON + 3 * HOUR, NOON, countingIds());
    expect(open(after).map((item) => item.id)).toEqual(['silence', 'id-1']);
    expect(after.items.at(-1)).toMatchObject({ kind: 'step_reminder', step: 'first_step' });
  });

  it('is never planned for the past, for the night, or for no step', () => {
    expect(planned(planReminder(aMemory(), NOON - HOUR, NOON, countingIds()))).toEqual([
      ['step_reminder', NOON],
    ]);
    expect(planned(planReminder(aMemory(), NOON + 12 * HOUR, NOON, countingIds()))).toEqual([
      ['step_reminder', NOON + 20 * HOUR],
    ]);
    const none = aMemory({ state: { open_step: null } });
    expect(planned(planReminder(none, NOON + HOUR, NOON, countingIds()))).toEqual([]);
  });
});

describe('for everybody everywhere', () => {
  it('nothing is planned in quiet hours or before a pause ends, and every chain ends', () => {
    const phases = fc.constantFrom('onboarding', 'coaching', 'post_success', 'maintenance');
    const pauses = fc.option(fc.integer({ min: -10, max: 30 }), { nil: null });
    fc.assert(
      fc.property(anyZone, anyTime, anyQuiet, phases, pauses, (zone, now, quiet, phase, pause) => {
        const paused_until = pause === null ? null : toIso(now + pause * DAY);
        const memory = aMemory({
          state: { phase, zone: { id: zone, confirmed: true }, created_at: toIso(now) },
          preferences: { quiet, paused_until },
          activity: { last_seen: toIso(now) },
        });
        const scheduled = planSilence(memory, now, countingIds());
        expect(ScheduledSchema.safeParse(scheduled).success).toBe(true);
        const dues = followChain({ ...memory, scheduled });
        expect(dues).toHaveLength(phase === 'maintenance' ? 3 : 4);
        for (const [index, due] of dues.entries()) {
          expect(isQuiet(quiet, zone, due)).toBe(false);
          expect(due).toBeGreaterThanOrEqual(paused_until === null ? now + DAY : toMillis(paused_until));
          expect(due - (dues[index - 1] ?? now)).toBeGreaterThanOrEqual(DAY);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('keepTidy keeps what is open and the latest 20 others', () => {
  const items = Array.from({ length: 30 }, (_, index) =>
    aScheduled({ id: `closed-${index}`, status: index % 2 ? 'sent' : 'dropped' }),
  );
  const first = aScheduled({ id: 'open', status: 'claimed' });
  const tidy = keepTidy({ version: 1, items: [first, ...items] });
  expect(tidy.items.map((item) => item.id)).toEqual(['open', ...items.slice(10).map((item) => item.id)]);
});
