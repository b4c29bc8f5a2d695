import type { CheckIns } from '../../domain/check-ins.ts';
import type { Millis } from '../../domain/ids.ts';
import type { Instance } from '../../domain/instance.ts';
import type { Memory, ScheduledMessage } from '../../domain/memory.ts';
import { chooseCue, cueNamed } from './choose.ts';
import { cueSaid, NO_CUES, type Said } from './record.ts';

/**
 * The cue of a check-in that is about to be said, chosen once and kept with it, so that after a crash nothing else is
 * taken for what was said. Unchanged for other messages, and where the coach has no cue to say.
 */
export function withCue(
  memory: Memory,
  instance: Instance,
  { id, kind }: Pick<ScheduledMessage, 'id' | 'kind'>,
  random: () => number,
): Memory {
  const { current } = memory.activity.check_ins;
  if (kind !== 'check_in' || current?.id !== id || current.cue !== undefined) return memory;
  const chosen = chooseCue(instance, memory, random);
  if (!chosen) return memory;
  const cue_probability = Math.round(chosen.probability * 1e4) / 1e4;
  return withCurrent(memory, { ...current, cue: chosen.key, cue_probability });
}

/** What was chosen for this message; null: nothing, or the coach does not have it any more. */
export function cueOf(memory: Memory, instance: Instance, id: string): Said | null {
  const { current } = memory.activity.check_ins;
  return current?.id === id && current.cue !== undefined ? cueNamed(instance, memory, current.cue) : null;
}

/** It was said. */
export function withCueSaid(memory: Memory, said: Said | null, message: string, at: Millis): Memory {
  if (!said) return memory;
  const cues = cueSaid(memory.activity.cues ?? NO_CUES, said, message, at);
  return { ...memory, activity: { ...memory.activity, cues } };
}

function withCurrent(memory: Memory, current: CheckIns['current']): Memory {
  const { activity } = memory;
  return { ...memory, activity: { ...activity, check_ins: { ...activity.check_ins, current } } };
}
