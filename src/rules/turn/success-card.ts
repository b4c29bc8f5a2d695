import type { Button } from '../../domain/message.ts';
import type { TurnEvent } from './events.ts';
import { say, type Voice } from './say.ts';
import { MOSTLY_SKIPPED } from './texts.ts';

/** A part of a card. With an empty text it only brings its buttons. */
export interface Piece {
  readonly text: string;
  readonly buttons?: readonly (readonly Button[])[];
}

export const SUCCESS_BUTTONS: readonly (readonly Button[])[] = [
  [
    { label: 'Lock it in', action: 'success:lock_in' },
    { label: 'Level up', action: 'success:level_up' },
  ],
  [{ label: "I'm done", action: 'success:done' }],
];

const ENDPOINT_BUTTONS = [
  [
    { label: 'Yes, I did it', action: 'endpoint:yes' },
    { label: 'Not yet', action: 'endpoint:no' },
  ],
];

type Success = Extract<
  TurnEvent,
  { kind: 'confirm_endpoint' | 'level_done' | 'locked_in' | 'leveled_up' | 'finished' }
>;

/** What is told when the goal is near, reached, or behind somebody. */
export function successPiece(event: Success, context: Voice): Piece {
  const { offline, endpoint, levels } = context.instance.definition;
  switch (event.kind) {
    case 'confirm_endpoint':
      return {
        text: `Wait, that sounds like the goal itself: *${endpoint.description}* Did you get there?`,
        buttons: ENDPOINT_BUTTONS,
      };
    case 'level_done':
      return {
        text: say(mostlySkipped(context) ? MOSTLY_SKIPPED : offline.success, context, null),
        buttons: SUCCESS_BUTTONS,
      };
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

/** Praise for steps that were left out would be a lie. */
function mostlySkipped({ memory: { state } }: Voice): boolean {
  const done = new Set(
    state.completions.filter((each) => each.level === state.level).map((each) => each.step),
  );
  return state.passed.filter((id) => done.has(id)).length * 2 < state.passed.length;
}
