import type { Millis } from '../../domain/ids.ts';
import { readClock } from './clock.ts';
import { fold, oneSlipApart, words } from './normal.ts';
import { type Found, findPhrases, phraseTable, strangersAmong, wordSet } from './phrases.ts';
import { ABBREVIATIONS, LOCAL_CUES, PLACE_CUES, PLACE_FILLERS } from './words/places.ts';
import { LONG_NAMES, PLACES, type Place, zoneAtOffset, zoneByName } from './zone-names.ts';

/** A zone, and whether there is no doubt about it. */
export interface ZoneReading {
  readonly id: string;
  readonly certain: boolean;
}

/**
 * The time zone that somebody names: an IANA id, a city or country, an offset, an abbreviation, or what their
 * clock shows. Words that merely happen to be places do not count; two places with different zones are unclear.
 *
 * @param now epoch milliseconds, for "it is 14:30 here" and for offsets of half an hour.
 * @returns null when nothing was named; not `certain` where it should be said back before it is trusted.
 */
export function readZone(text: string, now: Millis): ZoneReading | null {
  return byId(text) ?? byOffset(text, now) ?? byAbbreviation(text) ?? byPlace(text) ?? byLocalTime(text, now);
}

/** Such as "15:42 on Saturday", in that zone. Throws on a zone that does not exist. */
export function describeLocalTime(zone: string, now: Millis): string {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'long' });
  return `${time.format(now)} on ${day.format(now)}`;
}

function byId(text: string): ZoneReading | null {
  const name = /[A-Za-z]{2,}\/[\w+\-/]{3,40}/.exec(text)?.[0];
  const id = name ? zoneByName(name) : null;
  return id ? { id, certain: true } : null;
}

const OFFSET = /(?:utc|gmt) ?([+-])? ?(\d{1,2})(?::?([0-5]\d))?(?!\d)/;
const BARE_OFFSET = /^([+-]) ?(\d{1,2})(?::?([0-5]\d))?$/;

function byOffset(text: string, now: Millis): ZoneReading | null {
  const plain = fold(text).replace(/[−–—]/g, '-');
  const named = OFFSET.exec(plain);
  const [, sign, hours, minutes] = named ?? BARE_OFFSET.exec(plain) ?? [];
  if (hours === undefined) return null;
  const east = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
  const id = zoneAtOffset(east, now);
  return id === null ? null : { id, certain: named !== null && sign !== undefined && east % 60 === 0 };
}

/** In a sentence only capitals count: "est" and "ist" are words elsewhere. */
function byAbbreviation(text: string): ZoneReading | null {
  const alone = text.trim().replace(/[.!]$/, '');
  const letters = text.match(/(?<!\p{L})\p{Lu}{3,4}(?!\p{L}| ?[+-]?\d)/gu) ?? [];
  const shouted = text === text.toUpperCase() && words(text).length > 2;
  const found = [alone.toUpperCase(), ...(shouted ? [] : letters)].flatMap(
    (each) => ABBREVIATIONS.get(each) ?? [],
  );
  return found[0] ?? null;
}

const CUES = phraseTable([[PLACE_CUES, true]]);
const FILLERS = wordSet(PLACE_FILLERS);
/** "I'm Sofia" is a name. */
const NAMING = wordSet('im am bin soy suis sono sou');

function byPlace(text: string): ZoneReading | null {
  const said = words(text);
  const found = findPhrases(said, PLACES).filter((place) => !NAMING.has(said[place.at - 1] ?? ''));
  const strangers = strangersAmong(said, found, FILLERS).length;
  const meant = strangers === 0 || found.some((place) => isCued(said, place.at)) ? found : [];
  const reading = settle(meant);
  if (reading) return strangers <= 4 ? reading : { ...reading, certain: false };
  return meant.length === 0 ? byMistypedPlace(said) : null;
}

const isCued = (said: readonly string[], at: number): boolean =>
  findPhrases(said.slice(Math.max(0, at - 2), at), CUES).some(
    (cue) => cue.at + cue.length === Math.min(2, at),
  );

/** A city counts more than the country beside it; two cities in different zones are unclear. */
function settle(found: readonly Found<Place>[]): ZoneReading | null {
  const cities = found.filter((place) => place.value.kind === 'city');
  const [place, ...others] = (cities.length > 0 ? cities : found).map((each) => each.value);
  if (!place || others.some((other) => other.id !== place.id)) return null;
  return { id: place.id, certain: !place.wide && found.every((each) => agree(each.value, place)) };
}

/** Kaliningrad is in Russia, whose capital has another zone; this London is not in Ontario. */
const agree = (other: Place, place: Place): boolean =>
  other.id === place.id || (other.wide && other.id.split('/')[0] === place.id.split('/')[0]);

const MOST_WORDS = 8;

function byMistypedPlace(said: readonly string[]): ZoneReading | null {
  const unknown = said.filter((word) => !FILLERS.has(word));
  if (said.length > MOST_WORDS || unknown.length !== 1) return null;
  const [word = ''] = unknown;
  if (word.length < 6) return null;
  const near = LONG_NAMES.filter((name) => name[0] === word[0] && oneSlipApart(name, word));
  const reading = settle(findPhrases(near, PLACES));
  return reading && { ...reading, certain: false };
}

const LOCAL = phraseTable([[LOCAL_CUES, true]]);
const STEP = 30;
/** Furthest east that is meant when the clock shows half a day's difference: New Zealand in summer. */
const EASTMOST = 780;

function byLocalTime(text: string, now: Millis): ZoneReading | null {
  const clock = readClock(text, false);
  if (!clock) return null;
  const cued = findPhrases(words(text), LOCAL).length > 0;
  const alone = strangersAmong(clock.rest.flatMap(words), [], FILLERS).length === 0;
  const promise = words(text).some((word) => LEADING_AWAY.has(word));
  if ((!cued && !alone) || promise) return null;
  const east = (((clock.minute - utcMinute(now)) % 1440) + 1440) % 1440;
  const rounded = Math.round((east > EASTMOST + STEP / 2 ? east - 1440 : east) / STEP) * STEP;
  const id = zoneAtOffset(rounded, now);
  return id === null ? null : { id, certain: false };
}

/** "Yes, it is 15:42" agrees with a zone; "at 7:30" is a plan. */
const LEADING_AWAY = wordSet(
  'yes yeah yep ja si oui sim да 是 at um before after until till от до alle wake',
);

const utcMinute = (now: Millis): number => Math.floor(now / 60_000) % 1440;
