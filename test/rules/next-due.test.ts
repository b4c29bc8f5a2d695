import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIso } from '../../src/domain/ids.ts';
import type { ScheduledMessage } from '../../src/domain/memory.ts';
import { nextDue } from '../../src/rules/next-due.ts';

const item = (status: ScheduledMessage['status'], due: number, lease?: number): ScheduledMessage => {
  const common = { id: 'm', kind: 'maintenance', reason: null, message: null } as const;
  return { ...common, status, due: toIso(due), lease: lease === undefined ? null : toIso(lease) };
};
const next = (...items: ScheduledMessage[]) => nextDue({ version: 1, items });

test.each([
  ['nothing', [], null],
  ['pending', [item('pending', 5)], 5],
  ['claimed: the end of the lease', [item('claimed', 5, 9)], 9],
  ['claimed without a lease', [item('claimed', 5)], 5],
  ['started', [item('started', 5, 9)], null],
  ['sent', [item('sent', 5)], null],
  ['dropped', [item('dropped', 5)], null],
  ['the soonest of several', [item('pending', 7), item('claimed', 1, 6), item('sent', 2)], 6],
])('%s', (_, items, expected) => {
  expect(next(...items)).toBe(expected);
});

test('is the least of the open times', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), (times) => {
      expect(next(item('sent', 0), ...times.map((time) => item('pending', time)))).toBe(Math.min(...times));
    }),
  );
});
