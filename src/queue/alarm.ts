import type { Millis } from '../domain/ids.ts';

/** Long timers overflow and drift, and a machine may sleep: the clock is looked at this often. Milliseconds. */
export const LONGEST_MS = 60_000;

/** One timer that is set anew after every change. */
export interface Alarm {
  /**
   * Rings at `at` (epoch milliseconds), or when it has not rung for `longestMs`, however often it was set since.
   * `stay` keeps the process alive for it.
   */
  set(at: Millis, stay: boolean): void;
  stop(): void;
}

export function createAlarm(now: () => Millis, ring: () => void, longestMs = LONGEST_MS): Alarm {
  let timer: NodeJS.Timeout | undefined;
  let rang = performance.now();
  const onTime = () => {
    rang = performance.now();
    ring();
  };
  return {
    set(at, stay) {
      clearTimeout(timer);
      const latest = Math.max(rang + longestMs - performance.now(), 0);
      timer = setTimeout(onTime, Math.min(Math.max(at - now(), 0), latest));
      if (!stay) timer.unref();
    },
    stop: () => clearTimeout(timer),
  };
}
