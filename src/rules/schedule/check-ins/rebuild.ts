import type { CheckIns, Encounter } from '../../../domain/check-ins.ts';
import { toMillis } from '../../../domain/ids.ts';
import { learnElo } from '../availability/elo.ts';
import { learn } from '../availability/learner.ts';
import type { Prior } from '../availability/posterior.ts';
import { newCheckIns } from './new.ts';

/**
 * All that was learned from these encounters, oldest first: the same, to the last digit, as was learned while they
 * happened. @param priorOf the prior of that version
 */
export function rebuilt(
  encounters: readonly Encounter[],
  priorOf: (version: number) => Prior,
): Pick<CheckIns, 'learned' | 'elo'> {
  let { learned, elo } = newCheckIns();
  for (const { sent, answered, deadline, zone, prior, left } of encounters) {
    const seen = {
      sent: toMillis(sent),
      answered: answered === null ? null : toMillis(answered),
      deadline: toMillis(deadline),
    };
    learned = { ...learn(priorOf(prior), learned, seen, zone), left };
    elo = [...learnElo(elo, seen, zone)];
  }
  return { learned, elo };
}
