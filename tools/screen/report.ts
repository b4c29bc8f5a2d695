import { screenInput } from '../../src/rules/screen/input.ts';
import type { Judged } from './folds.ts';
import { inWords, shareOf } from './measure.ts';
import { isOrdinary } from './threshold.ts';

const never = () => false;

/** What a flag costs and finds on sources that were not learnt from: the classifier alone, and with the rules. */
export function report(judged: readonly Judged[], threshold: number): string {
  const rows = judged.map(({ example, margin }) => ({
    name: nameOf(example),
    example,
    alone: margin >= threshold,
    rules: screenInput(example.raw, 'message', never).verdict !== 'allow',
  }));
  const line = (name: string, of: readonly (typeof rows)[number][]) =>
    [
      `| ${name}`,
      inWords(shareOf(of, ({ alone }) => alone)),
      inWords(shareOf(of, ({ rules }) => rules)),
      `${inWords(shareOf(of, ({ alone, rules }) => alone || rules))} |`,
    ].join(' | ');
  const groups = Map.groupBy(rows, ({ name }) => name);
  return [
    '| unseen source | classifier | rules | rules or classifier |',
    '|---|---|---|---|',
    ...[...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, of]) => line(name, of)),
    line(
      '**all attacks of the data sets**',
      rows.filter(({ example }) => isClear(example)),
    ),
    line(
      '**all ordinary talk of the data sets**',
      rows.filter(({ example }) => isOrdinary(example)),
    ),
    `threshold ${threshold.toFixed(3)}`,
  ].join('\n');
}

const isClear = ({ attack, clear, source }: Judged['example']) =>
  attack && clear && !source.startsWith('own');

function nameOf({ attack, source, lang, clear }: Judged['example']): string {
  const kind = attack ? 'attack' : 'benign';
  const [group = ''] = /^(?:talk|own)(?= )/u.exec(source) ?? [source];
  return `${kind} ${group} ${lang}${clear ? '' : ' (asks for nothing)'}`;
}
