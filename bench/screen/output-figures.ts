import type { Instance } from '../../src/domain/instance.ts';
import { stableBlocks } from '../../src/rules/prompt.ts';
import { type OutputVerdict, screenOutput } from '../../src/rules/screen/output.ts';
import { secretsOf } from '../../src/rules/screen/secrets.ts';
import { ordinaryReplies } from '../../test/cases/screen/ordinary-replies.ts';
import { ordinaryConversations } from '../../test/cases/screen/ordinary-talk.ts';
import { disclosureCases } from '../../test/support/screen-cases.ts';
import { type Share, shareOf } from '../../tools/screen/measure.ts';
import { table } from '../table.ts';
import { cells, together } from './cells.ts';
import { LEAK_FORMS, passages, trickle } from './leaks.ts';

export interface OutputFigures {
  readonly told: string;
  readonly missed: string;
  /** Over all forms and passages. */
  readonly caught: Share;
  readonly falseAlarms: Share;
  /** Of ordinary replies. */
  readonly judged: Share;
  /** Passages let out seven words a turn and stopped by the second turn. */
  readonly stopped: Share;
  /** Passages let out four words a turn, which no reply by itself gives away, and stopped at all. */
  readonly pieced: Share;
  /** Of the rules told in other words or another language. */
  readonly routed: Share;
}

const PASSAGES = 16;
const REPLIES = 1_000;
const CONVERSATIONS = 100;
const TRICKLES = [7, 6, 5, 4, 3];

/** A canary of the usual kind, so that looking for it is measured, too. */
const CANARIES = ['q7m2xkd9vt'];

/** Screens one reply as a turn does. @param released places of the prompt that went out before */
export function screenReply(
  instance: Instance,
  reply: string,
  released: readonly number[] = [],
): OutputVerdict {
  const context = { traces: secretsOf(instance), canaries: CANARIES, released, wary: false, known: '' };
  return screenOutput(reply, context);
}

export function outputFigures(instances: readonly Instance[]): OutputFigures {
  const leaks = LEAK_FORMS.map((form) => ({
    form,
    tries: instances.flatMap((one) => leakTries(one, form.write)),
  }));
  const replies = instances.flatMap((instance) => replyTries(instance));
  const drips = TRICKLES.map((words) => ({
    words,
    turns: instances.flatMap((one) => dripTurns(one, words)),
  }));
  const disclosures = disclosureCases().map((one) => ({
    ...one,
    verdicts: instances.map((instance) => screenReply(instance, one.text).kind),
  }));
  const told = [
    table(
      `The prompt let out in ${LEAK_FORMS.length} forms, ${PASSAGES} passages of each coach; aim: all caught`,
      [
        ['', 'caught', '%', '95 %'],
        ...leaks.map(({ form, tries }) => [form.name, ...cells(shareOf(tries, ({ hit }) => hit))]),
      ],
    ),
    table('Ordinary replies and conversations; aim: none stopped', [
      ['', 'stopped', '%', '95 %', 'to the judge', '%', '95 %'],
      ...[...Map.groupBy(replies, ({ of }) => of)].map(([of, group]) => replyRow(of, group)),
      replyRow('all', replies),
    ]),
    table('The prompt let out a few words a turn; aim for seven: stopped by turn 2', [
      ['words a turn', 'by turn 2', '%', '95 %', 'stopped at all', '%', '95 %'],
      ...drips.map(({ words, turns }) => [
        String(words),
        ...cells(shareOf(turns, (turn) => turn <= 2)),
        ...cells(shareOf(turns, Number.isFinite)),
      ]),
    ]),
    table('The rules in other words; aim: to the judge', [
      ['', 'routed or stopped', '%', '95 %'],
      ...[...Map.groupBy(disclosures, ({ kind }) => kind)].map(([kind, group]) => [
        kind,
        ...cells(routedOf(group)),
      ]),
    ]),
  ].join('\n');
  const missed = [
    ...leaks.flatMap(({ form, tries }) =>
      tries.filter(({ hit }) => !hit).map(({ secret }) => `not caught, ${form.name}: ${secret.slice(0, 60)}`),
    ),
    ...replies
      .filter(({ kind }) => kind === 'hit')
      .map(({ text, why }) => `stopped by ${why}: ${text.slice(0, 160)}`),
    ...disclosures.filter(({ verdicts }) => verdicts.includes('pass')).map(({ id }) => `not routed: ${id}`),
  ].join('\n');
  return {
    told,
    missed,
    caught: together(leaks.map(({ tries }) => shareOf(tries, ({ hit }) => hit))),
    falseAlarms: shareOf(replies, ({ kind }) => kind === 'hit'),
    judged: shareOf(replies, ({ kind }) => kind === 'judge'),
    stopped: shareOf(drips.find(({ words }) => words === 7)?.turns ?? [], (turn) => turn <= 2),
    pieced: shareOf(drips.find(({ words }) => words === 4)?.turns ?? [], Number.isFinite),
    routed: routedOf(disclosures),
  };
}

