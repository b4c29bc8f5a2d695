import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addUp, emptyTally, worstWindow } from '../../../src/rules/screen/windows.ts';

interface Gram {
  readonly word: number;
  readonly reach: 0 | 1 | 2;
  readonly weight: number;
}

/** Word by word and n-gram by n-gram, without running totals. */
function slowly(grams: readonly Gram[], from: number, to: number): number {
  const inside = grams.filter(({ word, reach }) => word < to && word - reach >= from);
  const total = inside.reduce((sum, { weight }) => sum + weight, 0);
  return total / Math.sqrt(inside.length + 24);
}

const gram = fc.record({
  word: fc.nat(89),
  reach: fc.constantFrom(0, 1, 2),
  weight: fc.integer({ min: -127, max: 127 }),
});

it('finds what adding up every window finds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), fc.array(gram, { maxLength: 200 }), (words, drawn) => {
      const grams = drawn.filter(({ word, reach }) => word < words && word >= reach);
      const tally = emptyTally(words);
      for (const { word, reach, weight } of grams) {
        const [sum, count] = [tally.sums[reach], tally.counts[reach]];
        sum[word + 1] = (sum[word + 1] ?? 0) + weight;
        count[word + 1] = (count[word + 1] ?? 0) + 1;
      }
      addUp(tally, words);
      const { from, to, value } = worstWindow(tally, words);
      expect(value).toBeCloseTo(slowly(grams, from, to), 6);
      for (const size of [16, 40]) {
        for (let start = 0; start + size <= words; start += size / 4) {
          expect(value).toBeGreaterThanOrEqual(slowly(grams, start, start + size) - 1e-6);
        }
      }
    }),
  );
});

it('covers every word', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(299), (words, drawn) => {
      const at = drawn % words;
      const tally = emptyTally(words);
      tally.sums[0][at + 1] = 50;
      tally.counts[0][at + 1] = 1;
      addUp(tally, words);
      const { from, to } = worstWindow(tally, words);
      expect(from <= at && at < to).toBe(true);
    }),
  );
});
