import type { Millis } from '../../domain/ids.ts';
import { counted, type Finding, finding, lasting, well } from './finding.ts';

/** What lies in the queue's folder. */
export interface QueueFacts {
  readonly journal:
    | { readonly kind: 'none' }
    | { readonly kind: 'newer' }
    | {
        readonly kind: 'read';
        readonly waiting: number;
        /** Of those: what could be done at once. */
        readonly due: number;
        /** Since when the oldest of these could be done; null when there is none. */
        readonly oldest: Millis | null;
        /** Lines that a crash has cut off, and lines that cannot be used. */
        readonly torn: number;
        readonly damaged: number;
        /** Ids of the bots whose updates are in it. */
        readonly bots: readonly number[];
      };
  /** Jobs that failed too often. */
  readonly dead: readonly { readonly at: Millis; readonly reason: string }[];
  /** Letters that cannot be understood. */
  readonly unreadable: number;
  /** Letters whose replay was asked for. */
  readonly asked: number;
  /** Copies of a damaged journal. */
  readonly copies: readonly string[];
}

/** In a bot that runs, what is due is done within seconds. Milliseconds. */
const LATE = { warning: 60_000, problem: 600_000 };
const MOST_REASONS = 3;

/** @param running a process works on the data folder */
export function judgeQueue(facts: QueueFacts, now: Millis, running: boolean): readonly Finding[] {
  return [
    ...judgeJournal(facts.journal, now, running),
    ...judgeDead(facts, now),
    ...judgeAsked(facts.asked, running),
    ...judgeCopies(facts.copies),
  ];
}

function judgeJournal(journal: QueueFacts['journal'], now: Millis, running: boolean): Finding[] {
  switch (journal.kind) {
    case 'none':
      return [well('queue', 'Nothing waits.')];
    case 'newer': {
      const says = 'The queue was written by a newer version of the bot, and this one will not start.';
      return [finding('problem', 'queue', says, 'Start the newer version again.')];
    }
    case 'read':
      return [judgeDepth(journal, now, running), ...judgeDamage(journal, running)];
    default:
      return journal satisfies never;
  }
}

type Journal = Extract<QueueFacts['journal'], { kind: 'read' }>;

function judgeDepth({ waiting, due, oldest }: Journal, now: Millis, running: boolean): Finding {
  const later = `${counted(waiting - due, 'job')} for later`;
  if (due === 0 || oldest === null) return well('queue', `Nothing waits that is due; ${later}.`);
  const age = Math.max(0, now - oldest);
  const says = `${counted(due, 'job is', 'jobs are')} due, the oldest for ${lasting(age)}; ${later}.`;
  if (!running) return finding('note', 'queue', says, 'They are done after the next start, in order.');
  if (age <= LATE.warning) return well('queue', says);
  const todo = 'See the log for what holds it up: a model that hangs, a full disk, Telegram out of reach.';
  return finding(age > LATE.problem ? 'problem' : 'warning', 'queue', says, todo);
}

function judgeDamage({ torn, damaged }: Journal, running: boolean): Finding[] {
  const cut =
    'The end of the queue was cut off by a crash, before it was acknowledged: Telegram sends it again.';
  const hurt = `${counted(damaged, 'line')} of the queue cannot be used; the rest is read.`;
  return [
    ...(torn > 0 && !running
      ? [finding('note', 'queue', cut, 'Nothing has to be done; the next start leaves it out.')]
      : []),
    ...(damaged > 0
      ? [
          finding(
            'problem',
            'queue',
            hurt,
            'The next start keeps a copy of the file and goes on without them.',
          ),
        ]
      : []),
  ];
}

function judgeDead({ dead, unreadable }: QueueFacts, now: Millis): Finding[] {
  const found: Finding[] = [];
  if (dead.length > 0) {
    const oldest = dead.reduce((least, { at }) => Math.min(least, at), now);
    const says = `${counted(dead.length, 'dead letter')}, the oldest ${lasting(now - oldest)} old: ${reasonsOf(dead)}.`;
    const todo = 'npm run dead-letters -- list; then replay or drop them.';
    found.push(finding('warning', 'queue', says, todo));
  }
  if (unreadable > 0) {
    const says = `${counted(unreadable, 'dead letter')} cannot be understood.`;
    found.push(
      finding('warning', 'queue', says, 'npm run dead-letters -- list names it; drop it, or mend the file.'),
    );
  }
  return found;
}

/** The commonest reasons, each with how often. */
function reasonsOf(dead: QueueFacts['dead']): string {
  const counts = [...Map.groupBy(dead, ({ reason }) => reason)]
    .map(([reason, letters]) => ({ reason, count: letters.length }))
    .toSorted((a, b) => b.count - a.count);
  const first = counts.slice(0, MOST_REASONS).map(({ reason, count }) => `${reason} (${count})`);
  return [...first, ...(counts.length > MOST_REASONS ? ['others'] : [])].join('; ');
}

function judgeAsked(asked: number, running: boolean): Finding[] {
  if (asked === 0) return [];
  const says = `${counted(asked, 'dead letter is', 'dead letters are')} to be replayed.`;
  return [finding('note', 'queue', says, running ? 'Within a minute.' : 'At the next start.')];
}

function judgeCopies(copies: readonly string[]): Finding[] {
  if (copies.length === 0) return [];
  const says = `The queue was damaged once; a copy was kept: ${copies.join(', ')}.`;
  return [
    finding('warning', 'queue', says, 'Remove it when you have seen it: it may hold what people wrote.'),
  ];
}
