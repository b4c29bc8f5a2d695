import type { Instance } from '../../domain/instance.ts';
import type { Memory } from '../../domain/memory.ts';
import type { Report } from '../../domain/report.ts';
import { afterSuccessTurn } from './after-success.ts';
import { coachingTurn } from './coaching.ts';
import type { TurnContext, TurnResult } from './events.ts';
import { onboardingTurn } from './onboarding.ts';

/** What a report of the coach makes of a memory, phase by phase. */
export function decideTurn(
  memory: Memory,
  instance: Instance,
  report: Report,
  said: readonly string[],
  context: TurnContext,
): TurnResult {
  const { phase } = memory.state;
  switch (phase) {
    case 'first_contact':
      throw new Error('a turn was decided before the person agreed');
    case 'onboarding':
      return onboardingTurn(memory, instance, report, said, context);
    case 'coaching':
      return coachingTurn(memory, instance, report, said, context);
    case 'post_success':
    case 'maintenance':
      return afterSuccessTurn(memory, instance, report, context);
    default:
      return phase satisfies never;
  }
}
