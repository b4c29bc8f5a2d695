import type { Millis } from '../../../domain/ids.ts';
import { HOUR } from '../allowed.ts';
import { localParts } from '../local-time.ts';
import type { Encounter } from './evidence.ts';

const RATE = 0.2;
const PENALTY = 0.1;
const LEAST = 0.1;
const MOST = 1;
const START = 0.5;
const MINUTE: Millis = 60_000;

/** 24 numbers, one per local hour, 0.1 to 1. */
export type EloHours = readonly number[];

export const NO_ELO: EloHours = Array.from({ length: 24 }, () => START);

/**
 * The baseline: each hour has a strength that moves by a fifth of the prediction error. An answer raises the hour in
 * which it came, and the hours that passed before lose a tenth of their square; silence counts against every hour up to
 * the deadline.
 */
export function learnElo(hours: EloHours, { sent, answered, deadline }: Encounter, zone: string): EloHours {
  const hourOf = (at: Millis): number => localParts(zone, at).hour;
  const passed = new Set<number>();
  const end = answered ?? deadline;
  for (let at = sent; at < end; at += HOUR) passed.add(hourOf(at));
  const answerHour = answered === null ? null : hourOf(answered);
  return hours.map((p, hour) => {
    if (hour === answerHour) return bounded(p + RATE * (1 - p));
    if (!passed.has(hour)) return p;
    return bounded(answered === null ? p - RATE * p : p - PENALTY * p * p);
  });
}

const bounded = (p: number): number => Math.min(MOST, Math.max(LEAST, p));

/** When the strengths of the hours since `from` add up to their sum over a day divided by how often a day has to be. */
export function nextByStrength(hours: EloHours, zone: string, from: Millis, perDay: number): Millis {
  let missing = (hours.reduce((sum, p) => sum + p, 0) / perDay) * HOUR;
  for (let at = from; ; ) {
    const { hour, minuteOfDay } = localParts(zone, at);
    const strength = hours[hour] ?? LEAST;
    const rest = HOUR - ((minuteOfDay % 60) * MINUTE + (at % MINUTE));
    if (strength * rest >= missing) return at + Math.round(missing / strength);
    missing -= strength * rest;
    at += rest;
  }
}
