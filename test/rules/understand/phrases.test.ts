import { describe, expect, it } from 'vitest';
import { findPhrases, phraseTable, strangersAmong, wordSet } from '../../../src/rules/understand/phrases.ts';

const table = phraseTable([
  ['done, not done yet', 'a'],
  ['well done\nnot done', 'b'],
  ['done', 'c'],
]);

describe('findPhrases', () => {
  it('takes the leftmost, then the longest, then the earlier row', () => {
    const said = 'well done and not done yet done'.split(' ');
    expect(findPhrases(said, table)).toEqual([
      { at: 0, length: 2, value: 'b' },
      { at: 3, length: 3, value: 'a' },
      { at: 6, length: 1, value: 'a' },
    ]);
  });

  it('reads each word of a long text a few times only, whatever it is', () => {
    const worst = phraseTable([
      [Array.from({ length: 12 }, (_, n) => `${'a '.repeat(n + 1)}b`).join(','), true],
    ]);
    let reads = 0;
    const text = new Proxy(Array<string>(4000).fill('a'), {
      get: (target, key, receiver) => {
        reads += typeof key === 'string' && /^\d+$/.test(key) ? 1 : 0;
        return Reflect.get(target, key, receiver);
      },
    });
    expect(findPhrases(text, worst)).toEqual([]);
    expect(reads).toBeLessThan(4000 * 100);
  });
});

describe('strangersAmong', () => {
  it('counts what neither a phrase nor the known words cover', () => {
    const said = 'well done my dear friend'.split(' ');
    expect(strangersAmong(said, findPhrases(said, table), wordSet('my'))).toEqual(['dear', 'friend']);
  });
});
