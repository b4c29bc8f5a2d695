import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBudget, type Pace } from '../../src/telegram/pace.ts';

const TELEGRAM: Pace = { perSecond: 30, chatPerSecond: 1, chatBurst: 3 };

/** When each of these would leave if it came at once and went as soon as it may. */
function leave(pace: Pace, chats: readonly string[], unasked: boolean, from = 0): number[] {
  const budget = createBudget(pace);
  let now = from;
  return chats.map((chat) => {
    now = Math.max(now, budget.chatAt(chat), budget.anyAt(unasked));
    budget.spend(chat, now);
    return now;
  });
}

const people = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index}`);

describe('one chat', () => {
  test('a small burst at once, then one a second', () => {
    const at = leave(TELEGRAM, Array(6).fill('anna'), false);
    expect(at).toEqual([0, 0, 0, 1_000, 2_000, 3_000]);
  });

  test('earns its burst back by keeping quiet', () => {
    const budget = createBudget(TELEGRAM);
    for (let index = 0; index < 3; index += 1) budget.spend('anna', 0);
    expect(budget.chatAt('anna')).toBe(1_000);
    expect(budget.chatAt('ben')).toBe(Number.NEGATIVE_INFINITY);
    for (let index = 0; index < 2; index += 1) budget.spend('anna', 2_000);
    expect(budget.chatAt('anna')).toBe(3_000);
  });
});

describe('all chats together', () => {
  test('answers: all places of a second at once', () => {
    const at = leave(TELEGRAM, people(61), false);
    expect(at.slice(0, 30)).toEqual(Array(30).fill(0));
    expect(at.slice(30, 60)).toEqual(Array(30).fill(1_000));
    expect(at[60]).toBe(2_000);
  });

  test('unasked: ten thousand at an even pace, none faster than 30 a second', () => {
    const at = leave(TELEGRAM, people(10_000), true);
    const gaps = at.slice(1).map((time, index) => time - (at[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(32);
    expect((at.at(-1) ?? 0) / 9_999).toBeCloseTo(1_000 / 30, 3);
  });

  test('a timer that rings late does not slow the unasked down', () => {
    const budget = createBudget(TELEGRAM);
    let now = 0;
    for (let index = 0; index < 300; index += 1) {
      now = Math.max(now, budget.anyAt(true)) + 2;
      budget.spend(`${index}`, now);
    }
    expect(now).toBeLessThan(10_100);
  });

  test('whatever comes: never more than 30 in any second, never more than 3 and one a second to a chat', () => {
    const message = fc.record({
      chat: fc.constantFrom('a', 'b', 'c', ...people(40)),
      unasked: fc.boolean(),
      pause: fc.constantFrom(0, 0, 0, 5, 400),
    });
    fc.assert(
      fc.property(fc.array(message, { minLength: 40, maxLength: 200 }), (messages) => {
        const budget = createBudget(TELEGRAM);
        let now = 0;
        const sent = messages.map(({ chat, unasked, pause }) => {
          now = Math.max(now + pause, budget.chatAt(chat), budget.anyAt(unasked));
          budget.spend(chat, now);
          return { chat, at: now };
        });
        sent.forEach(({ chat, at }, index) => {
          const second = sent.slice(0, index + 1).filter((one) => one.at > at - 1_000);
          expect(second.length).toBeLessThanOrEqual(30);
          const own = sent.slice(0, index + 1).filter((one) => one.chat === chat && one.at > at - 10_000);
          expect(own.length).toBeLessThanOrEqual(3 + 10);
        });
      }),
      { numRuns: 50 },
    );
  });
});
