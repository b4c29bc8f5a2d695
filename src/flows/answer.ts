import type { Incoming } from '../domain/message.ts';
import { otherText } from '../rules/texts.ts';
import type { Store } from '../store/store.ts';
import type { Converse } from './converse.ts';
import type { Said } from './hear.ts';
import { answerId, type Notice } from './record.ts';

/** Answers what one person did: a burst of messages, a command, a tap, or something that cannot be read. */
export type Answer = (incomings: readonly [Incoming, ...Incoming[]], signal: AbortSignal) => Promise<void>;

export function createAnswer(parts: {
  store: Store;
  notice: Notice;
  hear: (incomings: readonly Incoming[], signal: AbortSignal) => Promise<Said[]>;
  converse: Converse;
  commands: (call: Extract<Incoming, { kind: 'command' }>) => Promise<void>;
  buttons: (tap: Extract<Incoming, { kind: 'button' }>) => Promise<void>;
}): Answer {
  const { store, notice, hear, converse, commands, buttons } = parts;
  return async (incomings, signal) => {
    const [first] = incomings;
    if (await isAnswered(incomings.at(-1) ?? first)) return;
    switch (first.kind) {
      case 'text':
      case 'voice': {
        const said = await hear(incomings, signal);
        if (said.length > 0) await converse(incomings.at(-1) ?? first, said, signal);
        return;
      }
      case 'command':
        return commands(first);
      case 'button':
        return buttons(first);
      case 'other':
        return notice(first.user, { text: otherText(first.what) });
      case 'presence': {
        const reachable = first.presence === 'joined';
        await store.update(first.user, ({ state }) =>
          state.reachable === reachable ? {} : { state: { ...state, reachable } },
        );
        return;
      }
      default:
        return first satisfies never;
    }
  };

  /** The turn was written down before a crash: only the end of its job was lost. */
  async function isAnswered({ user, id }: Incoming): Promise<boolean> {
    const { recent } = await store.read(user);
    return recent.some((entry) => entry.id === answerId(id));
  }
}
