import { cholesky, type Square, solveLower, solveUpper, times } from '../../../lib/cholesky.ts';
import { CELLS } from './cells.ts';

/** What is believed about the logits of 48 probabilities before anything was seen: normal, with this mean and covariance. */
export interface Prior {
  readonly mean: Float64Array;
  readonly covariance: Square;
}

export interface Posterior {
  /** Of each of the 48 probabilities, the median. */
  readonly p: Float64Array;
  readonly logit: Float64Array;
}

const MOST_STEPS = 25;
/** In logits. */
const LONGEST_STEP = 1.5;
/** Of a logit: less than what is kept of the evidence. */
const CLOSE = 1e-4;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Laplace's approximation: Newton's method on s·x - n·log(1 + e^x) - (x - m)ᵀ K⁻¹ (x - m) / 2, in the form that
 * never inverts K (Rasmussen and Williams, Gaussian Processes for Machine Learning, 2006, algorithms 3.1 and 3.2).
 * @param tries n, 48 numbers, 0 or more
 * @param answers s
 */
export function posteriorOf(
  { mean, covariance }: Prior,
  tries: ArrayLike<number>,
  answers: ArrayLike<number>,
): Posterior {
  let logit = mean.slice();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { root, lower } = curvature(covariance, tries, logit);
    const b = logit.map((x, cell) => {
      const n = tries[cell] ?? 0;
      const p = sigmoid(x);
      return n * p * (1 - p) * (x - (mean[cell] ?? 0)) + (answers[cell] ?? 0) - n * p;
    });
    const scaled = times(covariance, b).map((value, cell) => value * (root[cell] ?? 0));
    const solved = solveUpper(lower, solveLower(lower, scaled));
    const a = b.map((value, cell) => value - (root[cell] ?? 0) * (solved[cell] ?? 0));
    const move = times(covariance, a).map((value, cell) => value + (mean[cell] ?? 0) - (logit[cell] ?? 0));
    const farthest = move.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    // Whole steps from far away would overshoot to where the curve is flat, and never come back.
    const share = Math.min(1, LONGEST_STEP / farthest);
    logit = logit.map((x, cell) => x + share * (move[cell] ?? 0));
    if (farthest < CLOSE) break;
  }
  return { logit, p: logit.map(sigmoid) };
}

/** W^1/2 and the triangle of B = I + W^1/2 K W^1/2, where W is the information of the tries at this point. */
function curvature(
  covariance: Square,
  tries: ArrayLike<number>,
  logit: Float64Array,
): { root: Float64Array; lower: Square } {
  const root = logit.map((x, cell) => Math.sqrt((tries[cell] ?? 0) * sigmoid(x) * sigmoid(-x)));
  const b = new Float64Array(CELLS * CELLS);
  for (let row = 0; row < CELLS; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      const at = row * CELLS + column;
      b[at] = (covariance[at] ?? 0) * (root[row] ?? 0) * (root[column] ?? 0) + (row === column ? 1 : 0);
    }
  }
  return { root, lower: cholesky(b, CELLS) };
}

/** The standard deviation of each logit around its posterior. */
export function deviationOf(
  { covariance }: Prior,
  tries: ArrayLike<number>,
  logit: Float64Array,
): Float64Array {
  const { root, lower } = curvature(covariance, tries, logit);
  return logit.map((_, cell) => {
    const column = root.map((value, row) => value * (covariance[cell * CELLS + row] ?? 0));
    const explained = solveLower(lower, column).reduce((sum, value) => sum + value * value, 0);
    return Math.sqrt(Math.max(0, (covariance[cell * CELLS + cell] ?? 0) - explained));
  });
}

/** Of the logits around their posterior. */
export function covarianceOf({ covariance }: Prior, tries: ArrayLike<number>, logit: Float64Array): Square {
  const { root, lower } = curvature(covariance, tries, logit);
  const explained = Array.from(root, (_, cell) =>
    solveLower(
      lower,
      root.map((value, row) => value * (covariance[cell * CELLS + row] ?? 0)),
    ),
  );
  return covariance.map((value, at) => {
    const [row, column] = [explained[Math.floor(at / CELLS)], explained[at % CELLS]];
    return row && column ? value - dot(row, column) : value;
  });
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
