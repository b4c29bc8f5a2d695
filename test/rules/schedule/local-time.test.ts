import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, atLocal, isZone, localParts, nextLocal } from '../../../src/rules/schedule/local-time.ts';
import { anyMinuteOfDay, anyTime, anyZone } from '../../support/zones.ts';

const at = (text: string) => Date.parse(text);

describe('isZone', () => {
  test.each(['Europe/Berlin', 'europe/berlin', 'UTC', 'Etc/GMT-14', 'Etc/GMT+5', 'Pacific/Apia'])(
    '%s',
    (id) => {
      expect(isZone(id)).toBe(true);
    },
  );
  test.each(['', 'Berlin', '+02:00', 'Z', 'GMT+2', '2020-01-01T00:00[Europe/Berlin]', 'Mars/Base'])(
    'not %s',
    (id) => {
      expect(isZone(id)).toBe(false);
    },
  );
});

test.each([
  ['Europe/Berlin', '2026-11-21T23:30:00Z', { date: '2026-11-22', minuteOfDay: 30, hour: 0, weekday: 7 }],
  ['Asia/Kolkata', '2026-11-21T23:30:59Z', { date: '2026-11-22', minuteOfDay: 300, hour: 5, weekday: 7 }],
  ['UTC', '2026-11-23T00:00:00Z', { date: '2026-11-23', minuteOfDay: 0, hour: 0, weekday: 1 }],
])('localParts of %s at %s', (zone, time, expected) => {
  expect(localParts(zone, at(time))).toEqual(expected);
});

test.each([
  ['an ordinary day', 'Europe/Berlin', '2026-11-21', 12 * 60, '2026-11-21T11:00:00Z'],
  ['in a gap: the next valid minute', 'Europe/Berlin', '2026-03-29', 2 * 60 + 30, '2026-03-29T01:00:00Z'],
  ['in an overlap: the first', 'Europe/Berlin', '2026-10-25', 2 * 60 + 30, '2026-10-25T00:30:00Z'],
  ['in a gap of half an hour', 'Australia/Lord_Howe', '2026-10-04', 2 * 60 + 10, '2026-10-03T15:30:00Z'],
  ['in an overlap of half an hour', 'Australia/Lord_Howe', '2026-04-05', 1 * 60 + 45, '2026-04-04T14:45:00Z'],
  ['in New York, in the gap', 'America/New_York', '2026-03-08', 2 * 60 + 30, '2026-03-08T07:00:00Z'],
  ['on a day that never was', 'Pacific/Apia', '2011-12-30', 10 * 60, '2011-12-30T10:00:00Z'],
])('atLocal %s', (_, zone, date, minute, expected) => {
  expect(new Date(atLocal(zone, date, minute)).toISOString()).toBe(new Date(expected).toISOString());
});

test.each([
  ['2026-01-31', 1, '2026-02-01'],
  ['2026-03-01', -1, '2026-02-28'],
])('addDays %s %i', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});

describe('nextLocal', () => {
  it('rings once in an hour that comes twice', () => {
    const first = at('2026-10-25T00:30:00Z');
    expect(nextLocal('Europe/Berlin', first - 1, 150)).toBe(first);
    expect(nextLocal('Europe/Berlin', first, 150)).toBe(at('2026-10-26T01:30:00Z'));
  });

  it('lies after, within about a day, and shows that minute unless clocks jumped over it', () => {
    fc.assert(
      fc.property(anyZone, anyTime, anyMinuteOfDay, (zone, after, minute) => {
        const next = nextLocal(zone, after, minute);
        expect(next).toBeGreaterThan(after);
        expect(next - after).toBeLessThanOrEqual(25.5 * 3_600_000);
        const parts = localParts(zone, next);
        const justBefore = localParts(zone, next - 1);
        const jumped =
          parts.minuteOfDay !== (justBefore.minuteOfDay + 1) % 1440 ||
          parts.date > addDays(justBefore.date, 1);
        expect(jumped || parts.minuteOfDay === minute).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is the inverse of localParts away from overlaps', () => {
    fc.assert(
      fc.property(anyZone, anyTime, (zone, time) => {
        const { date, minuteOfDay } = localParts(zone, time);
        const back = atLocal(zone, date, minuteOfDay);
        expect(localParts(zone, back)).toEqual(localParts(zone, time));
        expect(back).toBeLessThanOrEqual(time);
      }),
      { numRuns: 500 },
    );
  });
});
