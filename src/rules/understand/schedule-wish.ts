import type { Millis } from '../../domain/ids.ts';
import type { QuietHours } from '../../domain/memory.ts';
import { addDays, localParts } from '../schedule/local-time.ts';
import { readClock } from './clock.ts';
import { readDuration } from './duration.ts';
import { fold } from './normal.ts';

const HOUR: Millis = 3_600_000;
const DAY: Millis = 24 * HOUR;
const MOST_TIMES = 8;
const LONGEST_DAYS = 366;
const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'pt', 'ru'] as const;

const AND = /[,;&+/\n]|(?<!\p{L})(?:and|und|y|et|e|и|then|dann)(?!\p{L})/iu;
const UP_TO =
  /\s*(?:-|–|—|(?<!\p{L})(?:to|til|till|until|bis|and|und|a|à|al|fino alle|até|до)(?!\p{L}))\s*/iu;
const FROM = /^(?:from|between|von|zwischen|de|entre|dalle|das|с)\s+/iu;
const NO = /^(?:no|none|never|off|nothing|keine|nein|nie|ninguna|aucune|nessuna|nenhuma|нет)\.?$/iu;

/**
 * Several times of the day, such as "9 and 18:30", "7am, noon and half past six".
 * @returns minutes of the day in their order, one to eight; null when some part is no time
 */
export function readTimes(text: string): number[] | null {
  const apart = text.replace(/(\d[:.h]\d\d)\s+(?=\d)/g, '$1, ');
  const parts = apart.split(AND).filter((part) => part.trim() !== '');
  const minutes = parts.map((part) => readClock(part.trim(), true)?.minute ?? null);
  const known = minutes.filter((minute) => minute !== null);
  if (known.length < minutes.length) return null;
  const sorted = [...new Set(known)].sort((a, b) => a - b);
  return sorted.length > 0 && sorted.length <= MOST_TIMES ? sorted : null;
}

/** "every 3 hours", "hourly", "4": whole hours, 1 to 24; null for anything else. */
export function readHours(text: string): number | null {
  const said = fold(text);
  if (
    /(?<!\p{L})(?:hourly|every hour|stundlich|jede stunde|cada hora|toutes les heures)(?!\p{L})/u.test(said)
  )
    return 1;
  if (/(?<!\p{L})(?:daily|once a day|every day|taglich|einmal am tag)(?!\p{L})/u.test(said)) return 24;
  const span = readDuration(text);
  const bare = /^\D{0,12}(\d{1,2})\s*(?:h\.?)?$/u.exec(said)?.[1];
  const hours = span === null ? Number(bare ?? 0) : Math.round(span / HOUR);
  return hours >= 1 && hours <= 24 ? hours : null;
}

/** "22 to 7", "from 10pm until 6:30", "none" (which is as long as nothing). */
export function readQuiet(text: string): QuietHours | null {
  const said = text.trim();
  if (NO.test(said)) return { from: 0, to: 0 };
  const parts = said.replace(FROM, '').split(UP_TO);
  const [from, to] = parts.map((part) => readClock(part.trim(), true)?.minute ?? null);
  if (parts.length !== 2 || typeof from !== 'number' || typeof to !== 'number') return null;
  return { from, to };
}

/**
 * The day up to which somebody is away: "until 5 December", "5.12.", "2026-12-05", "next Monday", "two weeks".
 * @returns YYYY-MM-DD, tomorrow at the soonest and a year from now at the latest; null for anything else
 */
export function readUntil(text: string, zone: string, now: Millis): string | null {
  const said = fold(text);
  const { date: today, weekday } = localParts(zone, now);
  const found = namedDate(said, today) ?? namedWeekday(said, today, weekday) ?? afterSpan(said, today);
  return found !== null && found > today && found <= addDays(today, LONGEST_DAYS) ? found : null;
}

function namedDate(said: string, today: string): string | null {
  const iso = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(said);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /(?<!\d)(\d{1,2})\. ?(\d{1,2})\.? ?(\d{4})?(?!\d)/.exec(said);
  const chinese = /(\d{1,2})月(\d{1,2})[日号]?/u.exec(said);
  const [day, month, year] = dotted
    ? [dotted[1], Number(dotted[2]), dotted[3]]
    : chinese
      ? [chinese[2], Number(chinese[1]), undefined]
      : inWords(said);
  if (day === undefined || !month) return null;
  if (year !== undefined) return dateOf(Number(year), month, Number(day));
  const thisYear = Number(today.slice(0, 4));
  const soon = dateOf(thisYear, month, Number(day));
  return soon !== null && soon <= today ? dateOf(thisYear + 1, month, Number(day)) : soon;
}

type Spelled = readonly [day: string | undefined, month: number, year: string | undefined];

/** "5 December", "December 5th, 2026". */
function inWords(said: string): Spelled {
  const words = said.match(/\p{L}+/gu) ?? [];
  const name = words.find((word) => MONTHS.has(word));
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(said)?.[1];
  const year = /(?<!\d)(\d{4})(?!\d)/.exec(said)?.[1];
  return [day, (name && MONTHS.get(name)) || 0, year];
}

/** Null for a day that no calendar has, such as 30 February. */
function dateOf(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const isReal = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return isReal ? at.toISOString().slice(0, 10) : null;
}

/** The next day of that name; today's name means in a week. */
function namedWeekday(said: string, today: string, weekday: number): string | null {
  const words = said.match(/\p{L}+/gu) ?? [];
  const name = words.find((word) => WEEKDAYS.has(word));
  const wanted = name === undefined ? undefined : WEEKDAYS.get(name);
  return wanted === undefined ? null : addDays(today, ((wanted - weekday + 6) % 7) + 1);
}

function afterSpan(said: string, today: string): string | null {
  if (/(?<!\p{L})(?:tomorrow|morgen|manana|demain|domani|amanha|завтра)(?!\p{L})|明天/u.test(said))
    return addDays(today, 1);
  const span = readDuration(said);
  return span === null ? null : addDays(today, Math.max(1, Math.ceil(span / DAY)));
}

/** Names in all languages, long and short, to the number that they stand for. */
function namesOf(options: Intl.DateTimeFormatOptions, days: readonly Date[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    for (const [index, day] of days.entries()) {
      for (const { type, value } of format.formatToParts(day)) {
        const name = fold(value).replace(/\./g, '').trim();
        if (type in options && /^\p{L}{3,}$/u.test(name)) names.set(name, index + 1);
      }
    }
  }
  return names;
}

const yearsMonths = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 5)));
/** From a Monday on. */
const weeksDays = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 5, 1 + day)));
const MONTHS = new Map([
  ...namesOf({ month: 'short', day: 'numeric' }, yearsMonths),
  ...namesOf({ month: 'long', day: 'numeric' }, yearsMonths),
]);
const WEEKDAYS = new Map([
  ...namesOf({ weekday: 'short' }, weeksDays),
  ...namesOf({ weekday: 'long' }, weeksDays),
]);
