import type { Stop } from '../lib/wait.ts';
import { createBudget, type Pace } from './pace.ts';
import { createRests } from './rests.ts';

/** Time for a pacer. `after` rings once, `ms` from now at the soonest. */
export interface Clock {
  now(): number;
  after(ms: number, ring: () => void): { stop(): void };
}

export const CLOCK: Clock = {
  now: () => performance.now(),
  after(ms, ring) {
    const timer = setTimeout(ring, Math.ceil(ms));
    return { stop: () => clearTimeout(timer) };
  },
};

/** Lets messages leave no faster than Telegram takes them, answers before what nobody asked for. */
export interface Pacer {
  /**
   * Waits until a message to this chat may leave. False: it may not, because the chat has to rest for longer than
   * anybody waits. True at once when the signal is aborted: the call itself will see that.
   */
  turn(chat: string, unasked: boolean, signal: Stop): Promise<boolean>;
  /** How many milliseconds this chat still has to rest; 0: none. */
  rest(chat: string): number;
  /** Telegram turned away a call about this chat, for `ms`. */
  refused(chat: string, ms: number): void;
  /** A message got through. */
  went(): void;
}

interface Waiting {
  readonly chat: string;
  readonly done: (mayGo: boolean) => void;
}

/** @param longestMs rests longer than this are not waited for */
export function createPacer(pace: Pace, longestMs: number, clock: Clock = CLOCK): Pacer {
  const budget = createBudget(pace);
  const rests = createRests(longestMs);
  const lines: readonly [answers: Waiting[], unasked: Waiting[]] = [[], []];
  let alarm: { stop(): void } | undefined;

  const rest = (chat: string) => Math.max(0, rests.until(chat) - clock.now());

  /** Lets go whoever may go, and comes back when the next one may. */
  function pass(): void {
    alarm?.stop();
    alarm = undefined;
    const wait = Math.min(...lines.map((line, index) => serve(line, index === 1)));
    if (wait < Number.POSITIVE_INFINITY) alarm = clock.after(wait, pass);
  }

  /** @returns how many milliseconds the first who may go next has to wait; Infinity when nobody waits */
  function serve(line: Waiting[], unasked: boolean): number {
    let wait = Number.POSITIVE_INFINITY;
    for (let place = 0; place < line.length; ) {
      const one = line[place];
      if (!one) break;
      const now = clock.now();
      const open = budget.anyAt(unasked) - now;
      if (open > 0) return Math.min(wait, open);
      const resting = rest(one.chat);
      const own = Math.max(resting, budget.chatAt(one.chat) - now);
      if (own > 0 && resting <= longestMs) {
        wait = Math.min(wait, own);
        place += 1;
        continue;
      }
      line.splice(place, 1);
      if (own <= 0) budget.spend(one.chat, now);
      one.done(own <= 0);
    }
    return wait;
  }

  function turn(chat: string, unasked: boolean, signal: Stop): Promise<boolean> {
    if (signal.aborted) return Promise.resolve(true);
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const line = lines[unasked ? 1 : 0];
    const leave = () => one.done(true);
    const one: Waiting = {
      chat,
      done(mayGo) {
        const place = line.indexOf(one);
        if (place >= 0) line.splice(place, 1);
        signal.removeEventListener('abort', leave);
        resolve(mayGo);
      },
    };
    signal.addEventListener('abort', leave);
    line.push(one);
    pass();
    return promise;
  }

  return {
    turn,
    rest,
    refused(chat, ms) {
      rests.refused(chat, ms, clock.now());
      pass();
    },
    went: rests.went,
  };
}
