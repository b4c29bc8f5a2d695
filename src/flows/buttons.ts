import type { Instance, Instances } from '../domain/instance.ts';
import type { Memory } from '../domain/memory.ts';
import type { Incoming } from '../domain/message.ts';
import { hasAgreed } from '../rules/agreed.ts';
import { likeCue } from '../rules/cues/answer.ts';
import { zoneOf } from '../rules/schedule/allowed.ts';
import { lessOften } from '../rules/schedule/check-ins/wishes.ts';
import { STALE_BUTTON } from '../rules/texts.ts';
import { chooseAfterSuccess, type SuccessChoice } from '../rules/turn/after-success.ts';
import { later, stuck } from '../rules/turn/coaching.ts';
import { type TurnContext, type TurnResult, unchanged, withState } from '../rules/turn/events.ts';
import { reportWanted } from '../rules/turn/reporting.ts';
import { finishLevel, openStepOf, skipStep } from '../rules/turn/steps.ts';
import { NOT_THE_GOAL_YET } from '../rules/turn/texts.ts';
import { confirmZone, rejectZone } from '../rules/turn/zone-question.ts';
import { thisEvening, tomorrowMorning } from '../rules/understand/when.ts';
import type { Store } from '../store/store.ts';
import type { ChooseCoach } from './consent.ts';
import type { Erasure } from './erase.ts';
import { coachOf, type Perform } from './perform.ts';
import type { Notice } from './record.ts';
import type { Schedule } from './schedule.ts';

type Tap = Extract<Incoming, { kind: 'button' }>;
type Decide = (memory: Memory, context: TurnContext) => TurnResult;

const REMINDER_MS = 3 * 3_600_000;

/** A tapped button is a transition of the server's own; no model is asked. */
export function createButtons(parts: {
  store: Store;
  instances: Instances;
  notice: Notice;
  perform: Perform;
  chooseCoach: ChooseCoach;
  consent: (incoming: Incoming, reading: string) => Promise<void>;
  erasure: Erasure;
  schedule: Pick<Schedule, 'tap'>;
}): (tap: Tap) => Promise<void> {
  const { store, instances, notice, perform, chooseCoach, consent, erasure } = parts;
  return async (tap) => {
    const [what = '', ...rest] = tap.action.split(':');
    const choice = rest.join(':');
    const memory = await store.read(tap.user);
    if (what === 'consent') return consent(tap, choice);
    if (tap.action === 'clear:yes') return erasure.all(tap);
    if (!hasAgreed(memory.state)) return consent(tap, 'ask');
    if (what === 'coach') return chooseCoach(tap, choice === 'change' ? '' : choice);
    if (what === 'clear') return erasure.nothing(tap);
    if (what === 'schedule') return parts.schedule.tap(tap, choice);
    const instance = coachOf(memory, instances);
    const decision = instance && decisionFor(what, choice, memory, instance);
    if (!instance || !decision) return notice(tap.user, { text: STALE_BUTTON });
    await perform({ user: tap.user, instance, id: tap.id, heard: `[${decision.label}]`, ...decision });
  };
}

interface Decision {
  readonly label: string;
  readonly decide: Decide;
  readonly opening?: string;
}

/** Null when the button no longer fits where the person is. */
function decisionFor(what: string, choice: string, memory: Memory, instance: Instance): Decision | null {
  switch (what) {
    case 'zone':
      return memory.state.question === 'zone_confirm' ? zoneDecision(choice, memory, instance) : null;
    case 'step':
      return openStepOf(instance, memory.state) ? stepDecision(choice, instance) : null;
    case 'later':
      return openStepOf(instance, memory.state) ? laterDecision(choice, instance) : null;
    case 'success':
      return successDecision(choice, memory, instance);
    case 'endpoint':
      return memory.state.phase === 'coaching' ? endpointDecision(choice) : null;
    case 'nudge':
      return nudgeDecision(choice);
    case 'cue':
      return choice.startsWith('like:') ? likeCue(instance, choice.slice('like:'.length)) : null;
    default:
      return null;
  }
}

