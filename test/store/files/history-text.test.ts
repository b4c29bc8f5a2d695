import { expect, test } from 'vitest';
import { formatEntry } from '../../../src/store/files/history-text.ts';

const entry = { id: 'h1', at: '2026-11-21T09:05:07.123Z', source: 'user' } as const;

test.each([
  ['user', 'hello', '2026-11-21 09:05:07  person: hello\n'],
  ['coach', 'one\ntwo\r\n\nthree', '2026-11-21 09:05:07  coach: one\n    two\n    \n    three\n'],
  ['system', '', '2026-11-21 09:05:07  note: \n'],
] as const)('%s', (role, text, expected) => {
  expect(
    formatEntry({ ...entry, role, text })
      .map((line) => `${line}\n`)
      .join(''),
  ).toBe(expected);
});
