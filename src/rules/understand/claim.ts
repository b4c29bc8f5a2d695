import type { Step } from '../../domain/instance.ts';
import { onceFor } from '../../lib/once-for.ts';
import { readAttempt } from './attempt.ts';
import { type Clause, deniedJustBefore, readSentences, stanceAt } from './clauses.ts';
import { evidenceIn, LONGEST } from './evidence.ts';
import { cutTo, words } from './normal.ts';
import { type Found, findPhrases, type PhraseTable, phraseTable, strangersAmong } from './phrases.ts';
import {
  BARE_NO,
  BARE_SKIP,
  DONE_WORDS,
  type DoneWord,
  FILLERS,
  LATER,
  NOT_DONE,
  PAST,
  PAST_VERBS,
  SKIP,
  STUCK,
} from './words/claims.ts';
import { NUMBER_WORDS, ONE_LIKE } from './words/quantities.ts';

export type ClaimStatus = 'completed' | 'not_done' | 'stuck' | 'later' | 'skip_wanted' | 'none';

/** What somebody says about the open step. `evidence` is in their own words, '' when there is none. */
export interface Claim {
  readonly status: ClaimStatus;
  readonly evidence: string;
  readonly certain: boolean;
}

interface Finding {
  readonly status: Exclude<ClaimStatus, 'none'>;
  readonly certain: boolean;
}

/**
 * Reads whether the open step is done, stuck, put off or unwanted. `completed` and `certain` together mean: a
 * word for a finished act in a plain statement about themselves, neither denied, asked, imagined, planned nor
 * hedged, and not taken back later in the message; or that it was done and went badly. `completed` without
 * `certain` is worth a question; a mere "I tried" is one of these.
 *
 * @param step the open step, whose completion signals and action count too; null reads general words only.
 */
export function readClaim(text: string, step: Step | null): Claim {
  const sentences = readSentences(text);
  const table = step ? doneTableOf(step) : GENERAL_DONE;
  const findings = sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((clause) => readClause(clause, table, step)),
  );
  const list = isList(text, step);
  const attempt = readAttempt(text, step);
  const denied = findings.some((finding) => finding.status === 'not_done' && finding.certain);
  const whole = cutTo(text.trim(), LONGEST);
  if (attempt === 'happened' && !denied) return { status: 'completed', certain: true, evidence: whole };
  const { status, certain } = decide(
    list || (attempt && findings.length === 0)
      ? [...findings, { status: 'completed', certain: false }]
      : findings,
  );
  if (status !== 'completed') return { status, certain, evidence: '' };
  return { status, certain, evidence: list ? whole : evidenceIn(sentences, table, step) };
}

const PRONOUN_END = /^(.{3,}) (?:it|them|that|this|one|him|her)$/;

/** General words and the step's own; "sent it" also counts as "I sent ...", "wrote three" as "wrote 3". */
const doneTableOf = onceFor((step: Step): PhraseTable<DoneWord> => {
  const signals = step.completion_signals.map((signal) => words(signal));
  const stems = signals.flatMap((signal) => {
    const stem = PRONOUN_END.exec(signal.join(' '))?.[1];
    return stem ? [`i ${stem}`, `ive ${stem}`, `have ${stem}`, `just ${stem}`, `already ${stem}`] : [];
  });
  const digits = signals.map((signal) => signal.map(toDigits).join(' '));
  const own = [...signals.map((signal) => signal.join(' ')), ...stems, ...digits];
  return phraseTable<DoneWord>([[own.join(','), 'step'], ...DONE_WORDS]);
});

const GENERAL_DONE = phraseTable<DoneWord>(DONE_WORDS);

const toDigits = (word: string): string =>
  String(ONE_LIKE.has(word) ? word : (NUMBER_WORDS.get(word) ?? word));

function readClause(clause: Clause, table: PhraseTable<DoneWord>, step: Step | null): Finding[] {
  const done = findPhrases(clause.words, table).flatMap((found) => readDone(clause, found));
  if (done.some((finding) => finding.status === 'completed')) return done;
  return [...done, ...readUnwilling(clause), ...readNotDone(clause), ...guessDone(clause, step)];
}

function readDone(clause: Clause, found: Found<DoneWord>): Finding[] {
  switch (found.value) {
    case 'noise':
      return [];
    case 'fed_up':
      return clause.asked ? [] : [{ status: 'stuck', certain: false }];
    case 'partly':
      return clause.asked ? [] : [{ status: 'not_done', certain: true }];
    case 'bare':
      return strangersAmong(clause.words, [found], FILLERS).length === 0 ? judge(clause, found, true) : [];
    case 'blurred':
      return judge(clause, found, false);
    case 'done':
    case 'step':
      return judge(clause, found, true);
    default:
      return found.value satisfies never;
  }
}

