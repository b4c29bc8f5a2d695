import type { Millis } from '../../domain/ids.ts';
import type { Memory } from '../../domain/memory.ts';
import { whySilent, zoneOf } from '../schedule/allowed.ts';
import { deadlineOf } from '../schedule/check-ins/conclude.ts';
import type { Learning } from '../schedule/check-ins/learning.ts';
import { howText, nextText } from '../schedule/check-ins/words.ts';
import { formatMinute } from '../understand/clock.ts';
import { describeLocalTime } from '../understand/zone.ts';
import { bestHours, dayBars } from './bars.ts';
import { type LearnedDay, learnedDay } from './learned-day.ts';

/** So few say more about people than about this one. */
const FEW = 8;

/** For the person, in Markdown: when they answer, as bars, and when the next one comes; '' where there is nothing. */
export function dayForPerson(memory: Memory, learning: Learning): string {
  const { check_ins: checkIns } = memory.activity;
  const day = learnedDay(checkIns, learning);
  const lines = [...(day.encounters > 0 ? drawn(day) : []), ...timesText(memory)];
  return lines.length === 0 ? '' : ['**When you answer**', ...lines].join('\n');
}

function drawn(day: LearnedDay): readonly string[] {
  const from = `learned from ${day.encounters} check-in${day.encounters === 1 ? '' : 's'}`;
  const said = day.encounters < FEW ? `Mostly a guess so far, ${from}.` : `${bestHours(day)}; ${from}.`;
  return ['```', ...dayBars(day), '```', said];
}

/** Whoever is not coached, or wants no check-ins, gets none. */
function timesText(memory: Memory): readonly string[] {
  if (memory.state.phase !== 'coaching' || whySilent(memory.state) !== null) return [];
  return [howText(memory.activity.check_ins), nextText(memory)].filter((line) => line !== '');
}

/** What the operator sees of somebody: nothing that was said, and no name. */
export function dayForOperator(memory: Memory, learning: Learning, now: Millis): string {
  const { state, activity } = memory;
  const { check_ins: checkIns, cues } = activity;
  const day = learnedDay(checkIns, learning);
  const zone = zoneOf(state);
  const time = (at: Millis | null) =>
    at === null ? '-' : `${new Date(at).toISOString()} (${describeLocalTime(zone, at)})`;
  const next = checkIns.next_delivery === null ? null : Date.parse(checkIns.next_delivery);
  const deadline = deadlineOf(checkIns);
  const rows: readonly (readonly [string, string])[] = [
    ['person', state.user_id],
    ['coach', `${state.instance ?? '-'}, ${state.phase}, ${state.lifecycle}`],
    ['zone', `${zone}, now ${describeLocalTime(zone, now)}`],
    ['mode', modeText(memory)],
    ['rate', `${checkIns.per_day} a day, at most ${checkIns.most_per_day}`],
    ['silent', whySilent(state) ?? 'no'],
    ['next', deadline === null ? time(next) : `waits for an answer until ${time(deadline)}`],
    ['unanswered', `${checkIns.unanswered} in a row, has left with ${percent(checkIns.learned.left)}`],
    ['learned', `from ${day.encounters} check-ins, by ${learning.learner}`],
    ['points', cues ? `${cues.points}, ${cues.streak.current} answered in a row` : '0'],
    ['cues', cues ? `success ${percent(cues.success)}, latest ${cues.latest.join(' ') || '-'}` : '-'],
  ];
  const table = rows.map(([name, value]) => `${name.padEnd(11)} ${value}`);
  return [...table, '', ...dayBars(day), `${bestHours(day)}.`].join('\n');
}

function modeText({ activity }: Memory): string {
  const { mode } = activity.check_ins;
  switch (mode.kind) {
    case 'adaptive':
      return mode.kind;
    case 'interval':
      return `${mode.kind}, every ${mode.hours} h`;
    case 'fixed':
    case 'hybrid':
      return `${mode.kind}, ${mode.times.map(formatMinute).join(' ')}`;
    default:
      return mode satisfies never;
  }
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;
