import { archetypeOf, type Phase, phasesOf, SPECIFICATION } from './archetypes.ts';
import { truthOf } from './truth.ts';

/**
 * The true 48 probabilities of a person of that kind on each day of a scenario. Where the specification has the table it
 * is taken from there, otherwise it is found by simulation, once per process.
 */
export function tablesOf(archetype: string, scenario: string): (day: number) => readonly number[] {
  const phases = phasesOf(scenario);
  return (day) => {
    const phase = phases.findLast(({ from_day }) => from_day <= day);
    return tableOf(phase?.become?.[archetype] ?? archetype, scenario, phase);
  };
}

const found = new Map<string, readonly number[]>();

function tableOf(archetype: string, scenario: string, phase: Phase | undefined): readonly number[] {
  const isUsual = phase?.plans === undefined && phase?.shift_minutes === undefined;
  const name = isUsual ? archetype : `${archetype} ${scenario}`;
  const known = found.get(name);
  if (known) return known;
  const table = (isUsual ? givenTable(archetype) : undefined) ?? truthOf(archetypeOf(archetype), phase);
  found.set(name, table);
  return table;
}

function givenTable(archetype: string): readonly number[] | undefined {
  const given = SPECIFICATION.reference_truth_60min[archetype]?.weekend_on;
  return given && [...given.weekday, ...given.weekend];
}
