import { fold } from './normal.ts';
import { type PhraseTable, phraseTable } from './phrases.ts';
import { CITIES, NO_PLACES, PRESENT_NAMES, REGIONS } from './words/places.ts';

/** What a name of a place stands for. `wide`: the place has more zones than this one. */
export interface Place {
  readonly id: string;
  readonly kind: 'city' | 'region';
  readonly wide: boolean;
}

const present = (id: string): string => PRESENT_NAMES.get(id) ?? id;

const ZONES: readonly string[] = Intl.supportedValuesOf('timeZone').map(present);

/** Every zone id by its folded self, so that `europe/berlin` is found too. */
const ZONE_BY_FOLDED: ReadonlyMap<string, string> = new Map(ZONES.map((id) => [fold(id), id]));

/** Lines of `zone: name, name`; `~` before the zone marks a place with more than one. */
function placeRows(lines: string, kind: Place['kind']): [string, Place][] {
  return lines.split('\n').flatMap((line): [string, Place][] => {
    const [zone = '', names] = line.split(': ');
    return names === undefined
      ? []
      : [[names, { id: zone.replace('~', ''), kind, wide: zone.startsWith('~') }]];
  });
}

const noPlaces = new Set(NO_PLACES.split(',').map((name) => name.trim()));

const zoneRows = ZONES.flatMap((id): [string, Place][] => {
  const name = (id.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase();
  return noPlaces.has(name) || name.startsWith('gmt') ? [] : [[name, { id, kind: 'city', wide: false }]];
});

/** Cities and countries by name. */
export const PLACES: PhraseTable<Place> = phraseTable([
  ...placeRows(CITIES, 'city'),
  ...placeRows(REGIONS, 'region'),
  ...zoneRows,
]);

/** Long names of one word, for catching slips of the finger. */
export const LONG_NAMES: readonly string[] = [...PLACES].flatMap(([first, entries]) =>
  first.length >= 6 && entries.some((entry) => entry.words.length === 1) ? [first] : [],
);

/**
 * The zone's id in its usual spelling for a name such as `europe/berlin`, `Etc/GMT-2` or `US/Eastern`.
 *
 * @returns null when there is no such zone.
 */
export function zoneByName(name: string): string | null {
  const known = ZONE_BY_FOLDED.get(fold(name));
  if (known) return known;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return present(timeZone);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw new Error('looking up the name of a time zone', { cause: error });
  }
}

/** Minutes east of UTC at that instant. */
export function offsetOf(zone: string, now: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(now).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Asked first for an offset of a part of an hour: where most people with it live. */
const ODD_OFFSETS = [
  'Asia/Kolkata',
  'Asia/Tehran',
  'Asia/Kabul',
  'Asia/Kathmandu',
  'Asia/Yangon',
  'Australia/Adelaide',
  'Australia/Darwin',
  'America/St_Johns',
];

/**
 * A zone for an offset in minutes east of UTC: `Etc/GMT-2` for +120 (the sign of those names is turned round),
 * and a zone that has it at this instant for a part of an hour.
 *
 * @returns null when nobody has that offset.
 */
export function zoneAtOffset(minutes: number, now: number): string | null {
  if (minutes < -720 || minutes > 840) return null;
  if (minutes === 0) return 'UTC';
  if (minutes % 60 === 0) return `Etc/GMT${minutes > 0 ? '-' : '+'}${Math.abs(minutes / 60)}`;
  return [...ODD_OFFSETS, ...ZONES].find((zone) => offsetOf(zone, now) === minutes) ?? null;
}
