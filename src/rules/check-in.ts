import type { CheckIns as CheckInTexts } from '../domain/instance.ts';
import type { ScheduledKind } from '../domain/memory.ts';
import type { Outgoing } from '../domain/message.ts';
import { cueText } from './cues/choose.ts';
import type { Said } from './cues/record.ts';
import { DAY, HOUR, lastSign } from './schedule/allowed.ts';
import { isCheckIn } from './schedule/check-ins/pace.ts';
import { type CardContext, STEP_BUTTONS } from './turn/card.ts';
import { say } from './turn/say.ts';
import { openStepOf } from './turn/steps.ts';

const SLOW_DOWN =
  'I have written three times and not heard from you, and that is perfectly fine. Shall I go on as before, write less often, or stop? Your steps stay as they are.';
const FAREWELL =
  'I have not heard from you for a while, so I will stop writing by myself now. Nothing is lost, and there is nothing to catch up on: one word from you, whenever you like, and we go on where we were.';

const KEEP_OR_STOP = [
  { label: 'Keep writing', action: 'nudge:keep' },
  { label: 'Stop', action: 'nudge:stop' },
];
const KEEP_LESS_OR_STOP = KEEP_OR_STOP.toSpliced(1, 0, { label: 'Less often', action: 'nudge:less' });

type Context = Pick<CardContext, 'instance' | 'memory' | 'random' | 'now'>;

/**
 * The words of a scheduled message, from the coach's own texts, with the buttons that fit.
 * @param cue what a check-in says; without one the texts for a silence as long as this
 */
export function checkInMessage(kind: ScheduledKind, context: Context, cue: Said | null = null): Outgoing {
  if (kind === 'slow_down') return { text: SLOW_DOWN, buttons: [KEEP_LESS_OR_STOP] };
  if (kind === 'farewell') return { text: FAREWELL };
  const current = openStepOf(context.instance, context.memory.state);
  const texts = context.instance.definition.check_ins[isCheckIn(kind) ? toneOf(context) : kind];
  const text = cue
    ? cueText(cue, context.instance, context.memory)
    : say(texts, context, current?.step ?? null);
  if (kind === 'offer_to_stop') return { text, buttons: [KEEP_OR_STOP] };
  const acting = current !== null && current.open.stage !== 'predicting';
  return acting ? { text, buttons: STEP_BUTTONS } : { text };
}

/** A check-in sounds like the time that has passed since they were here. */
function toneOf({ memory, now }: Context): keyof typeof CheckInTexts.shape {
  const silence = now - lastSign(memory);
  if (silence >= 7 * DAY) return 'silence_7d';
  if (silence >= 3 * DAY) return 'silence_3d';
  const sameDay = silence < 18 * HOUR && memory.state.open_step !== null;
  return sameDay ? 'step_reminder' : 'silence_1d';
}
