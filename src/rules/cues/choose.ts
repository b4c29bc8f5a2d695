import type { Cue, CueRecord } from '../../domain/cues.ts';
import type { Instance } from '../../domain/instance.ts';
import type { Memory } from '../../domain/memory.ts';
import { fillText, type Placeholder } from '../schedule/fill.ts';
import { isEmpty } from '../turn/prediction-words.ts';
import { valuesFor } from '../turn/say.ts';
import { openStepOf } from '../turn/steps.ts';
import { NO_CUES, type Said } from './record.ts';

const HARDEST = 5;
/** How far from the fitting difficulty a cue may well be, in steps of difficulty. */
const SPREAD = 1;
const FAVOURED = 2;

/** A cue, and with which probability it was chosen among those that were possible. */
export interface Chosen extends Said {
  readonly probability: number;
}

interface Keyed {
  readonly key: string;
  readonly cue: Cue;
}

/**
 * What a check-in says; null where the coach has no cue that can be said now. Only cues without a gap are possible,
 * none of the last three as long as there is another, and of the rest those whose theme fits the open step, if any does.
 * Among them chance decides: the difficulty that fits is 1 + 4 × the recent rate of success, others weigh less by a bell
 * curve one wide, and favourites weigh twice as much.
 * @param random 0 (inclusive) to 1 (exclusive)
 */
export function chooseCue(instance: Instance, memory: Memory, random: () => number): Chosen | null {
  const record = memory.activity.cues ?? NO_CUES;
  const values = valuesNow(instance, memory);
  const pool = possible(instance, memory, record, values);
  const weights = pool.map((one) => weightOf(one, record));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = random() * total;
  const index = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  const chosen = pool[index] ?? pool.at(-1);
  if (!chosen) return null;
  const weight = weights[pool.indexOf(chosen)] ?? 0;
  return { ...said(chosen, values), probability: weight / total };
}

/** The cue of that name, if the coach still has it. */
export function cueNamed(instance: Instance, memory: Memory, key: string): Said | null {
  const found = keyed(instance).find((one) => one.key === key);
  return found ? said(found, valuesNow(instance, memory)) : null;
}

/** The name of the cue with that id. */
export const cueKey = (instance: Instance, id: string): string | null =>
  keyed(instance).find(({ cue }) => cue.id === id)?.key ?? null;

/** The text of a cue, with its gaps filled. */
export const cueText = ({ cue }: Said, instance: Instance, memory: Memory): string =>
  fillText(cue.template, valuesNow(instance, memory));

type Values = Partial<Record<Placeholder, string>>;

/** "No guess" is no guess to be reminded of. */
function valuesNow(instance: Instance, memory: Memory): Values {
  const values = valuesFor(instance, memory, openStepOf(instance, memory.state)?.step ?? null);
  const open = memory.state.open_step;
  return open && isEmpty(open.prediction) ? { ...values, prediction: '' } : values;
}

const said = ({ key, cue }: Keyed, values: Values): Said => ({
  key,
  cue,
  reply: cue.reply === undefined ? null : fillText(cue.reply, values).slice(0, 400),
});

function keyed({ id, definition, sharedCues }: Instance): readonly Keyed[] {
  const own = definition.cues;
  const cues = own ?? sharedCues;
  return cues.map((cue) => ({ key: `${own ? id : 'base'}/${cue.id}`, cue }));
}

function possible(
  instance: Instance,
  memory: Memory,
  { latest }: CueRecord,
  values: Values,
): readonly Keyed[] {
  const whole = keyed(instance).filter(({ cue }) => hasNoGap(cue, values));
  const fresh = whole.filter(({ key }) => !latest.includes(key));
  const free = fresh.length > 0 ? fresh : whole.filter(({ key }) => key !== latest.at(-1));
  const themes = themesNow(instance, memory);
  const fitting = free.filter(({ cue }) => themes.includes(cue.theme));
  return fitting.length > 0 ? fitting : free;
}

/** A name may be missing: every text reads well without it. */
function hasNoGap({ template, reply = '' }: Cue, values: Values): boolean {
  const has = new Set(Object.entries(values).flatMap(([name, value]) => (value.trim() === '' ? [] : [name])));
  return [...`${template} ${reply}`.matchAll(/\{(\w+)\}/g)].every(
    ([, name = '']) => name === 'name' || has.has(name),
  );
}

function themesNow({ definition }: Instance, { state }: Memory): readonly string[] {
  const map = new Map(Object.entries(definition.cue_themes ?? {}));
  const { open_step: open } = state;
  return open ? [...(map.get(open.id) ?? []), ...(map.get(open.stage) ?? [])] : [];
}

function weightOf({ key, cue }: Keyed, { success, favourites }: CueRecord): number {
  const fitting = 1 + (HARDEST - 1) * success;
  const closeness = Math.exp(-(((cue.difficulty - fitting) / SPREAD) ** 2) / 2);
  return closeness * (favourites.includes(key) ? FAVOURED : 1);
}
