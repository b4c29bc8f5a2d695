import type { Step } from '../../domain/instance.ts';
import { type Clause, readSentences, type Sentence, stanceAt } from './clauses.ts';
import { cutTo, words } from './normal.ts';
import {
  type Found,
  findPhrases,
  type PhraseTable,
  phraseTable,
  strangersAmong,
  wordSet,
} from './phrases.ts';
import { DONE_WORDS, type DoneWord, EMPTY_WORDS, FILLERS, PAST_VERBS } from './words/claims.ts';
import { SUBJECTS } from './words/clauses.ts';

const LINK = /https?:\/\/|www\./i;
/** What an outcome's note may hold. */
export const LONGEST = 500;

/**
 * The sentence that carries what was done: the one with the claim when it says more than a bare "done", else
 * the first plain statement that tells an act (or holds a link). '' when there is none. At most 500 characters,
 * in the person's spelling.
 */
export function evidenceIn(
  sentences: readonly Sentence[],
  table: PhraseTable<DoneWord>,
  step: Step | null,
): string {
  const action = new Set(step ? words(`${step.title} ${step.action}`).filter((word) => word.length > 3) : []);
  const claims = (sentence: Sentence) =>
    sentence.clauses.some((clause) => findPhrases(clause.words, table).length > 0);
  const withClaim = sentences.find((sentence) => claims(sentence) && tells(sentence, table));
  const other = sentences.find((sentence) => tells(sentence, table) && isAct(sentence, action));
  return cutTo((withClaim ?? other)?.text ?? '', LONGEST);
}

/** Words that only insist. */
const INSISTING = wordSet(
  'step steps all everything believe really swear promise trust honest honestly truly both already before',
);

/** Whether evidence says what was done, and not only that it was: at least two words for it. */
export function tellsWhat(evidence: string): boolean {
  const clauses = readSentences(evidence).flatMap((sentence) => sentence.clauses);
  return (
    clauses.reduce((sum, clause) => sum + contentOf(clause, findPhrases(clause.words, INSISTED)), 0) >= 2
  );
}

const INSISTED = phraseTable<DoneWord>([...DONE_WORDS, [[...INSISTING].join(','), 'noise']]);

function tells(sentence: Sentence, table: PhraseTable<DoneWord>): boolean {
  return sentence.clauses.some(
    (clause) => isPlain(clause) && contentOf(clause, findPhrases(clause.words, table)) > 0,
  );
}

const isPlain = (clause: Clause): boolean => {
  const stance = stanceAt(clause, { at: clause.words.length, length: 0, value: null });
  return stance === 'affirmed' || stance === 'hedged' || stance === 'other';
};

/** How many words say something. Two Chinese or Japanese characters make about one word. */
function contentOf(clause: Clause, found: readonly Found<DoneWord>[]): number {
  const strangers = strangersAmong(clause.words, found, FILLERS).filter(
    (word) => !EMPTY_WORDS.has(word) && !/^\d/.test(word),
  );
  const single = strangers.filter((word) =>
    /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u.test(word),
  ).length;
  return strangers.filter((word) => /^\p{L}{2,}/u.test(word)).length + Math.floor(single / 2);
}

function isAct(sentence: Sentence, action: ReadonlySet<string>): boolean {
  if (LINK.test(sentence.text)) return true;
  return sentence.clauses.some(
    (clause) =>
      findPhrases(clause.words, SUBJECTS).some((found) => found.value === 'self') ||
      clause.words.some((word) => PAST_VERBS.has(word) || action.has(word)),
  );
}
