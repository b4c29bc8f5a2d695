import type { Millis } from '../../../domain/ids.ts';
import { HOUR } from '../allowed.ts';
import { localParts } from '../local-time.ts';
import { addAt, CELLS, placeOf, valueAt } from './cells.ts';

/** A check-in and what became of it until the next one. */
export interface Encounter {
  readonly sent: Millis;
  /** null: no answer until the deadline. */
  readonly answered: Millis | null;
  /** After `sent`. */
  readonly deadline: Millis;
}

/** What an encounter says about each hour, in units of one check-in that is delivered in that hour. */
export interface Evidence {
  /** 48 numbers, 0 or more. */
  readonly tries: Float64Array;
  readonly answers: Float64Array;
  /** The natural logarithm of how probable it was. */
  readonly logLikelihood: number;
}

const MOST_HOURS = 12;

/**
 * Hour by hour from the sending on: a check-in that has been silent so far is still unread with probability
 * ρ, where ρ = 1 at first and ρ ← ρ (1 - p) after a silent hour in which p of all fresh check-ins are answered. The hour
 * ends the silence with the hazard ρ p, and weighs as much as w = ρ (1 - p) / (1 - ρ p) fresh check-ins would: the
 * local match, in score and expected information, of the likelihood of a discrete hazard. So a check-in that was sent
 * into sleep says nothing against the morning, and one that was passed over at the best time says little after it.
 * @param p 48 probabilities that a check-in of this hour is answered within 60 minutes, as believed so far
 */
export function evidenceOf(
  { sent, answered, deadline }: Encounter,
  zone: string,
  p: ArrayLike<number>,
): Evidence {
  const tries = new Float64Array(CELLS);
  const answers = new Float64Array(CELLS);
  const answerHour =
    answered === null ? Number.POSITIVE_INFINITY : Math.floor(Math.max(0, answered - sent) / HOUR);
  const silentHours = Math.min(answerHour, MOST_HOURS + 1, Math.floor((deadline - sent) / HOUR));
  let unread = 1;
  let logLikelihood = 0;
  for (let hour = 0; hour < silentHours; hour += 1) {
    const place = placeOf(localParts(zone, sent + hour * HOUR));
    const chance = valueAt(p, place);
    addAt(tries, place, (unread * (1 - chance)) / (1 - unread * chance));
    logLikelihood += Math.log1p(-unread * chance);
    unread *= 1 - chance;
  }
  if (answerHour <= MOST_HOURS) {
    const place = placeOf(localParts(zone, sent + answerHour * HOUR));
    const chance = valueAt(p, place);
    const weight = (unread * (1 - chance)) / (1 - unread * chance);
    addAt(tries, place, weight);
    addAt(answers, place, weight * chance + 1 - chance);
    logLikelihood += Math.log(unread * chance);
  }
  return { tries, answers, logLikelihood };
}
