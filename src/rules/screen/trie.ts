/** A tree of words by their UTF-16 units while it is built: what the words of a node are, and what may follow. */
export interface Node<End> {
  readonly next: Map<number, Node<End>>;
  /** The rest of the word, whatever it is. */
  rest?: Node<End>;
  /** A whole number. */
  number?: Node<End>;
  readonly ends: End[];
}

export const node = <End>(): Node<End> => ({ next: new Map(), ends: [] });

/** The node that a unit leads to, made where there is none. */
export function step<End>(from: Node<End>, unit: number): Node<End> {
  const there = from.next.get(unit) ?? node<End>();
  from.next.set(unit, there);
  return there;
}

/** The same tree as tables of numbers, in which a step costs a few nanoseconds. Node 0 is none, node 1 the root. */
export interface Trie<End> {
  /** @returns the node that a unit leads to, or 0 */
  readonly next: (from: number, unit: number) => number;
  readonly rest: Int32Array;
  readonly number: Int32Array;
  readonly ends: readonly (readonly End[])[];
}

export const ROOT = 1;

export function trieOf<End>(root: Node<End>): Trie<End> {
  const nodes = allNodes(root);
  const numbers = new Map(nodes.map((each, at) => [each, at + ROOT]));
  const numberOf = (each: Node<End> | undefined) => (each ? (numbers.get(each) ?? 0) : 0);
  const column = (of: (each: Node<End>) => number) => Int32Array.from([0, ...nodes.map(of)]);
  return {
    next: stepsOf(nodes, numberOf),
    rest: column(({ rest }) => numberOf(rest)),
    number: column(({ number }) => numberOf(number)),
    ends: [[], ...nodes.map(({ ends }) => ends)],
  };
}

/** The root comes first. */
function allNodes<End>(root: Node<End>): Node<End>[] {
  const nodes = [root];
  for (const { next, rest, number } of nodes)
    nodes.push(...next.values(), ...[rest, number].filter((each) => each !== undefined));
  return nodes;
}

/** All steps in one open hash table, and those from the root, of which most words need no other, in a list. */
function stepsOf<End>(
  nodes: readonly Node<End>[],
  numberOf: (each: Node<End>) => number,
): (from: number, unit: number) => number {
  const size = 2 ** Math.ceil(Math.log2(4 * nodes.length + 4));
  const [froms, units, tos] = [new Int32Array(size), new Uint16Array(size), new Int32Array(size)];
  const first = new Int32Array(0x1_00_00);
  const slotOf = (from: number, unit: number): number => {
    let slot = (Math.imul(Math.imul(from, 0x9e3779b1) ^ unit, 0x85ebca6b) >>> SHIFT) & (size - 1);
    while (tos[slot] !== 0 && (froms[slot] !== from || units[slot] !== unit)) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (const each of nodes) {
    for (const [unit, there] of each.next) {
      const slot = slotOf(numberOf(each), unit);
      [froms[slot], units[slot], tos[slot]] = [numberOf(each), unit, numberOf(there)];
      if (numberOf(each) === ROOT) first[unit] = numberOf(there);
    }
  }
  return (from, unit) => (from === ROOT ? first[unit] : tos[slotOf(from, unit)]) ?? 0;
}

const SHIFT = 8;
