import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toIso } from '../../src/domain/ids.ts';
import { decayed, easeFlags, type PatternFlags, raiseFlags, strongest } from '../../src/rules/patterns.ts';
import { DAY, NOON } from '../support/memories.ts';

const flag = (score: number, at = NOON) => ({ score, at: toIso(at) });

test.each([
  [0, 0.8],
  [3 * DAY, 0.4],
  [6 * DAY, 0.2],
  [-DAY, 0.8],
])('after %i ms a flag of 0.8 stands at %d', (age, expected) => {
  expect(decayed(flag(0.8), NOON + age)).toBeCloseTo(expected);
});

describe('raiseFlags', () => {
  it('rises from what decay left, once per name', () => {
    const flags = raiseFlags(
      { a: flag(0.8, NOON - 3 * DAY) },
      [{ name: 'a' }, { name: 'a' }, { name: 'b' }],
      NOON,
    );
    expect(flags.a?.score).toBeCloseTo(0.4 + 0.6 * 0.35);
    expect(flags.b).toEqual(flag(0.35));
  });

  it('leaves the others as they were and forgets the faint ones', () => {
    const others = { strong: flag(0.5, NOON - DAY), faint: flag(0.019) };
    expect(raiseFlags(others, [], NOON)).toEqual({ strong: others.strong });
  });

  it('takes any name', () => {
    const flags = raiseFlags({}, [{ name: 'constructor' }, { name: '__proto__' }], NOON);
    expect(Object.entries(flags).map(([name, { score }]) => [name, score])).toEqual([
      ['constructor', 0.35],
      ['__proto__', 0.35],
    ]);
  });
});

test('easeFlags leaves 0.6 of each and forgets the faint ones', () => {
  expect(easeFlags({ a: flag(0.5), b: flag(0.03) }, NOON)).toEqual({ a: flag(0.3) });
});

test('strongest first, at most so many, none below the line', () => {
  const flags = { c: flag(0.3), a: flag(0.5), b: flag(0.5), d: flag(0.9, NOON - 30 * DAY) };
  expect(strongest(flags, NOON, 2, 0.2).map(({ name }) => name)).toEqual(['a', 'b']);
  expect(strongest(flags, NOON, 9, 0.2).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  expect(strongest(flags, NOON, 9, 0.31).map(({ name }) => name)).toEqual(['a', 'b']);
});

describe('whatever happens', () => {
  const names = fc.constantFrom('a', 'b', 'c');
  const event = fc.record({
    after: fc.integer({ min: 0, max: 10 * DAY }),
    found: fc.option(fc.array(fc.record({ name: names })), { nil: null }),
  });

  it('scores stay from 0 to 1, signs raise, time and action lower', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let now = NOON;
        let flags: PatternFlags = {};
        for (const { after, found } of events) {
          const before = scores(flags, now);
          now += after;
          const faded = scores(flags, now);
          for (const [name, score] of faded) expect(score).toBeLessThanOrEqual(before.get(name) ?? 0);
          flags = found ? raiseFlags(flags, found, now) : easeFlags(flags, now);
          const later = scores(flags, now);
          for (const score of later.values()) expect(score >= 0.02 && score <= 1).toBe(true);
          for (const { name } of found ?? []) {
            expect(later.get(name)).toBeGreaterThanOrEqual(faded.get(name) ?? 0);
          }
          if (!found) for (const [name, score] of later) expect(score).toBeLessThan(faded.get(name) ?? 0);
        }
      }),
    );
  });
});

const scores = (flags: PatternFlags, now: number) =>
  new Map(Object.entries(flags).map(([name, each]) => [name, decayed(each, now)]));
