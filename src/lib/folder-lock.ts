import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { nameOwner, readOwner, removeOwner } from './folder-owner.ts';
import { OperatorError } from './operator-error.ts';

/** Long enough to let a look ({@link isLocked}) pass, which takes a fraction of a millisecond. */
const LOOK_PASSES_MS = 100;

/** What is claimed: SQLite gives free whatever nothing refers to any more, as soon as memory is collected. */
const held = new Set<DatabaseSync>();

/**
 * Claims a folder for this process; a second claim fails, in this process or another on the same machine. The
 * lock is SQLite's lock on an empty database, because the system drops that one when its owner dies, however it
 * dies: there is no stale lock and no process id to guess about. Who has it is written beside it, for people.
 * @returns what gives the folder free again.
 * @throws OperatorError when the folder is taken; Error when it cannot be written.
 */
export function lockFolder(dir: string): () => void {
  const file = new DatabaseSync(join(dir, 'lock'), { timeout: LOOK_PASSES_MS });
  try {
    file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    nameOwner(dir);
    held.add(file);
  } catch (cause) {
    file.close();
    if (!isBusy(cause)) throw cause;
    const owner = readOwner(dir);
    const who = owner ? ` (${owner})` : '';
    throw new OperatorError(`${dir} is in use by another process${who}; stop that one first.`, { cause });
  }
  return () => {
    removeOwner(dir);
    held.delete(file);
    file.close();
  };
}

/** Whether a process has claimed the folder. Only looks: it claims nothing, writes nothing and makes no file. */
export function isLocked(dir: string): boolean {
  const path = join(dir, 'lock');
  if (!existsSync(path)) return false;
  const file = new DatabaseSync(path, { timeout: 0, readOnly: true });
  try {
    file.prepare('SELECT count(*) FROM sqlite_schema').get();
    return false;
  } catch (cause) {
    if (isBusy(cause)) return true;
    throw cause;
  } finally {
    file.close();
  }
}

function isBusy(error: unknown): boolean {
  const SQLITE_BUSY = 5;
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}
