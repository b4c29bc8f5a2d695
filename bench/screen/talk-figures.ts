import { UserId } from '../../src/domain/ids.ts';
import type { Instance } from '../../src/domain/instance.ts';
import { newMemory } from '../../src/rules/new-memory.ts';
import { canonical } from '../../src/rules/screen/canonical.ts';
import type { Classify } from '../../src/rules/screen/classifier.ts';
import { screenInput } from '../../src/rules/screen/input.ts';
import { readMeta } from '../../src/rules/screen/meta.ts';
import { attend, type Standing } from '../../src/rules/screen/monitor.ts';
import { ordinaryConversations } from '../../test/cases/screen/ordinary-talk.ts';
import { conversationCases } from '../../test/support/screen-cases.ts';
import { type Share, shareOf } from '../../tools/screen/measure.ts';
import { table } from '../table.ts';
import { cells } from './cells.ts';

/** The most that happened in a conversation: `seen` is a single message that was flagged or blocked. */
type Outcome = 'nothing' | 'seen' | Exclude<Standing, 'calm'>;
const RANK: readonly Outcome[] = ['nothing', 'seen', 'warn', 'judge', 'cool'];

export interface TalkFigures {
  readonly told: string;
  readonly missed: string;
  /** Probing conversations that the monitor or the input screen noticed. */
  readonly noticed: Share;
  /** Innocent conversations that the monitor took for more. */
  readonly suspected: Share;
  /** Messages in ordinary talk that go to the judge. */
  readonly judged: Share;
}

const CONVERSATIONS = 200;
const BETWEEN_TURNS_MS = 60_000;
const BEGIN = Date.UTC(2026, 0, 5, 9);

/** Conversations in which no single message is much, as far as the person's side goes. */
export function talkFigures(coach: Instance, classify: Classify): TalkFigures {
  const written = conversationCases().map((one) => ({ ...one, outcome: outcomeOf(one.turns, classify) }));
  const ordinary = ordinaryConversations(coach, CONVERSATIONS).map(({ turns }) => {
    const said = turns.map((turn) => turn.said);
    return { outcome: outcomeOf(said, classify), said };
  });
  const [probing, innocent] = [
    written.filter(({ attack }) => attack),
    written.filter(({ attack }) => !attack),
  ];
  const messages = ordinary.flatMap(({ said }) => said);
  return {
    told: table('Whole conversations: the most that happened', [
      ['', 'conversations', ...RANK],
      row('probing, a little at a time', probing),
      row('innocent, but curious or cross', innocent),
      row('ordinary', ordinary),
    ]),
    missed: [
      list(
        'probing and not noticed',
        probing.filter(({ outcome }) => outcome === 'nothing'),
      ),
      list('innocent and suspected', innocent.filter(isSuspected)),
    ].join('\n'),
    noticed: shareOf(probing, ({ outcome }) => outcome !== 'nothing'),
    suspected: shareOf([...innocent, ...ordinary], isSuspected),
    judged: shareOf(messages, (text) => screenInput(text, 'message', classify).verdict === 'flag'),
  };
}

function outcomeOf(said: readonly string[], classify: Classify): Outcome {
  let { watched } = newMemory(UserId.parse('1'), BEGIN, { from: 0, to: 0 });
  let most = 0;
  for (const [index, text] of said.entries()) {
    const screening = screenInput(text, 'message', classify);
    const turn = { meta: readMeta(canonical(text).text), screening };
    const next = attend(watched, turn, BEGIN + index * BETWEEN_TURNS_MS);
    watched = next.watched;
    const here =
      next.standing === 'calm' ? (screening.verdict === 'allow' ? 'nothing' : 'seen') : next.standing;
    most = Math.max(most, RANK.indexOf(here));
  }
  return RANK[most] ?? 'nothing';
}

interface Ended {
  readonly outcome: Outcome;
}

const isSuspected = ({ outcome }: Ended): boolean => RANK.indexOf(outcome) >= RANK.indexOf('warn');

const row = (name: string, all: readonly Ended[]): string[] => [
  name,
  String(all.length),
  ...RANK.map((rank) => {
    const [counts, share] = cells(shareOf(all, ({ outcome }) => outcome === rank));
    return `${counts} (${share} %)`;
  }),
];

const list = (title: string, all: readonly { readonly id: string }[]): string =>
  `${title}: ${all.map(({ id }) => id).join(' ') || 'none'}`;
