import type { Completion } from '../domain/memory.ts';
import type { Outcome, Prediction, PredictionError } from '../domain/prediction.ts';

/** Tendencies and accuracy look at so many completions, the latest. */
const LATEST = 10;
const SPOT_ON = 'Spot on.';

/** Actual minus expected, part by part (Rescorla and Wagner 1972); null where one side is unknown. */
export function predictionError(prediction: Prediction, outcome: Outcome): PredictionError {
  return {
    difficulty: minus(outcome.difficulty, prediction.difficulty),
    minutes: minus(outcome.minutes, prediction.minutes),
    chance: minus(outcome.did_it ? 1 : 0, prediction.chance),
  };
}

/**
 * How far off the prediction was, 0 to 1: halfway between the mean and the largest of
 * |difficulty| / 10, |chance|, and |log2((actual + 1) / (expected + 1))| / 3 of the minutes (eight times as long
 * counts as wholly wrong; the + 1 keeps one minute against two from mattering). The largest has its half because
 * one expectancy that was clearly violated teaches, whatever else was right (Craske et al. 2014). Unknown parts
 * are left out; nothing known is 0.
 * @param expectedMinutes the minutes of the prediction; without them the part of the minutes is unknown.
 */
export function surprise(error: PredictionError, expectedMinutes: number | null = null): number {
  const parts = [
    error.difficulty === null ? null : Math.abs(error.difficulty) / 10,
    error.chance === null ? null : Math.abs(error.chance),
    minutesOff(error.minutes, expectedMinutes),
  ].flatMap((part) => (part === null ? [] : [Math.min(1, part)]));
  if (parts.length === 0) return 0;
  return ((mean(parts) ?? 0) + Math.max(...parts)) / 2;
}

/**
 * The gap in one or two plain sentences, with whatever is known: "You expected 7/10 and 10 minutes. It was 3/10
 * and 4 minutes: easier and quicker than you thought." A stated chance comes in when it missed by half or more,
 * or when nothing else is known.
 */
