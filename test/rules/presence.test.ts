import { describe, expect, test } from 'vitest';
import { planned, present, signOfLife } from '../../src/rules/presence.ts';
import { LEARNING } from '../support/learning.ts';
import { aMemory, anActivity, aScheduled, countingIds, DAY, HOUR, NOON } from '../support/memories.ts';

const kinds = (memory: ReturnType<typeof aMemory>): string[] =>
  memory.scheduled.items.filter((item) => item.status === 'pending').map((item) => item.kind);

test('a sign of life makes somebody reachable and starts the silence anew, outside any session', () => {
  const away = aMemory({ state: { reachable: false }, activity: anActivity() });
  const back = signOfLife(away, NOON + HOUR, LEARNING);
  expect(back.state).toMatchObject({ reachable: true, session: away.state.session });
  expect(back.activity.last_seen).toBe(new Date(NOON + HOUR).toISOString());
});

test('a turn is one that belongs to a session', () => {
  expect(present(aMemory(), NOON, HOUR, LEARNING).state.session?.turns).toBe(1);
});

describe('what is planned', () => {
  test.each([
    [{ phase: 'coaching' }, ['check_in']],
    [{ phase: 'onboarding' }, ['silence_1d']],
    [{ phase: 'maintenance' }, ['maintenance']],
    [{ reachable: false }, []],
  ] as const)('with %j is %j, and nothing of before', (state, expected) => {
    const before = aMemory({ state, scheduled: [aScheduled({ kind: 'silence_3d' })] });
    expect(kinds(planned(before, { now: NOON, newId: countingIds() }, LEARNING))).toEqual(expected);
  });

  test('keeps the quiet hours of the zone as it is now', () => {
    const night = aMemory({
      state: { phase: 'onboarding', zone: { id: 'Pacific/Auckland', confirmed: true } },
    });
    const [item] = planned(night, { now: NOON, newId: countingIds() }, LEARNING).scheduled.items;
    // Noon in Berlin is midnight in Auckland.
    expect(Date.parse(item?.due ?? '')).toBe(NOON + DAY + 8 * HOUR);
  });
});
