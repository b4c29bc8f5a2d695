import { readNumberClauses } from './numbers.ts';
import { findPhrases, strangersAmong } from './phrases.ts';
import { CLOCK_FILLERS, DAY_HALVES, type DayHalf, NAMED_TIMES } from './words/clock.ts';

/** A time of day: minutes after midnight, and the words of the text that do not belong to it. */
export interface ClockTime {
  readonly minute: number;
  readonly rest: readonly string[];
}

/** How an hour and a minute are written, the most telling first. Digits are matched at most four at a time. */
const FORMS: readonly (readonly [RegExp, (a: number, b: number) => number])[] = [
  [/(?<!\d)(\d{1,2}) ?[:.h] ?(\d{2})(?!\d)(?! %)/, (hour, minute) => hour * 60 + minute],
  [/(?<!\d)(\d{1,2}) (?:uhr|点|點|h) (\d{1,2})(?!\d)/, (hour, minute) => hour * 60 + minute],
  [/(?<!\d)(\d{1,2}) (?:点|點) 半/, (hour) => hour * 60 + 30],
  [/half past (\d{1,2})(?!\d)/, (hour) => hour * 60 + 30],
  [/(?:quarter past|viertel nach) (\d{1,2})(?!\d)/, (hour) => hour * 60 + 15],
  [/(?:quarter to|viertel vor|dreiviertel) (\d{1,2})(?!\d)/, (hour) => hour * 60 - 15],
  [/halb (\d{1,2})(?!\d)/, (hour) => hour * 60 - 30],
  [/(?<!\d)(\d{1,2}) (?:menos cuarto|moins le quart|meno un quarto)/, (hour) => hour * 60 - 15],
  [/(?<!\d)(\d{1,2}) (?:minutes )?(?:past|nach) (\d{1,2})(?!\d)/, (minute, hour) => hour * 60 + minute],
  [
    /(?<!\d)(\d{1,2}) (?:minutes )?(?:to|vor) (\d{1,2}) (?=oclock|am|pm)/,
    (minute, hour) => hour * 60 - minute,
  ],
  [/(?<!\d)(\d{1,2}) - \d{1,2} (?=am|pm|uhr|oclock)/, (hour) => hour * 60],
  [
    /(?<!\d)(\d{1,2}) (?:am|pm|uhr|oclock|h|点|點|часов|часа|утра|вечера|дня|ночи)(?!\p{L})/u,
    (hour) => hour * 60,
  ],
];

/** Only where a time was asked for: "6 30", "0730", "7". */
const BARE_FORMS: typeof FORMS = [
  [/^(\d{1,2}) (\d{2})$/, (hour, minute) => hour * 60 + minute],
  [/^(\d{2})(\d{2})$/, (hour, minute) => hour * 60 + minute],
  [/^(\d{1,2})(?: - \d{1,2})?$/, (hour) => hour * 60],
];

/** In one spelling, words and numbers apart by one space: `7:30pm` → `7 : 30 pm`, "half past six" → "half past 6". */
function spell(text: string): string {
  const plain = text
    .replace(/([ap])\. ?m\b\.?/gi, '$1m')
    .replace(/ (?:y|et|e) (?:media|demie|mezza|meia)(?!\p{L})/giu, ' 30')
    .replace(/ (?:y|et|e) (?:cuarto|quart|un quarto)(?!\p{L})/giu, ' 15');
  return readNumberClauses(plain)
    .flatMap(({ tokens }) => tokens)
    .map(({ word, value }) =>
      /^\d/.test(word) ? word : /^(?:one|eins|una|une|uno|一)$/.test(word) ? '1' : (value ?? word),
    )
    .join(' ');
}

/**
 * The first time of day in a text: "7am", "half past six", "7:30", "19 Uhr", "晚上8点半", "noon".
 *
 * @param asked whether a time was asked for; then a bare "7" or "0730" between small words is one too.
 * @returns null when there is none, or when it is contradictory ("7 in the morning or evening").
 */
