import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Outcome, Prediction } from '../../src/domain/prediction.ts';
import {
  accuracy,
  bias,
  biasHint,
  gapSentence,
  predictionError,
  surprise,
} from '../../src/rules/prediction-error.ts';
import { aCompletion } from '../support/memories.ts';

type Numbers = readonly [number | null, number | null, number | null];
const predicted = ([difficulty, minutes, chance]: Numbers): Prediction => ({ difficulty, minutes, chance });
const came = ([difficulty, minutes]: readonly [number | null, number | null], did_it = true): Outcome => ({
  difficulty,
  minutes,
  did_it,
  note: '',
});

test.each([
  [[7, 10, 0.8], [3, 4], true, { difficulty: -4, minutes: -6, chance: 0.2 }],
  [[7, 10, 0.8], [null, null], false, { difficulty: null, minutes: null, chance: -0.8 }],
  [[null, null, null], [3, 4], true, { difficulty: null, minutes: null, chance: null }],
  [[2.5, 0, 1], [3, 1], true, { difficulty: 0.5, minutes: 1, chance: 0 }],
] as const)('predictionError %j %j', (guess, was, done, expected) => {
  expect(predictionError(predicted(guess), came(was, done))).toEqual(expected);
});

describe('surprise', () => {
  const nothing = { difficulty: null, minutes: null, chance: null };
  test.each([
    ['nothing known', nothing, null, 0],
    ['all right', { difficulty: 0, minutes: 0, chance: 0 }, 10, 0],
    ['difficulty alone', { ...nothing, difficulty: -4 }, null, 0.4],
    ['chance alone', { ...nothing, chance: -0.8 }, null, 0.8],
    ['eight times as long', { ...nothing, minutes: 7 }, 0, 1],
    ['more than eight times', { ...nothing, minutes: 100 }, 0, 1],
    ['twice as long', { ...nothing, minutes: 10 }, 9, 1 / 3],
    ['half as long', { ...nothing, minutes: -5 }, 9, 1 / 3],
    ['minutes without what was expected', { ...nothing, minutes: 100 }, null, 0],
    ['one part far off, one right', { ...nothing, difficulty: 8, chance: 0 }, null, 0.6],
  ])('%s', (_, error, minutes, expected) => {
    expect(surprise(error, minutes)).toBeCloseTo(expected === 1 / 3 ? Math.log2(20 / 10) / 3 : expected, 1);
  });

  it('stays from 0 to 1 and grows with each part', () => {
    const part = (most: number) => fc.option(fc.double({ min: 0, max: most, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(
        part(10),
        part(1440),
        part(1),
        fc.integer({ min: 0, max: 60 }),
        (difficulty, minutes, chance, guess) => {
          const error = { difficulty, minutes, chance };
          const base = surprise(error, guess);
          expect(base).toBeGreaterThanOrEqual(0);
          expect(base).toBeLessThanOrEqual(1);
          if (difficulty !== null) {
            const more = { ...error, difficulty: Math.min(10, difficulty + 1) };
            expect(surprise(more, guess)).toBeGreaterThanOrEqual(base);
            expect(surprise({ ...error, difficulty: -difficulty }, guess)).toBeCloseTo(base);
          }
          if (minutes !== null) {
            expect(surprise({ ...error, minutes: minutes + 5 }, guess)).toBeGreaterThanOrEqual(base);
          }
        },
      ),
    );
  });
});

describe('gapSentence', () => {
  const say = (guess: Numbers, was: readonly [number | null, number | null], did = true) => {
    const [prediction, outcome] = [predicted(guess), came(was, did)];
    return gapSentence(prediction, outcome, predictionError(prediction, outcome));
  };

  test.each<[Numbers, readonly [number | null, number | null], string]>([
    [
      [7, 10, null],
      [3, 4],
      'You expected 7/10 and 10 minutes. It was 3/10 and 4 minutes: easier and quicker than you thought.',
    ],
    [
      [2, 1, 0.8],
      [5, 1.5],
      'You expected 2/10 and 1 minute. It was 5/10 and 1.5 minutes: harder and longer than you thought.',
    ],
    [
      [7, 10, 0.9],
      [3, 20],
      'You expected 7/10 and 10 minutes. It was 3/10 and 20 minutes: easier but longer than you thought.',
    ],
    [
      [7, 10, null],
      [7, 4],
      'You expected 7/10 and 10 minutes. It was 7/10 and 4 minutes: quicker than you thought.',
    ],
    [[7, 10, null], [7, 10], 'You expected 7/10 and 10 minutes. Spot on.'],
    [[7, null, null], [7, null], 'You expected 7/10. Spot on.'],
    [[null, 10, null], [null, 10], 'You expected 10 minutes. Spot on.'],
    [[7, null, null], [3, 4], 'You expected 7/10. It was 3/10 and 4 minutes: easier than you thought.'],
    [
      [null, 10, null],
      [null, 0.5],
      'You expected 10 minutes. It took under a minute: quicker than you thought.',
    ],
    [
      [7, 10, null],
      [null, 12],
      'You expected 7/10 and 10 minutes. It took 12 minutes: longer than you thought.',
    ],
    [[7, null, null], [null, 4], 'You expected 7/10. It took 4 minutes.'],
    [[7, 10, null], [null, null], 'You expected 7/10 and 10 minutes. You did it.'],
    [[null, null, null], [3, 4], 'You did it, and it was 3/10 and 4 minutes.'],
    [[null, null, null], [null, null], 'You did it.'],
    [[null, null, 0.9], [null, null], 'You gave it a chance of 90 %. You did it.'],
    [[null, null, 0.3], [null, 4], 'You gave it a chance of 30 %. You did it, and it took 4 minutes.'],
    [
      [7, 10, 0.3],
      [7, 10],
      'You gave it a chance of 30 % and expected 7/10 and 10 minutes. You did it, and the rest was spot on.',
    ],
  ])('%j %j', (guess, was, expected) => {
    expect(say(guess, was)).toBe(expected);
  });

  it('does not measure what did not happen', () => {
    expect(say([7, 10, 0.9], [null, null], false)).toBe(
      'You gave it a chance of 90 % and expected 7/10 and 10 minutes. It did not happen this time.',
    );
    expect(say([null, null, null], [5, 5], false)).toBe('It did not happen this time.');
  });

  it('is one or two whole sentences for every combination', () => {
    const maybe = (value: fc.Arbitrary<number>) => fc.option(value, { nil: null });
    const tenth = fc.integer({ min: 0, max: 20 }).map((half) => half / 2);
    fc.assert(
      fc.property(
        fc.tuple(maybe(tenth), maybe(tenth), maybe(tenth.map((each) => each / 10))),
        fc.tuple(maybe(tenth), maybe(tenth)),
        fc.boolean(),
        (guess, was, did) => {
          const text = say(guess, was, did);
          expect(text).toMatch(/^[A-Z][^!?]*\.$/);
          expect(text.match(/\.(?= |$)/g)?.length).toBeLessThanOrEqual(2);
          expect(text).not.toMatch(/null|NaN| {2}| [.,:]|\.\./);
        },
      ),
    );
  });
});

describe('bias and its hint', () => {
  const unknown = aCompletion({ prediction: { difficulty: null, minutes: null, chance: null } });

  it('is the mean of the latest ten that are known', () => {
    const old = Array.from({ length: 5 }, () => aCompletion({ outcome: { difficulty: 10, minutes: 100 } }));
    const latest = Array.from({ length: 10 }, () => aCompletion());
    expect(bias([...old, ...latest, unknown])).toEqual({
      n: 10,
      difficulty: -4,
      minutesRatio: expect.closeTo(0.4),
      chance: expect.closeTo(0.2),
    });
  });

  it('says nothing from a single case', () => {
    expect(bias([aCompletion()])).toEqual({ n: 1, difficulty: null, minutesRatio: null, chance: null });
    expect(biasHint(bias([aCompletion(), unknown]))).toBeNull();
    expect(biasHint(bias([]))).toBeNull();
  });

  const none = { n: 5, difficulty: null, minutesRatio: null, chance: null };
  test.each([
    [{ difficulty: -3.2 }, 'So far steps turned out about 3 points easier than you guessed.'],
    [
      { difficulty: 1.2, minutesRatio: 0.3 },
      'So far steps turned out about 1 point harder than you guessed.',
    ],
    [{ difficulty: 0.9, minutesRatio: 0.5 }, 'So far steps took about half as long as you guessed.'],
    [{ minutesRatio: 0.2 }, 'So far steps took about a quarter as long as you guessed.'],
    [{ minutesRatio: 1.6 }, 'So far steps took about one and a half times as long as you guessed.'],
    [{ minutesRatio: 2 }, 'So far steps took about twice as long as you guessed.'],
    [{ minutesRatio: 4.4 }, 'So far steps took about 4 times as long as you guessed.'],
    [{ chance: 0.4 }, 'So far you did more than you gave yourself credit for.'],
    [{ chance: -0.4 }, 'So far you were surer beforehand than the day allowed.'],
    [{ difficulty: 0.5, minutesRatio: 1.2, chance: 0.1 }, null],
  ])('%j', (known, expected) => {
    expect(biasHint({ ...none, ...known })).toBe(expected);
  });
});

describe('accuracy', () => {
  it('is 100 when all was right, null when nothing is known', () => {
    const right = aCompletion({ prediction: { chance: 1 }, outcome: { difficulty: 7, minutes: 10 } });
    expect(accuracy([right, right])).toBe(100);
    expect(accuracy([])).toBeNull();
    expect(
      accuracy([aCompletion({ prediction: { difficulty: null, minutes: null, chance: null } })]),
    ).toBeNull();
  });

  it('falls with every miss', () => {
    const miss = aCompletion({ prediction: { chance: null, minutes: null }, outcome: { difficulty: 2 } });
    expect(accuracy([miss])).toBe(50);
  });
});
