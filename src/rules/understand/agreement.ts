import { type Clause, holdsNegation, readSentences } from './clauses.ts';
import { type Found, findPhrases, strangersAmong } from './phrases.ts';
import { LEADING, VOTES, type Vote } from './words/agreement.ts';

export type Agreement = 'yes' | 'no' | 'unclear';

/** What one clause says: `denial` holds a negation that is no answer by itself. */
type Ballot = 'yes' | 'no' | 'doubt' | 'denial' | 'nothing';

/** Further words that an answer may hold: after a plain yes or no, after a weak one, before either. */
const ROOM = { plain: 25, weak: 5, before: 3 } as const;

/**
 * Whether somebody agrees. A question, a condition, a hedge, or a yes beside a no is `unclear`; so is whatever
 * does not answer. Ask again then: this guards consent.
 */
export function readAgreement(text: string): Agreement {
  const ballots = readSentences(text).flatMap((sentence) => sentence.clauses.map(readBallot));
  const yes = ballots.includes('yes');
  const no = ballots.includes('no');
  if (ballots.includes('doubt') || yes === no) return 'unclear';
  if (no) return 'no';
  return ballots.includes('denial') ? 'unclear' : 'yes';
}

/** Whether a text is a yes or a no and nothing more: "ok sure", "no thanks". */
export function isMereAgreement(text: string): boolean {
  const clauses = readSentences(text).flatMap((sentence) => sentence.clauses.map((clause) => clause.words));
  const bare = clauses.every(
    (clause) => strangersAmong(clause, findPhrases(clause, VOTES), LEADING).length === 0,
  );
  return bare && readAgreement(text) !== 'unclear';
}

function readBallot(clause: Clause): Ballot {
  const votes = findPhrases(clause.words, VOTES);
  if (clause.asked || votes.some((vote) => vote.value === 'doubt')) return 'doubt';
  const kinds = new Set(votes.map((vote) => (vote.value === 'weak' ? 'yes' : vote.value)));
  if (kinds.size > 1) return isDeniedYes(clause, votes) ? 'no' : 'doubt';
  const counted = votes.find((vote) => counts(clause, vote, votes));
  if (!counted) return holdsNegation(uncovered(clause, votes)) ? 'denial' : 'nothing';
  if (counted.value === 'no') return 'no';
  if (holdsNegation(clause.words.slice(Math.max(0, counted.at - 2), counted.at))) return 'no';
  return holdsNegation(uncovered(clause, votes)) ? 'denial' : 'yes';
}

/** "No estoy muy de acuerdo": the no stands first and the agreement after other words. */
function isDeniedYes(clause: Clause, votes: readonly Found<Vote>[]): boolean {
  const [first, second] = votes;
  if (first?.value !== 'no' || second?.value !== 'yes' || votes.length > 2) return false;
  return second.at > first.at + first.length && strangersAmong(clause.words, votes, LEADING).length <= 2;
}

function counts(clause: Clause, vote: Found<Vote>, votes: readonly Found<Vote>[]): boolean {
  const strangers = strangersAmong(clause.words, votes, LEADING).length;
  const before = strangersAmong(clause.words.slice(0, vote.at), [], LEADING).length;
  const first = votes[0] === vote && (before === 0 || holdsNegation(clause.words.slice(0, vote.at)));
  if (vote.value === 'weak') return first && strangers <= ROOM.weak;
  return first ? strangers <= ROOM.plain : strangers <= ROOM.before;
}

const uncovered = (clause: Clause, votes: readonly Found<Vote>[]): string[] =>
  strangersAmong(clause.words, votes, new Set());
