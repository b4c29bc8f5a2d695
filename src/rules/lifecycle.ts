import type { Lifecycle } from '../domain/memory.ts';

export type LifecycleEvent =
  | 'asked'
  | 'agreed'
  | 'predicted'
  | 'completed'
  | 'level_done'
  | 'silent_day'
  | 'returned'
  | 'handed_off'
  | 'handed_back';

/** How far somebody has come; only silence leads down. */
const LADDER: readonly Lifecycle[] = ['new', 'greeted', 'engaged', 'committed', 'achiever', 'champion'];

/**
 * How engaged someone is after an event, whatever the phase.
 * @param completedTotal steps completed ever; it says where somebody stands who comes back.
 */
export function nextLifecycle(current: Lifecycle, event: LifecycleEvent, completedTotal = 0): Lifecycle {
  if (event === 'handed_off') return 'handed_off';
  if (current === 'handed_off') return event === 'handed_back' ? deserved(completedTotal) : current;
  // Whoever acts has returned, whether or not that was said first.
  const standing = current === 'dormant' ? deserved(completedTotal) : current;
  switch (event) {
    case 'asked':
      return current === 'dormant' ? current : atLeast(current, 'greeted');
    case 'agreed':
      return atLeast(standing, 'engaged');
    case 'predicted':
      return atLeast(standing, 'committed');
    case 'completed':
      return atLeast(standing, 'achiever');
    case 'level_done':
      return 'champion';
    case 'silent_day':
      return current === 'new' || current === 'greeted' ? current : 'dormant';
    case 'returned':
      return standing;
    case 'handed_back':
      return current;
    default:
      return event satisfies never;
  }
}

const deserved = (completedTotal: number): Lifecycle => (completedTotal > 0 ? 'achiever' : 'engaged');

const atLeast = (current: Lifecycle, target: Lifecycle): Lifecycle =>
  LADDER.indexOf(current) < LADDER.indexOf(target) ? target : current;
