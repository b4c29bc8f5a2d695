import type { CheckIns } from '../../../domain/check-ins.ts';
import type { Memory } from '../../../domain/memory.ts';
import { PACE } from './pace.ts';

/** How the person wants it. What they have chosen is never written more often than that. */
export function withCheckIns(memory: Memory, patch: Partial<CheckIns>): Memory {
  const { activity } = memory;
  return { ...memory, activity: { ...activity, check_ins: { ...activity.check_ins, ...patch } } };
}

/** So often a day at most, at times that the learner chooses. @param perDay 0.33 to 6 */
export function atMost(memory: Memory, perDay: number): Memory {
  const most = Math.min(PACE.most, Math.max(PACE.least, perDay));
  return withCheckIns(memory, { mode: { kind: 'adaptive' }, per_day: most, most_per_day: most });
}

/** Half as often as at present, whatever decided on the times until now. */
export const lessOften = (memory: Memory): Memory => atMost(memory, perDayOf(memory.activity.check_ins) / 2);

function perDayOf({ mode, per_day: perDay }: CheckIns): number {
  switch (mode.kind) {
    case 'adaptive':
      return perDay;
    case 'interval':
      return 24 / mode.hours;
    case 'fixed':
    case 'hybrid':
      return mode.times.length;
    default:
      return mode satisfies never;
  }
}
