import type { CheckIns, ScheduleQuestion } from '../../../domain/check-ins.ts';
import { type Millis, toIso } from '../../../domain/ids.ts';
import type { Memory, QuietHours, State } from '../../../domain/memory.ts';
import { readClock } from '../../understand/clock.ts';
import { readHours, readQuiet, readTimes, readUntil } from '../../understand/schedule-wish.ts';
import { readZone } from '../../understand/zone.ts';
import { zoneOf } from '../allowed.ts';
import { atLocal } from '../local-time.ts';
import { SPACING } from './gate.ts';
import { PACE } from './pace.ts';

const DAY_MINUTES = 24 * 60;

/** What somebody wants of the times at which the bot writes by itself. */
export type Wish =
  | { readonly kind: 'adaptive' }
  | { readonly kind: 'interval'; readonly hours: number }
  | { readonly kind: 'fixed' | 'hybrid'; readonly times: readonly number[] }
  /** So often a day at most, 0.33 to 6. */
  | { readonly kind: 'often'; readonly perDay: number }
  | { readonly kind: 'quiet'; readonly quiet: QuietHours }
  | { readonly kind: 'zone'; readonly zone: string }
  /** Nothing before that day, YYYY-MM-DD. */
  | { readonly kind: 'vacation'; readonly until: string }
  | { readonly kind: 'off' }
  | { readonly kind: 'on' };

/** A wish, a question that has to be asked first, or what is wrong with what was said. */
export type Reading =
  | { readonly kind: 'wish'; readonly wish: Wish }
  | { readonly kind: 'ask'; readonly question: ScheduleQuestion }
  | { readonly kind: 'too close' };

export function withCheckIns(memory: Memory, patch: Partial<CheckIns>): Memory {
  const { activity } = memory;
  return { ...memory, activity: { ...activity, check_ins: { ...activity.check_ins, ...patch } } };
}

/** The memory with this wish, and no question about it any more. */
export function wished(memory: Memory, wish: Wish): Memory {
  const free = withCheckIns(memory, { asking: null });
  switch (wish.kind) {
    case 'adaptive':
      return again(withCheckIns(free, { mode: { kind: 'adaptive' } }));
    case 'interval':
      return again(withCheckIns(free, { mode: { kind: 'interval', hours: wish.hours } }));
    case 'fixed':
    case 'hybrid':
      return again(withCheckIns(free, { mode: { kind: wish.kind, times: [...wish.times] } }));
    case 'often':
      return again(atMost(free, wish.perDay));
    case 'quiet':
      return withPreferences(free, { quiet: wish.quiet });
    case 'zone':
      return { ...free, state: { ...free.state, zone: { id: wish.zone, confirmed: true } } };
    case 'vacation':
      return withPreferences(free, { paused_until: toIso(atLocal(zoneOf(free.state), wish.until, 0)) });
    case 'off':
      return withPreferences(free, { paused_until: 'resume' });
    case 'on':
      return withPreferences(free, { paused_until: null });
    default:
      return wish satisfies never;
  }
}

/** So often a day at most, at times that the learner chooses. */
function atMost(memory: Memory, perDay: number): Memory {
  const most = Math.min(PACE.most, Math.max(PACE.least, perDay));
  return withCheckIns(memory, { mode: { kind: 'adaptive' }, per_day: most, most_per_day: most });
}

/** Half as often as at present, whatever decided on the times until now. */
export const lessOften = (memory: Memory): Memory => atMost(memory, perDayOf(memory.activity.check_ins) / 2);

function perDayOf({ mode, per_day: perDay }: CheckIns): number {
  switch (mode.kind) {
    case 'adaptive':
      return perDay;
    case 'interval':
      return 24 / mode.hours;
    case 'fixed':
    case 'hybrid':
      return mode.times.length;
    default:
      return mode satisfies never;
  }
}

function withPreferences(memory: Memory, patch: Partial<State['preferences']>): Memory {
  const { state } = memory;
  return { ...memory, state: { ...state, preferences: { ...state.preferences, ...patch } } };
}

/** Whoever says when to write wants to be written to; a holiday stays. */
const again = (memory: Memory): Memory =>
  memory.state.preferences.paused_until === 'resume'
    ? withPreferences(memory, { paused_until: null })
    : memory;

