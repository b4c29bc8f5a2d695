import type { CheckIns } from '../../../domain/check-ins.ts';
import { NO_ELO } from '../availability/elo.ts';
import { NOTHING_LEARNED } from '../availability/learner.ts';
import { PACE } from './pace.ts';

/** Of somebody who has never been checked in on. */
export const newCheckIns = (): CheckIns => ({
  mode: { kind: 'adaptive' },
  per_day: PACE.start,
  most_per_day: PACE.most,
  next_delivery: null,
  sent: null,
  current: null,
  unanswered: 0,
  delivered: [],
  learned: NOTHING_LEARNED,
  elo: [...NO_ELO],
  concluded: null,
  asking: null,
});
