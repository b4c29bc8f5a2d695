import { type Millis, toIso, type UserId } from '../domain/ids.ts';
import type { Change, HistoryEntry, Memory, OutcomeEntry, Source } from '../domain/memory.ts';
import type { Outgoing, Sent, Speak } from '../domain/message.ts';
import type { Store } from '../store/store.ts';

/** The channel could not deliver an answer; the job is to be tried again. */
export class NotDelivered extends Error {}

/** One line for the history. */
export interface Line {
  readonly id: string;
  readonly role: HistoryEntry['role'];
  readonly text: string;
  readonly source: Source;
  readonly prompt_version?: string;
  readonly made_by?: string;
  readonly screened?: NonNullable<HistoryEntry['screened']>;
}

/** The documents of `after` that differ from those of `before`, and what came to an end between them, to be stored. */
export function changeBetween(
  before: Memory,
  after: Memory,
  lines: { history?: readonly HistoryEntry[]; outcomes?: readonly OutcomeEntry[] } = {},
): Change {
  const outcomes = [...(lines.outcomes ?? []), ...concludedIn(before, after)];
  return {
    ...(after.state !== before.state ? { state: after.state } : {}),
    ...(after.facts !== before.facts ? { facts: after.facts } : {}),
    ...(after.episodic !== before.episodic ? { episodic: after.episodic } : {}),
    ...(after.activity !== before.activity ? { activity: after.activity } : {}),
    ...(after.scheduled !== before.scheduled ? { scheduled: after.scheduled } : {}),
    ...(after.watched !== before.watched ? { watched: after.watched } : {}),
    ...(lines.history?.length ? { history: lines.history } : {}),
    ...(outcomes.length > 0 ? { outcomes } : {}),
  };
}

/** A check-in that came to an end is written down with what was learned from it: both, or neither, and once. */
function concludedIn(before: Memory, after: Memory): OutcomeEntry[] {
  const { concluded } = after.activity.check_ins;
  return concluded && concluded.id !== before.activity.check_ins.concluded?.id ? [concluded] : [];
}

export const entries = (lines: readonly Line[], now: Millis): HistoryEntry[] =>
  lines.filter((line) => line.text !== '').map((line) => ({ at: toIso(now), ...line }));

/**
 * What could not be delivered is tried again, so nothing may be written down that makes it look answered.
 * @throws NotDelivered
 */
export function mustArrive(sent: Sent): void {
  if (!sent.ok && sent.why === 'failed') throw new NotDelivered(sent.detail);
}

/**
 * What became of a message: unreachable people are marked so; a failed send throws, so that the job is tried again.
 * @throws NotDelivered
 */
export async function settleSent(store: Store, user: UserId, sent: Sent): Promise<boolean> {
  mustArrive(sent);
  if (sent.ok) return true;
  await store.update(user, ({ state }) => (state.reachable ? { state: { ...state, reachable: false } } : {}));
  return false;
}

/** Says something that is not kept: notices, help, and whatever is said before the person agreed. */
export type Notice = (to: UserId, message: Outgoing) => Promise<void>;

export function createNotice({ store, speak }: { store: Store; speak: Speak }): Notice {
  return async (to, message) => {
    await settleSent(store, to, await speak.send(to, message));
  };
}

/** The history's id of the answer to a message: where it is found, that message is dealt with. */
export const answerId = (message: string): string => `${message}:reply`;

/** What was said or tapped, and the answer that the server gave, as lines of the history. */
export const exchange = (id: string, heard: string, text: string): Line[] => [
  { id, role: 'user', text: heard, source: 'user' },
  { id: answerId(id), role: 'coach', text, source: 'coach', made_by: 'server' },
];

/** What a person said, as lines of the history. */
export const heardLines = (said: readonly { id: string; text: string; source: Source }[]): Line[] =>
  said.map(({ id, text, source }) => ({ id, role: 'user', text, source }));
