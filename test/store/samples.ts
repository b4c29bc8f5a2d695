import { toIso, UserId } from '../../src/domain/ids.ts';
import type { Change, HistoryEntry, Memory, ScheduledMessage } from '../../src/domain/memory.ts';
import type { Store } from '../../src/store/store.ts';

/** A store with data of its own. */
export interface Opened {
  readonly store: Store;
  /** Closes the store and opens the same data again. */
  reopen(): Promise<Store>;
  /** Closes whatever is open and removes the data. */
  close(): Promise<void>;
}

export const T0 = Date.UTC(2026, 10, 21, 9);
export const ana = UserId.parse('1001');
export const ben = UserId.parse('1002');

export const line = (id: string, text = `text of ${id}`): HistoryEntry => ({
  id,
  at: toIso(T0),
  role: 'user',
  text,
  source: 'user',
});

export const scheduled = (due: number, more: Partial<ScheduledMessage> = {}): ScheduledMessage => ({
  id: `m${due}`,
  kind: 'silence_1d',
  due: toIso(due),
  status: 'pending',
  lease: null,
  reason: null,
  message: null,
  ...more,
});

export const plan =
  (...items: ScheduledMessage[]) =>
  (): Change => ({ scheduled: { version: 1, items } });

export const levelUp = ({ state }: Memory): Change => ({ state: { ...state, level: state.level + 1 } });
export const named =
  (name: string) =>
  ({ state }: Memory): Change => ({ state: { ...state, name } });
