import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { endOfQuiet, isQuiet } from '../../../src/rules/schedule/quiet.ts';
import { anyQuiet, anyTime, anyZone } from '../../support/zones.ts';

const at = (text: string) => Date.parse(text);
const NIGHT = { from: 22 * 60, to: 8 * 60 };

test.each([
  [NIGHT, '20:59', false],
  [NIGHT, '21:00', true],
  [NIGHT, '06:59', true],
  [NIGHT, '07:00', false],
  [{ from: 9 * 60, to: 17 * 60 }, '07:59', false],
  [{ from: 9 * 60, to: 17 * 60 }, '08:00', true],
  [{ from: 9 * 60, to: 17 * 60 }, '16:00', false],
  [{ from: 600, to: 600 }, '09:00', false],
])('%o at %s UTC in Berlin: %s', (quiet, time, expected) => {
  expect(isQuiet(quiet, 'Europe/Berlin', at(`2026-11-21T${time}:00Z`))).toBe(expected);
});

describe('endOfQuiet', () => {
  test.each([
    ['not quiet', NIGHT, '2026-11-21T12:00:00Z', '2026-11-21T12:00:00Z'],
    ['over midnight', NIGHT, '2026-11-21T21:30:10Z', '2026-11-22T07:00:00Z'],
    ['the night that clocks go forward', NIGHT, '2026-03-28T22:00:00Z', '2026-03-29T06:00:00Z'],
    ['the night that clocks go back', NIGHT, '2026-10-24T21:00:00Z', '2026-10-25T07:00:00Z'],
    ['ends in the gap', { from: 1320, to: 150 }, '2026-03-29T00:30:00Z', '2026-03-29T01:00:00Z'],
    ['ends in the overlap', { from: 1320, to: 150 }, '2026-10-24T23:50:00Z', '2026-10-25T00:30:00Z'],
    ['put back out of quiet', { from: 150, to: 210 }, '2026-10-25T00:45:00Z', '2026-10-25T01:00:00Z'],
    ['quiet again in the overlap', { from: 1320, to: 150 }, '2026-10-25T01:10:00Z', '2026-10-25T01:30:00Z'],
  ])('%s', (_, quiet, from, expected) => {
    expect(new Date(endOfQuiet(quiet, 'Europe/Berlin', at(from))).toISOString()).toBe(
      new Date(expected).toISOString(),
    );
  });

  it('is the first moment that is not quiet', () => {
    fc.assert(
      fc.property(anyQuiet, anyZone, anyTime, (quiet, zone, from) => {
        const end = endOfQuiet(quiet, zone, from);
        expect(end).toBeGreaterThanOrEqual(from);
        expect(isQuiet(quiet, zone, end)).toBe(false);
        for (let time = end - 60_000; time >= from; time -= 17 * 60_000) {
          expect(isQuiet(quiet, zone, time)).toBe(true);
        }
        if (end > from) expect(isQuiet(quiet, zone, end - 1)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
