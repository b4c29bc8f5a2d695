import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growTrie, ROOT } from '../../../src/rules/screen/trie.ts';

test('every word that was put in is found with what it stands for, and no other', () => {
  const word = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b', 'ж', '水') });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 200 }), fc.array(word), (words, others) => {
      const growing = growTrie<string>();
      const walk = (step: (from: number, unit: number) => number, text: string) =>
        [...text].reduce((at, sign) => (at === 0 ? 0 : step(at, sign.charCodeAt(0))), ROOT);
      for (const each of words) growing.ends(walk(growing.step, each)).push(each);
      const { next, ends } = growing.done();
      for (const each of [...words, ...others]) {
        const at = walk(next, each);
        expect(at === 0 ? [] : ends[at]).toEqual(words.filter((known) => known === each));
      }
    }),
  );
});

test('more words than the first table holds are all found', () => {
  const growing = growTrie<number>();
  const pathOf = (number: number) => {
    let at = ROOT;
    for (const sign of `n${number}`) at = growing.step(at, sign.charCodeAt(0));
    return at;
  };
  for (let number = 0; number < 20_000; number += 1) growing.ends(pathOf(number)).push(number);
  const { ends } = growing.done();
  for (let number = 0; number < 20_000; number += 1) expect(ends[pathOf(number)]).toEqual([number]);
});

test('the rest of a word and a number are ways of their own', () => {
  const growing = growTrie<string>();
  const a = growing.step(ROOT, 97);
  growing.ends(growing.rest(a)).push('a*');
  growing.ends(growing.number(a)).push('a #');
  const { rest, number, ends } = growing.done();
  expect([ends[rest[a] ?? 0], ends[number[a] ?? 0], rest[ROOT]]).toEqual([['a*'], ['a #'], 0]);
});
