import type { Button, Outgoing } from '../domain/message.ts';
import { type CardContext, STEP_BUTTONS } from './turn/card.ts';
import { openPoints } from './turn/onboarding.ts';
import { isEmpty, predictionInWords } from './turn/prediction-words.ts';
import { stepCard } from './turn/questions.ts';
import { openStepOf } from './turn/steps.ts';
import { SUCCESS_BUTTONS } from './turn/success-card.ts';

export const COACH_BUTTON: readonly Button[] = [{ label: 'Another coach', action: 'coach:change' }];

/** What /start shows to somebody who has a coach: where they are, and what comes next. */
export function whereWeAre(context: CardContext): Outgoing {
  const { memory, instance } = context;
  const { title } = instance.definition;
  switch (memory.state.phase) {
    case 'first_contact':
    case 'onboarding': {
      const [point] = openPoints(instance, memory);
      return { text: `Welcome back to **${title}**. ${point?.ask ?? 'Tell me how you are.'}` };
    }
    case 'coaching':
      return openStep(context);
    case 'post_success':
      return { text: `**${title}**: you reached the goal. What next?`, buttons: SUCCESS_BUTTONS };
    case 'maintenance':
      return {
        text: `**${title}**: you made it, and now it is about keeping it. Write to me whenever you like, or go one level up.`,
        buttons: [[{ label: 'Level up', action: 'success:level_up' }]],
      };
    default:
      return memory.state.phase satisfies never;
  }
}

function openStep(context: CardContext): Outgoing {
  const current = openStepOf(context.instance, context.memory.state);
  if (!current)
    return {
      text: `**${context.instance.definition.title}**: write to me, and I will have the next step ready.`,
    };
  const { open, step } = current;
  if (open.stage === 'predicting') return { text: stepCard(step, context) };
  const forecast = isEmpty(open.prediction) ? '' : `Your forecast: ${predictionInWords(open.prediction)}.`;
  return {
    text: [`You are on **${step.title}**: ${step.action}`, forecast].filter(Boolean).join('\n\n'),
    buttons: STEP_BUTTONS,
  };
}