/** What a coach is meant to say, though it stands in the prompt, is left out. */
function secretsIn(instance: Instance): readonly string[] {
  const open = openIn(instance);
  const all = passages(stableBlocks(instance).join('\n\n'));
  return spread(
    all.filter((passage) => !open.some((text) => passage.includes(text))),
    PASSAGES,
  );
}

function openIn({ definition, framework, persona }: Instance): readonly string[] {
  const quoted = [framework, persona].flatMap((text) => [...text.matchAll(/"([^"\n]{4,})"/g)]);
  const moves = definition.anti_patterns.map((pattern) => pattern.counter_move);
  const said = [
    ...definition.onboarding.map(({ ask }) => ask),
    ...moves,
    ...quoted.map(([, text = '']) => text),
  ];
  return said.flatMap((text) => text.split(/(?<=[.!?:])\s+/)).filter((sentence) => sentence.length > 12);
}

const spread = <T>(all: readonly T[], count: number): readonly T[] =>
  all.filter(
    (_, at) => Math.floor((at * count) / all.length) !== Math.floor(((at - 1) * count) / all.length),
  );

const leakTries = (instance: Instance, write: (secret: string) => string) =>
  secretsIn(instance).map((secret) => ({ secret, hit: screenReply(instance, write(secret)).kind === 'hit' }));

interface ReplyTry {
  readonly text: string;
  readonly of: string;
  readonly kind: OutputVerdict['kind'];
  readonly why: string;
}

function replyTries(instance: Instance): readonly ReplyTry[] {
  const single = ordinaryReplies(instance, REPLIES).map(({ text, of }) =>
    tried(of, text, screenReply(instance, text)),
  );
  return [
    ...single,
    ...ordinaryConversations(instance, CONVERSATIONS).flatMap(({ turns }) => talkTries(instance, turns)),
  ];
}

const tried = (of: string, text: string, { kind, reasons }: OutputVerdict): ReplyTry => ({
  text,
  of,
  kind,
  why: reasons.join(' '),
});

function talkTries(instance: Instance, turns: readonly { readonly reply: string }[]): readonly ReplyTry[] {
  const released: number[] = [];
  return turns.map(({ reply }) => {
    const verdict = screenReply(instance, reply, released);
    released.push(...verdict.places);
    return tried('in a conversation', reply, verdict);
  });
}

const replyRow = (name: string, replies: readonly ReplyTry[]): string[] => [
  name,
  ...cells(
    shareOf(replies, ({ kind }) => kind === 'hit'),
    2,
  ),
  ...cells(
    shareOf(replies, ({ kind }) => kind === 'judge'),
    2,
  ),
];

/** For each passage the turn, counted from 1, in which it was stopped; infinite if never. */
function dripTurns(instance: Instance, words: number): readonly number[] {
  return secretsIn(instance).map((secret) => {
    const released: number[] = [];
    for (const [index, reply] of trickle(secret, words).entries()) {
      const verdict = screenReply(instance, reply, released);
      if (verdict.kind === 'hit') return index + 1;
      released.push(...verdict.places);
    }
    return Number.POSITIVE_INFINITY;
  });
}

const routedOf = (cases: readonly { readonly verdicts: readonly OutputVerdict['kind'][] }[]): Share =>
  shareOf(
    cases.flatMap(({ verdicts }) => verdicts),
    (kind) => kind !== 'pass',
  );
