import type { Instance } from '../../domain/instance.ts';
import type { Memory, OpenStep } from '../../domain/memory.ts';
import type { Report } from '../../domain/report.ts';
import { readClaim } from '../understand/claim.ts';
import { tellsWhat } from '../understand/evidence.ts';
import { type Mood, readMood } from '../understand/mood.ts';
import { cutTo, words } from '../understand/normal.ts';
import { type Current, inRange, stay } from './current.ts';
import type { OutcomePart, TurnContext, TurnResult } from './events.ts';
import { completeStep } from './steps.ts';

/** What is kept of a story until the numbers are there. */
const LONGEST = 500;
/** So often we ask how it went; then the step is open again, so that nobody is caught in a loop. */
const MOST_QUESTIONS = 3;

/** The person says, or taps, that it is done; now we want to hear how it went. */
export function reportWanted(memory: Memory, current: Current): TurnResult {
  const { open, step } = current;
  return askEvidence(memory, { step, open: { ...open, claimed: true } }, false);
}

/** Done, by their words: complete with the numbers, or after one question for them. */
export function claimed(
  memory: Memory,
  instance: Instance,
  current: Current,
  evidence: string,
  context: TurnContext,
): TurnResult {
  const askedBefore = current.open.stage === 'reporting' && current.open.asked > 0;
  if (missingOutcome(current.open).length === 0 || askedBefore)
    return complete(memory, instance, current, evidence, context);
  // "I sent it to Tom" is told already; "done" is not.
  const told = tellsWhat(evidence);
  return told ? askNumbers(memory, current, evidence) : askEvidence(memory, current, false);
}

/** The answer to "how did it go?": what happened, in words, in numbers, or in both. */
export function takeEvidence(
  memory: Memory,
  instance: Instance,
  current: Current,
  report: Report,
  said: readonly string[],
  context: TurnContext,
): TurnResult {
  const { open } = current;
  const text = said.join('\n');
  const told = tellsWhatHappened(text);
  const numbers = report.outcome.difficulty !== null || report.outcome.minutes !== null;
  const known = missingOutcome(open).length === 0;
  const toldBefore = open.told !== undefined;
  const askedTwice = open.asked > 1;
  if (numbers && (told || toldBefore || known || askedTwice))
    return complete(memory, instance, current, text, context);
  if (told && (known || toldBefore || askedTwice)) return complete(memory, instance, current, text, context);
  if (told) return askNumbers(memory, current, text);
  if (numbers) return askEvidence(memory, current, false);
  if (!toldBefore) return askOnceMore(memory, current);
  const noNumbers = open.asked >= MOST_QUESTIONS || ['unsure', 'going', null].includes(readMood(text));
  return noNumbers ? complete(memory, instance, current, '', context) : ask(memory, current, 'numbers');
}

const NO_STORY: ReadonlySet<Mood | null> = new Set<Mood>([
  'stop',
  'angry',
  'identity',
  'privacy',
  'abilities',
  'confused',
  'unsure',
  'greeting',
  'goodbye',
  'going',
  'start_over',
]);

/** Three words that are neither a question nor about something else, and more than "all of it is done". */
function tellsWhatHappened(text: string): boolean {
  if (words(text).length < 3 || /[?？]\s*$/.test(text) || NO_STORY.has(readMood(text))) return false;
  return readClaim(text, null).status !== 'completed' || tellsWhat(text);
}

function complete(
  memory: Memory,
  instance: Instance,
  current: Current,
  text: string,
  context: TurnContext,
): TurnResult {
  // A coach that takes anything for done gets nowhere: it is theirs to say so, or to tell both numbers.
  const isTheirs = current.open.claimed || missingOutcome(current.open).length === 0;
  if (!isTheirs) return askOnceMore(memory, current);
  const note = [current.open.told, text].filter((part) => part?.trim()).join('\n');
  return completeStep(memory, instance, current, note, context);
}

function askNumbers(memory: Memory, current: Current, text: string): TurnResult {
  return ask(memory, { ...current, open: { ...current.open, told: cutTo(text.trim(), LONGEST) } }, 'numbers');
}

/** Asks what happened. `doubted`: the coach took it for done, but nothing that was said shows it. */
export function askEvidence(memory: Memory, current: Current, doubted: boolean): TurnResult {
  return ask(memory, current, current.open.stage === 'reporting' ? 'again' : 'first', doubted);
}

function askOnceMore(memory: Memory, current: Current): TurnResult {
  const { open, step } = current;
  if (open.asked < MOST_QUESTIONS) return askEvidence(memory, current, false);
  return stay(memory, current, { stage: 'acting', asked: 0 }, [{ kind: 'left_untold', step }]);
}

function ask(
  memory: Memory,
  { open, step }: Current,
  how: 'first' | 'again' | 'numbers',
  doubted = false,
): TurnResult {
  const asked = open.stage === 'reporting' ? open.asked + 1 : 1;
  const missing = missingOutcome(open);
  return stay(memory, { open, step }, { stage: 'reporting', asked }, [
    { kind: 'ask_evidence', step, missing, doubted, how },
  ]);
}

const missingOutcome = ({ outcome }: OpenStep): readonly OutcomePart[] =>
  (['difficulty', 'minutes'] as const).filter((part) => outcome[part] === null);

/** The step with the numbers of this message in it. */
export function withOutcome({ open, step }: Current, { outcome }: Report): Current {
  const told = {
    difficulty: inRange(outcome.difficulty, 10) ?? open.outcome.difficulty,
    minutes: inRange(outcome.minutes, 1440) ?? open.outcome.minutes,
  };
  return { step, open: { ...open, outcome: told } };
}
