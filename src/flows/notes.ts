import { z } from 'zod';
import type { Facts, Memory } from '../domain/memory.ts';
import type { Incoming } from '../domain/message.ts';
import { activeFacts, addFact, forgetFact, listFacts } from '../rules/facts.ts';
import { type Classify, screenInput } from '../rules/screen/input.ts';
import { NO_NOTE } from '../rules/screen/texts.ts';
import { MOST } from '../rules/sizes.ts';
import { NOTE_TOO_LONG } from '../rules/texts.ts';
import { verbatim } from '../rules/verbatim.ts';
import type { Store } from '../store/store.ts';
import type { Once } from './outbox.ts';
import type { Notice } from './record.ts';

type Call = Extract<Incoming, { kind: 'command' }>;
type Run = (call: Call, memory: Memory) => Promise<void>;

/** What a person wants kept, seen and forgotten: /save, /recall, /forget. */
export interface Notes {
  readonly save: Run;
  readonly recall: Run;
  readonly forget: Run;
}

export function createNotes(parts: {
  store: Store;
  notice: Notice;
  once: Once;
  classify: Classify;
  now: () => number;
  newId: () => string;
}): Notes {
  const { store, notice, once, classify, now, newId } = parts;

  return {
    async save({ user, argument, id }, memory) {
      const text = argument.trim();
      if (text === '')
        return notice(user, { text: 'Write the note behind it, like this: /save I work best before 9' });
      if (text.length > MOST.note) return notice(user, { text: NOTE_TOO_LONG });
      const { verdict } = screenInput(text, 'save', classify);
      if (verdict === 'block') return notice(user, { text: NO_NOTE });
      // Theirs to keep; but what nobody can vouch for is shown to nobody but them.
      const note = { text, source: 'saved', message: id, verdict, topic: null, pinned: true } as const;
      if (!addFact(memory.facts, note, now(), newId).ok) {
        return notice(user, {
          text: 'You have 50 notes already, and that is as many as I can hold. /recall lists them, /forget makes room.',
        });
      }
      await store.update(user, ({ facts }) => {
        const added = addFact(facts, note, now(), newId);
        return added.ok ? { facts: added.facts } : {};
      });
      await notice(user, { text: 'Kept. /recall shows all your notes.' });
    },

    async recall({ user }, { facts }) {
      await notice(user, { text: listFacts(facts) });
    },

    async forget({ user, argument }, { facts }) {
      // Decided once, however often this command is begun: the next note would have the same number.
      const choice = await once(user, 'forget', Choice, () => choose(facts, argument));
      if (!choice.ok) return notice(user, { text: choice.text });
      await store.update(user, (fresh) => {
        const place = activeFacts(fresh.facts).findIndex((fact) => fact.id === choice.id);
        return place < 0 ? {} : { facts: forgetFact(fresh.facts, place + 1).facts };
      });
      await notice(user, { text: `Forgotten: ${verbatim(choice.text)}` });
    },
  };
}

/** The note that is to be forgotten, or what to say instead. */
const Choice = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), id: z.string(), text: z.string() }),
  z.strictObject({ ok: z.literal(false), text: z.string() }),
]);

function choose(facts: Facts, argument: string): z.infer<typeof Choice> {
  const known = activeFacts(facts);
  if (known.length === 0)
    return { ok: false, text: 'There is nothing to forget: I have no notes about you.' };
  const fact = /^\d+$/.test(argument.trim()) ? known[Number(argument) - 1] : undefined;
  if (fact) return { ok: true, id: fact.id, text: fact.text };
  const text = `Tell me which one, from 1 to ${known.length}, like this: /forget 1. /recall lists them.`;
  return { ok: false, text };
}
