/** A symmetric matrix or a lower triangle of n rows, row by row in one array of n x n numbers. */
export type Square = Float64Array;

/**
 * The lower triangle L with L Lᵀ = A.
 * @param a positive definite; only its lower triangle is read
 * @throws Error when it is not positive definite
 */
export function cholesky(a: Square, n: number): Square {
  const l = new Float64Array(n * n);
  for (let row = 0; row < n; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = a[row * n + column] ?? 0;
      for (let k = 0; k < column; k += 1) sum -= (l[row * n + k] ?? 0) * (l[column * n + k] ?? 0);
      if (column < row) l[row * n + column] = sum / (l[column * n + column] ?? 1);
      else if (sum > 0) l[row * n + row] = Math.sqrt(sum);
      else throw new Error('Decomposing a matrix: it is not positive definite.');
    }
  }
  return l;
}

/** x with L x = b. */
export function solveLower(l: Square, b: Float64Array): Float64Array {
  const n = b.length;
  const x = new Float64Array(n);
  for (let row = 0; row < n; row += 1) {
    let sum = b[row] ?? 0;
    for (let k = 0; k < row; k += 1) sum -= (l[row * n + k] ?? 0) * (x[k] ?? 0);
    x[row] = sum / (l[row * n + row] ?? 1);
  }
  return x;
}

/** x with Lᵀ x = b. */
export function solveUpper(l: Square, b: Float64Array): Float64Array {
  const n = b.length;
  const x = new Float64Array(n);
  for (let row = n - 1; row >= 0; row -= 1) {
    let sum = b[row] ?? 0;
    for (let k = row + 1; k < n; k += 1) sum -= (l[k * n + row] ?? 0) * (x[k] ?? 0);
    x[row] = sum / (l[row * n + row] ?? 1);
  }
  return x;
}

/** A x, for a symmetric A. */
export function times(a: Square, x: Float64Array): Float64Array {
  const n = x.length;
  return x.map((_, row) => {
    let sum = 0;
    for (let k = 0; k < n; k += 1) sum += (a[row * n + k] ?? 0) * (x[k] ?? 0);
    return sum;
  });
}
