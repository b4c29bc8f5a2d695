import type { Millis } from '../domain/ids.ts';
import type { Instance } from '../domain/instance.ts';
import type { Activity, Completion, Memory } from '../domain/memory.ts';
import { currentStreak } from './activity.ts';
import { dayForPerson } from './learned-day/describe.ts';
import { accuracy, bias, biasHint } from './prediction-error.ts';
import type { Learning } from './schedule/check-ins/learning.ts';
import { addDays, localParts } from './schedule/local-time.ts';

const DAYS = 14;
const ROWS = 6;
/** A phone shows 30 columns of a code block without breaking lines: 14 + 1 + 7 + 1 + 7. */
const TITLE = 14;
const CELL = 7;

/**
 * The answer to /stats, in Markdown: steps as a bar, streak with the last 14 days as squares, how good the
 * predictions were, with the latest ones in a code block at most 30 columns wide; points, and when they answer.
 * @param instance the person's coach; without it the bar of steps is left out.
 */
export function statsPicture(
  memory: Memory,
  instance: Instance | null,
  now: Millis,
  learning: Learning,
): string {
  const { state } = memory;
  const steps = instance ? stepsPart(memory, instance) : '';
  if (state.completed_total === 0 && memory.activity.active_days.length === 0) {
    return parts([
      steps,
      'Nothing to count yet, and that is fine. After your first step you will see here what you guessed, and what it was.',
      pointsPart(memory.activity),
      dayForPerson(memory, learning),
    ]);
  }
  return parts([
    steps,
    streakPart(memory.activity, state.zone?.id ?? 'UTC', now),
    predictionsPart(state.completions, instance),
    pointsPart(memory.activity),
    dayForPerson(memory, learning),
  ]);
}

/** What check-ins have brought. */
function pointsPart({ cues }: Activity): string {
  if (!cues || (cues.points === 0 && cues.streak.longest === 0)) return '';
  const { current, longest } = cues.streak;
  const best = longest > current ? `, at best ${longest}` : '';
  return `**Points** ${cues.points}\n${counted(current, 'check-in')} answered in a row${best}`;
}

function stepsPart({ state }: Memory, { definition }: Instance): string {
  const total = definition.steps.length;
  const passed = definition.steps.filter((step) => state.passed.includes(step.id)).length;
  const level = definition.levels[state.level - 1]?.title;
  return [
    `**${definition.title}**`,
    `${'▰'.repeat(passed)}${'▱'.repeat(total - passed)} ${passed} of ${total}`,
    `Level ${state.level}${level ? `: ${level}` : ''}`,
    ...(state.completed_total > passed ? [`${counted(state.completed_total, 'step')} done in all`] : []),
  ].join('\n');
}

function streakPart(activity: Activity, zone: string, now: Millis): string {
  const streak = currentStreak(activity, zone, now);
  const { date } = localParts(zone, now);
  const days = Array.from({ length: DAYS }, (_, index) => addDays(date, index - DAYS + 1));
  const squares = days.map((day) => (activity.active_days.includes(day) ? '■' : '□')).join('');
  const longest = activity.streak.longest > streak ? `, longest ${activity.streak.longest}` : '';
  return `**Streak** ${counted(streak, 'day')}${longest}\n${squares} today`;
}

function predictionsPart(completions: readonly Completion[], instance: Instance | null): string {
  const right = accuracy(completions);
  if (right === null) return '';
  const rows = completions
    .slice(-ROWS)
    .map((one) => row(titleOf(one.step, instance), one.prediction, one.outcome));
  const table = ['```', line('step', 'guess', 'was'), ...rows, '```', 'How hard of 10, and how long.'];
  const hint = biasHint(bias(completions));
  return [`**Predictions** ${right} % right`, ...table, ...(hint ? [hint] : [])].join('\n');
}

type Guess = { readonly difficulty: number | null; readonly minutes: number | null };

const row = (title: string, guess: Guess, was: Guess): string => line(title, cell(guess), cell(was));

const line = (title: string, guess: string, was: string): string =>
  `${fitted(title)} ${guess.padStart(CELL)} ${was.padStart(CELL)}`;

/** Difficulty and time in at most seven characters, such as `7  10m`, `10  24h`, `-   4m`. */
function cell({ difficulty, minutes }: Guess): string {
  const hard = difficulty === null ? '-' : String(Math.round(difficulty));
  return `${hard} ${duration(minutes).padStart(4)}`;
}

function duration(minutes: number | null): string {
  if (minutes === null) return '-';
  if (minutes > 0 && minutes < 1) return '<1m';
  return minutes < 99.5 ? `${Math.round(minutes)}m` : `${Math.round(minutes / 60)}h`;
}

/** Cut or padded to its column, counted in characters as people see them; a backtick would end the code block. */
function fitted(title: string): string {
  const letters = Array.from(
    new Intl.Segmenter().segment(title.replace(/[`\s]+/g, ' ').trim()),
    ({ segment }) => segment,
  );
  const shown = letters.length > TITLE ? [...letters.slice(0, TITLE - 1), '…'] : letters;
  return shown.join('') + ' '.repeat(TITLE - shown.length);
}

const titleOf = (id: string, instance: Instance | null): string =>
  instance?.definition.steps.find((step) => step.id === id)?.title ?? id.replaceAll('_', ' ');

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const parts = (all: readonly string[]): string => all.filter((part) => part !== '').join('\n\n');
