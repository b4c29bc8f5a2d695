import type { ScheduledKind } from '../domain/memory.ts';
import type { Outgoing } from '../domain/message.ts';
import { type CardContext, STEP_BUTTONS } from './turn/card.ts';
import { say } from './turn/say.ts';
import { openStepOf } from './turn/steps.ts';

/** The words of a scheduled message, from the coach's own texts, with the buttons that fit. */
export function checkInMessage(
  kind: ScheduledKind,
  context: Pick<CardContext, 'instance' | 'memory' | 'random'>,
): Outgoing {
  const current = openStepOf(context.instance, context.memory.state);
  const text = say(context.instance.definition.check_ins[kind], context, current?.step ?? null);
  const buttons = buttonsFor(kind, current !== null && current.open.stage !== 'predicting');
  return buttons ? { text, buttons } : { text };
}

function buttonsFor(kind: ScheduledKind, acting: boolean): Outgoing['buttons'] {
  if (kind === 'offer_to_stop') {
    return [
      [
        { label: 'Keep writing', action: 'nudge:keep' },
        { label: 'Stop', action: 'nudge:stop' },
      ],
    ];
  }
  return acting ? STEP_BUTTONS : undefined;
}
