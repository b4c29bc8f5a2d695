import fc from 'fast-check';
import type { Millis } from '../../src/domain/ids.ts';
import type { QuietHours } from '../../src/domain/memory.ts';

/** Zones with every oddity: half hours, half-hour summer time, a date line crossed, midnight summer time. */
export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Asia/Kolkata',
  'Africa/Cairo',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Etc/GMT-14',
] as const;

export const anyZone = fc.constantFrom(...ZONES);

const utc = (text: string): Millis => Date.parse(text);

/** Around a change of clocks somewhere (two days on each side), or any time from 2011 to 2030. */
export const anyTime: fc.Arbitrary<Millis> = fc.oneof(
  ...[
    '2026-03-29T01:00:00Z',
    '2026-10-25T01:00:00Z',
    '2026-03-08T07:00:00Z',
    '2026-11-01T06:00:00Z',
    '2026-04-04T15:00:00Z',
    '2026-10-03T15:30:00Z',
    '2026-09-06T04:00:00Z',
    '2011-12-30T10:00:00Z',
  ].map((at) => fc.integer({ min: utc(at) - 172_800_000, max: utc(at) + 172_800_000 })),
  fc.integer({ min: utc('2011-01-01T00:00:00Z'), max: utc('2030-12-31T00:00:00Z') }),
);

export const anyMinuteOfDay = fc.integer({ min: 0, max: 1439 });
export const anyQuiet: fc.Arbitrary<QuietHours> = fc.record({ from: anyMinuteOfDay, to: anyMinuteOfDay });