function zoneDecision(choice: string, memory: Memory, instance: Instance): Decision | null {
  const onboarding = memory.state.phase === 'onboarding';
  if (choice === 'yes') {
    return {
      label: "That's right",
      decide: (fresh, context) => confirmZone(fresh, instance, context),
      ...(onboarding ? {} : { opening: 'Good, that is set.' }),
    };
  }
  return {
    label: 'No',
    decide: (fresh, context) => rejectZone(fresh, instance, context),
    ...(onboarding ? {} : { opening: 'Then tell me a city near you: /timezone Berlin' }),
  };
}

function stepDecision(choice: string, instance: Instance): Decision | null {
  const onStep =
    (
      act: (
        memory: Memory,
        current: NonNullable<ReturnType<typeof openStepOf>>,
        context: TurnContext,
      ) => TurnResult,
    ): Decide =>
    (memory, context) => {
      const current = openStepOf(instance, memory.state);
      return current ? act(memory, current, context) : unchanged(memory);
    };
  switch (choice) {
    case 'done':
      return { label: 'Done', decide: onStep(reportWanted), opening: 'Nice. Tell me how it went.' };
    case 'stuck':
      return { label: 'Stuck', decide: onStep(stuck) };
    case 'later':
      return {
        label: 'Later',
        decide: onStep((memory, { step }, context) =>
          later(memory, step, context.now + REMINDER_MS, context),
        ),
      };
    case 'skip':
      return {
        label: 'Leave it out',
        decide: onStep((memory, { step }, context) => skipStep(memory, instance, step, context)),
      };
    default:
      return null;
  }
}

function laterDecision(choice: string, instance: Instance): Decision | null {
  if (choice !== 'evening' && choice !== 'tomorrow') return null;
  const whenOf = choice === 'evening' ? thisEvening : tomorrowMorning;
  return {
    label: choice === 'evening' ? 'This evening' : 'Tomorrow morning',
    decide: (memory, context) => {
      const current = openStepOf(instance, memory.state);
      const at = whenOf(zoneOf(memory.state), context.now);
      return current ? later(memory, current.step, at, context) : unchanged(memory);
    },
  };
}

function successDecision(choice: string, memory: Memory, instance: Instance): Decision | null {
  const labels: Readonly<Record<string, SuccessChoice>> = {
    lock_in: 'lock_in',
    level_up: 'level_up',
    done: 'done',
  };
  const wanted = labels[choice];
  const fits =
    memory.state.phase === 'post_success' || (memory.state.phase === 'maintenance' && wanted === 'level_up');
  if (!wanted || !fits) return null;
  return {
    label: choice.replace('_', ' '),
    decide: (fresh, context) => chooseAfterSuccess(fresh, instance, wanted, context),
  };
}

function endpointDecision(choice: string): Decision {
  return choice === 'yes'
    ? { label: 'Yes, I did it', decide: finishLevel }
    : {
        label: 'Not yet',
        decide: (memory) => unchanged(withState(memory, { question: null })),
        opening: NOT_THE_GOAL_YET,
      };
}

function nudgeDecision(choice: string): Decision | null {
  const pausedUntil = choice === 'stop' ? ('resume' as const) : null;
  if (choice === 'less') {
    return {
      label: 'Write less often',
      decide: (memory) => unchanged(lessOften(memory)),
      opening: 'Good, I will write less often. /schedule changes it at any time.',
    };
  }
  if (choice !== 'stop' && choice !== 'keep') return null;
  return {
    label: choice === 'stop' ? 'Stop writing' : 'Keep writing',
    decide: (memory) =>
      unchanged(
        withState(memory, { preferences: { ...memory.state.preferences, paused_until: pausedUntil } }),
      ),
    opening:
      choice === 'stop'
        ? 'All right, I will not write by myself any more. You can write to me whenever you like.'
        : 'Gladly. I will look in on you now and then.',
  };
}
