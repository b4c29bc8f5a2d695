import { join } from 'node:path';
import type { Millis, UserId } from '../../domain/ids.ts';
import type { QuietHours } from '../../domain/memory.ts';
import type { Log } from '../../lib/log.ts';
import { noSeal, type Seal } from '../../lib/seal.ts';

export interface FileStoreOptions {
  /** The data folder. */
  readonly dir: string;
  readonly now: () => Millis;
  readonly log: Log;
  /** Quiet hours of people who have not chosen their own. */
  readonly quiet: QuietHours;
  /** How files of people are encrypted; plain without. */
  readonly seal?: Seal | undefined;
}

export const sealOf = ({ seal }: { readonly seal?: Seal | undefined }): Seal => seal ?? noSeal;

export const usersFolder = (dir: string): string => join(dir, 'users');
export const indexFolder = (dir: string): string => join(dir, 'index');

/** A {@link UserId} holds no separator and no dot, so this never leaves the data folder. */
export const personFolder = (dir: string, user: UserId): string => join(usersFolder(dir), user);
export const quarantineFolder = (dir: string, user: UserId): string => join(dir, 'quarantine', user);

/** What this store makes is for its own account's eyes only. */
export const PRIVATE = 0o700;
