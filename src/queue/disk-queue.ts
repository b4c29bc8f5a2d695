import type { Seal } from '../lib/seal.ts';
import { openJournal } from './journal.ts';
import { createScheduler, type LocalQueue, type QueueOptions } from './scheduler.ts';

export interface DiskQueueOptions extends QueueOptions {
  /** Holds nothing else; created when it is not there. One process at a time. */
  readonly dir: string;
  /** How jobs are encrypted; plain without. */
  readonly seal?: Seal | undefined;
}

/**
 * A queue inside this process whose jobs survive a crash at any instant.
 * @throws OperatorError when the folder is in use by another process or was written by a newer version; Error when
 * the disk fails.
 */
export async function createDiskQueue(options: DiskQueueOptions): Promise<LocalQueue> {
  const { dir, now, log, seal } = options;
  return createScheduler(await openJournal({ dir, now, log, seal }), options);
}
