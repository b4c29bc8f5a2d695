import { isOpen } from '../../src/rules/schedule/allowed.ts';
import { help, privacy, STALE_BUTTON } from '../../src/rules/texts.ts';
import type { TelegramServer } from '../support/telegram-server.ts';
import { answerTo, idOf, lookThrough, recordFlaws } from './files.ts';
import type { Lives } from './lives.ts';
import type { Writer } from './people.ts';
import { judge, type Openings } from './verdict.ts';

/** What a campaign comes to. Everything under `violations` must be zero. */
export interface Outcome {
  readonly counts: Readonly<Record<string, number>>;
  readonly violations: Readonly<Record<string, number>>;
  /** For whoever has to find out why. */
  readonly details: readonly string[];
}

interface Campaign {
  readonly dir: string;
  readonly telegram: TelegramServer;
  readonly lives: Lives;
  readonly writers: readonly Writer[];
  readonly silent: readonly number[];
}

const startOf = (text: string): RegExp => new RegExp(`^${text.slice(0, 25).replace(/[^\w\s]/g, '.')}`);
const NOT_YET = { status: 'unasked', version: null, at: null } as const;
const OPENINGS: Openings = {
  '/help': startOf(help(false)),
  '/privacy': startOf(privacy(NOT_YET, null).replaceAll('*', '')),
  '/stats': /^Move Prompt\n/,
  save: /^Kept\./,
};

export async function weigh({ dir, telegram, lives, writers, silent }: Campaign): Promise<Outcome> {
  const ids = [...writers.map(({ id }) => id), ...silent];
  const found = await lookThrough(dir, ids);
  const details: string[] = [];
  const note = (id: number, what: string): void => void details.push(`${id}: ${what}`);
  let lost = 0;
  let answeredOtherwise = 0;
  const sums = { sent: 0, named: 0, repeated: 0, tooOften: 0, partsLost: 0, disordered: 0, flaws: 0 };
  for (const writer of writers) {
    const { id, deeds } = writer;
    const messages = telegram.messagesTo(id);
    const verdict = judge(writer, messages, lives.deaths, OPENINGS);
    const record = found.people.get(id);
    if (!record) throw new Error(`nothing is known of ${id}`);
    for (const { update, number } of verdict.unnamed) {
      const answer = answerTo(record.history, update);
      if (answer !== undefined && messages.some(({ text }) => isSaid(text, answer))) answeredOtherwise += 1;
      else {
        lost += 1;
        note(id, `message ${number} (${idOf(update)}) was not answered`);
      }
    }
    const taps = deeds.filter((deed) => deed.kind === 'tap');
    const untold = taps.filter(({ update }) => answerTo(record.history, update) === undefined).length;
    const stale = messages.filter(({ text }) => text === STALE_BUTTON).length;
    const tapsLost = Math.max(0, untold - stale);
    if (tapsLost > 0) note(id, `${tapsLost} taps were not answered`);
    if (verdict.commandsLost > 0) note(id, `${verdict.commandsLost} commands were not answered`);
    lost += tapsLost + verdict.commandsLost;
    const flaws = recordFlaws(record, deeds);
    for (const flaw of flaws) note(id, flaw);
    if (verdict.disordered + verdict.partsLost + verdict.repeatedTooOften > 0)
      note(id, JSON.stringify(verdict));
    sums.sent += verdict.sent;
    sums.named += verdict.named;
    sums.repeated += verdict.repeated;
    sums.tooOften += verdict.repeatedTooOften;
    sums.partsLost += verdict.partsLost;
    sums.disordered += verdict.disordered;
    sums.flaws += flaws.length;
  }
  const nudges = silent.map((id) => telegram.messagesTo(id).length);
  const unsent = silent.filter((_, at) => nudges[at] === 0);
  const waiting = unsent.filter((id) =>
    found.people.get(id)?.scheduled.items.some((item) => item.kind === 'silence_1d' && isOpen(item)),
  );
  const kills = lives.deaths.filter(({ kind }) => kind === 'kill -9').length;
  return {
    counts: {
      'kill -9': kills,
      'restarts by SIGTERM': lives.deaths.length - kills,
      'errors in the log': lives.errors,
      'updates sent': sums.sent,
      'texts whose number came back': sums.named,
      'texts answered without their number': answeredOtherwise,
      'answers repeated': sums.repeated,
      'nudges due': silent.length,
      'nudges that went out': nudges.filter((count) => count > 0).length,
      'nudges waiting for a lease to lapse': waiting.length,
      'nudges given up, cut short in the middle': unsent.length - waiting.length,
    },
    violations: {
      'updates lost': lost,
      'answers repeated more than once per person and crash': sums.tooOften,
      'parts of long answers lost': sums.partsLost,
      'answers out of order': sums.disordered,
      'nudges repeated': nudges.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
      'flaws in histories, notes and steps': sums.flaws,
      'files torn': found.torn.length,
      'jobs left undone': found.undone,
      'dead letters': found.deadLetters,
    },
    details: [...details, ...found.torn, ...lives.complaints],
  };
}

/** The history holds Markdown and all messages of a turn; a reader sees the words of one. */
function isSaid(text: string, answer: string): boolean {
  const plain = (each: string) => each.replace(/[*_`\s]+/g, ' ').trim();
  return plain(answer).includes(plain(text)) || plain(text).includes(plain(answer));
}
