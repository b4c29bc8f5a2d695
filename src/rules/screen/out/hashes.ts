/** Two hashes of 32 bits each, since one alone would find a match by chance in every hundredth text. */
export interface Lanes {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

const A = { start: 0x811c9dc5, step: 0x01000193, turn: 0x5bd1e995 } as const;
const B = { start: 0x9747b28c, step: 0x85ebca6b, turn: 0x27d4eb2f } as const;

/** The hashes of words, each lane after FNV-1a (Fowler, Noll and Vo). */
export function hashWords(words: readonly string[]): Lanes {
  const lanes = { a: new Int32Array(words.length), b: new Int32Array(words.length) };
  for (const [at, word] of words.entries()) {
    lanes.a[at] = hashWord(word, A);
    lanes.b[at] = hashWord(word, B);
  }
  return lanes;
}

function hashWord(word: string, { start, step }: { start: number; step: number }): number {
  let hash = start;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), step);
  return hash;
}

/** The hash of the `length` words from `at`, every `stride`-th; a negative stride goes backwards. 53 bits. */
export function hashRun({ a, b }: Lanes, at: number, length: number, stride: number): number {
  let first = 0;
  let second = 0;
  for (let step = 0; step < length; step += 1) {
    const place = at + step * stride;
    first = Math.imul(first, A.turn) + (a[place] ?? 0);
    second = Math.imul(second, B.turn) + (b[place] ?? 0);
  }
  return joined(first, second);
}

/** The hashes of all windows of `length` numbers, in their order; empty when there are fewer. 53 bits each. */
export function hashWindows(numbers: Int32Array, length: number): Float64Array {
  const count = numbers.length - length + 1;
  if (count <= 0) return new Float64Array(0);
  const found = new Float64Array(count);
  const gone = { a: power(A.turn, length), b: power(B.turn, length) };
  let first = 0;
  let second = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const next = spread(numbers[at] ?? 0);
    const old = at < length ? 0 : spread(numbers[at - length] ?? 0);
    const goneBy = at < length ? 0 : 1;
    first = Math.imul(first, A.turn) + next - goneBy * Math.imul(old, gone.a);
    second = Math.imul(second, B.turn) + next - goneBy * Math.imul(old, gone.b);
    first |= 0;
    second |= 0;
    if (at >= length - 1) found[at - length + 1] = joined(first, second);
  }
  return found;
}

/** Small numbers far apart. */
function spread(value: number): number {
  const mixed = Math.imul(value + 1, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let step = 0; step < exponent; step += 1) result = Math.imul(result, base);
  return result;
}

const joined = (a: number, b: number): number => (a >>> 0) * 0x20_0000 + (b >>> 11);
