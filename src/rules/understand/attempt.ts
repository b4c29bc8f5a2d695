import type { Step } from '../../domain/instance.ts';
import { type Clause, readSentences } from './clauses.ts';
import { words } from './normal.ts';
import { findPhrases } from './phrases.ts';
import { ATTEMPTS, REACHING } from './words/attempts.ts';
import { MODAL, SUPPOSING } from './words/clauses.ts';

/**
 * Whether somebody tells of a try that ended badly. `happened`: the step's action took place all the same ("it went
 * badly"; "nobody answered", where the step is to reach somebody). `tried`: they had a go, and no more is known.
 *
 * @param step the open step; without one silence is no sign that something was sent.
 */
export function readAttempt(text: string, step: Step | null): 'happened' | 'tried' | null {
  const told = readSentences(text)
    .flatMap((sentence) => sentence.clauses)
    .filter(isTold)
    .flatMap((clause) => findPhrases(clause.words, ATTEMPTS).map((found) => found.value));
  if (told.includes('went') || (told.includes('silence') && reachesSomebody(step))) return 'happened';
  return told.length > 0 ? 'tried' : null;
}

const isTold = ({ asked, drag, words: said }: Clause): boolean =>
  !asked &&
  drag !== 'supposed' &&
  findPhrases(said, SUPPOSING).length === 0 &&
  findPhrases(said, MODAL).every((found) => found.value === false || said[found.at] === 'could');

const reachesSomebody = (step: Step | null): boolean =>
  step !== null && words(`${step.title} ${step.action}`).some((word) => REACHING.has(word));
