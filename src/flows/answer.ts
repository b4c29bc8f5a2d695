import type { UserId } from '../domain/ids.ts';
import type { Incoming } from '../domain/message.ts';
import { hasAgreed } from '../rules/agreed.ts';
import { beforeConsent } from '../rules/consent.ts';
import { planned, signOfLife } from '../rules/presence.ts';
import type { Learning } from '../rules/schedule/check-ins/learning.ts';
import { otherText } from '../rules/texts.ts';
import type { Store } from '../store/store.ts';
import type { Converse } from './converse.ts';
import type { CrisisFlow } from './crisis.ts';
import type { Said } from './hear.ts';
import { answerId, changeBetween, type Notice } from './record.ts';
import { byServer, type TurnFacts } from './turn-facts.ts';

/**
 * Answers what one person did: a burst of messages, a command, a tap, or something that cannot be read. Resolves with
 * what the coach's answer was made of; null when no coach was asked.
 */
export type Answer = (
  incomings: readonly [Incoming, ...Incoming[]],
  signal: AbortSignal,
) => Promise<TurnFacts | null>;

export function createAnswer(parts: {
  store: Store;
  notice: Notice;
  hear: (incomings: readonly Incoming[], signal: AbortSignal) => Promise<Said[]>;
  converse: Converse;
  crisis: Pick<CrisisFlow, 'gate'>;
  commands: (call: Extract<Incoming, { kind: 'command' }>) => Promise<void>;
  buttons: (tap: Extract<Incoming, { kind: 'button' }>) => Promise<void>;
  isCoach: (word: string) => boolean;
  now: () => number;
  newId: () => string;
  learning: Learning;
}): Answer {
  const { store, isCoach, notice, hear, converse, crisis, commands, buttons, now, newId, learning } = parts;
  return async (received, signal) => {
    const incomings = await asAgreed(received);
    const [first] = incomings;
    if (await isAnswered(incomings.at(-1) ?? first)) return null;
    switch (first.kind) {
      case 'text':
      case 'voice': {
        const said = await hear(incomings, signal);
        return said.length > 0 ? converse(incomings.at(-1) ?? first, said, signal) : null;
      }
      case 'command':
        if (await crisis.gate(first)) return null;
        await noteSignOfLife(first.user);
        return byServer(commands(first));
      case 'button':
        return (await crisis.gate(first)) ? null : byServer(buttons(first));
      case 'other':
        await noteSignOfLife(first.user);
        return byServer(notice(first.user, { text: otherText(first.what) }));
      case 'presence': {
        const reachable = first.presence === 'joined';
        await store.update(first.user, ({ state }) =>
          state.reachable === reachable ? {} : { state: { ...state, reachable } },
        );
        return null;
      }
      default:
        return first satisfies never;
    }
  };

  /** Whoever has agreed to nothing is not listened to, however their words came into the queue. */
  async function asAgreed(incomings: Parameters<Answer>[0]): Promise<Parameters<Answer>[0]> {
    const { state } = await store.read(incomings[0].user);
    if (hasAgreed(state)) return incomings;
    const [first, ...rest] = incomings.map((each) => beforeConsent(each, isCoach));
    const danger = rest.find((each) => each.kind === 'button' && each.action.startsWith('consent:crisis'));
    return [danger ?? first ?? incomings[0], ...rest];
  }

  /** What is no turn counts as a reply all the same: nobody who is there is told that they are missed. */
  async function noteSignOfLife(user: UserId): Promise<void> {
    await store.update(user, (memory) =>
      hasAgreed(memory.state)
        ? changeBetween(memory, planned(signOfLife(memory, now(), learning), { now: now(), newId }, learning))
        : {},
    );
  }

  /** The turn was written down before a crash, all of it together: only the end of its job was lost. */
  async function isAnswered({ user, id }: Incoming): Promise<boolean> {
    const { recent } = await store.read(user);
    return recent.some((entry) => entry.id === answerId(id) || entry.id === id);
  }
}
