import type { Params } from './telegram-body.ts';

/** Trouble to come. */
export interface Fault {
  /** Method to hit, `file` for a download; any when left out. */
  readonly method?: string;
  /** Chat to hit; any when left out. */
  readonly chat?: number | string;
  /** HTTP status of the answer; of no account where none is given. */
  readonly status: number;
  readonly description?: string;
  /** Seconds; the real server sends whole ones, a test may send less. */
  readonly retryAfter?: number;
  /** How many calls are hit, one by default. */
  readonly times?: number;
  /**
   * error: an answer with `status`. hang: no answer. drop: the connection ends before anything is done.
   * lose: it is done, but the answer never arrives. html: `status` with a page of a gateway as body.
   * slow: it is done `delayMs` later, whether or not the caller still waits.
   */
  readonly mode?: 'error' | 'hang' | 'drop' | 'lose' | 'html' | 'slow';
  readonly delayMs?: number;
}

export function createFaults() {
  const armed: { fault: Fault; left: number }[] = [];
  return {
    add(fault: Fault): void {
      armed.push({ fault, left: fault.times ?? 1 });
    },
    /** The fault that this call runs into, used up by it. */
    take(method: string, params: Params | undefined): Fault | undefined {
      const chat = params?.fields.chat_id;
      const hit = armed.find(
        ({ fault, left }) =>
          left > 0 &&
          (fault.method === undefined || fault.method.toLowerCase() === method.toLowerCase()) &&
          (fault.chat === undefined || String(fault.chat) === String(chat)),
      );
      if (!hit) return undefined;
      hit.left -= 1;
      return hit.fault;
    },
    clear(): void {
      armed.length = 0;
    },
  };
}
