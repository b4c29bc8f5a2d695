export interface Heap<T> {
  readonly size: number;
  push(item: T): void;
  peek(): T | undefined;
  pop(): T | undefined;
}

/** A binary heap; the item that comes before all others is on top. Built from `items` in linear time. */
export function createHeap<T>(before: (a: T, b: T) => boolean, items: readonly T[] = []): Heap<T> {
  const heap = [...items];
  for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1) sink(heap, before, at);
  return {
    get size() {
      return heap.length;
    },
    push(item) {
      heap.push(item);
      rise(heap, before, heap.length - 1);
    },
    peek: () => heap[0],
    pop() {
      const top = heap[0];
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return last;
      heap[0] = last;
      sink(heap, before, 0);
      return top;
    },
  };
}

type Before<T> = (a: T, b: T) => boolean;

function rise<T>(heap: T[], before: Before<T>, from: number): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!swapIf(heap, before, at, parent)) return;
    at = parent;
  }
}

function sink<T>(heap: T[], before: Before<T>, from: number): void {
  let at = from;
  for (;;) {
    const left = 2 * at + 1;
    const child = isBefore(heap, before, left + 1, left) ? left + 1 : left;
    if (!swapIf(heap, before, child, at)) return;
    at = child;
  }
}

/** Swaps the items at `a` and `b` when the one at `a` comes first; false when there is nothing to do. */
function swapIf<T>(heap: T[], before: Before<T>, a: number, b: number): boolean {
  const first = heap[a];
  const second = heap[b];
  if (first === undefined || second === undefined || !before(first, second)) return false;
  heap[a] = second;
  heap[b] = first;
  return true;
}

function isBefore<T>(heap: T[], before: Before<T>, a: number, b: number): boolean {
  const first = heap[a];
  const second = heap[b];
  return first !== undefined && second !== undefined && before(first, second);
}