export function gapSentence(prediction: Prediction, outcome: Outcome, error: PredictionError): string {
  const expected = list([points(prediction.difficulty), length(prediction.minutes)]);
  const was = list([points(outcome.difficulty), length(outcome.minutes)]);
  const odds = chanceWorthTelling(prediction, error, expected !== '' && was !== '');
  const before = list([odds, expected && `expected ${expected}`]);
  const gaps = outcome.did_it ? comparison(error) : '';
  if (gaps === SPOT_ON && expected && !odds) return `You expected ${expected}. ${SPOT_ON}`;
  return [before && `You ${before}.`, happened(outcome, was, odds !== '' || before === '', gaps)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Mean errors of the latest 10 completions; a part is null while fewer than two of them know it. */
export interface Bias {
  /** How many completions know at least one part, 0-10. */
  readonly n: number;
  /** Points, -10 to 10; negative: easier than guessed. */
  readonly difficulty: number | null;
  /** Geometric mean of actual / expected; under 1: quicker than guessed. */
  readonly minutesRatio: number | null;
  /** -1 to 1; positive: did more than guessed. */
  readonly chance: number | null;
}

/** @param completions oldest first */
export function bias(completions: readonly Completion[]): Bias {
  const latest = completions.filter((each) => isKnown(each.error)).slice(-LATEST);
  const ratios = tendency(latest.map((each) => logRatio(each.error.minutes, each.prediction.minutes, 0.5)));
  return {
    n: latest.length,
    difficulty: tendency(latest.map((each) => each.error.difficulty)),
    minutesRatio: ratios === null ? null : 2 ** ratios,
    chance: tendency(latest.map((each) => each.error.chance)),
  };
}

/** One plain sentence for the next prediction when guesses clearly lean to one side, else null. */
export function biasHint({ difficulty, minutesRatio, chance }: Bias): string | null {
  if (difficulty !== null && Math.abs(difficulty) >= 1) {
    const points = Math.round(Math.abs(difficulty));
    const how = `${points} ${points === 1 ? 'point' : 'points'} ${difficulty < 0 ? 'easier' : 'harder'}`;
    return `So far steps turned out about ${how} than you guessed.`;
  }
  if (minutesRatio !== null && (minutesRatio <= 0.67 || minutesRatio >= 1.5)) {
    return `So far steps took about ${timesAsLong(minutesRatio)} as long as you guessed.`;
  }
  if (chance !== null && chance >= 0.25) return 'So far you did more than you gave yourself credit for.';
  if (chance !== null && chance <= -0.25) return 'So far you were surer beforehand than the day allowed.';
  return null;
}

/**
 * How good the guesses are, 0 to 100: the mean of 1 - {@link surprise} over the latest 10 completions that have
 * an error at all; null when none has.
 */
export function accuracy(completions: readonly Completion[]): number | null {
  const latest = completions.filter((each) => isKnown(each.error)).slice(-LATEST);
  const right = mean(latest.map((each) => 1 - surprise(each.error, each.prediction.minutes)));
  return right === null ? null : Math.round(right * 100);
}

function chanceWorthTelling(prediction: Prediction, error: PredictionError, enough: boolean): string {
  if (prediction.chance === null || (enough && Math.abs(error.chance ?? 0) < 0.5)) return '';
  return `gave it a chance of ${Math.round(prediction.chance * 100)} %`;
}

function happened(outcome: Outcome, was: string, tellDone: boolean, gaps: string): string {
  if (!outcome.did_it) return 'It did not happen this time.';
  if (was === '') return 'You did it.';
  if (gaps === SPOT_ON) return 'You did it, and the rest was spot on.';
  const measured = outcome.difficulty === null ? `took ${was}` : `was ${was}`;
  const told = tellDone ? `You did it, and it ${measured}` : `It ${measured}`;
  return gaps === '' ? `${told}.` : `${told}: ${gaps}`;
}

/** What the parts that are known on both sides say; empty when there is none. */
function comparison(error: PredictionError): string {
  const compared = [error.difficulty, error.minutes].filter((part) => part !== null);
  if (compared.length === 0) return '';
  const harder = word(error.difficulty, 'easier', 'harder');
  const longer = word(error.minutes, 'quicker', 'longer');
  if (!harder && !longer) return SPOT_ON;
  const agree = (error.difficulty ?? 0) < 0 === (error.minutes ?? 0) < 0;
  return `${[harder, longer].filter((part) => part !== '').join(agree ? ' and ' : ' but ')} than you thought.`;
}

/** Less than a tenth of a point or minute is no difference that a person would see in the sentence. */
function word(error: number | null, under: string, over: string): string {
  if (error === null || Math.abs(error) < 0.1) return '';
  return error < 0 ? under : over;
}

const points = (difficulty: number | null): string => (difficulty === null ? '' : `${tenths(difficulty)}/10`);

function length(minutes: number | null): string {
  if (minutes === null) return '';
  if (minutes < 1) return 'under a minute';
  return `${tenths(minutes)} ${tenths(minutes) === '1' ? 'minute' : 'minutes'}`;
}

const tenths = (value: number): string => String(Math.round(value * 10) / 10);
const list = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' and ');

/** Rounded, because 1 - 0.8 is not 0.2 to a computer. */
const minus = (actual: number | null, expected: number | null): number | null =>
  actual === null || expected === null ? null : Math.round((actual - expected) * 1000) / 1000;

const isKnown = (error: PredictionError): boolean =>
  error.difficulty !== null || error.minutes !== null || error.chance !== null;

function minutesOff(error: number | null, expected: number | null): number | null {
  if (error === null || expected === null) return null;
  return Math.abs(Math.log2((Math.max(0, expected + error) + 1) / (expected + 1))) / 3;
}

/** log2 of actual / expected, both at least `least` minutes. */
function logRatio(error: number | null, expected: number | null, least: number): number | null {
  if (error === null || expected === null) return null;
  return Math.log2(Math.max(least, expected + error) / Math.max(least, expected));
}

function tendency(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < 2 ? null : mean(known);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function timesAsLong(ratio: number): string {
  if (ratio < 0.29) return 'a quarter';
  if (ratio < 0.42) return 'a third';
  if (ratio < 0.59) return 'half';
  if (ratio < 1) return 'two thirds';
  if (ratio < 1.75) return 'one and a half times';
  return ratio < 2.5 ? 'twice' : `${Math.round(ratio)} times`;
}
