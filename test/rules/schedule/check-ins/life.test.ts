import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckInMode, CheckIns } from '../../../../src/domain/check-ins.ts';
import { toIso, toMillis } from '../../../../src/domain/ids.ts';
import { SHIPPED_PRIOR } from '../../../../src/rules/schedule/availability/prior.ts';
import { SPACING } from '../../../../src/rules/schedule/check-ins/gate.ts';
import { newCheckIns } from '../../../../src/rules/schedule/check-ins/new.ts';
import { rebuilt } from '../../../../src/rules/schedule/check-ins/rebuild.ts';
import { withCheckIns } from '../../../../src/rules/schedule/check-ins/wishes.ts';
import { localParts, nextLocal } from '../../../../src/rules/schedule/local-time.ts';
import { isQuiet } from '../../../../src/rules/schedule/quiet.ts';
import { CheckInLife } from '../../../support/check-in-life.ts';
import { LEARNING } from '../../../support/learning.ts';
import { aMemory, DAY, HOUR, MINUTE, NOON } from '../../../support/memories.ts';
import { anyMinuteOfDay, anyQuiet, anyTime, anyZone } from '../../../support/zones.ts';

/** Numbers from 0 to 1 that look like chance and are the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const times = fc
  .uniqueArray(anyMinuteOfDay, { minLength: 1, maxLength: 4 })
  .map((all) => all.toSorted((a, b) => a - b));
const anyMode: fc.Arbitrary<CheckInMode> = fc.oneof(
  fc.constant({ kind: 'adaptive' as const }),
  fc.record({ kind: fc.constant('interval' as const), hours: fc.integer({ min: 1, max: 24 }) }),
  fc.record({ kind: fc.constantFrom('fixed' as const, 'hybrid' as const), times }),
);

interface Wish {
  readonly mode: CheckInMode;
  readonly zone: string;
  readonly quiet: { from: number; to: number };
  readonly perDay: number;
}

function begin({ mode, zone, quiet, perDay }: Wish, start: number, seed: number): CheckInLife {
  const memory = aMemory({
    state: { zone: { id: zone, confirmed: true }, created_at: toIso(start) },
    preferences: { quiet },
    activity: { last_seen: toIso(start), check_ins: { ...newCheckIns(), mode, per_day: perDay } },
  });
  return new CheckInLife(memory, start, { ...LEARNING, random: chance(seed) });
}

/** Somebody who answers now and then, speaks by themselves, takes holidays and flies. */
function live(life: CheckInLife, end: number, seed: number, zones: readonly string[]): void {
  const random = chance(seed + 1);
  while (life.now < end) {
    if (life.goOn() && random() < 0.5) {
      life.now += Math.floor(random() * 5 * HOUR);
      life.speaks();
    }
    const what = random();
    if (what < 0.02) life.travels(zones[Math.floor(random() * zones.length)] ?? 'UTC');
    else if (what < 0.04) life.prefers({ paused_until: toIso(life.now + Math.floor(random() * 9) * DAY) });
    else if (what < 0.1) life.speaks();
    if (life.pending().length === 0) life.speaks();
  }
}

