import { archetypeOf, phasesOf } from './archetypes.ts';
import { type CandidateName, createCandidate } from './candidates.ts';
import { DAY, HOUR, type Seconds, START } from './day-plan.ts';
import { drawsOf } from './draws.ts';
import { createPerson } from './person.ts';
import { errorOf } from './truth.ts';

const WINDOW: Seconds = HOUR;
const FIRST = START + 9 * HOUR;
/** Mean error that counts as known. */
export const KNOWN = 0.15;

export interface Setting {
  readonly candidate: CandidateName;
  readonly archetype: string;
  readonly seed: number;
  readonly perDay: number;
  readonly scenario: string;
  /** How many check-ins are sent. */
  readonly encounters: number;
}

/** What came of one person and one candidate. */
export interface Run {
  readonly setting: Setting;
  /** After each check-in, the mean error against the life of that day. */
  readonly errors: readonly number[];
  /** Of each check-in, whether it was answered within 60 minutes. */
  readonly answered: readonly boolean[];
  /** How many were answered before the next one. */
  readonly answeredBefore: number;
  readonly minutesToAnswer: readonly number[];
  readonly asleepPerWeek: number;
  /** The first check-in on or after the day of the change; null where nothing changes. */
  readonly changedAt: number | null;
}

/** @param truthOn the true 48 probabilities of that person on a day since the start */
export function runOnce(setting: Setting, truthOn: (day: number) => readonly number[]): Run {
  const { candidate: name, archetype, seed, perDay, scenario } = setting;
  const phases = phasesOf(scenario);
  const person = createPerson(archetypeOf(archetype), seed, phases);
  const dayOf = (at: Seconds) => Math.floor((at - START) / DAY);
  const draws = drawsOf('plan of', name, archetype, seed, perDay);
  const candidate = createCandidate(name, perDay, draws, (now) => truthOn(dayOf(now)));
  const errors: number[] = [];
  const answered: boolean[] = [];
  const minutesToAnswer: number[] = [];
  let [now, answeredBefore, asleep] = [FIRST, 0, 0];
  let changedAt: number | null = null;
  for (let count = 0; count < setting.encounters; count += 1) {
    const { at, deadline } = candidate.next(now);
    if (changedAt === null && phases[0] && dayOf(at) >= phases[0].from_day) changedAt = count;
    const answer = person.answerTo(at);
    const inTime = answer !== null && answer < deadline ? answer : null;
    if (person.isAsleep(at)) asleep += 1;
    if (inTime !== null) answeredBefore += 1;
    if (answer !== null) minutesToAnswer.push((answer - at) / 60);
    answered.push(answer !== null && answer - at <= WINDOW);
    now = inTime ?? deadline;
    candidate.learn({ sent: at, answered: inTime, deadline });
    errors.push(errorOf(candidate.believes(), truthOn(dayOf(at))));
  }
  const asleepPerWeek = asleep / ((now - START) / DAY / 7);
  return { setting, errors, answered, answeredBefore, minutesToAnswer, asleepPerWeek, changedAt };
}

/** How many check-ins it took until the error stayed at most {@link KNOWN}; null: it did not. */
export function untilKnown(errors: readonly number[]): number | null {
  const last = errors.findLastIndex((error) => error > KNOWN);
  return last === errors.length - 1 ? null : last + 2;
}