function judge(clause: Clause, found: Found<DoneWord>, plain: boolean): Finding[] {
  const stance = stanceAt(clause, found);
  switch (stance) {
    case 'affirmed':
      return [{ status: 'completed', certain: plain }];
    case 'hedged':
      return [{ status: 'completed', certain: false }];
    case 'denied':
    case 'partly':
      return [{ status: 'not_done', certain: true }];
    case 'ahead':
      return [{ status: 'later', certain: false }];
    case 'asked':
    case 'supposed':
    case 'other':
      return [];
    default:
      return stance satisfies never;
  }
}

function readUnwilling(clause: Clause): Finding[] {
  const alone = clause.words.filter((word) => !FILLERS.has(word)).join(' ');
  const skip = BARE_SKIP.has(alone) || wanted(clause, SKIP, 'skip');
  const stuck = wanted(clause, STUCK, 'stuck') && !clause.words.some((word) => PAST.has(word));
  const later =
    wanted(clause, LATER, 'later') &&
    (!clause.asked || /^(?:can|could|may|kann|puedo|можно)$/.test(clause.words[0] ?? ''));
  return [
    ...(skip ? [{ status: 'skip_wanted', certain: !clause.asked } as const] : []),
    ...(stuck ? [{ status: 'stuck', certain: !clause.asked } as const] : []),
    ...(later ? [{ status: 'later', certain: !clause.asked } as const] : []),
  ];
}

const wanted = <T>(clause: Clause, table: PhraseTable<T>, value: T): boolean =>
  findPhrases(clause.words, table).some(
    (found) => found.value === value && !deniedJustBefore(clause.words, found.at),
  );

function readNotDone(clause: Clause): Finding[] {
  if (clause.asked || clause.drag === 'supposed') return [];
  if (BARE_NO.has(clause.words.join(' '))) return [{ status: 'not_done', certain: false }];
  return findPhrases(clause.words, NOT_DONE).map(({ value }) => ({
    status: 'not_done',
    certain: value === 'plain',
  }));
}

/** "I asked my brother" for a step that says to ask somebody: likely, never certain. */
function guessDone(clause: Clause, step: Step | null): Finding[] {
  const action = new Set(step ? words(`${step.title} ${step.action} ${step.smaller}`) : []);
  return clause.words.flatMap((word, at): Finding[] => {
    const verb = PAST_VERBS.get(word) ?? (word.length > 4 && word.endsWith('ed') ? word.slice(0, -2) : null);
    const said = verb !== null && (at === 0 || FILLERS.has(clause.words[at - 1] ?? ''));
    if (!said || !(action.has(verb) || action.has(`${verb}e`))) return [];
    const stance = stanceAt(clause, { at, length: 1, value: verb });
    return stance === 'affirmed' || stance === 'hedged' ? [{ status: 'completed', certain: false }] : [];
  });
}

const WRITING = new Set(['write', 'list', 'note', 'finish', 'fill']);
const LIST_LINE = /^\s*(?:\d{1,2}[.):]|[-*•–])\s*\p{L}/u;

/** Where a step asks for something in writing, a list of two lines or more is likely to be it. */
function isList(text: string, step: Step | null): boolean {
  const asksForWriting = step !== null && words(step.action).some((word) => WRITING.has(word));
  return asksForWriting && text.split('\n').filter((line) => LIST_LINE.test(line)).length >= 2;
}

const ORDER = ['skip_wanted', 'stuck', 'later', 'not_done'] as const;

function decide(findings: readonly Finding[]): { status: ClaimStatus; certain: boolean } {
  const last = (test: (finding: Finding) => boolean) => findings.findLastIndex(test);
  const done = last((finding) => finding.status === 'completed' && finding.certain);
  const denied = last((finding) => finding.status === 'not_done');
  const stuck = last((finding) => finding.status === 'stuck' || finding.status === 'skip_wanted');
  if (done >= 0 && denied > done) return { status: 'not_done', certain: false };
  if (done >= 0) return { status: 'completed', certain: stuck <= done };
  if (denied < 0 && last((finding) => finding.status === 'completed') >= 0)
    return { status: 'completed', certain: false };
  const status = ORDER.find((each) => findings.some((finding) => finding.status === each));
  if (!status) return { status: 'none', certain: false };
  return { status, certain: findings.some((finding) => finding.status === status && finding.certain) };
}
