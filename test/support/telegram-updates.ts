import type { Update } from 'grammy/types';
import { Refusal } from './telegram-refusal.ts';

export interface PollRequest {
  readonly offset: number;
  readonly limit: number;
  readonly timeoutMs: number;
  readonly allowed: readonly string[] | undefined;
  /** Aborted when the caller hangs up. */
  readonly gone: AbortSignal;
}

export type NewUpdate = Omit<Update, 'update_id'> & { readonly update_id?: number };

interface Waiting {
  readonly wake: () => void;
  readonly refuse: (why: Refusal) => void;
}

const CONFLICT =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';

/** The line of updates of one bot: kept until confirmed by an offset, handed to one poller at a time. */
export function createUpdates(onChange: () => void) {
  let queue: Update[] = [];
  let nextId = 700_000_001;
  let confirmed = 0;
  let allowed: readonly string[] = [];
  let waiting: Waiting | undefined;

  function push(update: NewUpdate): number {
    const id = update.update_id ?? nextId;
    nextId = Math.max(nextId, id + 1);
    const kind = Object.keys(update).find((key) => key !== 'update_id') ?? '';
    // Like the real one: what was not asked for when it happened is never seen.
    if (allowed.length === 0 || allowed.includes(kind)) queue.push({ ...update, update_id: id });
    waiting?.wake();
    onChange();
    return id;
  }

  function confirm(offset: number): void {
    if (offset < 0) queue = queue.slice(offset);
    else queue = queue.filter((update) => update.update_id >= offset);
    confirmed = Math.max(confirmed, offset);
    onChange();
  }

  async function poll(request: PollRequest): Promise<Update[]> {
    waiting?.refuse(new Refusal(409, CONFLICT));
    if (request.allowed) allowed = request.allowed;
    if (request.offset !== 0) confirm(request.offset);
    if (queue.length === 0 && request.timeoutMs > 0) await somethingNew(request);
    return queue.slice(0, request.limit);
  }

  async function somethingNew({ timeoutMs, gone }: PollRequest): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const mine = { wake: resolve, refuse: reject };
    waiting = mine;
    onChange();
    const timer = setTimeout(resolve, timeoutMs);
    gone.addEventListener('abort', () => resolve(), { once: true });
    try {
      await promise;
    } finally {
      clearTimeout(timer);
      if (waiting === mine) waiting = undefined;
    }
  }

  return {
    push,
    poll,
    confirmed: () => confirmed,
    pending: () => queue.length,
    polling: () => waiting !== undefined,
  };
}
