import { type FSWatcher, watch } from 'node:fs';
import { hasCode } from './files.ts';

export interface WatchFoldersOptions {
  /** Which folders to watch, asked anew after every change; one that is not there is left out. */
  readonly folders: () => Promise<readonly string[]>;
  /** So many milliseconds without a further change must pass: editors write in several goes. */
  readonly quietMs: number;
  /** Runs once at the start, for what changed before the watching began, then after every change; never twice at a time. */
  readonly onChange: () => Promise<void>;
  /** Something could not be watched, or `onChange` failed; the watching goes on. */
  readonly onError: (error: unknown) => void;
}

/** Watches the files of some folders, not what lies deeper. */
export function watchFolders({ folders, quietMs, onChange, onError }: WatchFoldersOptions): AsyncDisposable {
  let watchers: readonly FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  let closed = false;

  // The folders are watched before they are read, so no change can fall between the two.
  const look = async () => {
    if (closed) return;
    try {
      const old = watchers;
      watchers = (await folders()).flatMap(open);
      for (const watcher of old) watcher.close();
      await onChange();
    } catch (error) {
      onError(error);
    }
  };

  const lookSoon = () => {
    if (closed) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(look);
    }, quietMs);
  };

  // Watching anew each time also finds a folder that was removed and came back under the same name.
  const open = (folder: string): FSWatcher[] => {
    try {
      return [watch(folder, { persistent: false }, lookSoon).on('error', onError)];
    } catch (error) {
      if (!hasCode(error, 'ENOENT', 'ENOTDIR')) onError(error);
      return [];
    }
  };

  lookSoon();
  return {
    async [Symbol.asyncDispose]() {
      closed = true;
      clearTimeout(timer);
      await work;
      for (const watcher of watchers) watcher.close();
    },
  };
}
