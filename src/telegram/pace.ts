/** How fast messages may leave. */
export interface Pace {
  /** Most messages in any second, to all chats together. */
  readonly perSecond: number;
  /** Messages per second to one chat, in the long run. */
  readonly chatPerSecond: number;
  /** So many to one chat may leave at once, such as the parts of a long answer. */
  readonly chatBurst: number;
}

/** What may leave when, decided from what has left. Times are milliseconds of one monotonic clock. */
export interface Budget {
  /** From when on this chat may get a message. */
  chatAt(chat: string): number;
  /**
   * From when on any message may leave. What nobody asked for keeps an even distance from whatever left before
   * it, so that an answer never finds all places of a second taken.
   */
  anyAt(unasked: boolean): number;
  spend(chat: string, now: number): void;
}

const SECOND = 1_000;
/** Chats that are remembered before those that have long been quiet are forgotten. */
const SPARE_CHATS = 1_000;

export function createBudget({ perSecond, chatPerSecond, chatBurst }: Pace): Budget {
  const gap = SECOND / perSecond;
  const chatGap = SECOND / chatPerSecond;
  /** When the latest messages left, oldest first. */
  const left: number[] = [];
  /** When each chat will have earned back all that it spent. */
  const whole = new Map<string, number>();
  let nextUnasked = Number.NEGATIVE_INFINITY;
  let mostChats = SPARE_CHATS;

  function tidy(now: number): void {
    if (whole.size <= mostChats) return;
    for (const [chat, at] of whole) if (at <= now) whole.delete(chat);
    mostChats = 2 * whole.size + SPARE_CHATS;
  }

  return {
    chatAt: (chat) => (whole.get(chat) ?? Number.NEGATIVE_INFINITY) - (chatBurst - 1) * chatGap,
    anyAt(unasked) {
      const first = left.length < perSecond ? undefined : left[left.length - perSecond];
      const room = first === undefined ? Number.NEGATIVE_INFINITY : first + SECOND;
      return unasked ? Math.max(room, nextUnasked) : room;
    },
    spend(chat, now) {
      left.push(now);
      if (left.length > perSecond) left.shift();
      // A timer that rings late may be made good for by one distance, so that the average holds.
      nextUnasked = (now - nextUnasked > gap ? now : nextUnasked) + gap;
      whole.set(chat, Math.max(whole.get(chat) ?? now, now) + chatGap);
      tidy(now);
    },
  };
}
