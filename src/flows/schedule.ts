import type { ScheduleQuestion } from '../domain/check-ins.ts';
import type { UserId } from '../domain/ids.ts';
import type { Memory } from '../domain/memory.ts';
import type { Incoming, Outgoing } from '../domain/message.ts';
import { planned, signOfLife } from '../rules/presence.ts';
import { zoneOf } from '../rules/schedule/allowed.ts';
import type { Learning } from '../rules/schedule/check-ins/learning.ts';
import {
  type Reading,
  readWish,
  type Wish,
  wished,
  withCheckIns,
} from '../rules/schedule/check-ins/wishes.ts';
import { replyTo, scheduleMenu, scheduleQuestion, wishSaid } from '../rules/schedule/check-ins/words.ts';
import { addDays, localParts } from '../rules/schedule/local-time.ts';
import { STALE_BUTTON } from '../rules/texts.ts';
import type { Store } from '../store/store.ts';
import { changeBetween, type Notice } from './record.ts';

type Call = Extract<Incoming, { kind: 'command' }>;
type Tap = Extract<Incoming, { kind: 'button' }>;

/** When the bot writes by itself: /schedule, what may follow it in the same line, and its buttons. */
export interface Schedule {
  command(call: Call): Promise<void>;
  /** @param choice what follows `schedule:` */
  tap(tap: Tap, choice: string): Promise<void>;
}

export function createSchedule(parts: {
  store: Store;
  notice: Notice;
  now: () => number;
  newId: () => string;
  learning: Learning;
}): Schedule {
  const { store, notice, now, newId, learning } = parts;

  return {
    async command({ user, argument }) {
      const memory = await store.read(user);
      const reading = argument.trim() === '' ? null : readWish(argument, memory, now());
      if (reading) return follow(user, reading);
      const menu = scheduleMenu(await changed(user, opened), now());
      const puzzled =
        argument.trim() === '' ? '' : 'That I did not understand; here is all that you can set.\n\n';
      await notice(user, { ...menu, text: puzzled + menu.text });
    },

    async tap({ user }, choice) {
      const memory = await changed(user, (fresh) => signOfLife(closed(fresh), now(), learning));
      if (choice === 'menu') return notice(user, scheduleMenu(await changed(user, opened), now()));
      if (choice === 'often') return notice(user, scheduleQuestion('often', memory));
      const reading = readingOf(choice, memory, now());
      await (reading ? follow(user, reading) : notice(user, { text: STALE_BUTTON }));
    },
  };

  async function follow(user: UserId, reading: Reading): Promise<void> {
    await notice(user, await answerTo(user, reading));
  }

  async function answerTo(user: UserId, reading: Reading): Promise<Outgoing> {
    switch (reading.kind) {
      case 'wish':
        return wishSaid(reading.wish, await changed(user, (memory) => wished(memory, reading.wish)), now());
      case 'ask': {
        const asking = (memory: Memory) => withCheckIns(memory, { asking: reading.question });
        return replyTo(reading, await changed(user, asking));
      }
      case 'too close':
        return replyTo(reading, await store.read(user));
      default:
        return reading satisfies never;
    }
  }

  /** Every change may move the next message. */
  async function changed(user: UserId, change: (memory: Memory) => Memory): Promise<Memory> {
    return store.update(user, (memory) =>
      changeBetween(memory, planned(change(memory), { now: now(), newId }, learning)),
    );
  }
}

/** The menu is shown: what is said next may be a wish. */
const opened = (memory: Memory): Memory => withCheckIns(memory, { asking: 'menu' });

/** What was asked before is let go. */
const closed = (memory: Memory): Memory => withCheckIns(memory, { asking: null });

/** What a button says, such as `interval:3` or `quiet:1320-480`; null for one that there is no more. */
function readingOf(choice: string, memory: Memory, now: number): Reading | null {
  const [what = '', value] = choice.split(':');
  if (value === undefined) return plainReading(what);
  const numbers = value.split('-').map(Number);
  if (numbers.some((number) => !Number.isFinite(number))) return null;
  const wish = wishOf(what, numbers, memory, now);
  return wish && { kind: 'wish', wish };
}

function plainReading(what: string): Reading | null {
  switch (what) {
    case 'adaptive':
    case 'on':
    case 'off':
      return { kind: 'wish', wish: { kind: what } };
    default:
      return isQuestion(what) ? { kind: 'ask', question: what } : null;
  }
}

function wishOf(
  what: string,
  [first = 0, second = 0]: readonly number[],
  memory: Memory,
  now: number,
): Wish | null {
  switch (what) {
    case 'interval':
      return isWithin(first, 1, 24) ? { kind: 'interval', hours: first } : null;
    case 'fixed':
    case 'hybrid':
      return isWithin(first, 0, 1439) ? { kind: what, times: [first] } : null;
    case 'often':
      return first > 0 ? { kind: 'often', perDay: first } : null;
    case 'quiet': {
      const fits = isWithin(first, 0, 1439) && isWithin(second, 0, 1439);
      return fits ? { kind: 'quiet', quiet: { from: first, to: second } } : null;
    }
    case 'vacation': {
      const { date } = localParts(zoneOf(memory.state), now);
      return isWithin(first, 1, 366) ? { kind: 'vacation', until: addDays(date, first) } : null;
    }
    default:
      return null;
  }
}

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

const QUESTIONS: readonly string[] = ['interval', 'fixed', 'hybrid', 'quiet', 'zone', 'vacation'];
const isQuestion = (what: string): what is ScheduleQuestion => QUESTIONS.includes(what);
