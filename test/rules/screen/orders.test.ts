import { expect, it } from 'vitest';
import { screenInput, type Verdict } from '../../../src/rules/screen/input.ts';
import { CLEAR_ORDERS, LOOK_ALIKES } from './orders-cases.ts';

/** Rules alone, as a classifier blocks nothing. */
const verdict = (text: string): Verdict => screenInput(text, 'message', () => false).verdict;

it.each(Object.entries(CLEAR_ORDERS))(
  'most clear orders are blocked, and nearly all raised (%s)',
  (_, texts) => {
    const seen = texts.map(verdict);
    const passed = texts.filter((_text, at) => seen[at] === 'allow');
    expect(seen.filter((one) => one === 'block').length / seen.length).toBeGreaterThanOrEqual(0.83);
    expect(passed.length / seen.length, passed.join('\n')).toBeLessThanOrEqual(0.1);
  },
);

it.each(Object.entries(LOOK_ALIKES))('no look-alike is blocked, and few are raised (%s)', (_, texts) => {
  const seen = texts.map(verdict);
  expect(texts.filter((_text, at) => seen[at] === 'block')).toEqual([]);
  expect(seen.filter((one) => one !== 'allow').length / seen.length).toBeLessThanOrEqual(0.18);
});
