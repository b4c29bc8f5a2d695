import { expect, it } from 'vitest';
import { readPlainWish } from '../../../../src/rules/schedule/check-ins/wishes.ts';
import { aMemory, NOON } from '../../../support/memories.ts';

it.each([
  ['every 3 hours', { kind: 'interval', hours: 3 }],
  ['9 and 18:30', { kind: 'fixed', times: [540, 1110] }],
  ['8am', { kind: 'fixed', times: [480] }],
  ['around 12:30', { kind: 'hybrid', times: [750] }],
  ['twice a day', { kind: 'often', perDay: 2 }],
  ['until 5 December', { kind: 'vacation', until: '2026-12-05' }],
])('"%s" right after the menu is a wish', (text, wish) => {
  expect(readPlainWish(text, aMemory(), NOON)).toMatchObject({ kind: 'wish', wish });
});

it.each([
  '6',
  '6/10, 5 min, 70%',
  '4, 6 min, 80%',
  '7, 5',
  'done, 3/10',
  'hello',
  'I am tired',
  'never',
  'it took 4 min',
])('"%s" right after the menu is about something else', (text) => {
  expect(readPlainWish(text, aMemory(), NOON)).toBeNull();
});
