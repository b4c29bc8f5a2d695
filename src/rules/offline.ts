import type { Report } from '../domain/report.ts';
import { emptyReport } from '../domain/report.ts';
import type { Situation } from '../domain/situation.ts';
import { leadIn } from './offline-words.ts';
import { openPoints } from './turn/onboarding.ts';
import { openStepOf } from './turn/steps.ts';
import { decideTurn } from './turn/turn.ts';
import { readBareChoice, readSuccessChoice } from './understand/after-success.ts';
import { readAnswer, readPlaceInPassing } from './understand/answers.ts';
import { type Claim, readClaim } from './understand/claim.ts';
import { readClock } from './understand/clock.ts';
import { readMood } from './understand/mood.ts';
import { words } from './understand/normal.ts';
import { readOutcome, readPrediction } from './understand/prediction.ts';
import { findSigns } from './understand/signs.ts';

type Current = NonNullable<ReturnType<typeof openStepOf>>;

/**
 * The coach without a model: reads the message by rules and speaks with the instance's own texts.
 * The text is only the lead-in; what follows from the report (the next question, the step) is the server's card.
 */
export function offlineReply(situation: Situation): { text: string; report: Report } {
  const report = observe(situation);
  const { memory, instance, said, now } = situation;
  const { events } = decideTurn(memory, instance, report, said, { now, newId: () => 'unused' });
  return { text: leadIn(situation, report, events), report };
}

/** What the words themselves give away; never more than that. */
export function observe(situation: Situation): Report {
  const { memory, said } = situation;
  const text = said.join('\n');
  switch (memory.state.phase) {
    case 'first_contact':
      return emptyReport;
    case 'onboarding':
      return { ...emptyReport, data_points: observeAnswers(situation) };
    case 'coaching':
      return observeStep(situation);
    case 'post_success':
      return { ...emptyReport, after_success: readSuccessChoice(text) ?? readBareChoice(text) };
    case 'maintenance':
      return { ...emptyReport, after_success: readSuccessChoice(text) };
    default:
      return memory.state.phase satisfies never;
  }
}

/** The answer to the question that was asked, and where they live when they mention it. */
function observeAnswers({ memory, instance, said, now }: Situation): Report['data_points'] {
  // What is neither a yes nor a place is no answer to a question that was not asked yet.
  if (memory.state.question === 'zone_confirm') return [];
  const [asked, ...others] = openPoints(instance, memory);
  if (!asked) return [];
  const answer = said.find((text) => readAnswer(asked, text, now).ok);
  const zone = others.find((point) => point.kind === 'timezone');
  const place = zone
    ? said.map((text) => readPlaceInPassing(text, now)).find((found) => found !== null)
    : null;
  return [
    ...(answer === undefined ? [] : [{ id: asked.id, value: answer, quote: answer }]),
    ...(zone && place ? [{ id: zone.id, value: place, quote: place }] : []),
  ];
}

function observeStep({ memory, instance, said }: Situation): Report {
  const text = said.join('\n');
  const patterns = findSigns(text, instance.definition.anti_patterns);
  const current = openStepOf(instance, memory.state);
  if (!current) return { ...emptyReport, patterns };
  const { open } = current;
  const outcome = readOutcome(text, ['difficulty', 'minutes']);
  const wanted = (['difficulty', 'minutes', 'chance'] as const).filter(
    (part) => open.prediction[part] === null,
  );
  const claim = claimIn(text, current, outcome, wanted.length > 0);
  const predicting = open.stage !== 'reporting' && claim.status === 'none';
  const telling = open.stage !== 'predicting' || claim.status === 'completed';
  return {
    ...emptyReport,
    patterns,
    step: { status: claim.status, evidence: claim.status === 'completed' ? claim.evidence : '' },
    prediction: predicting ? readPrediction(text, wanted) : emptyReport.prediction,
    outcome: telling ? outcome : emptyReport.outcome,
  };
}

/** What the message says about the step. `completed` without evidence: worth a question, no more. */
function claimIn(
  text: string,
  { open, step }: Current,
  outcome: Report['outcome'],
  predictionOpen: boolean,
): Pick<Claim, 'status' | 'evidence'> {
  const none = { status: 'none', evidence: '' } as const;
  if (isAboutTheBot(text)) return none;
  const claim = readClaim(text, step);
  const numbers = outcome.difficulty !== null || outcome.minutes !== null;
  const oneNumber = numbers && (outcome.difficulty === null || outcome.minutes === null);
  switch (open.stage) {
    case 'predicting':
      return claimed(claim, text);
    case 'reporting':
      return isStory(claim, text) || (numbers && claim.status === 'not_done') ? none : claim;
    case 'acting':
      if (claim.status !== 'none') return claimed(claim, text);
      if (isOnlyATime(text)) return { status: 'later', evidence: '' };
      return oneNumber && !predictionOpen && isOnlyNumbers(text)
        ? { status: 'completed', evidence: '' }
        : none;
    default:
      return open.stage satisfies never;
  }
}

/** While we hear how it went, "he said maybe later" is part of the story. */
const isStory = ({ status }: Claim, text: string): boolean =>
  status === 'completed' || (['later', 'stuck', 'skip_wanted'].includes(status) && words(text).length > 5);

const claimed = ({ status, evidence, certain }: Claim, text: string): Pick<Claim, 'status' | 'evidence'> => ({
  status,
  evidence: status === 'completed' && certain ? evidence || text : '',
});

/** "Help" alone asks what the bot can do; "help me" is about the step. "Stop" is about the bot. */
const isAboutTheBot = (text: string): boolean =>
  ['abilities', 'identity', 'privacy', 'start_over', 'confused', 'low'].includes(readMood(text) ?? '');

const isOnlyATime = (text: string): boolean => readClock(text, false)?.rest.length === 0;

const isOnlyNumbers = (text: string): boolean =>
  /^[\d\s.,;/%~-]+(?:m|min|mins|minutes?)?[\s.!]*$/i.test(text);
