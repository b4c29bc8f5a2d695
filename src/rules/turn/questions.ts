import type { DataPoint, Step } from '../../domain/instance.ts';
import type { Memory } from '../../domain/memory.ts';
import { bias, biasHint } from '../prediction-error.ts';
import type { OutcomePart, PredictionPart, TurnEvent } from './events.ts';
import { justSaid, type Voice } from './say.ts';

/** Where the person is, what to do, why, and the question for the prediction. */
export function stepCard(step: Step, { instance, memory }: Pick<Voice, 'instance' | 'memory'>): string {
  const { steps } = instance.definition;
  const { state } = memory;
  const place = `**Step ${steps.findIndex((one) => one.id === step.id) + 1} of ${steps.length}: ${step.title}**`;
  const hint = biasHint(bias(state.completions));
  const example =
    state.completed_total + state.passed.length === 0
      ? 'Like this: `4, 6 min, 80%` (how hard, how long, how likely).'
      : '';
  return [
    `${place}\n${step.action}`,
    `*Why:* ${step.why} At most ${minutes(step.minutes)}.`,
    [hint, step.predict].filter(Boolean).join(' '),
    example,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** An onboarding question; when it was not answered, in other words, and never twice in the same. */
export function askPoint(point: DataPoint, again: boolean, memory: Memory): string {
  return again && !justSaid(point.again, memory) ? point.again : point.ask;
}

const PREDICTION_QUESTIONS: { readonly [P in PredictionPart]: string } = {
  difficulty: 'how hard will it be, from 0 to 10',
  minutes: 'how many minutes will it take',
  chance: 'how likely is it that you do it, in percent',
};

const GUESS_HINT = 'A guess like `4, 6 min, 80%` will do: how hard, how long, how likely.';

/** The whole question the first time, then a short reminder, and that not with every answer. */
export function askPrediction(
  { missing, again }: Extract<TurnEvent, { kind: 'ask_prediction' }>,
  memory: Memory,
): string {
  if (missing.length < 3) return `Got it. And ${list(missing.map((part) => PREDICTION_QUESTIONS[part]))}?`;
  if (!again)
    return 'Before you begin, a guess: how hard will it be (0 to 10), how many minutes, and how likely is it that you do it? Like this: `4, 6 min, 80%`';
  return justSaid(GUESS_HINT, memory) ? '' : GUESS_HINT;
}

const OUTCOME_QUESTIONS: { readonly [P in OutcomePart]: string } = {
  difficulty: 'how hard was it really (0 to 10)',
  minutes: 'how many minutes did it take',
};

const ONE_LINE = 'One line is enough.';
const GOT_THE_STORY = 'Thank you, I have that.';

export function askEvidence(
  { step, missing, doubted, how }: Extract<TurnEvent, { kind: 'ask_evidence' }>,
  memory: Memory,
): string {
  const numbers = missing.length > 0 ? `And ${list(missing.map((part) => OUTCOME_QUESTIONS[part]))}?` : '';
  switch (how) {
    case 'first':
      return sentences(doubted ? 'Before I tick it off:' : '', step.evidence, numbers);
    case 'again':
      return justSaid(step.evidence, memory) && justSaid(ONE_LINE, memory)
        ? sentences('A word on what happened is all I need.', numbers, '“Stuck” and “later” are fine too.')
        : sentences(missing.length === 1 ? 'Got it.' : '', ONE_LINE, step.evidence, numbers);
    case 'numbers':
      return sentences(
        justSaid(GOT_THE_STORY, memory)
          ? 'Only that is missing, and “I don’t know” is fine too.'
          : GOT_THE_STORY,
        numbers,
        missing.length > 1 ? 'Like this: `3, 5 min`' : '',
      );
    default:
      return how satisfies never;
  }
}

const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;

const minutes = (count: number): string => (count === 1 ? 'one minute' : `${count} minutes`);
