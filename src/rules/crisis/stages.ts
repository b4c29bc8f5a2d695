import { type Millis, toIso, toMillis } from '../../domain/ids.ts';
import type { Crisis, Memory, State } from '../../domain/memory.ts';

/** After so long half of what added up is left. */
const HALF_LIFE_MS = 12 * 3_600_000;
const HIGHEST = 3;
/** After somebody wrote about another person in danger nothing is sent unasked for so long. */
const QUIET_MS = 24 * 3_600_000;

const CALM: Crisis = {
  stage: 'none',
  score: 0,
  at: toIso(0),
  since: null,
  language: null,
  quiet_until: null,
};

export const crisisOf = (state: State): Crisis => state.crisis ?? CALM;

/** What earlier signs still weigh, 0 to 3. */
export function carried(state: State, now: Millis): number {
  const { score, at } = crisisOf(state);
  return score * 0.5 ** (Math.max(0, now - toMillis(at)) / HALF_LIFE_MS);
}

const changed = (state: State, change: Partial<Crisis>): State => ({
  ...state,
  crisis: { ...crisisOf(state), ...change },
});

/** A sign more, or, with a negative weight, a reason to worry less. Nothing is kept of what weighs next to nothing. */
export function withRisk(state: State, weight: number, now: Millis): State {
  const score = Math.min(HIGHEST, Math.max(0, carried(state, now) + weight));
  if (score < 0.05 && state.crisis === undefined) return state;
  return changed(state, { score, at: toIso(now) });
}

/** Whether coaching and everything unasked rests until the person says that they are safe. */
export const isHeld = (state: State): boolean => ['held', 'returning'].includes(crisisOf(state).stage);

/** Somebody is in danger: coaching rests, and what was planned to be sent unasked is dropped. */
export function held(memory: Memory, language: string, now: Millis): Memory {
  const { state, scheduled } = memory;
  const items = scheduled.items.map((item) =>
    item.status === 'pending' || item.status === 'claimed'
      ? { ...item, status: 'dropped' as const, lease: null, reason: 'crisis' }
      : item,
  );
  const since = isHeld(state) ? crisisOf(state).since : toIso(now);
  const risk = withRisk(state, 1, now);
  return {
    ...memory,
    scheduled: { ...scheduled, items },
    state: changed(risk, { stage: 'held', since, language }),
  };
}

/** Somebody wrote about another person in danger: coaching goes on with the next message, nothing comes unasked for a day. */
export const besideOther = (state: State, now: Millis): State =>
  changed(state, { quiet_until: toIso(now + QUIET_MS) });

/** The person was asked: plainly whether they think of ending their life, or whether they are safe and want to go on. */
export const inStage = (state: State, stage: 'asked' | 'returning' | 'held', language: string): State =>
  changed(state, { stage, language });

/** They said twice that they are safe: all is as before, and signs that come soon still find the earlier ones. */
export function returned(state: State, now: Millis): State {
  return changed(withRisk(state, -carried(state, now) / 2, now), { stage: 'none', since: null });
}
