import type { Archetype, Plan } from './archetypes.ts';
import { type Draws, drawsOf } from './draws.ts';

/** Seconds since the epoch; local time is UTC. */
export type Seconds = number;

export const HOUR: Seconds = 3_600;
export const DAY: Seconds = 24 * HOUR;
/** Monday, 2025-01-06, 00:00. */
export const START: Seconds = 1_736_121_600;

const MOST_SD = 2.5;
/** Blocks begin within so long after the day's first boundary. */
const BLOCKS_WITHIN = 17 * HOUR;

/** A stretch of a day in one state, up to where the next one begins. */
export interface Stretch {
  readonly from: Seconds;
  readonly state: string;
}

interface Block extends Stretch {
  readonly to: Seconds;
}

/** One day as it was drawn. It lasts until the first boundary of the next day. */
export interface DrawnDay {
  readonly boundaries: readonly Stretch[];
  readonly blocks: readonly Block[];
}

export const isUnreachable = (state: string): boolean => state === 'sleep' || state === 'away';

/**
 * Draws a day, in the order that `archetypes.json`, "day_plan", lays down.
 * @param day since the start, may be negative
 * @param shiftMinutes by which the whole day is later
 */
export function drawDay(
  life: Archetype,
  plan: Plan,
  seed: number,
  day: number,
  shiftMinutes: number,
): DrawnDay {
  const midnight = START + day * DAY;
  const draws = drawsOf(seed, 'plan', Math.floor(midnight / DAY));
  const shift = (draws.normal() * (life.day_shift_sd_min ?? 0) + shiftMinutes) * 60;
  const isOff = draws.uniform() < life.off_day_prob;
  const boundaries: Stretch[] = [];
  for (const { start, state, jitter_sd_min: jitter = life.jitter_sd_min } of plan) {
    const z = Math.max(-MOST_SD, Math.min(MOST_SD, draws.normal()));
    const wanted = midnight + secondsOf(start) + z * jitter * 60 + shift;
    const from = Math.max(wanted, (boundaries.at(-1)?.from ?? Number.NEGATIVE_INFINITY) + 60);
    boundaries.push({ from, state: isOff && state !== 'sleep' ? 'away' : state });
  }
  return { boundaries, blocks: drawBlocks(life, boundaries[0]?.from ?? midnight, draws) };
}

function drawBlocks({ random_blocks: blocks }: Archetype, begin: Seconds, draws: Draws): readonly Block[] {
  if (!blocks) return [];
  const [least, most] = blocks.len_min;
  return Array.from({ length: draws.poisson(blocks.mean_per_day) }, () => {
    const from = begin + draws.uniform() * BLOCKS_WITHIN;
    return { from, to: from + (least + draws.uniform() * (most - least)) * 60, state: blocks.state };
  });
}

/** The stretches of a day: blocks lie over every state that is reachable, later ones over earlier ones. */
export function stretchesOf({ boundaries, blocks }: DrawnDay, end: Seconds): readonly Stretch[] {
  const cuts = [...boundaries.map(({ from }) => from), ...blocks.flatMap(({ from, to }) => [from, to])]
    .filter((at) => at >= (boundaries[0]?.from ?? end) && at < end)
    .toSorted((a, b) => a - b);
  const stretches = cuts.map((from) => ({ from, state: stateAt(boundaries, blocks, from) }));
  return stretches.filter(({ state }, index) => state !== stretches[index - 1]?.state);
}

function stateAt(boundaries: readonly Stretch[], blocks: readonly Block[], at: Seconds): string {
  const state = boundaries.findLast(({ from }) => from <= at)?.state ?? 'sleep';
  if (isUnreachable(state)) return state;
  return blocks.findLast(({ from, to }) => from <= at && at < to)?.state ?? state;
}

/** @param clock HH:MM, beyond 24:00 for after midnight */
function secondsOf(clock: string): Seconds {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * HOUR + minutes * 60;
}
