import { onceFor } from '../../lib/once-for.ts';
import { readSentences, stanceAt } from './clauses.ts';
import { findPhrases, phraseTable } from './phrases.ts';
import { PAST_VERBS } from './words/claims.ts';
import { PAST_SIGNS } from './words/past.ts';

/**
 * Whether somebody says plainly that the endpoint was reached: one of the keywords in a statement about the
 * past that is neither denied, asked, planned, imagined nor hedged.
 *
 * @param keywords success keywords of the instance, as its author wrote them.
 */
export function readSuccess(text: string, keywords: readonly string[]): boolean {
  const table = tableOf(keywords);
  return readSentences(text).some((sentence) =>
    sentence.clauses.some((clause) => {
      const found = findPhrases(clause.words, table);
      return isPast(clause.words) && found.some((each) => stanceAt(clause, each) === 'affirmed');
    }),
  );
}

const tableOf = onceFor((keywords: readonly string[]) => phraseTable([[keywords.join(','), true]]));

/** A past tense shows itself by the form of one word at least. */
const isPast = (text: readonly string[]): boolean =>
  text.some((word) => PAST_VERBS.has(word) || PAST_SIGNS.words.has(word) || PAST_SIGNS.endings.test(word));
