import type { Job } from '../domain/job.ts';

/** What became of the jobs that a handler was given. */
export type Verdict =
  | { readonly kind: 'done' }
  /** Try again after `afterMs`; after the last try the job is put aside for the operator. */
  | {
      readonly kind: 'again';
      readonly afterMs: number;
      readonly why: string;
      /** The job is not to blame, so this start does not count: it is tried for as long as it takes. */
      readonly blameless?: true;
    };

/** How far the work on some jobs has come. It lives and dies with them. */
export interface Progress {
  /** What was kept last, by this run or by one that was cut short; null at first. */
  readonly kept: unknown;
  /** Keeps plain JSON data; resolves once it is durable. From then on these jobs come again together and alone. */
  keep(data: unknown): Promise<void>;
}

/** One or more jobs of one lane and one kind, oldest first; more than one only where `gather` is set. */
export type Handler = (
  jobs: readonly [Job, ...Job[]],
  signal: AbortSignal,
  progress: Progress,
) => Promise<Verdict>;

export interface QueueState {
  readonly waiting: number;
  readonly running: number;
  readonly dead: number;
  /** Age of the oldest job that is due and not yet running, in milliseconds; 0 when there is none. */
  readonly lateMs: number;
}

/** Jobs, kept on disk. One at a time per lane, lanes side by side. */
export interface Queue {
  /** Resolves once the jobs are durable. A known id is ignored; a waiting job with the same lane and key is replaced. */
  push(...jobs: readonly Job[]): Promise<void>;
  /** Removes waiting jobs of this lane: the one with this key, or all without one. Running jobs end by themselves. */
  cancel(lane: string, key?: string): Promise<void>;
  /**
   * For erasure: leaves nothing of this lane behind, neither waiting jobs nor their traces. Running jobs end by
   * themselves and are not tried again; a job of the lane may call this while it runs.
   */
  forget(lane: string): Promise<void>;
  /** Starts work. A handler that throws counts as `again`. Call once. */
  work(handler: Handler): void;
  /** Resolves when nothing is running and nothing is due. */
  idle(): Promise<void>;
  state(): QueueState;
  /** Takes no new work, waits for what is in hand (up to `graceMs` given at creation), keeps the rest. */
  [Symbol.asyncDispose](): Promise<void>;
}
