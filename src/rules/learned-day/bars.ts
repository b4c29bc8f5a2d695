import { HOURS, type LearnedDay, weekdayOf, weekendOf } from './learned-day.ts';

const LEVELS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** Below this a full bar would promise more than there is. */
const LEAST_TOP = 0.25;
const LABELS = ['Mo-Fr', 'Sa+Su'] as const;
const INDENT = ' '.repeat(LABELS[0].length + 1);

/**
 * The learned day in three lines of 30 columns at most, as a phone shows them in a code block: the hours, and a bar for
 * each hour of weekdays and of the weekend. The highest bar is the best hour of all.
 */
export function dayBars({ p }: Pick<LearnedDay, 'p'>): readonly string[] {
  const top = Math.max(LEAST_TOP, ...p);
  const hours = `${INDENT}${[0, 6, 12, 18].map((hour) => String(hour).padEnd(6)).join('')}`.trimEnd();
  return [hours, `${LABELS[0]} ${bars(weekdayOf(p), top)}`, `${LABELS[1]} ${bars(weekendOf(p), top)}`];
}

const bars = (values: readonly number[], top: number): string =>
  values.map((value) => LEVELS[levelOf(value / top)]).join('');

const levelOf = (share: number): number =>
  Math.min(LEVELS.length - 1, Math.max(0, Math.round(share * (LEVELS.length - 1))));

/** Such as "Best around 19:00 (62 %), on weekends around 11:00 (48 %)". */
export function bestHours({ p }: Pick<LearnedDay, 'p'>): string {
  return `Best around ${best(weekdayOf(p))}, on weekends around ${best(weekendOf(p))}`;
}

function best(values: readonly number[]): string {
  const most = Math.max(...values);
  return `${values.indexOf(most) % HOURS}:00 (${Math.round(100 * most)} %)`;
}
