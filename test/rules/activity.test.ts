import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toIso } from '../../src/domain/ids.ts';
import { Activity } from '../../src/domain/memory.ts';
import { currentStreak, seen, stepDone } from '../../src/rules/activity.ts';
import { localParts } from '../../src/rules/schedule/local-time.ts';
import { anActivity, DAY, HOUR, NOON } from '../support/memories.ts';
import { anyTime, anyZone } from '../support/zones.ts';

const BERLIN = 'Europe/Berlin';

test('seen counts the local hour and never moves last_seen backwards', () => {
  const once = seen(anActivity(), BERLIN, NOON);
  expect(once.hours[12]).toBe(1);
  expect(once.last_seen).toBe(toIso(NOON));
  const again = seen(once, BERLIN, NOON - HOUR);
  expect(again.hours[11]).toBe(1);
  expect(again.last_seen).toBe(toIso(NOON));
});

describe('streaks', () => {
  const done = (...days: number[]) =>
    days.reduce((activity, day) => stepDone(activity, BERLIN, NOON + day * DAY), anActivity());

  test.each([
    ['none', [], 0, 0, 0],
    ['today', [0], 0, 1, 1],
    ['twice on one day', [0, 0.2], 0, 1, 1],
    ['three days', [0, 1, 2], 2, 3, 3],
    ['today not yet done', [0, 1, 2], 3, 3, 3],
    ['a day missed', [0, 1, 2], 4, 0, 3],
    ['begun anew', [0, 1, 2, 4], 4, 1, 3],
  ])('%s', (_, days, today, current, longest) => {
    const activity = done(...days);
    expect(currentStreak(activity, BERLIN, NOON + today * DAY)).toBe(current);
    expect(activity.streak.longest).toBe(longest);
  });

  it('goes by local dates: minutes around midnight are two days', () => {
    const lateEvening = Date.parse('2026-11-21T22:50:00Z');
    const activity = stepDone(stepDone(anActivity(), BERLIN, lateEvening), BERLIN, lateEvening + 20 * 60_000);
    expect(activity.active_days).toEqual(['2026-11-21', '2026-11-22']);
    expect(activity.streak.current).toBe(2);
    expect(stepDone(stepDone(anActivity(), 'UTC', lateEvening), 'UTC', lateEvening + 1).streak.current).toBe(
      1,
    );
  });

  it('neither gains nor loses a day by flying west over the date line', () => {
    const inApia = stepDone(done(0), 'Pacific/Apia', NOON + 1.5 * DAY);
    const later = NOON + 1.6 * DAY;
    const inNewYork = stepDone(inApia, 'America/New_York', later);
    expect(inNewYork.active_days).toEqual(['2026-11-21', '2026-11-22', '2026-11-23']);
    expect(currentStreak(inNewYork, 'America/New_York', later)).toBe(1);
  });

  it('keeps to its bounds, days sorted and single', () => {
    fc.assert(
      fc.property(anyZone, anyTime, fc.array(fc.integer({ min: 0, max: 48 })), (zone, start, hours) => {
        let now = start;
        let activity = anActivity();
        for (const each of hours) {
          now += each * HOUR;
          activity = stepDone(activity, zone, now);
          expect(activity.active_days).toContain(localParts(zone, now).date);
          expect(currentStreak(activity, zone, now)).toBeGreaterThanOrEqual(1);
          expect(activity.streak.longest).toBeGreaterThanOrEqual(activity.streak.current);
        }
        expect(activity.active_days).toEqual([...new Set(activity.active_days)].sort());
        expect(activity.streak.longest).toBeLessThanOrEqual(activity.active_days.length);
      }),
      { numRuns: 60 },
    );
  });

  it('remembers the latest 400 days and a longer streak', () => {
    let activity = anActivity();
    for (let day = 0; day < 410; day++) activity = stepDone(activity, 'UTC', NOON + day * DAY);
    expect(activity.active_days).toHaveLength(400);
    expect(activity.streak).toEqual({ current: 410, longest: 410 });
    expect(Activity.safeParse(activity).success).toBe(true);
  });
});
