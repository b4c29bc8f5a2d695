import type { Memory } from '../domain/memory.ts';
import type { Incoming } from '../domain/message.ts';
import { activeFacts, addFact, forgetFact, listFacts } from '../rules/facts.ts';
import { verbatim } from '../rules/verbatim.ts';
import type { Store } from '../store/store.ts';
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
  now: () => number;
  newId: () => string;
}): Notes {
  const { store, notice, now, newId } = parts;

  return {
    async save({ user, argument, id }, memory) {
      const text = argument.trim();
      if (text === '')
        return notice(user, { text: 'Write the note behind it, like this: /save I work best before 9' });
      const note = { text, source: 'saved', message: id, topic: null, pinned: true } as const;
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
      const known = activeFacts(facts).length;
      const wanted = Number(argument.trim());
      if (known === 0)
        return notice(user, { text: 'There is nothing to forget: I have no notes about you.' });
      if (!Number.isInteger(wanted) || wanted < 1 || wanted > known) {
        return notice(user, {
          text: `Tell me which one, from 1 to ${known}, like this: /forget 1. /recall lists them.`,
        });
      }
      await store.update(user, (fresh) => ({ facts: forgetFact(fresh.facts, wanted).facts }));
      const gone = forgetFact(facts, wanted).forgotten?.text ?? '';
      await notice(user, { text: `Forgotten: ${verbatim(gone)}` });
    },
  };
}
