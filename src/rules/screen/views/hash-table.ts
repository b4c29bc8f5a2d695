const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Where the hash of a word begins; each UTF-16 unit is added by {@link hashUnit}. */
export const NO_LETTERS = BASIS;

/** FNV-1a (Fowler, Noll and Vo) over UTF-16 units. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

export function hashOf(text: string, from = 0, to = text.length, start = NO_LETTERS): number {
  let hash = start;
  for (let at = from; at < to; at++) hash = hashUnit(hash, text.charCodeAt(at));
  return hash;
}

/** Looks up the hash of a word: its value (1..255), or 0 when it is none of the table's. */
export type HashTable = (hash: number) => number;

/**
 * A table that is asked by hash, so that words need not be cut out of a text. With some ten thousand words of 32
 * bits, one stranger in some hundred thousand is taken for one of them.
 *
 * @param entries each word with its value, 1..255; of equal ones the first counts
 */
export function hashTable(entries: ReadonlyMap<string, number>): HashTable {
  const size = 2 ** Math.ceil(Math.log2(2 * entries.size + 2));
  const hashes = new Int32Array(size);
  const values = new Uint8Array(size);
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (values[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (const [word, value] of entries) {
    const hash = hashOf(word);
    const slot = slotOf(hash);
    if (values[slot] === 0) [hashes[slot], values[slot]] = [hash, value];
  }
  return (hash) => values[slotOf(hash)] ?? 0;
}
