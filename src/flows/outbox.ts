import { z } from 'zod';
import type { UserId } from '../domain/ids.ts';
import type { Draft, Outgoing, Sending, Sent, Speak } from '../domain/message.ts';
import type { Progress } from '../queue/queue.ts';

/** A message of a job: what it says, how many of its parts are out, and whether that is all of it. */
const Item = z.strictObject({
  text: z.string(),
  out: z.int().min(0),
  sent: z.boolean(),
  /** The channel's id of the latest part. */
  message: z.string(),
});
type Item = z.infer<typeof Item>;

/** What a job keeps: the messages in their order, and by name what was found out in its course. */
const Kept = z.strictObject({ items: z.array(Item), found: z.record(z.string(), z.json()) });
type Json = z.infer<ReturnType<typeof z.json>>;

/**
 * Finds something out once per job, so that a job that is cut short goes on as it began: what a model said, which
 * note is meant, whether something is to be switched on or off. It is on the disk before this resolves. Outside of a job, and
 * when `find` rejects, nothing is kept.
 */
export type Once = <T extends Json>(
  user: UserId,
  what: string,
  shape: z.ZodType<T>,
  find: () => T | Promise<T>,
) => Promise<T>;

/**
 * Remembers with each job what it has said, so that a job that was cut short by a crash goes on where it stopped: what
 * is out is not said again, and a long answer continues with the part that is missing. Only what was on its way
 * in the moment of the crash may come twice.
 */
export interface Outbox {
  /** For everything that is said: in the course of a job it is remembered with that job. */
  readonly speak: Speak;
  readonly once: Once;
  /** Notes something that is kept together with whatever is said next. */
  note(user: UserId, what: string, value: Json): void;
  /** What this job has noted, in this run or in one that was cut short; undefined when that is nothing. */
  noted<T extends Json>(user: UserId, what: string, shape: z.ZodType<T>): T | undefined;
  /** Whether the first message of this job is out already, all of it. */
  isOut(user: UserId): boolean;
  /** Runs a person's job. Jobs of one person never overlap. */
  during(user: UserId, progress: Progress, work: () => Promise<void>): Promise<void>;
}

interface Box {
  readonly items: Item[];
  readonly found: Record<string, Json>;
  readonly progress: Progress;
  /** The messages of a job are told apart by their order, which is the same in every run. */
  next: number;
  /** What was said could not be kept: the job ends here, whatever the channel makes of it. */
  failure?: unknown;
}

export function createOutbox(speak: Speak): Outbox {
  const open = new Map<UserId, Box>();

  async function saying(to: UserId, message: Outgoing, say: Say): Promise<Sent> {
    const box = open.get(to);
    if (!box) return say(message);
    const place = box.next;
    box.next += 1;
    const before = box.items[place];
    if (before?.sent) return { ok: true, message: before.message, text: before.text };
    const item: Item = before ?? { text: message.text, out: 0, sent: false, message: '' };
    box.items[place] = item;
    const sent = await say({ ...message, text: item.text }, sendingOf(box, item));
    if (box.failure !== undefined) throw box.failure;
    if (!sent.ok) return sent;
    if (!item.sent) await sendingOf(box, item).went(1, sent.message, true);
    return { ...sent, text: item.text };
  }

  function noted<T extends Json>(user: UserId, what: string, shape: z.ZodType<T>): T | undefined {
    return shape.safeParse(open.get(user)?.found[what]).data;
  }

  return {
    speak: {
      send: (to, message) => saying(to, message, (said, sending) => speak.send(to, said, sending)),
      draft(to) {
        const box = open.get(to);
        const draft = box?.items[box.next]?.sent ? silent : speak.draft(to);
        return {
          ...draft,
          finish: (message) => saying(to, message, (said, sending) => draft.finish(said, sending)),
        };
      },
      fetch: (voice) => speak.fetch(voice),
    },
    async once(user, what, shape, find) {
      const before = noted(user, what, shape);
      if (before !== undefined) return before;
      const value = await find();
      const box = open.get(user);
      if (!box) return value;
      box.found[what] = value;
      await keep(box);
      return value;
    },
    note(user, what, value) {
      const box = open.get(user);
      if (box) box.found[what] = value;
    },
    noted,
    isOut: (user) => open.get(user)?.items[0]?.sent === true,
    async during(user, progress, work) {
      const { items, found } = Kept.safeParse(progress.kept).data ?? { items: [], found: {} };
      open.set(user, { items, found, progress, next: 0 });
      try {
        await work();
      } finally {
        open.delete(user);
      }
    },
  };
}

type Say = (message: Outgoing, sending?: Sending) => Promise<Sent>;

function sendingOf(box: Box, item: Item): Sending {
  return {
    out: item.out,
    async went(parts, message, last) {
      Object.assign(item, { out: parts, message, sent: last });
      try {
        await keep(box);
      } catch (error) {
        box.failure = error;
        throw error;
      }
    },
  };
}

const keep = ({ items, found, progress }: Box): Promise<void> => progress.keep({ items, found });

/** In place of a draft whose message is out already. */
const silent: Draft = {
  grow() {},
  drop() {},
  finish: () => Promise.reject(new Error('a message that is out was to be sent again')),
};
