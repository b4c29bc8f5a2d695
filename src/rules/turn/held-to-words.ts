import type { Report } from '../../domain/report.ts';
import { readNumbers } from '../understand/numbers.ts';
import { readPrediction } from '../understand/prediction.ts';

type Part = 'difficulty' | 'minutes' | 'chance';

/** What a number in the words may mean, by part: hours are minutes, percent are a chance. */
const MEANINGS: { readonly [P in Part]: readonly number[] } = {
  difficulty: [1, 0.1],
  minutes: [1, 60, 1 / 60],
  chance: [1, 0.01, 0.1],
};

/**
 * The report with those numbers only that the words bear out: a number that stands in them, or a part of the
 * prediction or outcome that can be read from them. A model that makes up numbers completes no step with them.
 */
export function heldToWords(report: Report, said: readonly string[]): Report {
  const text = said.join('\n');
  const { prediction, outcome } = report;
  const all = [...Object.values(prediction), ...Object.values(outcome)];
  if (all.every((value) => value === null)) return report;
  const numbers = readNumbers(text).map(({ value }) => value);
  const read = readPrediction(text, ['difficulty', 'minutes', 'chance']);
  const held = (part: Part, value: number | null): number | null =>
    value !== null && (read[part] !== null || isAmong(value, numbers, MEANINGS[part])) ? value : null;
  return {
    ...report,
    prediction: {
      difficulty: held('difficulty', prediction.difficulty),
      minutes: held('minutes', prediction.minutes),
      chance: held('chance', prediction.chance),
    },
    outcome: {
      difficulty: held('difficulty', outcome.difficulty),
      minutes: held('minutes', outcome.minutes),
    },
  };
}

const isAmong = (value: number, numbers: readonly number[], meanings: readonly number[]): boolean =>
  numbers.some((number) => meanings.some((meaning) => Math.abs(number * meaning - value) < 0.01));
