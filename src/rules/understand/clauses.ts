import { words } from './normal.ts';
import { type Found, findPhrases, type PhraseTable } from './phrases.ts';
import {
  ASKING,
  ASKING_ANYWHERE,
  BREAKS,
  DENIED_BY_LATER,
  DENIED_BY_NEXT,
  HEDGES,
  MODAL,
  NEGATION,
  PARTLY,
  RHETORICAL,
  SUBJECTS,
  SUPPOSING,
  TIMES,
} from './words/clauses.ts';

/** A clause as folded words. `drag` is what a clause before it in the same sentence still says about it. */
export interface Clause {
  readonly words: readonly string[];
  readonly asked: boolean;
  readonly drag: 'supposed' | 'doubtful' | null;
}

/** A sentence in the person's own spelling, and its clauses. */
export interface Sentence {
  readonly text: string;
  readonly clauses: readonly Clause[];
}

/** How a phrase is meant. Only `affirmed` says plainly: this is so. `other`: somebody else's doing. */
export type Stance = 'affirmed' | 'hedged' | 'denied' | 'partly' | 'ahead' | 'supposed' | 'asked' | 'other';

interface Piece {
  readonly text: string;
  readonly asked: boolean;
}

/** Links keep their length but lose the punctuation that would look like the end of a sentence. */
const maskLinks = (text: string): string =>
  text.replace(/(?:https?:\/\/|www\.)\S+/gi, (link) => link.replace(/\W(?=.)/gs, '_'));

const END = /[!?…;。！？；\n]+|\.(?=[\s.]|$)/g;

function pieces(text: string): Piece[] {
  const masked = maskLinks(text);
  const found: Piece[] = [];
  let from = 0;
  for (const end of masked.matchAll(END)) {
    found.push({ text: text.slice(from, end.index), asked: /[?？]/.test(end[0]) });
    from = end.index + end[0].length;
  }
  return [...found, { text: text.slice(from), asked: false }];
}

/** What a person wrote, sentence by sentence. Sentences without a word are left out. */
export function readSentences(text: string): Sentence[] {
  return pieces(text).flatMap((piece) => {
    const clauses = readClauses(piece);
    return clauses.length > 0 ? [{ text: piece.text.trim(), clauses }] : [];
  });
}

function readClauses(piece: Piece): Clause[] {
  const parts = maskLinks(piece.text)
    .split(/[,:，：、–—](?!\d)| - /)
    .flatMap((part) => splitAtBreaks(words(part)))
    .filter((part) => part.length > 0);
  const clauses: Clause[] = [];
  for (const [index, part] of parts.entries()) {
    const asked = isAsked(part, piece.asked && index === parts.length - 1);
    clauses.push({ words: part, asked, drag: dragOf(clauses.at(-1), part) });
  }
  return clauses;
}

function splitAtBreaks(part: readonly string[]): string[][] {
  const cuts = findPhrases(part, BREAKS).map((found) => found.at);
  return [0, ...cuts].map((from, index) => part.slice(from, cuts[index] ?? part.length));
}

function isAsked(clause: readonly string[], marked: boolean): boolean {
  if (RHETORICAL.has(clause.join(' '))) return false;
  return marked || opensQuestion(clause) || has(clause, ASKING_ANYWHERE);
}

/** Whether words begin as a question does ("how much ..."), with or without a question mark. */
export function opensQuestion(text: readonly string[]): boolean {
  const opening = findPhrases(text.slice(0, 4), ASKING)[0];
  return opening?.at === 0 && opening.value;
}

/** "I haven't written, sent or posted it": a clause without a subject of its own leans on the one before. */
function dragOf(previous: Clause | undefined, clause: readonly string[]): Clause['drag'] {
  const ownSubject = findPhrases(clause.slice(0, 3), SUBJECTS).length > 0 || startsAnew(clause);
  if (!previous || ownSubject || previous.words.length < 2) return null;
  if (previous.drag) return previous.drag;
  if (has(previous.words, SUPPOSING) || has(previous.words, MODAL)) return 'supposed';
  return negators(previous.words).length > 0 ? 'doubtful' : null;
}

const startsAnew = (clause: readonly string[]): boolean =>
  findPhrases(clause.slice(0, 3), BREAKS)[0]?.at === 0;

const has = (text: readonly string[], table: PhraseTable<unknown>): boolean =>
  findPhrases(text, table).some((found) => found.value !== false);

const negators = (text: readonly string[]): Found<unknown>[] =>
  findPhrases(text, NEGATION).filter((found) => found.value === 'deny');

/** Whether the clause holds a word that denies something, anywhere. */
export const holdsNegation = (text: readonly string[]): boolean => negators(text).length > 0;

/** How a phrase found in a clause is meant there. Unsure readings never come out as `affirmed`. */
export function stanceAt(clause: Clause, found: Found<unknown>): Stance {
  const before = clause.words.slice(0, found.at);
  if (clause.asked) return 'asked';
  if (clause.drag === 'supposed' || has(before, SUPPOSING)) return 'supposed';
  if (isDenied(clause.words, found)) return 'denied';
  if (has(before, PARTLY)) return 'partly';
  if (has(before, MODAL) || liesAhead(clause.words, found)) return 'ahead';
  if (isByOthers(clause.words, found.at)) return 'other';
  return clause.drag === 'doubtful' || has(outside(clause.words, found), HEDGES) ? 'hedged' : 'affirmed';
}

/** "She sent it": somebody else right before the phrase, or at the head of a clause that names nobody else. */
function isByOthers(text: readonly string[], at: number): boolean {
  // A subject that begins the phrase itself counts only as "I": "someone paid me" is what an author may look for.
  const named = findPhrases(text, SUBJECTS).filter(
    (found) => found.value !== 'thing' && (found.at < at || (found.at === at && found.value === 'self')),
  );
  const last = named.at(-1);
  if (last?.value !== 'other') return false;
  return last.at + last.length >= at - 1 || (last.at === 0 && named.length === 1);
}

function isDenied(text: readonly string[], { at, length }: Found<unknown>): boolean {
  const after = text.slice(at + length);
  // Looked for in the whole clause: "no I" denies nothing, even where the phrase found begins with that "I".
  return (
    negators(text).some((negator) => negator.at < at) ||
    DENIED_BY_NEXT.has(after[0] ?? '') ||
    has(after, DENIED_BY_LATER)
  );
}

const outside = (text: readonly string[], { at, length }: Found<unknown>): string[] =>
  text.filter((_, index) => index < at || index >= at + length);

const liesAhead = (text: readonly string[], found: Found<unknown>): boolean =>
  findPhrases(outside(text, found), TIMES).some((time) => time.value === 'ahead');

const TURNING_AWAY = new Set(
  words(
    'not no never dont didnt isnt without stopped stop quit nicht kein keine ohne nunca sin pas sans non senza nao sem не без 不 没',
  ),
);

/** Whether a phrase is denied directly before it, within two words: "I'm not waiting for ...". */
export function deniedJustBefore(text: readonly string[], at: number): boolean {
  return text.slice(Math.max(0, at - 2), at).some((word) => TURNING_AWAY.has(word));
}
