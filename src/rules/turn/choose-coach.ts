import type { Instance } from '../../domain/instance.ts';
import type { Memory } from '../../domain/memory.ts';
import { nextPhase } from '../phases.ts';
import { readPlaceInPassing } from '../understand/answers.ts';
import { andThen, type TurnContext, type TurnResult, unchanged, withState } from './events.ts';
import { askNext, takeAnswer } from './onboarding.ts';

/**
 * Starts with this coach: the first question is next, and what was learned for another coach is kept as facts.
 * @param said the words by which it was chosen, which may tell where they live; '' for a button.
 */
export function chooseCoach(
  memory: Memory,
  instance: Instance,
  said: string,
  context: TurnContext,
): TurnResult {
  const { state } = memory;
  const zonePoint = instance.definition.onboarding.find((point) => point.kind === 'timezone');
  const answers: Record<string, string> = state.zone && zonePoint ? { [zonePoint.id]: state.zone.id } : {};
  const phase = state.phase === 'first_contact' ? state.phase : nextPhase(state.phase, 'coach_changed');
  const chosen = withState(memory, {
    instance: instance.id,
    phase: phase === 'first_contact' ? 'onboarding' : phase,
    onboarding: { answers, asking: null, asked: 0 },
    ...placeWith(state, instance),
    open_step: null,
    pattern_flags: {},
    question: null,
  });
  const place = zonePoint ? readPlaceInPassing(said, context.now) : null;
  const named = zonePoint && place ? { id: zonePoint.id, value: place, quote: place } : null;
  const placed = named ? takeAnswer(chosen, instance, named, [said], context) : unchanged(chosen);
  if (placed.memory.state.question === 'zone_confirm') return placed;
  return andThen(placed, (next) => askNext(next, instance, context));
}

/** Who comes back to a coach goes on at the highest level they reached, after the steps that they did there. */
function placeWith(
  { completions }: Memory['state'],
  { definition }: Instance,
): Pick<Memory['state'], 'level' | 'passed'> {
  const own = new Set(definition.steps.map((step) => step.id));
  const before = completions.filter((each) => own.has(each.step));
  const level = Math.max(1, ...before.map((each) => each.level));
  const passed = new Set(before.filter((each) => each.level === level).map((each) => each.step));
  return { level, passed: [...passed] };
}
