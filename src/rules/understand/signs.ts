import type { AntiPattern } from '../../domain/instance.ts';
import { deniedJustBefore, readSentences } from './clauses.ts';
import { fold, words } from './normal.ts';
import { findPhrases, phraseTable } from './phrases.ts';

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
    const sign = pattern.signs.find((each) => said.some((sentence) => holds(sentence, each)));
    return sign === undefined ? [] : [{ name: pattern.name, sign: fold(sign) }];
  });
}

const holds = (sentence: readonly string[], sign: string): boolean =>
  findPhrases(sentence, phraseTable([[sign, true]])).some((found) => !deniedJustBefore(sentence, found.at));
