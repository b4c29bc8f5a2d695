import type { Report } from '../domain/report.ts';
import { emptyReport } from '../domain/report.ts';
import type { Situation } from '../domain/situation.ts';
import { say, stepCard } from './turn/card.ts';
import type { TurnEvent } from './turn/events.ts';
import { openPoints } from './turn/onboarding.ts';
import { openStepOf } from './turn/steps.ts';
import { decideTurn } from './turn/turn.ts';
import { readSuccessChoice } from './understand/after-success.ts';
import { readAnswer } from './understand/answers.ts';
import { readClaim } from './understand/claim.ts';
import { readOutcome, readPrediction } from './understand/prediction.ts';
import { readQuestion } from './understand/question.ts';
import { findSigns } from './understand/signs.ts';

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
  switch (memory.state.phase) {
    case 'first_contact':
      return emptyReport;
    case 'onboarding':
      return { ...emptyReport, data_points: observeAnswers(situation) };
    case 'coaching':
      return observeStep(situation);
    case 'post_success':
    case 'maintenance':
      return { ...emptyReport, after_success: readSuccessChoice(said.join('\n')) };
    default:
      return memory.state.phase satisfies never;
  }
}

function observeAnswers({ memory, instance, said, now }: Situation): Report['data_points'] {
  const [point] = openPoints(instance, memory);
  const answer = point && said.find((text) => readAnswer(point, text, now).ok);
  return point && answer !== undefined ? [{ id: point.id, value: answer, quote: answer }] : [];
}

function observeStep({ memory, instance, said }: Situation): Report {
  const text = said.join('\n');
  const patterns = findSigns(text, instance.definition.anti_patterns);
  const current = openStepOf(instance, memory.state);
  if (!current) return { ...emptyReport, patterns };
  const { open, step } = current;
  const claim = readClaim(text, step);
  const status = claim.status === 'completed' && !claim.certain ? 'none' : claim.status;
  const wanted = (['difficulty', 'minutes', 'chance'] as const).filter(
    (part) => open.prediction[part] === null,
  );
  const predicting = open.stage !== 'reporting' && status === 'none';
  const telling = open.stage !== 'predicting' || status === 'completed';
  return {
    ...emptyReport,
    patterns,
    step: { status, evidence: status === 'completed' ? claim.evidence || text : '' },
    prediction: predicting ? readPrediction(text, wanted) : emptyReport.prediction,
    outcome: telling ? readOutcome(text, ['difficulty', 'minutes']) : emptyReport.outcome,
  };
}

function leadIn(situation: Situation, report: Report, events: readonly TurnEvent[]): string {
  const { instance, memory } = situation;
  const { offline } = instance.definition;
  const step = openStepOf(instance, memory.state)?.step ?? null;
  const happened = (kind: TurnEvent['kind']) => events.some((event) => event.kind === kind);
  if (happened('completed')) return say(offline.done, situation, step);
  if (happened('not_done')) return say(offline.not_done, situation, step);
  if (happened('talk')) return talk(situation, report);
  if (happened('learned') && !happened('confirm_zone')) return say(offline.acknowledge, situation, step);
  return '';
}

function talk(situation: Situation, report: Report): string {
  const { instance, memory, said } = situation;
  const { offline, anti_patterns } = instance.definition;
  switch (memory.state.phase) {
    case 'coaching': {
      const pattern = anti_patterns.find((one) => one.name === report.patterns[0]?.name);
      return pattern?.counter_move ?? answerAboutStep(situation, said.join('\n')) ?? backToStep(situation);
    }
    case 'post_success':
      return 'You have earned a choice: lock it in as it is, level up, or call it done. Which one?';
    case 'maintenance':
      return say(offline.maintenance, situation, null);
    default:
      return '';
  }
}

function answerAboutStep(situation: Situation, text: string): string | null {
  const current = openStepOf(situation.instance, situation.memory.state);
  const about = readQuestion(text);
  if (!current || !about) return null;
  return about === 'why' ? current.step.why : stepCard(current.step, { ...situation, spoken: false });
}

function backToStep(situation: Situation): string {
  const step = openStepOf(situation.instance, situation.memory.state)?.step ?? null;
  return say(situation.instance.definition.offline.small_talk, situation, step);
}
