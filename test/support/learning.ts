import { SHIPPED_PRIOR } from '../../src/rules/schedule/availability/prior.ts';
import type { Learning } from '../../src/rules/schedule/check-ins/learning.ts';

/** As a fresh installation learns, without chance: nothing is ever tried out. */
export const LEARNING: Learning = {
  learner: 'stories',
  prior: { version: 0, prior: SHIPPED_PRIOR },
  random: () => 0.5,
};
