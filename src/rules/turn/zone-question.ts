import type { Instance } from '../../domain/instance.ts';
import type { Memory } from '../../domain/memory.ts';
import { readAgreement } from '../understand/agreement.ts';
import { readZone } from '../understand/zone.ts';
import { type TurnContext, type TurnResult, unchanged, withState } from './events.ts';
import { askAgain, askNext } from './onboarding.ts';

/**
 * The answer to "so it is 15:40 with you, right?". Null when the words are neither yes, no nor another place:
 * then the zone stands as it is, unconfirmed, and the words are an ordinary message.
 */
export function answerZone(
  memory: Memory,
  instance: Instance,
  text: string,
  context: TurnContext,
): TurnResult | null {
  const agreement = readAgreement(text);
  const named = readZone(text, context.now);
  if (named?.id === memory.state.zone?.id) return confirmZone(memory, instance, context);
  if (named && agreement !== 'yes') return proposeAgain(memory, named.id);
  switch (agreement) {
    case 'yes':
      return confirmZone(memory, instance, context);
    case 'no':
      return rejectZone(memory, instance, context);
    default:
      return null;
  }
}

export function confirmZone(memory: Memory, instance: Instance, context: TurnContext): TurnResult {
  const { zone } = memory.state;
  const sure = withState(memory, { zone: zone && { ...zone, confirmed: true }, question: null });
  return memory.state.phase === 'onboarding' ? askNext(sure, instance, context) : unchanged(sure);
}

export function rejectZone(memory: Memory, instance: Instance, context: TurnContext): TurnResult {
  const point = instance.definition.onboarding.find((one) => one.kind === 'timezone');
  const { [point?.id ?? '']: _dropped, ...answers } = memory.state.onboarding.answers;
  const cleared = withState(memory, {
    zone: null,
    question: null,
    onboarding: { answers, asking: point?.id ?? null, asked: 0 },
  });
  return memory.state.phase === 'onboarding' ? askAgain(cleared, instance, [], context) : unchanged(cleared);
}

function proposeAgain(memory: Memory, zone: string): TurnResult {
  return {
    memory: withState(memory, { zone: { id: zone, confirmed: false }, question: 'zone_confirm' }),
    events: [{ kind: 'confirm_zone', zone }],
    outcomes: [],
  };
}