/** The answer to a question of /schedule; null when it is none. */
export function readAnswerTo(
  question: ScheduleQuestion,
  text: string,
  { state }: Memory,
  now: Millis,
): Reading | null {
  switch (question) {
    case 'interval': {
      const hours = readHours(text);
      return hours === null ? null : { kind: 'wish', wish: { kind: 'interval', hours } };
    }
    case 'fixed':
    case 'hybrid':
      return timesRead(question, text);
    case 'quiet': {
      const quiet = readQuiet(text);
      return quiet && { kind: 'wish', wish: { kind: 'quiet', quiet } };
    }
    case 'zone': {
      const zone = readZone(text, now);
      return zone && { kind: 'wish', wish: { kind: 'zone', zone: zone.id } };
    }
    case 'vacation': {
      const until = readUntil(text, zoneOf(state), now);
      return until === null ? null : { kind: 'wish', wish: { kind: 'vacation', until } };
    }
    default:
      return question satisfies never;
  }
}

function timesRead(kind: 'fixed' | 'hybrid', text: string): Reading | null {
  const times = readTimes(text);
  if (!times) return null;
  return areTooClose(times) ? { kind: 'too close' } : { kind: 'wish', wish: { kind, times } };
}

/** @param times minutes of the day, in their order */
function areTooClose(times: readonly number[]): boolean {
  const [first] = times;
  if (first === undefined || times.length < 2) return false;
  const next = [...times.slice(1), first + DAY_MINUTES];
  return times.some((time, index) => ((next[index] ?? 0) - time) * 60_000 < SPACING);
}

const WORDS: readonly (readonly [RegExp, Reading])[] = [
  [/^(?:off|stop|never|none)$/, { kind: 'wish', wish: { kind: 'off' } }],
  [/^(?:on|resume|start|again)$/, { kind: 'wish', wish: { kind: 'on' } }],
  [
    /^(?:adaptive|auto(?:matic(?:ally)?)?|learn|you (?:choose|decide)|smart)$/,
    { kind: 'wish', wish: { kind: 'adaptive' } },
  ],
  [/^(?:interval|hours)$/, { kind: 'ask', question: 'interval' }],
  [/^(?:fixed|times?)$/, { kind: 'ask', question: 'fixed' }],
  [/^(?:hybrid|around)$/, { kind: 'ask', question: 'hybrid' }],
  [/^quiet(?: hours)?$/, { kind: 'ask', question: 'quiet' }],
  [/^(?:time ?)?zone$/, { kind: 'ask', question: 'zone' }],
  [/^(?:vacation|holidays?)$/, { kind: 'ask', question: 'vacation' }],
];

/** What was said right behind /schedule, such as "9 and 18:30" or "until 5 December"; null when it is not understood. */
export function readWish(text: string, memory: Memory, now: Millis): Reading | null {
  const said = text.trim().toLowerCase();
  const word = WORDS.find(([pattern]) => pattern.test(said));
  if (word) return word[1];
  const often = oftenIn(said);
  if (often !== null) return { kind: 'wish', wish: { kind: 'often', perDay: often } };
  return readAnswerTo(questionOf(said), said.replace(LEADING, ''), memory, now);
}

/** A clock, or a word that says what it is about: mere numbers after the menu are as likely a guess or a report. */
const PLAIN =
  /\d[:.]\d\d|\d ?(?:am|pm|uhr|h)\b|^(?:every|until|till|quiet|around|once|twice|vacation)\b|\b(?:a|per) (?:day|week)$/;

/** What was said after the menu was shown; null when it may as well be about something else. */
export function readPlainWish(text: string, memory: Memory, now: Millis): Reading | null {
  const isPlain = PLAIN.test(text.trim().toLowerCase());
  const reading = isPlain ? readWish(text, memory, now) : null;
  return reading?.kind === 'ask' ? null : reading;
}

const LEADING =
  /^(?:(?:interval|fixed|hybrid|quiet(?: hours)?|time ?zone|zone|vacation|holidays?|around|at)[:\s]+)+/;

function questionOf(said: string): ScheduleQuestion {
  if (/^quiet/.test(said)) return 'quiet';
  if (/^(?:time ?)?zone/.test(said)) return 'zone';
  if (/^(?:vacation|holiday|until|till)/.test(said)) return 'vacation';
  if (/^(?:interval|every)/.test(said) || (/\bhours?\b/.test(said) && !readClock(said, false)))
    return 'interval';
  return /^(?:hybrid|around|about)/.test(said) ? 'hybrid' : 'fixed';
}

const COUNTS: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

/** "twice a day", "4 times a day", "4 a day". */
function oftenIn(said: string): number | null {
  const found = /^(?:up to |at most )?(\w+)(?: times?)? (?:a|per) (day|week)$/.exec(said);
  if (!found) return null;
  const count = COUNTS[found[1] ?? ''] ?? Number(found[1]);
  const perDay = found[2] === 'week' ? count / 7 : count;
  return perDay > 0 && perDay <= PACE.most ? perDay : null;
}
