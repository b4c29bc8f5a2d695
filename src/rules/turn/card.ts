import type { Button, Outgoing } from '../../domain/message.ts';
import { gapSentence } from '../prediction-error.ts';
import { zoneOf } from '../schedule/allowed.ts';
import { describeLocalTime } from '../understand/zone.ts';
import type { TurnEvent } from './events.ts';
import { isEmpty, predictionInWords } from './prediction-words.ts';
import { askEvidence, askPoint, askPrediction, stepCard } from './questions.ts';
import { say, type Voice } from './say.ts';
import { type Piece, SUCCESS_BUTTONS, successPiece } from './success-card.ts';
import { FIRST_STEP, LEFT_OPEN, LEFT_UNTOLD, NO_GUESS, WAY_OUT, ZONE_LEFT_OPEN } from './texts.ts';

/** What a card is made from. `spoken`: the coach has already said its part in this turn, so a card only adds facts. */
export interface CardContext extends Voice {
  readonly now: number;
  readonly spoken: boolean;
}

export const STEP_BUTTONS: readonly (readonly Button[])[] = [
  [
    { label: 'Done', action: 'step:done' },
    { label: 'Stuck', action: 'step:stuck' },
    { label: 'Later', action: 'step:later' },
  ],
];

const ZONE_BUTTONS = [
  [
    { label: "That's right", action: 'zone:yes' },
    { label: 'No', action: 'zone:no' },
  ],
];

const LATER_BUTTONS = [
  [
    { label: 'This evening', action: 'later:evening' },
    { label: 'Tomorrow morning', action: 'later:tomorrow' },
  ],
];

const LATER_AND_STUCK: readonly Button[] = [
  { label: 'Stuck', action: 'step:stuck' },
  { label: 'Later', action: 'step:later' },
];

const SKIP_BUTTONS = [
  [
    { label: 'Done', action: 'step:done' },
    { label: 'Leave it out', action: 'step:skip' },
  ],
];

/**
 * The part of an answer that comes from the server and not from the coach: steps, exact figures, buttons.
 * Null when the events have nothing of the kind to tell.
 */
export function cardFor(events: readonly TurnEvent[], context: CardContext): Outgoing | null {
  const pieces = events.map((event) => pieceFor(event, context)).filter((piece) => piece !== null);
  if (pieces.length === 0) return null;
  const buttons = pieces.findLast((piece) => piece.buttons)?.buttons;
  const text = pieces.map((piece) => piece.text).filter((part) => part !== '');
  return { text: text.join('\n\n'), ...(buttons ? { buttons } : {}) };
}

function pieceFor(event: TurnEvent, context: CardContext): Piece | null {
  const { spoken, memory } = context;
  switch (event.kind) {
    case 'learned':
      return null;
    case 'talk':
      return spoken ? null : afterTalk(context);
    case 'not_done':
      return spoken ? null : { text: '', buttons: [LATER_AND_STUCK] };
    case 'ask_point':
      return spoken ? null : { text: askPoint(event.point, event.again, memory) };
    case 'left_open':
      if (event.point.kind === 'timezone') return { text: ZONE_LEFT_OPEN };
      return spoken ? null : { text: say(LEFT_OPEN, context, null) };
    case 'confirm_zone':
      return { text: confirmZone(event, context), buttons: ZONE_BUTTONS };
    case 'step_set':
      return { text: spoken ? stepCard(event.step, context) : introduced(event, context) };
    case 'ask_prediction':
      return spoken ? null : { text: askPrediction(event, memory) };
    case 'go':
      return { text: forecast(event, context), buttons: STEP_BUTTONS };
    case 'ask_evidence':
      return spoken && !event.doubted ? null : { text: askEvidence(event, memory) };
    case 'left_untold':
      return spoken ? null : { text: say(LEFT_UNTOLD, context, event.step), buttons: STEP_BUTTONS };
    case 'completed': {
      const { prediction, outcome, error } = event.completion;
      return { text: gapSentence(prediction, outcome, error) };
    }
    case 'stuck':
      return stuckPiece(event, context);
    case 'later':
      return later(event, context);
    case 'skipped':
      return { text: 'Left out. On we go.' };
    case 'confirm_endpoint':
    case 'level_done':
    case 'locked_in':
    case 'leveled_up':
    case 'finished':
      return successPiece(event, context);
    default:
      return event satisfies never;
  }
}

/** The buttons that fit where the person is, so that they need not look for the old ones. */
function afterTalk({ memory }: CardContext): Piece | null {
  const { phase, open_step } = memory.state;
  if (phase === 'post_success') return { text: '', buttons: SUCCESS_BUTTONS };
  return phase === 'coaching' && open_step?.stage === 'acting' ? { text: '', buttons: STEP_BUTTONS } : null;
}

function confirmZone(
  { zone, again }: Extract<TurnEvent, { kind: 'confirm_zone' }>,
  { now }: CardContext,
): string {
  const time = `So it is **${describeLocalTime(zone, now)}** where you are. Is that right?`;
  return again ? `${time} Yes or no will do, or name a city near you.` : time;
}

/** The very first step comes with a bridge from the questions to it. */
function introduced({ step }: Extract<TurnEvent, { kind: 'step_set' }>, context: CardContext): string {
  const { level, passed } = context.memory.state;
  const first = level === 1 && passed.length === 0;
  const intro = first ? FIRST_STEP : context.instance.definition.offline.step_intro;
  return `${say(intro, context, step)}\n\n${stepCard(step, context)}`;
}

function forecast({ step, prediction }: Extract<TurnEvent, { kind: 'go' }>, context: CardContext): string {
  const { spoken, instance } = context;
  if (isEmpty(prediction)) return say(NO_GUESS, context, step);
  return spoken
    ? `Your forecast: ${predictionInWords(prediction)}.`
    : say(instance.definition.offline.go, context, step);
}

function stuckPiece({ step, again }: Extract<TurnEvent, { kind: 'stuck' }>, context: CardContext): Piece {
  if (again) return { text: say(WAY_OUT, context, step), buttons: SKIP_BUTTONS };
  return context.spoken
    ? { text: `The small version: ${step.smaller}`, buttons: STEP_BUTTONS }
    : { text: say(context.instance.definition.offline.stuck, context, step), buttons: STEP_BUTTONS };
}

function later({ at }: Extract<TurnEvent, { kind: 'later' }>, context: CardContext): Piece {
  const { memory } = context;
  if (at === null)
    return { text: 'Fine, whenever it suits you. I stay quiet, as you wished; /resume ends that.' };
  return {
    text: `Fine. I will ask again at ${describeLocalTime(zoneOf(memory.state), at)}${dateWhenFar(at, context)}. If another time suits you better, just say when.`,
    buttons: LATER_BUTTONS,
  };
}

/** ", 28 November", where the day of the week alone would be taken for a nearer one. */
function dateWhenFar(at: number, { memory, now }: CardContext): string {
  if (at - now < 6 * 24 * 3_600_000) return '';
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zoneOf(memory.state),
    day: 'numeric',
    month: 'long',
  });
  return `, ${format.format(at)}`;
}