function expectDecent(life: CheckInLife, { quiet, mode }: Wish): void {
  const spacing = mode.kind === 'interval' ? Math.min(SPACING, mode.hours * HOUR) : SPACING;
  for (const [index, { at, zone }] of life.sent.entries()) {
    expect(isQuiet(quiet, zone, at)).toBe(false);
    expect(at - (life.sent[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(spacing);
  }
}

const anyWish: fc.Arbitrary<Wish> = fc.record({
  mode: anyMode,
  zone: anyZone,
  quiet: anyQuiet,
  perDay: fc.double({ min: 0.33, max: 6, noNaN: true }),
});

describe('whoever it is, wherever they are', () => {
  test('nothing comes in quiet hours, on holiday, or sooner than the spacing', () => {
    fc.assert(
      fc.property(anyWish, anyTime, fc.nat(), (wish, start, seed) => {
        const life = begin(wish, start, seed);
        live(life, start + 8 * DAY, seed, ['Asia/Tokyo', wish.zone]);
        expectDecent(life, wish);
        expect(CheckIns.parse(life.memory.activity.check_ins)).toEqual(life.memory.activity.check_ins);
      }),
      { numRuns: 25 },
    );
  });

  test('nor in a whole year with its changes of clocks', () => {
    const wish: Wish = {
      mode: { kind: 'adaptive' },
      zone: 'America/New_York',
      quiet: { from: 22 * 60, to: 8 * 60 },
      perDay: 0.4,
    };
    const life = begin(wish, NOON, 7);
    live(life, NOON + 365 * DAY, 7, ['Europe/Berlin', 'Australia/Lord_Howe']);
    expectDecent(life, wish);
    expect(life.sent.length).toBeGreaterThan(60);
    expect(JSON.stringify(life.memory.activity.check_ins).length).toBeLessThan(8_000);
    expect(rebuilt(life.encounters, () => SHIPPED_PRIOR)).toEqual({
      learned: life.memory.activity.check_ins.learned,
      elo: life.memory.activity.check_ins.elo,
    });
  });

  test('a holiday is kept', () => {
    const life = begin(
      { mode: { kind: 'fixed', times: [540] }, zone: 'UTC', quiet: { from: 0, to: 0 }, perDay: 1 },
      NOON,
      1,
    );
    const back = NOON + 7 * DAY;
    life.prefers({ paused_until: toIso(back) });
    while (life.now < NOON + 10 * DAY) life.goOn();
    expect(life.sent.map(({ at }) => at >= back)).toEqual(life.sent.map(() => true));
    expect(life.sent.length).toBeGreaterThan(1);
  });

  test('the same chance plans the same times, and what is written down rebuilds what was learned', () => {
    fc.assert(
      fc.property(anyWish, anyTime, fc.nat(), (wish, start, seed) => {
        const [one, two] = [begin(wish, start, seed), begin(wish, start, seed)];
        for (const life of [one, two]) live(life, start + 5 * DAY, seed, ['Asia/Tokyo', wish.zone]);
        expect(two.sent).toEqual(one.sent);
        const { learned, elo } = one.memory.activity.check_ins;
        const again = rebuilt(one.encounters, () => SHIPPED_PRIOR);
        expect(again.elo).toEqual(elo);
        expect(again.learned.stories).toEqual(learned.stories);
      }),
      { numRuns: 8 },
    );
  });
});

const DAYTIME = { zone: 'Europe/Berlin', quiet: { from: 22 * 60, to: 8 * 60 }, perDay: 1 };
const clockOf = ({ at, zone }: { at: number; zone: string }): number => localParts(zone, at).minuteOfDay;

describe('the modes', () => {
  test('fixed: at these times and no others, once each', () => {
    const life = begin({ ...DAYTIME, mode: { kind: 'fixed', times: [540, 1110] } }, NOON, 1);
    for (let count = 0; count < 12; count += 1) if (life.goOn()) life.speaks();
    expect(life.sent.map(clockOf)).toEqual(life.sent.map((_, index) => (index % 2 === 0 ? 1110 : 540)));
    expect(life.sent.length).toBeGreaterThan(5);
  });

  test('a time in quiet hours waits for their end', () => {
    const life = begin({ ...DAYTIME, mode: { kind: 'fixed', times: [360] } }, NOON, 1);
    while (life.sent.length < 3) if (life.goOn()) life.speaks();
    expect(life.sent.map(clockOf)).toEqual([480, 480, 480]);
  });

  test('interval: every so many hours from the last one, whenever that was answered', () => {
    const life = begin({ ...DAYTIME, mode: { kind: 'interval', hours: 3 } }, NOON, 1);
    while (life.sent.length < 3) {
      if (!life.goOn()) continue;
      life.now += 40 * MINUTE;
      life.speaks();
    }
    const gaps = life.sent.slice(1).map(({ at }, index) => at - (life.sent[index]?.at ?? 0));
    for (const gap of gaps) expect(Math.abs(gap - 3 * HOUR)).toBeLessThan(2 * MINUTE);
  });

  test('hybrid: moves towards where answers come, by an hour at most', () => {
    const life = begin({ ...DAYTIME, mode: { kind: 'hybrid', times: [600, 1080] } }, NOON, 1);
    for (let count = 0; count < 80; count += 1) {
      if (!life.goOn()) continue;
      const minute = clockOf(life.sent.at(-1) ?? { at: 0, zone: 'UTC' });
      // They answer from half past ten to eleven, and from half past six to seven in the evening.
      if ((minute >= 630 && minute < 660) || (minute >= 1110 && minute < 1140)) {
        life.now += MINUTE;
        life.speaks();
      }
      if (life.sent.at(-1)?.kind === 'farewell') life.speaks();
    }
    const minutes = life.sent.map(clockOf);
    for (const minute of minutes)
      expect(Math.min(Math.abs(minute - 600), Math.abs(minute - 1080))).toBeLessThanOrEqual(61);
  });

  test('adaptive: comes to the hours in which the person answers', () => {
    const life = begin({ ...DAYTIME, mode: { kind: 'adaptive' } }, NOON, 3);
    while (life.now < NOON + 28 * DAY) {
      if (!life.goOn()) continue;
      // They look at their messages at noon and at no other time.
      const noon = nextLocal(life.zone, life.now - 30 * MINUTE, 12 * 60);
      const { next_delivery: deadline } = life.memory.activity.check_ins;
      if (noon >= toMillis(deadline ?? '')) continue;
      life.now = Math.max(life.now + MINUTE, noon);
      life.speaks();
    }
    const late = life.sent.filter(({ at }) => at > NOON + 14 * DAY).map(clockOf);
    const atNoon = late.filter((minute) => minute >= 10.5 * 60 && minute <= 14.5 * 60);
    expect(atNoon.length / late.length).toBeGreaterThan(0.8);
  });
});

describe('somebody who does not answer', () => {
  const silent = (life: CheckInLife): string[] => {
    while (life.now < NOON + 90 * DAY) life.goOn();
    return life.sent.map(({ kind }) => kind);
  };

  test('is offered less after three, and left in peace after eight', () => {
    const life = begin({ ...DAYTIME, mode: { kind: 'adaptive' } }, NOON, 1);
    const kinds = silent(life);
    expect(kinds).toEqual([
      ...Array(3).fill('check_in'),
      'slow_down',
      ...Array(4).fill('check_in'),
      'farewell',
    ]);
    expect(life.memory.activity.check_ins.per_day).toBeLessThan(0.5);
    expect(life.pending()).toEqual([]);
  });

  test('gets less and less before, and is back with one word, gently', () => {
    const life = begin({ ...DAYTIME, mode: { kind: 'adaptive' } }, NOON, 1);
    silent(life);
    expect((life.sent.at(-1)?.at ?? 0) - (life.sent[0]?.at ?? 0)).toBeGreaterThan(9 * DAY);
    life.speaks();
    expect(life.pending().map(({ kind }) => kind)).toEqual(['check_in']);
    expect(life.memory.activity.check_ins.unanswered).toBe(0);
    expect(life.memory.activity.check_ins.per_day).toBeLessThan(0.5);
  });

  test('is not written to again for the same silence after they chose a time', () => {
    const life = begin({ ...DAYTIME, mode: { kind: 'adaptive' } }, NOON, 1);
    life.speaks((memory) => withCheckIns(memory, { mode: { kind: 'interval', hours: 24 } }));
    expect(silent(life).at(-1)).toBe('farewell');
  });
});
