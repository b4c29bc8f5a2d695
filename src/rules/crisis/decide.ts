import type { Report } from '../../domain/report.ts';
import type { Reading } from './read.ts';

export type Risk = Report['risk'];

/** Several small signs, of which none says it all: from so much on somebody has to say what they mean. */
const ADDED_UP = 0.75;
/** And so much is as good as said. */
const AS_GOOD_AS_SAID = 1.5;

/**
 * What a message asks for before any coach is asked.
 * @param carried what earlier signs still weigh
 */
export function weighWords(
  { sign, weight }: Reading,
  carried: number,
): 'help' | 'second opinion' | 'remember' | 'nothing' {
  if (sign === 'none') return 'nothing';
  const all = weight + carried;
  if (sign === 'explicit' || (sign === 'unsure' && all >= AS_GOOD_AS_SAID)) return 'help';
  return sign === 'unsure' || all >= ADDED_UP ? 'second opinion' : 'remember';
}

/**
 * Whether two of three see danger: the words (`unsure` where they give reason to ask), the coach and the judge. `null`:
 * could not say. A coach that is sure is enough where there is no judge.
 */
export function handsOff(words: Risk, coach: Risk | null, judge: Risk | null): boolean {
  const voices = [words, coach, judge].filter((risk) => risk !== null && risk !== 'none');
  return words === 'high' || voices.length >= 2 || (coach === 'high' && judge === null);
}
