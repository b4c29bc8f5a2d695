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

/** Hashes to look for. Most that are looked for are not there, and a table of bits says so at once. */
export interface Known {
  readonly hashes: ReadonlySet<number>;
  readonly bits: Uint8Array;
}

const BITS = 0x1_0000;

export function knownOf(hashes: Iterable<number>): Known {
  const known = { hashes: new Set(hashes), bits: new Uint8Array(BITS) };
  for (const hash of known.hashes) known.bits[placeOf(Math.floor(hash / LANE))] = 1;
  return known;
}

/** Whether the run of words from `at` is known; see {@link hashRun}. */
export function isKnownRun(
  { a, b }: Lanes,
  at: number,
  length: number,
  stride: number,
  known: Known,
): boolean {
  let first = 0;
  for (let step = 0; step < length; step += 1)
    first = Math.imul(first, A.turn) + (a[at + step * stride] ?? 0);
  return known.bits[placeOf(first)] === 1 && known.hashes.has(hashRun({ a, b }, at, length, stride));
}

/** Calls back with the two hashes of each window of `length` numbers, in their order, until that says to stop. */
function eachWindow(
  numbers: Int32Array,
  length: number,
  stop: (first: number, second: number) => boolean,
): void {
  const gone = { a: power(A.turn, length), b: power(B.turn, length) };
  let first = 0;
  let second = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const next = spread(numbers[at] ?? 0);
    first = (Math.imul(first, A.turn) + next) | 0;
    second = (Math.imul(second, B.turn) + next) | 0;
    if (at >= length) {
      const old = spread(numbers[at - length] ?? 0);
      first = (first - Math.imul(old, gone.a)) | 0;
      second = (second - Math.imul(old, gone.b)) | 0;
    }
    if (at >= length - 1 && stop(first, second)) return;
  }
}

/** The hashes of all windows of `length` numbers; empty when there are fewer. 53 bits each. */
export function hashWindows(numbers: Int32Array, length: number): readonly number[] {
  const found: number[] = [];
  eachWindow(numbers, length, (first, second) => {
    found.push(joined(first, second));
    return false;
  });
  return found;
}

/** Whether one of the windows is known. */
export function meetsKnown(numbers: Int32Array, length: number, { bits, hashes }: Known): boolean {
  let met = false;
  eachWindow(numbers, length, (first, second) => {
    met = bits[placeOf(first)] === 1 && hashes.has(joined(first, second));
    return met;
  });
  return met;
}

const placeOf = (lane: number): number => (lane ^ (lane >>> 16)) & (BITS - 1);

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

const LANE = 0x20_0000;

const joined = (a: number, b: number): number => (a >>> 0) * LANE + (b >>> 11);
