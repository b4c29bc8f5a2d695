import { type Millis, toIso } from '../domain/ids.ts';
import type { Memory } from '../domain/memory.ts';

const PAUSE_MS = 7 * 86_400_000;

/** After a sign of danger nothing is sent unasked for a week: what was planned is dropped, and new plans wait. */
export function afterCrisis(memory: Memory, now: Millis): Memory {
  const { state, scheduled } = memory;
  const items = scheduled.items.map((item) =>
    item.status === 'pending' || item.status === 'claimed'
      ? { ...item, status: 'dropped' as const, lease: null, reason: 'crisis' }
      : item,
  );
  const paused = state.preferences.paused_until === 'resume' ? 'resume' : toIso(now + PAUSE_MS);
  return {
    ...memory,
    scheduled: { ...scheduled, items },
    state: { ...state, preferences: { ...state.preferences, paused_until: paused } },
  };
}
