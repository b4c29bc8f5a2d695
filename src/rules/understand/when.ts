import type { Millis } from '../../domain/ids.ts';
import { addDays, atLocal, localParts, nextLocal } from '../schedule/local-time.ts';
import { readClock } from './clock.ts';
import { readDuration } from './duration.ts';
import { fold, words } from './normal.ts';
import { findPhrases, phraseTable } from './phrases.ts';

/** Minutes of the day. */
const MORNING = 8 * 60 + 30;
const EVENING = 19 * 60;

export const thisEvening = (zone: string, now: Millis): Millis => nextLocal(zone, now, EVENING);
export const tomorrowMorning = (zone: string, now: Millis): Millis => onTheNextDay(zone, now, MORNING);

const DAYS = phraseTable<'tomorrow' | 'evening' | 'noise'>([
  [
    'heute morgen, guten morgen, por la manana, tomorrow evening, tomorrow night, morgen abend, manana por la noche, demain soir, domani sera, завтра вечером, 明天晚上',
    'noise',
  ],
  [
    'tomorrow, tmrw, tmr, in the morning, morgen, morgen fruh, manana, demain, domani, amanha, завтра, 明天',
    'tomorrow',
  ],
  [
    'tonight, this evening, in the evening, after work, after dinner, heute abend, abends, nach der arbeit, esta noche, esta tarde, por la tarde, ce soir, stasera, hoje a noite, вечером, сегодня вечером, после работы, 今晚, 晚上',
    'evening',
  ],
]);
const TOMORROW_EVENING =
  /tomorrow (?:evening|night)|morgen abend|manana por la noche|demain soir|domani sera|завтра вечером|明天晚上/u;
const IN = /\b(?:in|in about|in etwa|en|dans|tra|em|через)\b|后/u;
/** Further off than this is no "later" that a reminder is good for. */
const LONGEST_MS = 7 * 24 * 3_600_000;

/**
 * When somebody wants to be asked again: "tomorrow", "tonight", "at 18:00", "in two hours".
 *
 * @param zone IANA id.
 * @returns an instant after `now`, or null when no time was named.
 */
export function readWhen(text: string, zone: string, now: Millis): Millis | null {
  const day = findPhrases(words(text), DAYS)[0]?.value;
  const clock = readClock(text, false);
  if (clock) {
    return day === 'tomorrow' ? onTheNextDay(zone, now, clock.minute) : nextLocal(zone, now, clock.minute);
  }
  const hour = bareHour(text);
  if (hour !== null && day === 'tomorrow') return onTheNextDay(zone, now, hour * 60);
  if (hour !== null) return Math.min(...hoursMeant(hour, day).map((each) => nextLocal(zone, now, each * 60)));
  if (TOMORROW_EVENING.test(fold(text))) return onTheNextDay(zone, now, EVENING);
  if (day === 'tomorrow') return tomorrowMorning(zone, now);
  if (day === 'evening') return thisEvening(zone, now);
  const span = IN.test(fold(text)) ? readDuration(text) : null;
  return span !== null && span <= LONGEST_MS ? now + span : null;
}

/** The "9" of "at 9", 0-23; null when none is named. */
function bareHour(text: string): number | null {
  const hour = Number(
    /(?<!\p{L})(?:at|around|by|um|gegen|a las|vers|alle|as|в) (\d{1,2})(?![\d:.%/])/u.exec(fold(text))?.[1] ??
      24,
  );
  return hour < 24 ? hour : null;
}

/** "At 9" is the nine that comes first, "tonight at 9" the one in the evening. */
function hoursMeant(hour: number, day: 'tomorrow' | 'evening' | 'noise' | undefined): number[] {
  if (hour === 0 || hour >= 12) return [hour];
  return day === 'evening' ? [hour + 12] : [hour, hour + 12];
}

function onTheNextDay(zone: string, now: Millis, minute: number): Millis {
  return atLocal(zone, addDays(localParts(zone, now).date, 1), minute);
}
