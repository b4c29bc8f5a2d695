import { describe, expect, it } from 'vitest';
import { readWhen, thisEvening, tomorrowMorning } from '../../../src/rules/understand/when.ts';

const ZONE = 'Europe/Berlin';
const at = (local: string): number => Date.parse(`${local}+01:00`);
/** A Saturday. */
const NOW = at('2026-11-21T06:10:00');

describe('readWhen', () => {
  it.each([
    ['tomorrow', '2026-11-22T08:30:00'],
    ['maybe tomorrow at 7:15', '2026-11-22T07:15:00'],
    ['tomorrow evening', '2026-11-22T19:00:00'],
    ['tonight', '2026-11-21T19:00:00'],
    ['after work', '2026-11-21T19:00:00'],
    ['at 18:00', '2026-11-21T18:00:00'],
    ['tomorrow at 9', '2026-11-22T09:00:00'],
    ['at 9', '2026-11-21T09:00:00'],
    ['ask me at 5', '2026-11-21T17:00:00'],
    ['tonight at 8', '2026-11-21T20:00:00'],
    ['5am', '2026-11-22T05:00:00'],
    ['in 2 hours', '2026-11-21T08:10:00'],
    ['in half an hour', '2026-11-21T06:40:00'],
    ['heute Abend', '2026-11-21T19:00:00'],
    ['morgen', '2026-11-22T08:30:00'],
    ['завтра', '2026-11-22T08:30:00'],
  ])('%s', (text, expected) => {
    expect(readWhen(text, ZONE, NOW)).toBe(at(expected));
  });

  it.each(['later', 'not now', 'it took 10 minutes', 'at 80%', 'in 3 months', ''])(
    '%s names no time',
    (text) => {
      expect(readWhen(text, ZONE, NOW)).toBeNull();
    },
  );
});

it('tomorrow is the next day, however early it is now', () => {
  expect(tomorrowMorning(ZONE, NOW)).toBe(at('2026-11-22T08:30:00'));
  expect(thisEvening(ZONE, at('2026-11-21T20:00:00'))).toBe(at('2026-11-22T19:00:00'));
});
