import { expect, test } from 'vitest';
import { createLru } from '../../src/lib/lru.ts';

test('lets go of what was used longest ago', () => {
  const lru = createLru<string, object>(2);
  const value = {};
  lru.set('a', value);
  lru.set('b', value);
  lru.get('a');
  lru.set('c', value);
  expect(lru.get('b')).toBeUndefined();
  expect(lru.get('a')).toBe(value);
  expect(lru.get('c')).toBe(value);
});

test('a key that is set again stays one entry, a deleted one is gone', () => {
  const lru = createLru<string, { n: number }>(2);
  lru.set('a', { n: 1 });
  lru.set('b', { n: 1 });
  lru.set('a', { n: 2 });
  expect(lru.get('b')).toEqual({ n: 1 });
  expect(lru.get('a')).toEqual({ n: 2 });
  lru.delete('a');
  expect(lru.get('a')).toBeUndefined();
});