export function readClock(text: string, asked: boolean): ClockTime | null {
  const said = spell(text);
  const all = said.split(' ');
  const named = findPhrases(all, NAMED_TIMES)[0];
  const found = firstForm(said, FORMS) ?? (asked ? bareForm(said, all) : null);
  if (!found && named)
    return { minute: named.value, rest: restOf(all, all.slice(named.at, named.at + named.length)) };
  const minute = found ? toMinute(found.minute, halfOf(found.after, all)) : null;
  return minute === null || !found ? null : { minute, rest: restOf(all, found.text.split(' ')) };
}

interface Form {
  readonly minute: number;
  readonly text: string;
  readonly after: string;
}

function firstForm(said: string, forms: typeof FORMS): Form | null {
  for (const [pattern, minuteOf] of forms) {
    const match = pattern.exec(said);
    const [first = 0, second = 0] = (match ?? []).slice(1).map(Number);
    const valid = match && (first <= 24 || /past|to|nach|vor/.test(match[0])) && first < 60 && second < 60;
    if (valid)
      return {
        minute: minuteOf(first, second),
        text: match[0],
        after: said.slice(match.index + match[0].length),
      };
  }
  return null;
}

/** "Coffee at 7", "brushing my teeth, 7": an hour behind a small word, or at the end. */
const HOUR_IN_PROSE: typeof FORMS = [
  [
    /(?:^| )(?:at|around|about|by|um|gegen|vers|las|alle|às|as|в|около) (\d{1,2})(?= (?:ish|or|and|on|in|every|most)(?!\p{L})|$)/u,
    (hour) => hour * 60,
  ],
  [/^[\p{L} ]{2,40} (\d{1,2})(?: ish)?$/u, (hour) => hour * 60],
];

function bareForm(said: string, all: readonly string[]): Form | null {
  const halves = findPhrases(all, DAY_HALVES);
  const left = strangersAmong(all, halves, CLOCK_FILLERS).join(' ');
  return firstForm(left, BARE_FORMS) ?? firstForm(said, HOUR_IN_PROSE);
}

/** am and pm right behind the time count before anything else in the text. */
function halfOf(after: string, all: readonly string[]): DayHalf | 'both' | null {
  const close = /^ ?(am|pm)(?!\p{L})/u.exec(after)?.[1] ?? all.find((word) => word === 'am' || word === 'pm');
  if (close === 'am' && all.includes('pm')) return 'am';
  if (close === 'pm') return 'pm';
  const halves = new Set(findPhrases(all, DAY_HALVES).map((half) => half.value));
  if (halves.size > 1) halves.delete('midday');
  if (halves.size > 1) return 'both';
  const [half] = halves;
  // "am" is also a German word ("am Abend"): what the day's half says goes before it.
  return half ?? (close === 'am' ? 'am' : null);
}

function toMinute(minute: number, half: DayHalf | 'both' | null): number | null {
  const early = minute < 720;
  const twelve = minute >= 720 && minute < 780;
  if (minute > 1440 || minute < -60) return null;
  switch (half) {
    case 'both':
      return early ? null : minute % 1440;
    case 'pm':
      return (early ? minute + 720 : minute) % 1440;
    case 'am':
      return twelve ? minute - 720 : (minute + 1440) % 1440;
    case 'night':
      return twelve ? minute - 720 : early && minute >= 360 ? minute + 720 : minute % 1440;
    case 'midday':
      return minute < 480 && minute >= 60 ? minute + 720 : (minute + 1440) % 1440;
    case null:
      return (minute + 1440) % 1440;
    default:
      return half satisfies never;
  }
}

function restOf(all: readonly string[], used: readonly string[]): string[] {
  const left = [...used];
  return all.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && /\p{L}/u.test(word);
  });
}

/** `HH:MM` of minutes after midnight. */
export const formatMinute = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
