import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { burstReadyAt } from '../../src/rules/burst.ts';

const limits = { quietMs: 300, most: 4, longestMs: 1_000 };

describe('burstReadyAt', () => {
  it.each<[string, number[], number]>([
    ['one message: after the silence', [5_000], 5_300],
    ['two messages: after the silence since the last', [5_000, 5_200], 5_500],
    ['any order', [5_200, 5_000], 5_500],
    ['a long burst: at most the longest time after the first', [5_000, 5_400, 5_900], 6_000],
    ['exactly as long', [5_000, 5_700], 6_000],
    ['full: at once', [5_000, 5_001, 5_002, 5_003], 5_003],
    ['more than full: when it was full', [5_000, 5_001, 5_002, 5_003, 5_090], 5_003],
    ['full, but long over', [5_000, 5_100, 5_200, 9_000], 6_000],
    ['nothing: never', [], Number.POSITIVE_INFINITY],
  ])('%s', (_case, arrivals, at) => {
    expect(burstReadyAt(arrivals, limits)).toBe(at);
  });

  it('waits for nobody when a burst is one message', () => {
    expect(burstReadyAt([7], { quietMs: 300, most: 1, longestMs: 1_000 })).toBe(7);
  });

  const times = fc.array(fc.nat(20_000), { minLength: 1, maxLength: 8 });
  const anyLimits = fc.record({
    quietMs: fc.nat(2_000),
    most: fc.integer({ min: 1, max: 6 }),
    longestMs: fc.nat(5_000),
  });

  it('lies between the first message and the longest time after it', () => {
    fc.assert(
      fc.property(times, anyLimits, (arrivals, some) => {
        const at = burstReadyAt(arrivals, some);
        const first = Math.min(...arrivals);
        expect(at).toBeGreaterThanOrEqual(first);
        expect(at).toBeLessThanOrEqual(first + some.longestMs);
      }),
    );
  });

  it('is put off by a further message, unless that one makes it full', () => {
    fc.assert(
      fc.property(times, fc.nat(500), anyLimits, (arrivals, later, some) => {
        const longer = [...arrivals, Math.max(...arrivals) + later];
        fc.pre(longer.length < some.most);
        expect(burstReadyAt(longer, some)).toBeGreaterThanOrEqual(burstReadyAt(arrivals, some));
      }),
    );
  });
});
