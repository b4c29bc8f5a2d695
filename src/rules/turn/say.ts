import type { Instance, Step } from '../../domain/instance.ts';
import type { Memory } from '../../domain/memory.ts';
import { fillText, type Placeholder, pickText } from '../schedule/fill.ts';
import { predictionInWords } from './prediction-words.ts';

/** Who speaks to whom. `random`: 0 (inclusive) to 1 (exclusive). */
export interface Voice {
  readonly instance: Instance;
  readonly memory: Memory;
  readonly random: () => number;
}

/** One of several texts with its placeholders filled; not one of those said lately, as long as there is another. */
export function say(
  texts: readonly string[],
  { instance, memory, random }: Voice,
  step: Step | null,
): string {
  const said = memory.recent.filter((entry) => entry.role === 'coach').map((entry) => entry.text);
  return fillText(pickText(texts, random, said), valuesFor(instance, memory, step));
}

/** What the placeholders of a text stand for at this moment; those that are missing have no value. */
export function valuesFor(
  instance: Instance,
  memory: Memory,
  step: Step | null,
): Partial<Record<Placeholder, string>> {
  const prediction = memory.state.open_step?.prediction;
  return {
    name: memory.state.name,
    coach: instance.definition.title,
    ...(step
      ? {
          step: step.title,
          why: step.why,
          action: step.action,
          smaller: step.smaller,
          minutes: String(step.minutes),
        }
      : {}),
    ...(prediction ? { prediction: predictionInWords(prediction) } : {}),
  };
}

/** Whether the latest answer held this text. */
export function justSaid(text: string, memory: Memory): boolean {
  return memory.recent.findLast((entry) => entry.role === 'coach')?.text.includes(text) ?? false;
}
