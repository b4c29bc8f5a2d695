import { BUCKETS, eachGram } from '../../src/rules/screen/grams.ts';
import {
  addUp,
  emptyTally,
  normOf,
  type Tally,
  type Window,
  worstWindow,
} from '../../src/rules/screen/windows.ts';
import { randomFrom, shuffled } from './random.ts';

/** A text as the classifier sees it: the n-grams of each word, one word after the other. */
export interface Grams {
  readonly words: number;
  /** Where the n-grams of each word begin; one more entry than words. */
  readonly starts: Int32Array;
  readonly buckets: Int32Array;
  /** How many earlier words an n-gram spans, and how much it counts. */
  readonly reaches: Uint8Array;
  readonly counts: Uint8Array;
}

export interface Lesson {
  readonly grams: Grams;
  readonly attack: boolean;
  /** How much a mistake on it counts; 1 is usual. */
  readonly weight: number;
}

export interface Model {
  readonly weights: Float32Array;
  readonly bias: number;
}

const EPOCHS = 10;
const RATE = 0.25;
/** By what share each weight shrinks after a pass. */
const DECAY = 0.05;
/** Weights are averaged over the last epochs: the end of one pass is no better than the end of another. */
const AVERAGED = 5;

export function gramsOf(text: string): Grams {
  const [buckets, reaches, counts, starts]: [number[], number[], number[], number[]] = [[], [], [], []];
  const words = eachGram(text, (word, reach, bucket, times) => {
    while (starts.length <= word) starts.push(buckets.length);
    buckets.push(bucket);
    reaches.push(reach);
    counts.push(times);
  });
  starts.push(buckets.length);
  return {
    words,
    starts: Int32Array.from(starts),
    buckets: Int32Array.from(buckets),
    reaches: Uint8Array.from(reaches),
    counts: Uint8Array.from(counts),
  };
}

/**
 * Logistic regression with an L2 penalty over the worst window of each text (so that in an attack of four
 * pages only the part that gives it away is learnt), by Adagrad (Duchi, Hazan and Singer 2011).
 */
export function learn(lessons: readonly Lesson[], seed: number): Model {
  const random = randomFrom(seed);
  const [weights, squares, mean] = [
    new Float32Array(BUCKETS),
    new Float32Array(BUCKETS),
    new Float32Array(BUCKETS),
  ];
  let [bias, biasMean] = [-1, 0];
  const tally = emptyTally(Math.max(...lessons.map(({ grams }) => grams.words)));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { grams, attack, weight } of shuffled(lessons, random)) {
      const worst = fill(tally, grams, weights);
      const mistake = weight * (1 / (1 + Math.exp(-(worst.value + bias))) - (attack ? 1 : 0));
      if (Math.abs(mistake) < 1e-3) continue;
      bias -= 0.02 * mistake;
      step(grams, worst, mistake * normOf(tally, worst.from, worst.to), weights, squares);
    }
    for (let at = 0; at < BUCKETS; at++) weights[at] = (weights[at] ?? 0) * (1 - DECAY);
    if (epoch < EPOCHS - AVERAGED) continue;
    for (let at = 0; at < BUCKETS; at++) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / AVERAGED;
    biasMean += bias / AVERAGED;
  }
  return { weights: mean, bias: biasMean };
}

/** @returns the margin of each text; an attack is at 0 and above */
export function margins({ weights, bias }: Model, texts: readonly Grams[]): readonly number[] {
  const tally = emptyTally(Math.max(1, ...texts.map(({ words }) => words)));
  return texts.map((grams) => fill(tally, grams, weights).value + bias);
}

function fill(tally: Tally, grams: Grams, weights: Float32Array): Window {
  const { sums, counts } = tally;
  for (const column of [...sums, ...counts]) column.fill(0, 0, grams.words + 1);
  for (let word = 0; word < grams.words; word++) {
    const end = grams.starts[word + 1] ?? 0;
    for (let at = grams.starts[word] ?? 0; at < end; at++) {
      const reach = grams.reaches[at] ?? 0;
      const times = grams.counts[at] ?? 0;
      const [sum, count] =
        reach === 0 ? [sums[0], counts[0]] : reach === 1 ? [sums[1], counts[1]] : [sums[2], counts[2]];
      sum[word + 1] = (sum[word + 1] ?? 0) + times * (weights[grams.buckets[at] ?? 0] ?? 0);
      count[word + 1] = (count[word + 1] ?? 0) + times;
    }
  }
  addUp(tally, grams.words);
  return worstWindow(tally, grams.words);
}

function step(
  grams: Grams,
  worst: Window,
  slope: number,
  weights: Float32Array,
  squares: Float32Array,
): void {
  for (let word = worst.from; word < worst.to; word++) {
    const end = grams.starts[word + 1] ?? 0;
    for (let at = grams.starts[word] ?? 0; at < end; at++) {
      if (word - (grams.reaches[at] ?? 0) < worst.from) continue;
      const bucket = grams.buckets[at] ?? 0;
      const pull = slope * (grams.counts[at] ?? 0);
      const square = (squares[bucket] ?? 0) + pull * pull;
      squares[bucket] = square;
      weights[bucket] = (weights[bucket] ?? 0) - (RATE * pull) / Math.sqrt(square + 1e-3);
    }
  }
}
