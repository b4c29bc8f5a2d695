import type { Availability } from '../../src/domain/availability.ts';
import { learnElo, NO_ELO, nextByStrength } from '../../src/rules/schedule/availability/elo.ts';
import type { Encounter } from '../../src/rules/schedule/availability/evidence.ts';
import { estimate, learn, NOTHING_LEARNED } from '../../src/rules/schedule/availability/learner.ts';
import { nextCheckIn } from '../../src/rules/schedule/availability/next-check-in.ts';
import { SHIPPED_PRIOR } from '../../src/rules/schedule/availability/prior.ts';
import { DAY, HOUR, type Seconds } from './day-plan.ts';
import type { Draws } from './draws.ts';

const ZONE = 'UTC';
export const GAP: Seconds = 2 * HOUR;
const MS = 1000;

/** Somebody who decides when to send, and learns from what follows. */
export interface Candidate {
  next(now: Seconds): { readonly at: Seconds; readonly deadline: Seconds };
  /** What became of the latest one; in seconds. */
  learn(encounter: Encounter): void;
  /** 48 probabilities as believed now. */
  believes(): ArrayLike<number>;
}

export type CandidateName = 'elo' | 'stories' | 'oracle';

/** @param truth 48 probabilities, which the oracle alone may look at */
export function createCandidate(
  name: CandidateName,
  perDay: number,
  draws: Draws,
  truth: (now: Seconds) => readonly number[],
): Candidate {
  switch (name) {
    case 'elo':
      return createElo(perDay);
    case 'stories':
      return createStories(perDay, draws);
    case 'oracle':
      return createOracle(perDay, draws, truth);
    default:
      return name satisfies never;
  }
}

function createStories(perDay: number, draws: Draws): Candidate {
  const plan = createPlanner(perDay, draws);
  let known: Availability = NOTHING_LEARNED;
  let belief = estimate(SHIPPED_PRIOR, known);
  return {
    next: (now) => plan(now, belief.score),
    learn(encounter) {
      known = learn(SHIPPED_PRIOR, known, inMillis(encounter), ZONE);
      belief = estimate(SHIPPED_PRIOR, known);
    },
    believes: () => belief.p,
  };
}

function createOracle(perDay: number, draws: Draws, truth: (now: Seconds) => readonly number[]): Candidate {
  const plan = createPlanner(perDay, draws);
  let at = 0;
  return {
    next(now) {
      at = now;
      return plan(now, truth(now));
    },
    learn() {},
    believes: () => truth(at),
  };
}

function createPlanner(perDay: number, { uniform }: Draws) {
  const sent: number[] = [];
  return (now: Seconds, score: ArrayLike<number>) => {
    const facts = { zone: ZONE, now: now * MS, perDay, gap: GAP * MS, sent: sent.slice(-10), score };
    const planned = nextCheckIn({ ...facts, isAllowed: () => true }, uniform);
    if (!planned) throw new Error('Nothing could be planned.');
    sent.push(planned.at);
    return { at: planned.at / MS, deadline: planned.deadline / MS };
  };
}

/** The baseline plans by its own rule; a budget of one day at most is saved up. */
function createElo(perDay: number): Candidate {
  let hours = NO_ELO;
  let latest: Seconds | null = null;
  let saved = perDay;
  const after = (from: Seconds): Seconds =>
    Math.max(from + GAP, Math.floor(nextByStrength(hours, ZONE, from * MS, perDay) / MS));
  return {
    next(now) {
      let at = latest === null ? now : Math.max(now, after(latest));
      saved = Math.min(perDay, saved + ((at - (latest ?? at)) / DAY) * perDay);
      if (saved < 1) at += Math.ceil(((1 - saved) / perDay) * DAY);
      saved = Math.max(1, saved) - 1;
      latest = at;
      return { at, deadline: after(at) };
    },
    learn(encounter) {
      hours = learnElo(hours, inMillis(encounter), ZONE);
    },
    believes: () => [...hours, ...hours],
  };
}

const inMillis = ({ sent, answered, deadline }: Encounter): Encounter => ({
  sent: sent * MS,
  answered: answered === null ? null : answered * MS,
  deadline: deadline * MS,
});
