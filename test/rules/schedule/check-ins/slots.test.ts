import { describe, expect, test } from 'vitest';
import { toIso } from '../../../../src/domain/ids.ts';
import { chooseTime } from '../../../../src/rules/schedule/check-ins/choose-time.ts';
import { mayGoOut } from '../../../../src/rules/schedule/check-ins/gate.ts';
import { localParts } from '../../../../src/rules/schedule/local-time.ts';
import { LEARNING } from '../../../support/learning.ts';
import { aMemory, aScheduled, DAY, HOUR, type MemoryPatch, MINUTE, NOON } from '../../../support/memories.ts';

const ZONE = 'Europe/Berlin';
/** Without quiet hours; the next day is still to be planned. */
const free = (patch: MemoryPatch = {}) =>
  aMemory({ ...patch, preferences: { quiet: { from: 0, to: 0 }, ...patch.preferences } });

/** What chance says, one after the other, and then always the same. */
const saying = (...numbers: number[]) => ({ ...LEARNING, random: () => numbers.shift() ?? 0 });

describe('times that are tried by chance', () => {
  /** The jitter of the best time, that it is left, and which of the others is taken. */
  const wandering = (which: number) => chooseTime(free(), NOON, saying(0, 0.02, which));

  test('are those of waking hours only, never in the night', () => {
    const hours = Array.from({ length: 100 }, (_, index) => {
      const choice = wandering(index / 100);
      return localParts(ZONE, choice?.at ?? 0).hour;
    });
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(7);
    expect(Math.max(...hours)).toBeLessThan(23);
    expect(new Set(hours).size).toBeGreaterThan(8);
  });

  test('are rare, and how probable each was is known', () => {
    const best = chooseTime(free(), NOON, saying(0, 0.03));
    expect(best?.probability).toBeGreaterThan(0.97);
    expect(best?.probability).toBeLessThan(0.98);
    const other = wandering(0.01);
    expect(other?.at).not.toBe(best?.at);
    expect(other?.probability).toBeLessThan(0.001);
    expect(other?.probability).toBeGreaterThan(0.0003);
  });

  test('keep the quiet hours', () => {
    const quiet = { from: 20 * 60, to: 12 * 60 };
    for (let which = 0; which < 1; which += 0.02) {
      const choice = chooseTime(free({ preferences: { quiet } }), NOON, saying(0, 0.02, which));
      expect(localParts(ZONE, choice?.at ?? 0).hour).toBeGreaterThanOrEqual(12);
      expect(localParts(ZONE, choice?.at ?? 0).hour).toBeLessThan(20);
    }
  });
});

describe('the day that the person comes by themselves', () => {
  test('needs no check-in at one a day', () => {
    const { at } = chooseTime(free(), NOON, LEARNING) ?? { at: 0 };
    expect(localParts(ZONE, at - 4 * HOUR).date).toBe('2026-11-22');
  });
});

describe('at the moment of sending it is looked at once more', () => {
  const at = NOON + DAY;
  test.each<[string, MemoryPatch, boolean]>([
    ['all is well', {}, true],
    ['quiet hours have begun', { preferences: { quiet: { from: 11 * 60, to: 13 * 60 } } }, false],
    ['a holiday has', { preferences: { paused_until: toIso(at + HOUR) } }, false],
    ['the person was here', { activity: { last_seen: toIso(at - HOUR) } }, false],
    [
      'another message went out',
      { scheduled: [aScheduled({ status: 'sent', sent_at: toIso(at - 119 * MINUTE) })] },
      false,
    ],
    [
      'a reminder comes soon',
      { scheduled: [aScheduled({ kind: 'step_reminder', due: toIso(at + 119 * MINUTE) })] },
      false,
    ],
    [
      'both are two hours away',
      {
        scheduled: [
          aScheduled({ id: 'a', status: 'sent', sent_at: toIso(at - 2 * HOUR) }),
          aScheduled({ id: 'b', kind: 'step_reminder', due: toIso(at + 2 * HOUR) }),
        ],
      },
      true,
    ],
  ])('%s', (_, patch, wanted) => expect(mayGoOut(free(patch), at)).toBe(wanted));
});
