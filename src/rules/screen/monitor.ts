import { type Iso, type Millis, toIso, toMillis } from '../../domain/ids.ts';
import type { Watched } from '../../domain/memory.ts';
import type { Screening } from './input.ts';
import type { Meta } from './meta.ts';

const HALF_LIFE: Millis = 2 * 3_600_000;
/** What a message that is not about the bot leaves of the score. */
const EASE = 0.7;
const WEIGHTS = {
  topic: 1,
  distinct: 0.5,
  falseMemory: 2,
  drift: 1,
  flagged: 1,
  blocked: 2,
  released: 1.5,
} as const;
const WARN_AT = 3;
const JUDGE_AT = 4.5;
/** From here on nobody has to be asked. */
const COOL_AT = 9;
const HIGHEST = 100;
/** What is less is forgotten, so that nothing is written with every ordinary message. */
const NOTHING = 0.05;
const COOLING: Millis = 15 * 60_000;
/** One is warned once in so long. */
const WARNED: Millis = 24 * 3_600_000;
const MOST_ASKED = 20;

/** What a turn showed. Frustration, moods and refusals show nothing. */
export interface Turn {
  readonly meta: Meta;
  readonly screening: Screening;
}

/**
 * What is to be done with a message about the bot: `warn`: the server says once, kindly, what it will not tell; `judge`:
 * the last ten turns are looked at; `cool`: the server answers. Always `calm` for a message about anything else.
 */
export type Standing = 'calm' | 'warn' | 'judge' | 'cool';

/** The score now, halved every two hours. */
export function scoreOf({ score, at }: Pick<Watched, 'score' | 'at'>, now: Millis): number {
  return at === null ? 0 : score * 0.5 ** (Math.max(0, now - toMillis(at)) / HALF_LIFE);
}

/** Takes a message in, and says what it calls for. */
export function attend(watched: Watched, turn: Turn, now: Millis): { watched: Watched; standing: Standing } {
  const added = weightOf(watched, turn);
  const before = scoreOf(watched, now);
  if (added === 0)
    return { watched: before === 0 ? watched : scored(watched, before * EASE, now), standing: 'calm' };
  const score = Math.min(HIGHEST, before + added);
  const asked = [...new Set([...watched.asked, ...turn.meta.topics])].slice(-MOST_ASKED);
  const next = { ...scored(watched, score, now), asked };
  const standing = standingOf(next, now);
  if (standing === 'warn') return { watched: { ...next, warned_at: toIso(now) }, standing };
  return { watched: standing === 'cool' && !isCooling(next, now) ? cooled(next, now) : next, standing };
}

/** For so long the server answers whatever is about the bot. */
export const cooled = (watched: Watched, now: Millis): Watched => ({
  ...watched,
  cooling_until: toIso(now + COOLING),
});

/** The judge found nothing in it. */
export const calmed = (watched: Watched, now: Millis): Watched =>
  scored(watched, scoreOf(watched, now) / 2, now);

/** Whether a reply to them had to be held back within the last day. */
export const isWary = ({ leaked_at: at }: Watched, now: Millis): boolean =>
  at !== null && now - toMillis(at) < REMEMBERED;

/** A reply to them was held back. */
export const leaked = (watched: Watched, now: Millis): Watched => ({ ...watched, leaked_at: toIso(now) });

const MOST_RELEASED = 30;
const REMEMBERED: Millis = 24 * 3_600_000;

/** Places of this prompt whose words earlier replies have held, of the last 24 hours. */
export function releasedOf({ released }: Watched, prompt: string, now: Millis): readonly number[] {
  return released.filter((one) => isOf(one, prompt, now)).flatMap(({ places }) => places);
}

/** Remembers which words of the prompt a reply has held; they count against the person only if they asked for them. */
export function released(
  watched: Watched,
  { prompt, places, asked }: { prompt: string; places: readonly number[]; asked: boolean },
  now: Millis,
): Watched {
  const kept = watched.released.filter((one) => isOf(one, prompt, now));
  if (places.length === 0)
    return kept.length === watched.released.length ? watched : { ...watched, released: kept };
  const known = new Set(kept.flatMap((one) => one.places));
  const news = asked && places.some((place) => !known.has(place));
  const one = { at: toIso(now), prompt, places: places.slice(0, 300) };
  const next = { ...watched, released: [...kept, one].slice(-MOST_RELEASED) };
  return news ? scored(next, Math.min(HIGHEST, scoreOf(next, now) + WEIGHTS.released), now) : next;
}

const isOf = (one: { at: Iso; prompt: string }, prompt: string, now: Millis): boolean =>
  one.prompt === prompt && now - toMillis(one.at) < REMEMBERED;

function weightOf({ asked }: Watched, { meta, screening }: Turn): number {
  const fresh = meta.topics.filter((topic) => !asked.includes(topic)).length;
  // The classifier alone takes anger for an attack now and then.
  const found = screening.reasons.some((reason) => reason !== 'classifier');
  return (
    (meta.topics.length > 0 ? WEIGHTS.topic : 0) +
    fresh * WEIGHTS.distinct +
    (meta.falseMemory ? WEIGHTS.falseMemory : 0) +
    (meta.drift ? WEIGHTS.drift : 0) +
    (screening.verdict === 'block' ? WEIGHTS.blocked : found ? WEIGHTS.flagged : 0)
  );
}

function standingOf(watched: Watched, now: Millis): Standing {
  const score = scoreOf(watched, now);
  if (isCooling(watched, now) || score >= COOL_AT) return 'cool';
  const warned = watched.warned_at !== null && now - toMillis(watched.warned_at) < WARNED;
  if (score >= WARN_AT && !warned) return 'warn';
  return score >= JUDGE_AT ? 'judge' : 'calm';
}

const isCooling = ({ cooling_until: until }: Watched, now: Millis): boolean =>
  until !== null && now < toMillis(until);

const scored = (watched: Watched, score: number, now: Millis): Watched =>
  score < NOTHING ? { ...watched, score: 0, at: null, asked: [] } : { ...watched, score, at: toIso(now) };
