import type { Instance } from '../../src/domain/instance.ts';
import { canonical } from '../../src/rules/screen/canonical.ts';
import type { Classify } from '../../src/rules/screen/classifier.ts';
import { screenInput } from '../../src/rules/screen/input.ts';
import { readCrisis } from '../../src/rules/understand/crisis.ts';
import { ordinaryReplies } from '../../test/cases/screen/ordinary-replies.ts';
import { ordinaryConversations } from '../../test/cases/screen/ordinary-talk.ts';
import { attackCases, crisisCases, innocentCases } from '../../test/support/screen-cases.ts';
import { progress, table } from '../table.ts';
import type { Aim } from './aims.ts';
import { type Times, timesOf } from './clock.ts';
import { looksGeneric } from './generic-filter.ts';
import { LENGTH, longTexts, nastyTexts } from './long-texts.ts';
import { screenReply } from './output-figures.ts';

export interface SpeedFigures {
  readonly told: string;
  readonly missed: string;
  readonly aims: readonly Aim[];
}

interface Measured {
  readonly name: string;
  readonly ordinary: Times;
  readonly attacks: Times;
  readonly nasty: Times;
}

/** Each on the same texts: ordinary talk, attacks among it, and texts made to trip patterns and decoders. */
export function speedFigures(coach: Instance, classify: Classify, short: boolean): SpeedFigures {
  const count = short ? 48 : 480;
  const warmUp = short ? 60 : 400;
  const said = ordinaryConversations(coach, 500).flatMap(({ lang, turns }) =>
    turns.map((turn) => ({ lang, text: turn.said })),
  );
  const talk = inEachLanguage(said, count);
  const replies = inEachLanguage(ordinaryReplies(coach, 1_000), count);
  const tricky = [...innocentCases(), ...attackCases(), ...crisisCases()];
  const attacks = longTexts(
    tricky.map(({ text }) => text),
    count,
  );
  const nasty = nastyTexts(short ? 150 : 2_000);
  const measure = (name: string, run: (text: string) => unknown, ordinary = talk): Measured => {
    progress(`timing the ${name}`);
    return {
      name,
      ordinary: timesOf(ordinary, run, warmUp),
      attacks: timesOf(attacks, run, warmUp),
      nasty: timesOf(nasty, run, warmUp),
    };
  };
  const input = measure('input screen', (text) => screenInput(text, 'message', classify));
  const output = measure('output screen', (text) => screenReply(coach, text), replies);
  const all = [
    measure('twenty regular expressions (baseline)', looksGeneric),
    measure('normalize and lower case (baseline)', (text) => text.normalize('NFKC').toLowerCase()),
    measure('canonical form and views', canonical),
    input,
    measure('crisis reading', readCrisis),
    output,
  ];
  return {
    told: speedTable(all),
    missed: all
      .map(({ name, nasty: { slowest } }) => `slowest, ${name}: ${JSON.stringify(slowest.slice(0, 60))}`)
      .join('\n'),
    aims: [
      { kind: 'time', name: 'input, ordinary talk, p50', ms: input.ordinary.p50, most: 0.5 },
      { kind: 'time', name: 'input, ordinary talk, p99', ms: input.ordinary.p99, most: 3 },
      { kind: 'time', name: 'input, attacks among it, p99', ms: input.attacks.p99, most: 3 },
      { kind: 'time', name: 'input, worst of all', ms: input.nasty.worst, most: 20 },
      { kind: 'time', name: 'output, ordinary replies, p99', ms: output.ordinary.p99, most: 5 },
    ],
  };
}

/** Nobody changes the language from sentence to sentence. */
function inEachLanguage(
  from: readonly { readonly lang: string; readonly text: string }[],
  count: number,
): readonly string[] {
  const groups = [...Map.groupBy(from, ({ lang }) => lang).values()];
  return groups.flatMap((group) =>
    longTexts(
      group.map(({ text }) => text),
      Math.ceil(count / groups.length),
    ),
  );
}

function speedTable(all: readonly Measured[]): string {
  const ms = ({ p50, p99, worst }: Times): string[] => [p50, p99, worst].map((value) => value.toFixed(3));
  return table(`Milliseconds of one core for ${LENGTH.toLocaleString('en-US')} characters`, [
    ['', 'talk: p50', 'p99', 'worst', 'attacks: p50', 'p99', 'worst', 'made to trip: p50', 'p99', 'worst'],
    ...all.map(({ name, ordinary, attacks, nasty }) => [name, ...ms(ordinary), ...ms(attacks), ...ms(nasty)]),
  ]);
}
