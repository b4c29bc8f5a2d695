import type { Millis } from '../domain/ids.ts';

/** Long timers overflow and drift, and a machine may sleep: the clock is looked at this often. Milliseconds. */
const LONGEST_MS = 60_000;

/** One timer that is set anew after every change. */
export interface Alarm {
  /** Rings at `at` (epoch milliseconds), or in a minute if that is sooner. `stay` keeps the process alive for it. */
  set(at: Millis, stay: boolean): void;
  stop(): void;
}

export function createAlarm(now: () => Millis, ring: () => void): Alarm {
  let timer: NodeJS.Timeout | undefined;
  return {
    set(at, stay) {
      clearTimeout(timer);
      timer = setTimeout(ring, Math.min(Math.max(at - now(), 0), LONGEST_MS));
      if (!stay) timer.unref();
    },
    stop: () => clearTimeout(timer),
  };
}
