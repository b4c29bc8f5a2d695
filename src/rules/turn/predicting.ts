import type { Memory, OpenStep } from '../../domain/memory.ts';
import type { Report } from '../../domain/report.ts';
import { nextLifecycle } from '../lifecycle.ts';
import { readAgreement } from '../understand/agreement.ts';
import { type Mood, readMood } from '../understand/mood.ts';
import { type Current, inRange, stay, talk } from './current.ts';
import { type PredictionPart, type TurnEvent, type TurnResult, withState } from './events.ts';

const PARTS: readonly PredictionPart[] = ['difficulty', 'minutes', 'chance'];

/** Somebody in such a mood is not asked for numbers in the same breath. */
const NOT_NOW: ReadonlySet<Mood | null> = new Set<Mood>(['low', 'stop', 'angry', 'goodbye', 'start_over']);

/** Takes what was said of the prediction; asks once for what is missing, and then lets the person go. */
export function takePrediction(
  memory: Memory,
  current: Current,
  report: Report,
  said: readonly string[],
): TurnResult {
  const { open, step } = current;
  const text = said.join('\n');
  const fresh = predictionIn(report);
  const prediction = merge(open.prediction, fresh);
  const missing = PARTS.filter((part) => prediction[part] === null);
  const known = missing.length < PARTS.length;
  const added = PARTS.some((part) => fresh[part] !== null);
  if (!added && NOT_NOW.has(readMood(text))) return talk(memory);
  if (missing.length === 0 || (open.asked > 0 && (known || wantsToGo(text)))) {
    const lifecycle = nextLifecycle(memory.state.lifecycle, 'predicted', memory.state.completed_total);
    const patch = { stage: 'acting', prediction, asked: 0 } as const;
    return stay(withState(memory, { lifecycle }), current, patch, [{ kind: 'go', step, prediction }]);
  }
  const ask: TurnEvent = { kind: 'ask_prediction', step, missing, again: open.asked > 0 };
  const events: TurnEvent[] = known ? [ask] : [{ kind: 'talk' }, ask];
  return stay(memory, current, { prediction, asked: open.asked + 1 }, events);
}

/** Who does not want to guess, or cannot, need not: the step matters more. */
const wantsToGo = (text: string): boolean =>
  readAgreement(text) === 'yes' || ['unsure', 'going'].includes(readMood(text) ?? '');

/** What somebody adds to their prediction when they were let go without all of it; null when it is nothing new. */
export function addToPrediction(memory: Memory, current: Current, report: Report): TurnResult | null {
  const { open, step } = current;
  const prediction = merge(predictionIn(report), open.prediction);
  if (PARTS.every((part) => prediction[part] === open.prediction[part])) return null;
  return stay(memory, current, { prediction }, [{ kind: 'go', step, prediction }]);
}

function predictionIn({ prediction }: Report): OpenStep['prediction'] {
  return {
    difficulty: inRange(prediction.difficulty, 10),
    minutes: inRange(prediction.minutes, 1440),
    chance: inRange(prediction.chance, 1),
  };
}

const merge = (old: OpenStep['prediction'], fresh: OpenStep['prediction']): OpenStep['prediction'] => ({
  difficulty: fresh.difficulty ?? old.difficulty,
  minutes: fresh.minutes ?? old.minutes,
  chance: fresh.chance ?? old.chance,
});
