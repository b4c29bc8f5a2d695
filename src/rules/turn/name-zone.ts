import type { Instance } from '../../domain/instance.ts';
import type { Memory } from '../../domain/memory.ts';
import { type TurnContext, type TurnResult, withState } from './events.ts';
import { confirmZone } from './zone-question.ts';

/** The zone that somebody named by the command: it needs no question, and in onboarding it answers the one about it. */
export function nameZone(
  memory: Memory,
  instance: Instance | null,
  zone: string,
  context: TurnContext,
): TurnResult {
  const { state } = memory;
  const named = withState(memory, {
    zone: { id: zone, confirmed: true },
    question: state.question === 'zone_confirm' ? null : state.question,
  });
  if (state.phase !== 'onboarding' || !instance) return { memory: named, events: [], outcomes: [] };
  const point = instance.definition.onboarding.find((one) => one.kind === 'timezone');
  const answers = { ...state.onboarding.answers, ...(point ? { [point.id]: zone } : {}) };
  const answered = withState(named, { onboarding: { ...state.onboarding, answers } });
  return confirmZone(answered, instance, context);
}
