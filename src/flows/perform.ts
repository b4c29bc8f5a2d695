import type { UserId } from '../domain/ids.ts';
import type { Instance, Instances } from '../domain/instance.ts';
import type { Memory } from '../domain/memory.ts';
import type { Button, Outgoing, Sent, Speak } from '../domain/message.ts';
import { planned, present } from '../rules/presence.ts';
import type { Learning } from '../rules/schedule/check-ins/learning.ts';
import { cardFor } from '../rules/turn/card.ts';
import type { TurnContext, TurnResult } from '../rules/turn/events.ts';
import type { Store } from '../store/store.ts';
import { changeBetween, entries, exchange, mustArrive, settleSent } from './record.ts';

/** A transition that the server makes by itself: a button, a command, an answer to a question of its own. */
export interface Performance {
  readonly user: UserId;
  readonly instance: Instance;
  /** Id of the message that led here; the answer's id is made from it. */
  readonly id: string;
  /** What the person said or tapped, for the history. */
  readonly heard: string;
  readonly decide: (memory: Memory, context: TurnContext) => TurnResult;
  /** Said before the card. */
  readonly opening?: string;
  /** Instead of the card's buttons. */
  readonly buttons?: readonly (readonly Button[])[];
}

export type Perform = (performance: Performance) => Promise<void>;

/** Decides, tells the person, and writes it down, without asking a model. */
export function createPerform(parts: {
  store: Store;
  speak: Speak;
  now: () => number;
  newId: () => string;
  random: () => number;
  sessionGapMs: number;
  learning: Learning;
}): Perform {
  const { store, speak, now, newId, random, sessionGapMs, learning } = parts;
  return async ({ user, instance, id, heard, decide, opening, buttons }) => {
    const context = { now: now(), newId };
    const result = decide(await store.read(user), context);
    const card = cardFor(result.events, {
      instance,
      memory: result.memory,
      now: context.now,
      random,
      spoken: false,
    });
    const message = joined(opening ?? '', card, buttons);
    const sent: Sent = message ? await speak.send(user, message) : { ok: true, message: '', text: '' };
    mustArrive(sent);
    const said = (sent.ok && sent.text) || (message?.text ?? '');
    await store.update(user, (fresh) => {
      const again = decide(present(fresh, context.now, sessionGapMs, learning), context);
      return changeBetween(fresh, planned(again.memory, context, learning), {
        history: entries(exchange(id, heard, said), context.now),
        outcomes: again.outcomes,
      });
    });
    await settleSent(store, user, sent);
  };
}

/** An opening and a card as one message; null when there is nothing to say. */
export function joined(
  opening: string,
  card: Outgoing | null,
  buttons?: readonly (readonly Button[])[],
): Outgoing | null {
  const text = [opening, card?.text ?? ''].filter((part) => part !== '').join('\n\n');
  const shown = buttons ?? card?.buttons;
  return text === '' ? null : { text, ...(shown ? { buttons: shown } : {}) };
}

/** The coach of this person, as long as its folder is there. */
export function coachOf(memory: Memory, instances: Instances): Instance | null {
  return (memory.state.instance && instances.get(memory.state.instance)) || null;
}
