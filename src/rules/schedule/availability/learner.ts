import type { Availability, Story } from '../../../domain/availability.ts';
import type { Millis } from '../../../domain/ids.ts';
import { DAY } from '../allowed.ts';
import { CELLS } from './cells.ts';
import { type Encounter, type Evidence, evidenceOf } from './evidence.ts';
import { deviationOf, type Prior, posteriorOf } from './posterior.ts';

/** What was seen counts half as much after so long. */
const HALF_LIFE = 90 * DAY;
const MOST_STORIES = 4;
const BORN_EVERY = 8;
const BORN_WEIGHT = 0.003;
/** The usual life is never quite given up; the others are, nearly. */
const LEAST_WEIGHT = { home: 0.02, other: 1e-4 };
/** Below 1, so that a few odd days do not decide. */
const TRUST = 0.5;
/** A story that leads by so much for so long is the usual life from then on. */
const LEADS = { weight: 0.8, encounters: 100 };
/** How much is made of not knowing, in deviations: enough to look into hours that may be good, and more at the start. */
const curiosity = (encounters: number): number => 0.25 + 0.8 * Math.exp(-encounters / 15);

const AWAKE = 0.15;

/** Of the 48 cells: see {@link CELLS}. */
export interface Estimate {
  /** P(a check-in that is delivered in this hour is answered within 60 minutes). */
  readonly p: readonly number[];
  /** The same one standard deviation lower and higher. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** What times are chosen by: p, and a little more where little is known. */
  readonly score: readonly number[];
}

const fresh = (weight: number): Story => ({
  weight,
  tries: Array.from({ length: CELLS }, () => 0),
  answers: Array.from({ length: CELLS }, () => 0),
  led: 0,
});

export const NOTHING_LEARNED: Availability = { stories: [fresh(1)], encounters: 0, latest: null, left: 0 };

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export function estimate(prior: Prior, { stories, encounters }: Availability): Estimate {
  const posteriors = stories.map(({ weight, tries, answers }) => {
    const { logit } = posteriorOf(prior, tries, answers);
    return { weight, logit, deviation: deviationOf(prior, tries, logit) };
  });
  const mix = (deviations: number): number[] =>
    Array.from({ length: CELLS }, (_, cell) =>
      posteriors.reduce(
        (sum, { weight, logit, deviation }) =>
          sum + weight * sigmoid((logit[cell] ?? 0) + deviations * (deviation[cell] ?? 0)),
        0,
      ),
    );
  const p = mix(0);
  const hoped = mix(curiosity(encounters));
  const score = p.map((each, cell) => each + awake(each) * ((hoped[cell] ?? each) - each));
  return { p, low: mix(-1), high: mix(1), score };
}

/** 0 to 1: hours in which hardly anything is answered are the night, and are not looked into. */
const awake = (p: number): number => Math.min(1, (p / AWAKE) ** 2);

/**
 * What is known after one more check-in. Several stories compete, each of which explains what was seen while it held, so
 * that a life that changes is followed within days, and the old one is still there when it comes back.
 * @param zone where the person was, so that hours stay hours of their day wherever they are
 */
export function learn(prior: Prior, known: Availability, encounter: Encounter, zone: string): Availability {
  const faded = fade(known, encounter.sent);
  const told = faded.stories.map(({ tries, answers }) =>
    evidenceOf(encounter, zone, posteriorOf(prior, tries, answers).p),
  );
  const weighed = weigh(faded.stories, told);
  const learned = weighed.map((story, index) =>
    take(story, told[index], index === 0 ? Math.min(1, 2 * story.weight) : 1),
  );
  const encounters = known.encounters + 1;
  const stories = birth(moveIn(learned), encounters);
  return {
    ...known,
    stories: stories.map(rounded),
    encounters,
    latest: Math.max(encounter.sent, known.latest ?? 0),
  };
}

function fade(known: Availability, at: Millis): Availability {
  const share = 0.5 ** (Math.max(0, at - (known.latest ?? at)) / HALF_LIFE);
  const stories = known.stories.map((story) => ({
    ...story,
    tries: story.tries.map((value) => value * share),
    answers: story.answers.map((value) => value * share),
  }));
  return { ...known, stories };
}

function weigh(stories: readonly Story[], told: readonly Evidence[]): readonly Story[] {
  const raw = stories.map(
    ({ weight }, index) => weight * Math.exp(TRUST * (told[index]?.logLikelihood ?? 0)),
  );
  const total = raw.reduce((sum, value) => sum + value, 0);
  const floored = raw.map((value, index) =>
    Math.max(value / total, index === 0 ? LEAST_WEIGHT.home : LEAST_WEIGHT.other),
  );
  return normalised(stories.map((story, index) => ({ ...story, weight: floored[index] ?? 0 })));
}

function normalised(stories: readonly Story[]): readonly Story[] {
  const total = stories.reduce((sum, { weight }) => sum + weight, 0);
  return stories.map((story) => ({ ...story, weight: story.weight / total }));
}

function take(story: Story, evidence: Evidence | undefined, share: number): Story {
  return {
    ...story,
    tries: story.tries.map((value, cell) => value + share * (evidence?.tries[cell] ?? 0)),
    answers: story.answers.map((value, cell) => value + share * (evidence?.answers[cell] ?? 0)),
    led: story.weight > LEADS.weight ? story.led + 1 : 0,
  };
}

/** A story that has led for long is the usual life from now on. */
function moveIn(stories: readonly Story[]): readonly Story[] {
  const leader = stories.findIndex(({ led }, index) => index > 0 && led >= LEADS.encounters);
  const home = stories[leader];
  return home ? [{ ...home, led: 0 }, ...stories.toSpliced(leader, 1)] : stories;
}

/** Every now and then a story that has seen nothing, in the place of the least believed one where there are enough. */
function birth(stories: readonly Story[], encounters: number): readonly Story[] {
  if (encounters % BORN_EVERY !== 0) return stories;
  const [home, ...others] = stories;
  if (!home) return [fresh(1)];
  const lightest = others.toSorted((a, b) => a.weight - b.weight)[0];
  const kept = stories.length < MOST_STORIES ? others : others.filter((story) => story !== lightest);
  return normalised([home, ...kept, fresh(BORN_WEIGHT)]);
}

const round = (value: number): number => Math.round(value * 1e5) / 1e5;

/** So that the record stays short, and what is rebuilt from it is the same to the last digit. */
const rounded = (story: Story): Story => ({
  ...story,
  weight: Math.round(story.weight * 1e6) / 1e6,
  tries: story.tries.map(round),
  answers: story.answers.map(round),
});
