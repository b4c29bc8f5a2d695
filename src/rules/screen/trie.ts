/** A tree of words by their UTF-16 units, as tables of numbers, in which a step costs a few nanoseconds. */
export interface Trie<End> {
  /** @returns the node that a unit leads to, or 0: there is none */
  readonly next: (from: number, unit: number) => number;
  /** By node, the one behind the rest of a word, whatever it is; 0: none. */
  readonly rest: Int32Array;
  /** By node, the one behind a whole number. */
  readonly number: Int32Array;
  /** By node, what the words are that end there. */
  readonly ends: readonly (readonly End[])[];
}

/** The same while it grows. Each takes a node and returns one, made where there is none. */
export interface GrowingTrie<End> {
  step(from: number, unit: number): number;
  rest(from: number): number;
  number(from: number): number;
  /** What ends at a node, to be added to. */
  ends(at: number): End[];
  /** To be called once, when all words are in. */
  done(): Trie<End>;
}

export const ROOT = 1;
/** What all nodes share at which nothing ends. */
const NOTHING: readonly never[] = [];

export function growTrie<End>(): GrowingTrie<End> {
  const steps = createSteps();
  const [rest, number] = [new Map<number, number>(), new Map<number, number>()];
  const ends = new Map<number, End[]>();
  let last = ROOT;

  function other(links: Map<number, number>, from: number): number {
    const there = links.get(from);
    if (there !== undefined) return there;
    last += 1;
    links.set(from, last);
    return last;
  }

  return {
    step(from, unit) {
      const there = steps.next(from, unit);
      if (there !== 0) return there;
      last += 1;
      steps.add(from, unit, last);
      return last;
    },
    rest: (from) => other(rest, from),
    number: (from) => other(number, from),
    ends(at) {
      const known = ends.get(at) ?? [];
      ends.set(at, known);
      return known;
    },
    done() {
      const column = (links: ReadonlyMap<number, number>) => {
        const all = new Int32Array(last + 1);
        for (const [from, to] of links) all[from] = to;
        return all;
      };
      const all = Array.from({ length: last + 1 }, (_, at): readonly End[] => ends.get(at) ?? NOTHING);
      return { next: steps.next, rest: column(rest), number: column(number), ends: all };
    },
  };
}

interface Steps {
  next(from: number, unit: number): number;
  add(from: number, unit: number, to: number): void;
}

const SHIFT = 8;
const UNITS = 0x1_00_00;

/** All steps in one open hash table that is at most half full, and those from the root, of which most words need no other, in a list. */
function createSteps(): Steps {
  const first = new Int32Array(UNITS);
  let size = 1 << 12;
  let count = 0;
  let [froms, units, tos] = [new Int32Array(size), new Uint16Array(size), new Int32Array(size)];

  function slotOf(from: number, unit: number): number {
    let slot = (Math.imul(Math.imul(from, 0x9e3779b1) ^ unit, 0x85ebca6b) >>> SHIFT) & (size - 1);
    while (tos[slot] !== 0 && (froms[slot] !== from || units[slot] !== unit)) slot = (slot + 1) & (size - 1);
    return slot;
  }

  function put(from: number, unit: number, to: number): void {
    const slot = slotOf(from, unit);
    froms[slot] = from;
    units[slot] = unit;
    tos[slot] = to;
  }

  function grow(): void {
    const before = { froms, units, tos };
    size *= 2;
    froms = new Int32Array(size);
    units = new Uint16Array(size);
    tos = new Int32Array(size);
    for (const [slot, to] of before.tos.entries())
      if (to !== 0) put(before.froms[slot] ?? 0, before.units[slot] ?? 0, to);
  }

  return {
    next: (from, unit) => (from === ROOT ? first[unit] : tos[slotOf(from, unit)]) ?? 0,
    add(from, unit, to) {
      if (from === ROOT) first[unit] = to;
      else {
        count += 1;
        if (2 * count > size) grow();
        put(from, unit, to);
      }
    },
  };
}
