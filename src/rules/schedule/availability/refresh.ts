import type { z } from 'zod';
import type { Availability } from '../../../domain/availability.ts';
import { CELLS } from './cells.ts';
import { covarianceOf, type Prior, posteriorOf } from './posterior.ts';
import type { PriorFile } from './prior.ts';

/** Fewer check-ins than that say little about how somebody lives. */
const ENOUGH_ENCOUNTERS = 10;
const ENOUGH_PEOPLE = 30;
/** As if so many people of the shipped prior lived here, too. */
const SHIPPED_PEOPLE = 60;

/** What is taken from people's folders: sums over all of them, from which nobody can be told. */
export interface Sums {
  readonly people: number;
  /** Of how far their logits are from the shipped mean, 48 numbers. */
  readonly first: Float64Array;
  /** Of its products, and of how uncertain they are, 48 x 48. */
  readonly second: Float64Array;
}

export const NO_SUMS: Sums = {
  people: 0,
  first: new Float64Array(CELLS),
  second: new Float64Array(CELLS * CELLS),
};

/** @param present the prior by which they were learned about */
export function addPerson(sums: Sums, shipped: Prior, present: Prior, known: Availability): Sums {
  const story = known.stories.reduce((best, one) => (one.weight > best.weight ? one : best));
  if (known.encounters < ENOUGH_ENCOUNTERS) return sums;
  const { logit } = posteriorOf(present, story.tries, story.answers);
  const uncertain = covarianceOf(present, story.tries, logit);
  const off = logit.map((value, cell) => value - (shipped.mean[cell] ?? 0));
  return {
    people: sums.people + 1,
    first: sums.first.map((value, cell) => value + (off[cell] ?? 0)),
    second: sums.second.map(
      (value, at) =>
        value + (off[Math.floor(at / CELLS)] ?? 0) * (off[at % CELLS] ?? 0) + (uncertain[at] ?? 0),
    ),
  };
}

/**
 * Mean and covariance of how these people live, shrunk towards the shipped ones by how few they are: one step of
 * expectation maximisation for a normal population. Null for fewer than 30 people.
 */
export function refreshedPrior(shipped: Prior, sums: Sums): z.infer<typeof PriorFile> | null {
  if (sums.people < ENOUGH_PEOPLE) return null;
  const all = SHIPPED_PEOPLE + sums.people;
  const shift = sums.first.map((value) => value / all);
  const at = (row: number, column: number): number => {
    const index = row * CELLS + column;
    const second = SHIPPED_PEOPLE * (shipped.covariance[index] ?? 0) + (sums.second[index] ?? 0);
    return rounded(second / all - (shift[row] ?? 0) * (shift[column] ?? 0));
  };
  return {
    mean: Array.from(shift, (value, cell) => rounded((shipped.mean[cell] ?? 0) + value)),
    cov_lower: Array.from(shift, (_, row) => Array.from({ length: row + 1 }, (_, column) => at(row, column))),
  };
}

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;
