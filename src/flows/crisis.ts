import type { Incoming, Speak } from '../domain/message.ts';
import type { Log } from '../lib/log.ts';
import { afterCrisis } from '../rules/crisis-pause.ts';
import { helpLines } from '../rules/understand/crisis.ts';
import type { Store } from '../store/store.ts';
import type { Said } from './hear.ts';
import { answerId, changeBetween, entries, heardLines, mustArrive, settleSent } from './record.ts';

/** Somebody may be in danger: a fixed answer with real help, no coaching, no reminders, and the operator is told. */
export type HelpInCrisis = (incoming: Incoming, said: readonly Said[]) => Promise<void>;

export function createHelpInCrisis(parts: {
  store: Store;
  speak: Speak;
  now: () => number;
  log: Log;
}): HelpInCrisis {
  const { store, speak, now, log } = parts;
  return async (incoming, said) => {
    const { user, id, language } = incoming;
    const { state } = await store.read(user);
    const text = helpLines(language, state.zone?.id ?? null);
    log.warn(
      { user, event: 'crisis' },
      'somebody may be in danger: help was offered and reminders are paused',
    );
    const sent = await speak.send(user, { text });
    mustArrive(sent);
    const answer = { id: answerId(id), role: 'coach', text, source: 'coach', made_by: 'server' } as const;
    await store.update(user, (fresh) =>
      changeBetween(fresh, afterCrisis(fresh, now()), {
        history: entries([...heardLines(said), answer], now()),
      }),
    );
    await settleSent(store, user, sent);
  };
}
