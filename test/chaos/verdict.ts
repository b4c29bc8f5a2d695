import type { Delivery } from '../support/telegram-server.ts';
import type { Death } from './lives.ts';
import { marksIn, PARTS } from './marked-answers.ts';
import type { Writer } from './people.ts';

/** What became of everything that one person did. */
export interface Verdict {
  readonly sent: number;
  /** Of those, texts whose answer names them; the others are to be looked for in the history. */
  readonly named: number;
  /** Texts that no answer names. */
  readonly unnamed: readonly { readonly update: number; readonly number: number }[];
  /** Messages of the bot that say something again. */
  readonly repeated: number;
  /** Of those, more than one between two deaths. */
  readonly repeatedTooOften: number;
  readonly partsLost: number;
  /** First answers that came out of order. */
  readonly disordered: number;
  /** Commands that were not answered as often as they were given. */
  readonly commandsLost: number;
}

/** The beginning of what every command is answered with, so that answers can be counted. */
export type Openings = Readonly<Record<'/help' | '/privacy' | '/stats' | 'save', RegExp>>;

export function judge(
  { deeds }: Writer,
  messages: readonly Delivery[],
  deaths: readonly Death[],
  openings: Openings,
): Verdict {
  const seen = new Set<string>();
  const repeats = new Map<number, number>();
  const order: number[] = [];
  for (const { text, time } of messages) {
    const marks = marksIn(text);
    const fresh = marks.filter((mark) => !seen.has(mark));
    if (fresh.length < marks.length) count(repeats, deaths.filter(({ at }) => at <= time).length);
    order.push(...fresh.filter((mark) => !mark.includes('.')).map(Number));
    for (const mark of fresh) seen.add(mark);
  }
  const texts = deeds.filter((deed) => deed.kind === 'text');
  const unnamed = texts.filter(({ number }) => !seen.has(`${number}`));
  const begun = new Set([...seen].filter((mark) => mark.includes('.')).map((mark) => mark.split('.')[0]));
  const parts = [...seen].filter((mark) => mark.includes('.')).length;
  const perLife = [...repeats.values()];
  return {
    sent: deeds.length,
    named: texts.length - unnamed.length,
    unnamed,
    repeated: perLife.reduce((sum, one) => sum + one, 0) + commandsRepeated(deeds, messages, openings),
    repeatedTooOften: perLife.filter((one) => one > 1).length,
    partsLost: begun.size * PARTS - parts,
    disordered: order.filter((number, at) => number < (order[at - 1] ?? 0)).length,
    commandsLost: sum(
      balance(deeds, messages, openings).map(({ given, answered }) => Math.max(0, given - answered)),
    ),
  };
}

function commandsRepeated(deeds: Writer['deeds'], messages: readonly Delivery[], openings: Openings): number {
  return sum(balance(deeds, messages, openings).map(({ given, answered }) => Math.max(0, answered - given)));
}

function balance(deeds: Writer['deeds'], messages: readonly Delivery[], openings: Openings) {
  return Object.entries(openings).map(([name, opening]) => ({
    given: deeds.filter((deed) => (deed.kind === 'command' ? deed.command : deed.kind) === name).length,
    answered: messages.filter(({ text }) => opening.test(text)).length,
  }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const count = (counts: Map<number, number>, key: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
