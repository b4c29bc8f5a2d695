import type { Instance, Step } from '../../domain/instance.ts';
import type { Memory } from '../../domain/memory.ts';
import type { Button, Outgoing } from '../../domain/message.ts';
import { bias, biasHint, gapSentence } from '../prediction-error.ts';
import { zoneOf } from '../schedule/allowed.ts';
import { fillText, pickText } from '../schedule/fill.ts';
import { describeLocalTime } from '../understand/zone.ts';
import type { OutcomePart, PredictionPart, TurnEvent } from './events.ts';
import { predictionInWords } from './prediction-words.ts';

/** What a card is made from. `spoken`: the coach has already said its part in this turn, so a card only adds facts. */
export interface CardContext {
  readonly instance: Instance;
  readonly memory: Memory;
  readonly now: number;
  readonly random: () => number;
  readonly spoken: boolean;
}

interface Piece {
  readonly text: string;
  readonly buttons?: readonly (readonly Button[])[];
}

export const STEP_BUTTONS: readonly (readonly Button[])[] = [
  [
    { label: 'Done', action: 'step:done' },
    { label: 'Stuck', action: 'step:stuck' },
    { label: 'Later', action: 'step:later' },
  ],
];

export const SUCCESS_BUTTONS: readonly (readonly Button[])[] = [
  [
    { label: 'Lock it in', action: 'success:lock_in' },
    { label: 'Level up', action: 'success:level_up' },
  ],
  [{ label: "I'm done", action: 'success:done' }],
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

const SKIP_BUTTONS = [
  [
    { label: 'Done', action: 'step:done' },
    { label: 'Leave it out', action: 'step:skip' },
  ],
];

const ENDPOINT_BUTTONS = [
  [
    { label: 'Yes, I did it', action: 'endpoint:yes' },
    { label: 'Not yet', action: 'endpoint:no' },
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
  const { spoken, instance } = context;
  const { offline, endpoint, levels } = instance.definition;
  switch (event.kind) {
    case 'learned':
    case 'not_done':
    case 'talk':
      return null;
    case 'ask_point':
      return spoken ? null : { text: event.again ? event.point.again : event.point.ask };
    case 'confirm_zone':
      return {
        text: `So it is **${describeLocalTime(event.zone, context.now)}** where you are. Is that right?`,
        buttons: ZONE_BUTTONS,
      };
    case 'step_set':
      return {
        text: spoken
          ? stepCard(event.step, context)
          : `${say(offline.step_intro, context, event.step)}\n\n${stepCard(event.step, context)}`,
      };
    case 'ask_prediction':
      return spoken ? null : { text: askPrediction(event.missing) };
    case 'go':
      return {
        text: spoken
          ? `Your forecast: ${predictionInWords(event.prediction)}.`
          : say(offline.go, context, event.step),
        buttons: STEP_BUTTONS,
      };
    case 'ask_evidence':
      return spoken && !event.doubted ? null : { text: askEvidence(event) };
    case 'completed': {
      const { prediction, outcome, error } = event.completion;
      return { text: gapSentence(prediction, outcome, error) };
    }
    case 'stuck':
      return event.again
        ? { text: 'If this step is not for you, you can leave it out and go on.', buttons: SKIP_BUTTONS }
        : spoken
          ? { text: `The small version: ${event.step.smaller}`, buttons: STEP_BUTTONS }
          : { text: say(offline.stuck, context, event.step), buttons: STEP_BUTTONS };
    case 'later':
      return {
        text: `Fine. I will ask again at ${describeLocalTime(zoneOf(context.memory.state), event.at)}. Would another time suit you better?`,
        buttons: LATER_BUTTONS,
      };
    case 'skipped':
      return { text: 'Left out. On we go.' };
    case 'confirm_endpoint':
      return {
        text: `Wait, that sounds like the goal itself: *${endpoint.description}* Did you get there?`,
        buttons: ENDPOINT_BUTTONS,
      };
    case 'level_done':
      return { text: say(offline.success, context, null), buttons: SUCCESS_BUTTONS };
    case 'locked_in':
      return {
        text: 'Locked in. Same time, same cue, same small step. I will look in on you now and then, and you can write whenever you like.',
      };
    case 'leveled_up': {
      const level = levels[Math.min(event.level, levels.length) - 1];
      return {
        text: `**Level ${event.level}${level ? `: ${level.title}` : ''}**\n${level?.change ?? ''}`.trim(),
      };
    }
    case 'finished':
      return {
        text: 'Then we are done, and it was your doing. I will not write by myself any more. /start brings me back whenever you want.',
      };
    default:
      return event satisfies never;
  }
}

/** Where the person is, what to do, why, and the question for the prediction. */
export function stepCard(step: Step, { instance, memory }: CardContext): string {
  const { steps } = instance.definition;
  const { state } = memory;
  const place = `**Step ${steps.findIndex((one) => one.id === step.id) + 1} of ${steps.length}: ${step.title}**`;
  const hint = biasHint(bias(state.completions));
  const example =
    state.completed_total < 2
      ? 'For example: `4, 6 min, 80%` (how hard from 0 to 10, how long, how sure)'
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

const PREDICTION_QUESTIONS: { readonly [P in PredictionPart]: string } = {
  difficulty: 'how hard will it be, from 0 to 10',
  minutes: 'how many minutes will it take',
  chance: 'how likely is it that you do it, in percent',
};

function askPrediction(missing: readonly PredictionPart[]): string {
  const questions = missing.map((part) => PREDICTION_QUESTIONS[part]);
  return missing.length === 3
    ? 'Before you begin, a guess: how hard will it be (0 to 10), how many minutes, and how likely is it that you do it? Like this: `4, 6 min, 80%`'
    : `Got it. And ${list(questions)}?`;
}

const OUTCOME_QUESTIONS: { readonly [P in OutcomePart]: string } = {
  difficulty: 'how hard was it really, from 0 to 10',
  minutes: 'how many minutes did it take',
};

function askEvidence(event: Extract<TurnEvent, { kind: 'ask_evidence' }>): string {
  const numbers = event.missing.map((part) => OUTCOME_QUESTIONS[part]);
  const opening = event.doubted ? 'Before I tick it off: ' : '';
  const asked = numbers.length > 0 ? ` And ${list(numbers)}?` : '';
  return `${opening}${event.step.evidence}${asked}`;
}

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const minutes = (count: number): string => (count === 1 ? 'one minute' : `${count} minutes`);

/** One of the coach's own texts, with its placeholders filled. */
export function say(
  texts: readonly string[],
  { instance, memory, random }: Pick<CardContext, 'instance' | 'memory' | 'random'>,
  step: Step | null,
): string {
  const prediction = memory.state.open_step?.prediction;
  return fillText(
    pickText(
      texts,
      random,
      memory.recent.map((entry) => entry.text),
    ),
    {
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
    },
  );
}
