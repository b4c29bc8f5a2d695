import type { Encounter } from '../../domain/check-ins.ts';
import type { Cue, CueRecord } from '../../domain/cues.ts';
import { type Millis, toIso } from '../../domain/ids.ts';

/** One answer moves the rate by so much: the latest five count for two thirds. */
const PACE = 0.2;
/** Nobody has shown anything yet, so it begins gently. */
const FIRST_SUCCESS = 0.25;
const KEPT_LATEST = 3;
const KEPT_FAVOURITES = 40;

export const NO_CUES: CueRecord = {
  points: 0,
  streak: { current: 0, longest: 0 },
  success: FIRST_SUCCESS,
  favourites: [],
  latest: [],
  open: null,
};

/** A cue that is to be said. */
export interface Said {
  /** Such as `move_prompt/two_minutes`. */
  readonly key: string;
  readonly cue: Cue;
  /** The words that are expected back, with nothing left to fill in; null: any. */
  readonly reply: string | null;
}

/** A check-in has said it. What the one before it still waited for is over. */
export function cueSaid(
  record: CueRecord,
  { key, cue, reply }: Said,
  message: string,
  at: Millis,
): CueRecord {
  const before = record.open;
  const success = before && !before.counted ? moved(record.success, false) : record.success;
  return {
    ...record,
    success,
    latest: [...record.latest, key].slice(-KEPT_LATEST),
    open: { cue: key, message, at: toIso(at), points: cue.points, reply, counted: false },
  };
}

/** What a check-in that came to an end makes of the record, and what it has earned. */
export interface Settled {
  readonly record: CueRecord;
  readonly points: number;
}

/**
 * Its check-in was answered, or missed. A cue that any answer will do for has earned its points with the answer. One
 * that expects certain words waits for them until the next check-in goes out.
 */
export function cueEnded(record: CueRecord, { id, answered }: Pick<Encounter, 'id' | 'answered'>): Settled {
  const { open } = record;
  if (open?.message !== id) return { record, points: 0 };
  const here = { ...record, streak: streakAfter(record.streak, answered !== null) };
  if (answered === null) {
    const success = moved(record.success, false);
    return {
      record: { ...here, success, open: open.reply === null ? null : { ...open, counted: true } },
      points: 0,
    };
  }
  return open.reply === null ? earned(here) : { record: here, points: 0 };
}

/** What the open cue asked for has come. Without one nothing changes, so nothing is ever earned twice. */
export function earned(record: CueRecord): Settled {
  const { open } = record;
  if (!open) return { record, points: 0 };
  const success = open.counted ? record.success : moved(record.success, true);
  return {
    record: { ...record, points: record.points + open.points, success, open: null },
    points: open.points,
  };
}

export function liked(record: CueRecord, key: string): CueRecord {
  if (record.favourites.includes(key)) return record;
  return { ...record, favourites: [...record.favourites, key].slice(-KEPT_FAVOURITES) };
}

const streakAfter = ({ current, longest }: CueRecord['streak'], answered: boolean): CueRecord['streak'] => {
  const now = answered ? current + 1 : 0;
  return { current: now, longest: Math.max(longest, now) };
};

/** Exponential smoothing. */
const moved = (rate: number, success: boolean): number =>
  Math.round((rate + PACE * ((success ? 1 : 0) - rate)) * 1e4) / 1e4;
