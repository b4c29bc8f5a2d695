import { createHash } from 'node:crypto';
import type { Canonical } from './canonical.ts';
import { BUCKETS, eachGram } from './grams.ts';
import { WEIGHTS_SHA256 } from './weights-hash.ts';
import { addUp, emptyTally, type Tally, worstWindow } from './windows.ts';

/** True: looks like an attack. Raises a message to `flag`, never to `block`. */
export type Classify = (text: Canonical) => boolean;

/** `bias` and `scale` as 32-bit floats, little-endian; the weights follow, one signed byte each. */
const HEADER = 8;

/**
 * A linear classifier over hashed n-grams; how it was trained and what it is worth: docs/screen-classifier.md.
 * @param weights the content of `weights.bin` beside this file
 * @throws when the bytes are not those that were measured
 */
export function createClassifier(weights: Uint8Array): Classify {
  const sha256 = createHash('sha256').update(weights).digest('hex');
  if (sha256 !== WEIGHTS_SHA256) {
    throw new Error(
      `loading the screen's classifier: its weights have the hash ${sha256}, not ${WEIGHTS_SHA256}`,
    );
  }
  const score = createScore(weights);
  return ({ text, views }) => score(text) >= 0 || views.some((view) => score(view.text) >= 0);
}

/**
 * The margin by which the worst window of a canonical text looks like an attack: at 0 and above it is flagged.
 * @throws when there are not exactly as many weights as buckets
 */
export function createScore(file: Uint8Array): (text: string) => number {
  if (file.length !== HEADER + BUCKETS)
    throw new Error(`reading ${file.length} bytes as the screen's weights`);
  const header = new DataView(file.buffer, file.byteOffset, HEADER);
  const [bias, scale] = [header.getFloat32(0, true), header.getFloat32(4, true)];
  const weights = new Int8Array(file.buffer, file.byteOffset + HEADER, BUCKETS);
  const usual = emptyTally(USUAL_LENGTH);
  return (text) => {
    // To make the columns anew for each text would cost almost as much as to read it.
    const tally = text.length <= USUAL_LENGTH ? usual : emptyTally(text.length);
    return bias + scale * worstValue(text, weights, tally);
  };
}

const USUAL_LENGTH = 8_192;

/** @param tally all zero; it is so again afterwards */
function worstValue(text: string, weights: Int8Array, tally: Tally): number {
  const { sums, counts } = tally;
  const words = eachGram(text, (word, reach, bucket, times) => {
    const sum = sums[reach];
    const count = counts[reach];
    sum[word + 1] = (sum[word + 1] ?? 0) + times * (weights[bucket] ?? 0);
    count[word + 1] = (count[word + 1] ?? 0) + times;
  });
  addUp(tally, words);
  const { value } = worstWindow(tally, words);
  for (const column of [...sums, ...counts]) column.fill(0, 0, words + 1);
  return value;
}

/** The file that {@link createScore} reads. @param weights whole numbers from -127 to 127, one for each bucket */
export function packWeights(bias: number, scale: number, weights: Int8Array): Uint8Array {
  const file = new Uint8Array(HEADER + weights.length);
  const header = new DataView(file.buffer);
  header.setFloat32(0, bias, true);
  header.setFloat32(4, scale, true);
  file.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), HEADER);
  return file;
}
