import { z } from 'zod';
import { CELLS } from './cells.ts';
import type { Prior } from './posterior.ts';
import { SHIPPED } from './shipped-prior.ts';

/** As it is kept: 48 numbers, and the rows of a lower triangle, the first with one number. */
export const PriorFile = z.object({
  mean: z.array(z.number()).length(CELLS),
  cov_lower: z.array(z.array(z.number())).length(CELLS),
});

export function readPrior({ mean, cov_lower: rows }: z.infer<typeof PriorFile>): Prior {
  const covariance = Float64Array.from({ length: CELLS * CELLS }, (_, index) => {
    const [row, column] = [Math.floor(index / CELLS), index % CELLS];
    return rows[Math.max(row, column)]?.[Math.min(row, column)] ?? 0;
  });
  return { mean: Float64Array.from(mean), covariance };
}

/** For the time before this installation has people of its own. */
export const SHIPPED_PRIOR: Prior = readPrior(SHIPPED);
