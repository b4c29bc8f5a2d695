import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHeap } from '../../src/lib/heap.ts';

const less = (a: number, b: number) => a < b;

test('gives back in order what it was built from and what was pushed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (first, more) => {
      const heap = createHeap(less, first);
      for (const item of more) heap.push(item);
      const expected = [...first, ...more].sort((a, b) => a - b);
      for (const item of expected) {
        expect(heap.peek()).toBe(item);
        expect(heap.pop()).toBe(item);
      }
      expect(heap.size).toBe(0);
      expect(heap.pop()).toBeUndefined();
    }),
  );
});
