import type { Hit, Scan } from './lexicon.ts';
import type { Reading } from './reading.ts';

const FAR = 5;

/**
 * Whether a verb tells what somebody does instead of ordering it: "I always forget the rules", "don't forget",
 * "vergiss nicht". Looks at most five words back, over words that may stand between.
 */
export function noOrder({ reading, marks }: Scan, verb: Hit): boolean {
  if (marks('not')[verb.from - 1] || marks('not')[verb.to + 1]) return true;
  const [subject, filler, yours] = [marks('subject'), marks('filler'), marks('yours')];
  // In Chinese the words between are not spelled apart: any few signs, unless one is "you".
  const signs = isSign(reading, verb.from);
  for (let at = verb.from - 1; at >= Math.max(0, verb.from - FAR); at -= 1) {
    if (subject[at]) return true;
    if (reading.heads[at + 1] || (signs ? yours[at] : !filler[at])) return false;
  }
  return false;
}

const isSign = ({ places }: Reading, at: number): boolean => (places[at] ?? 0) - (places[at - 1] ?? 0) === 1;

const FAR_BACK = 18;
const SENTENCE = 6;

/** Whether somebody else gave the order and not to the bot: "my boss told us to ignore all previous instructions". */
export function reported({ reading: { places }, marks }: Scan, from: number): boolean {
  const [they, thou] = [marks('they'), marks('thou')];
  for (let at = from - 1; at >= 0 && (places[from] ?? 0) - (places[at] ?? 0) <= FAR_BACK; at -= 1) {
    if ((places[at + 1] ?? 0) - (places[at] ?? 0) > SENTENCE || thou[at]) return false;
    if (they[at]) return true;
  }
  return false;
}

/** Whether a verb tells of what somebody does or was ordered, and orders nothing itself. */
export const isTold = (scan: Scan, verb: Hit): boolean => noOrder(scan, verb) || reported(scan, verb.from);
