import type { Millis, UserId } from '../domain/ids.ts';
import type { Incoming, Speak } from '../domain/message.ts';
import { createLru } from '../lib/lru.ts';
import { type Access, codeIn, isInvited, noEntry } from '../rules/access.ts';

/** Somebody who goes on writing hears it again after this long; /start is always answered. Milliseconds. */
const AGAIN_MS = 24 * 3_600_000;
const MOST_PEOPLE = 10_000;

/**
 * Whether somebody of whom nothing is known may begin; tells them kindly when not. Of those who may not, nothing is
 * kept on disk.
 */
export type LetIn = (incoming: Incoming) => Promise<boolean>;

/** `redeem`: whether this code lets this person in. */
export function createLetIn(parts: {
  access: Access;
  redeem: (code: string, user: UserId) => Promise<boolean>;
  speak: Speak;
  now: () => Millis;
}): LetIn {
  const { access, redeem, speak, now } = parts;
  /** Let in by a code; from the question for their consent on, that is known from their files. */
  const inside = createLru<UserId, { readonly at: Millis }>(MOST_PEOPLE);
  const told = createLru<UserId, { readonly at: Millis }>(MOST_PEOPLE);

  return async (incoming) => {
    const { user } = incoming;
    if (isInvited(access, user) || inside.get(user)) return true;
    const code = codeIn(access, incoming);
    if (code !== null && (await redeem(code, user))) {
      inside.set(user, { at: now() });
      return true;
    }
    if (incoming.kind !== 'presence') await turnAway(incoming);
    return false;
  };

  async function turnAway(incoming: Incoming): Promise<void> {
    const { user } = incoming;
    const asks = incoming.kind === 'command' && incoming.command === 'start';
    const last = told.get(user)?.at ?? Number.NEGATIVE_INFINITY;
    if (!asks && now() - last < AGAIN_MS) return;
    told.set(user, { at: now() });
    const sent = await speak.send(user, { text: noEntry(access, user) });
    if (!sent.ok) told.delete(user);
  }
}
