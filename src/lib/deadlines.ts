import { createHeap, type Heap } from './heap.ts';

/** Who is due when: at most one time per key. */
export interface Deadlines<K> {
  readonly size: number;
  get(key: K): number | null;
  /** null: none any more. */
  set(key: K, at: number | null): void;
  /** Keys whose time is at or before `now`, soonest first, at most `most`; they stay. Nothing due costs one look. */
  due(now: number, most: number): K[];
  entries(): Iterable<readonly [K, number]>;
}

interface Entry<K> {
  readonly key: K;
  readonly at: number;
}

const sooner = <K>(a: Entry<K>, b: Entry<K>) => a.at < b.at;

/** An old entry stays in the heap until it comes to the top or the heap has become twice too large. */
export function createDeadlines<K>(): Deadlines<K> {
  const times = new Map<K, number>();
  let heap: Heap<Entry<K>> = createHeap<Entry<K>>(sooner);
  return {
    get size() {
      return times.size;
    },
    get: (key) => times.get(key) ?? null,
    set(key, at) {
      if (at === null) times.delete(key);
      else if (times.get(key) !== at) {
        times.set(key, at);
        heap.push({ key, at });
      }
      if (heap.size > 2 * times.size + 64) heap = createHeap(sooner, [...times].map(toEntry));
    },
    due(now, most) {
      const found = new Map<K, number>();
      for (let top = heap.peek(); top && top.at <= now && found.size < most; top = heap.peek()) {
        heap.pop();
        if (times.get(top.key) === top.at) found.set(top.key, top.at);
      }
      for (const entry of found) heap.push(toEntry(entry));
      return [...found.keys()];
    },
    entries: () => times.entries(),
  };
}

function toEntry<K>([key, at]: readonly [K, number]): Entry<K> {
  return { key, at };
}
