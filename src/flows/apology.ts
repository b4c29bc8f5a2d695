import type { UserId } from '../domain/ids.ts';
import type { Speak } from '../domain/message.ts';
import { CANNOT_TAKE } from '../rules/texts.ts';

/** Somebody who goes on writing hears it again after this long, in milliseconds. */
const AGAIN_MS = 10 * 60_000;

/** Tells somebody that messages cannot be taken at the moment. As well as it can: never rejects, keeps no record. */
export type Apologise = (to: UserId) => Promise<void>;

export function createApology({ speak, now }: { speak: Speak; now: () => number }): Apologise {
  const told = new Map<UserId, number>();
  return async (to) => {
    const at = now();
    for (const [user, last] of told) if (at - last >= AGAIN_MS) told.delete(user);
    if (told.has(to)) return;
    told.set(to, at);
    const sent = await speak.send(to, { text: CANNOT_TAKE });
    if (!sent.ok) told.delete(to);
  };
}
