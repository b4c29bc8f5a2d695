import type { AntiPattern } from '../../domain/instance.ts';
import { onceFor } from '../../lib/once-for.ts';
import { deniedJustBefore, readSentences } from './clauses.ts';
import { fold, words } from './normal.ts';
import { findPhrases, type PhraseTable, phraseTable } from './phrases.ts';

/** A sign of an anti-pattern: its name, and the words found, folded. */
export interface Sign {
  readonly name: string;
  readonly sign: string;
}

/**
 * Signs of anti-patterns as whole phrases, case, accents and punctuation aside; each name at most once. A sign
 * that is denied right before it ("I'm not waiting for ...") is none. Phrases never reach over a sentence's end.
 */
export function findSigns(text: string, patterns: readonly AntiPattern[]): Sign[] {
  const said = readSentences(text).map((sentence) => words(sentence.text));
  return patterns.flatMap((pattern) => {
    const found = signsOf(pattern).find(({ table }) => said.some((sentence) => holds(sentence, table)));
    return found ? [{ name: pattern.name, sign: found.sign }] : [];
  });
}

const signsOf = onceFor(({ signs }: AntiPattern) =>
  signs.map((sign) => ({ sign: fold(sign), table: phraseTable([[sign, true]]) })),
);

const holds = (sentence: readonly string[], table: PhraseTable<boolean>): boolean =>
  findPhrases(sentence, table).some((found) => !deniedJustBefore(sentence, found.at));
