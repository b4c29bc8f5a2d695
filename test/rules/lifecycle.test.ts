import { expect, test } from 'vitest';
import { Lifecycle } from '../../src/domain/memory.ts';
import { type LifecycleEvent, nextLifecycle } from '../../src/rules/lifecycle.ts';

test('the whole way up', () => {
  const events: LifecycleEvent[] = ['asked', 'agreed', 'predicted', 'completed', 'level_done'];
  const way: Lifecycle[] = ['new'];
  for (const event of events) way.push(nextLifecycle(way.at(-1) ?? 'new', event, 1));
  expect(way).toEqual(['new', 'greeted', 'engaged', 'committed', 'achiever', 'champion']);
});

test.each<[Lifecycle, LifecycleEvent, number, Lifecycle]>([
  ['champion', 'asked', 9, 'champion'],
  ['champion', 'predicted', 9, 'champion'],
  ['achiever', 'agreed', 2, 'achiever'],
  ['new', 'silent_day', 0, 'new'],
  ['greeted', 'silent_day', 0, 'greeted'],
  ['engaged', 'silent_day', 0, 'dormant'],
  ['champion', 'silent_day', 9, 'dormant'],
  ['dormant', 'silent_day', 9, 'dormant'],
  ['dormant', 'asked', 0, 'dormant'],
  ['dormant', 'returned', 0, 'engaged'],
  ['dormant', 'returned', 3, 'achiever'],
  ['dormant', 'predicted', 0, 'committed'],
  ['dormant', 'completed', 1, 'achiever'],
  ['engaged', 'returned', 3, 'engaged'],
  ['engaged', 'handed_back', 3, 'engaged'],
  ['handed_off', 'handed_back', 0, 'engaged'],
  ['handed_off', 'handed_back', 3, 'achiever'],
])('%s, %s with %i steps done: %s', (from, event, completed, to) => {
  expect(nextLifecycle(from, event, completed)).toBe(to);
});

test('handed off from anywhere, and nothing but being handed back ends it', () => {
  for (const from of Lifecycle.options) expect(nextLifecycle(from, 'handed_off', 1)).toBe('handed_off');
  for (const event of [
    'asked',
    'agreed',
    'predicted',
    'completed',
    'level_done',
    'silent_day',
    'returned',
  ] as const) {
    expect(nextLifecycle('handed_off', event, 1)).toBe('handed_off');
  }
});
