import { describe, expect, it, test } from 'vitest';
import { archetypeOf, SPECIFICATION } from '../../bench/availability/archetypes.ts';
import type { CandidateName } from '../../bench/availability/candidates.ts';
import { runHere } from '../../bench/availability/crowd.ts';
import { START } from '../../bench/availability/day-plan.ts';
import { drawsOf } from '../../bench/availability/draws.ts';
import { createPerson } from '../../bench/availability/person.ts';
import { truthOf } from '../../bench/availability/truth.ts';

const { prng_test: chance, test_vectors: vectors, reference_truth_60min: tables } = SPECIFICATION;
const PEOPLE = SPECIFICATION.archetypes.map(({ id }) => id);

describe('the simulator of people', () => {
  it('draws the numbers that are laid down', () => {
    const draws = drawsOf(...chance.parts);
    for (const uniform of chance.uniforms) expect(draws.uniform()).toBe(uniform);
    const others = drawsOf(...chance.normal_parts);
    for (const normal of chance.normals) expect(others.normal()).toBeCloseTo(normal, 12);
  });

  it.each(Object.entries(vectors))('lives the first day of %s as laid down', (id, { seed, plan_day_0 }) => {
    const { stretches, end } = createPerson(archetypeOf(id), seed).dayPlan(0);
    const since = (at: number) => Number((at - START).toFixed(1));
    const lived = [...stretches.map(({ from, state }) => [since(from), state]), [since(end), null]];
    expect(lived).toEqual(plan_day_0);
  });

  it.each(Object.entries(vectors))('answers as %s does', (id, { seed, responses }) => {
    const person = createPerson(archetypeOf(id), seed);
    expect(responses.map(([at]) => [at, person.answerTo(at)])).toEqual(responses);
  });

  it.each(['nine_to_five', 'college_chaotic'])('answers as often as %s', (id) => {
    const truth = tables[id]?.weekend_on;
    const found = truthOf(archetypeOf(id), undefined, 400);
    const off = [...(truth?.weekday ?? []), ...(truth?.weekend ?? [])].map((p, cell) =>
      Math.abs(p - (found[cell] ?? 1)),
    );
    // Of 400 deliveries, five deviations are at most 0.125.
    expect(Math.max(...off)).toBeLessThan(0.125);
    expect(off.reduce((sum, one) => sum + one, 0) / 48).toBeLessThan(0.03);
  });
});

test('ours finds the hours of six people far better than the baseline', () => {
  const of = (candidate: CandidateName) => {
    const runs = PEOPLE.map((archetype) =>
      runHere({ candidate, archetype, seed: 5, perDay: 4, scenario: 'none', encounters: 100 }),
    );
    const mean = (each: (run: (typeof runs)[number]) => number) =>
      runs.reduce((sum, run) => sum + each(run), 0) / runs.length;
    return {
      error: mean(({ errors }) => errors.at(-1) ?? 1),
      answers: mean(({ answered }) => answered.filter(Boolean).length / answered.length),
      asleep: mean(({ asleepPerWeek }) => asleepPerWeek),
    };
  };
  const [ours, baseline] = [of('stories'), of('elo')];
  expect(ours.error).toBeLessThan(0.8 * baseline.error);
  expect(ours.answers).toBeGreaterThan(1.2 * baseline.answers);
  expect(ours.asleep).toBeLessThan(0.5 * baseline.asleep);
}, 20_000);
