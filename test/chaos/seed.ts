import { toIso, UserId } from '../../src/domain/ids.ts';
import type { Change, Memory, ScheduledMessage } from '../../src/domain/memory.ts';
import { createLog } from '../../src/lib/log.ts';
import { createFileStore } from '../../src/store/files/file-store.ts';
import type { Store } from '../../src/store/store.ts';

const DAY = 24 * 3_600_000;
const NO_QUIET = { from: 0, to: 0 };

/** The data folder as the store reads it. */
export const openStore = (dir: string): Promise<Store> =>
  createFileStore({ dir, now: Date.now, log: createLog('silent'), quiet: NO_QUIET });

/** People in the middle of coaching. `due`: a message to somebody silent falls due then; null for nobody. */
export async function seed(
  dir: string,
  people: readonly { readonly id: number; readonly due: number | null }[],
): Promise<void> {
  await using store = await openStore(dir);
  await Promise.all(
    people.map(({ id, due }) => store.update(UserId.parse(`${id}`), (memory) => coached(memory, due))),
  );
}

function coached({ state, activity }: Memory, due: number | null): Change {
  const long = toIso(Date.now() - 2 * DAY);
  return {
    state: {
      ...state,
      created_at: long,
      name: 'Ada',
      consent: { status: 'agreed', version: 1, at: long },
      phase: 'coaching',
      lifecycle: 'committed',
      instance: 'move_prompt',
      zone: { id: 'Europe/Berlin', confirmed: true },
    },
    activity: { ...activity, last_seen: long },
    scheduled: { version: 1, items: due === null ? [] : [nudge(due)] },
  };
}

const nudge = (due: number): ScheduledMessage => ({
  id: `nudge${due}`,
  kind: 'silence_1d',
  due: toIso(due),
  status: 'pending',
  lease: null,
  reason: null,
  message: null,
});
