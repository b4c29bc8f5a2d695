/** Who has to be left alone after "Too Many Requests". Times are milliseconds of one monotonic clock. */
export interface Rests {
  /** Until when this chat rests, or everybody if that is longer. */
  until(chat: string): number;
  /** Telegram turned away a call about this chat, for `ms`. */
  refused(chat: string, ms: number, now: number): void;
  /** A message got through. */
  went(): void;
}

/** So many different chats in a row, and nothing got through in between: then it is about the whole bot. */
const EVERYBODY = 3;
const SPARE_CHATS = 1_000;

/**
 * The chat that was turned away rests for as long as Telegram asks, and others go on. Telegram does not say when it
 * means the whole bot; sending on to each next chat would then only make it worse.
 * @param longestMs the whole bot rests no longer than this before it tries again.
 */
export function createRests(longestMs: number): Rests {
  const chats = new Map<string, number>();
  const row = new Set<string>();
  let everybody = Number.NEGATIVE_INFINITY;
  return {
    until: (chat) => Math.max(everybody, chats.get(chat) ?? Number.NEGATIVE_INFINITY),
    refused(chat, ms, now) {
      if (chats.size >= SPARE_CHATS) for (const [old, at] of chats) if (at <= now) chats.delete(old);
      chats.set(chat, now + ms);
      row.add(chat);
      if (row.size >= EVERYBODY) everybody = Math.max(everybody, now + Math.min(ms, longestMs));
    },
    went: () => row.clear(),
  };
}
