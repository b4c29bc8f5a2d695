import type { Report } from '../domain/report.ts';
import type { Situation } from '../domain/situation.ts';
import { HELP_LIST } from './crisis/help-lines.ts';
import { moodTexts, type Place } from './mood-texts.ts';
import type { TurnEvent } from './turn/events.ts';
import { stepCard } from './turn/questions.ts';
import { justSaid, say } from './turn/say.ts';
import { openStepOf } from './turn/steps.ts';
import {
  BADLY_DONE,
  BADLY_TOLD,
  CANNOT_ANSWER,
  KEPT_UP,
  LEVEL_NOT_YET,
  SLIPPED,
  STILL_HERE,
  TRIED_IN_VAIN,
  WAYS_EXPLAINED,
  WHICH_WAY,
  WHY_GUESS,
  WHY_WE_ASK,
} from './turn/texts.ts';
import { readAttempt } from './understand/attempt.ts';
import { readClaim } from './understand/claim.ts';
import { readSentences } from './understand/clauses.ts';
import { onlyEnglish, readLanguage } from './understand/language.ts';
import { type Mood, readMood } from './understand/mood.ts';
import { readQuestion } from './understand/question.ts';

/** What the coach without a model says itself, before what follows from the turn. Never empty where nothing follows. */
export function leadIn(situation: Situation, report: Report, events: readonly TurnEvent[]): string {
  const words = reaction(situation, report, events);
  return [apology(situation), words].filter((part) => part !== '').join('\n\n');
}

function reaction(situation: Situation, report: Report, events: readonly TurnEvent[]): string {
  const { offline } = situation.instance.definition;
  const text = situation.said.join('\n');
  const step = openStepOf(situation.instance, situation.memory.state)?.step ?? null;
  const happened = (kind: TurnEvent['kind']) => events.some((event) => event.kind === kind);
  const badly = readAttempt(text, step) !== null;
  if (happened('completed')) return say(badly ? BADLY_DONE : offline.done, situation, step);
  if (happened('not_done')) return say(badly ? TRIED_IN_VAIN : offline.not_done, situation, step);
  if (happened('ask_evidence')) return badly ? say(BADLY_TOLD, situation, step) : courtesy(situation, text);
  if (happened('talk')) return talk(situation, report);
  const acknowledged = happened('learned') && !happened('confirm_zone') && !happened('step_set');
  return acknowledged ? say(offline.acknowledge, situation, step) : '';
}

/** To somebody who begins to write in another language than the coach speaks: says so in theirs. */
function apology({ instance, memory, said }: Situation): string {
  const language = readLanguage(said.join('\n'));
  const sorry = language && instance.definition.language === 'en' ? onlyEnglish(language) : null;
  if (!sorry) return '';
  const known = memory.recent.some(
    ({ role, text }, at) =>
      role === 'user' && readLanguage(text) === language && memory.recent[at + 1]?.made_by === 'offline',
  );
  return known ? '' : sorry;
}

/** Moods that want an answer of their own, though the same question is asked again. */
const REACTED_TO: ReadonlySet<Mood> = new Set<Mood>([
  'low',
  'angry',
  'identity',
  'privacy',
  'abilities',
  'confused',
  'greeting',
]);

function courtesy(situation: Situation, text: string): string {
  const mood = readMood(text);
  return mood && REACTED_TO.has(mood) ? answerMood(situation, mood) : '';
}

/** After we have named people who help, small things are not answered as if nothing had been said. */
const LIGHT: ReadonlySet<Mood | null> = new Set<Mood>(['thanks', 'happy', 'going', 'greeting', 'goodbye']);

function talk(situation: Situation, report: Report): string {
  const { phase } = situation.memory.state;
  const text = situation.said.join('\n');
  if (justSaid(HELP_LIST, situation.memory) && LIGHT.has(readMood(text)))
    return say(STILL_HERE, situation, null);
  switch (phase) {
    case 'first_contact':
      return '';
    case 'onboarding':
      return talkInOnboarding(situation, text);
    case 'coaching':
      return talkAboutStep(situation, report, text);
    case 'post_success':
      return talkAfterSuccess(situation, text);
    case 'maintenance':
      return talkInMaintenance(situation, text);
    default:
      return phase satisfies never;
  }
}

function talkInOnboarding(situation: Situation, text: string): string {
  const mood = readMood(text);
  if (mood) return mood === 'going' ? '' : answerMood(situation, mood);
  return isAsked(text) ? say(WHY_WE_ASK, situation, null) : '';
}

function talkAboutStep(situation: Situation, report: Report, text: string): string {
  const { instance } = situation;
  const current = openStepOf(instance, situation.memory.state);
  const step = current?.step ?? null;
  const mood = readMood(text);
  const pattern = instance.definition.anti_patterns.find((one) => one.name === report.patterns[0]?.name);
  if (mood === 'angry' || mood === 'identity' || mood === 'privacy') return answerMood(situation, mood);
  if (pattern && !justSaid(pattern.counter_move, situation.memory)) return pattern.counter_move;
  if (/\b(?:level ?up|next level|lock (?:it )?in)\b/i.test(text)) return say(LEVEL_NOT_YET, situation, step);
  const answer = step && answerAboutStep(situation, step, text);
  if (answer) return answer;
  if (mood) return answerMood(situation, mood);
  const texts = isAsked(text) ? CANNOT_ANSWER : instance.definition.offline.small_talk;
  return say(texts, situation, step);
}

function answerAboutStep(
  situation: Situation,
  step: NonNullable<ReturnType<typeof openStepOf>>['step'],
  text: string,
): string | null {
  const about = readQuestion(text);
  switch (about) {
    case 'why':
      return step.why;
    case 'why_guess':
      return WHY_GUESS;
    case 'what':
      return stepCard(step, situation);
    case null:
      return null;
    default:
      return about satisfies never;
  }
}

function talkAfterSuccess(situation: Situation, text: string): string {
  const mood = readMood(text);
  const which = say(WHICH_WAY, situation, null);
  if (isAsked(text) || mood === 'confused' || mood === 'unsure') return `${WAYS_EXPLAINED}\n\n${which}`;
  if (mood === 'going' || mood === null) return which;
  return mood === 'low' || mood === 'angry' || mood === 'goodbye'
    ? answerMood(situation, mood)
    : `${answerMood(situation, mood)} ${which}`;
}

function talkInMaintenance(situation: Situation, text: string): string {
  const mood = readMood(text);
  const { status } = readClaim(text, null);
  if (mood && mood !== 'greeting') return answerMood(situation, mood);
  if (status === 'completed') return say(KEPT_UP, situation, null);
  if (status === 'not_done' || status === 'stuck') return say(SLIPPED, situation, null);
  return say(
    isAsked(text) ? CANNOT_ANSWER : situation.instance.definition.offline.maintenance,
    situation,
    null,
  );
}

function answerMood(situation: Situation, mood: Mood): string {
  const { memory, instance } = situation;
  const step = openStepOf(instance, memory.state)?.step ?? null;
  return say(moodTexts(mood, placeOf(situation)), situation, step);
}

function placeOf({ memory, instance }: Situation): Place {
  if (memory.state.phase === 'onboarding') return 'question';
  return openStepOf(instance, memory.state) ? 'step' : 'rest';
}

const isAsked = (text: string): boolean =>
  readSentences(text).some((sentence) => sentence.clauses.some((clause) => clause.asked));
