import type { UserId } from '../../domain/ids.ts';
import type { Log } from '../../lib/log.ts';

/** Decides when the changes of a person are folded into their files: at leisure, for nobody waits for it. */
export interface Folding {
  /** Somebody has so many bytes of changes now. */
  changed(user: UserId, bytes: number): void;
  /** Somebody has none any more. */
  done(user: UserId): void;
  /** Folds for whoever is left, as long as there is time; what then remains is folded another time. */
  close(): Promise<void>;
}

/** Somebody who has changed nothing for so long is folded. Milliseconds. */
const QUIET_MS = 30_000;
/** Whoever has more than this is folded at once, so that reading them stays cheap. Bytes. */
const MOST_BYTES = 128 * 1024;
/** After a failure, such as a full disk. Milliseconds. */
const REST_MS = 30_000;
/** Closing takes little longer than this. Milliseconds. */
const CLOSING_MS = 2_000;
/** At the same time, when closing. */
const AT_ONCE = 8;

/** @param fold brings the changes of one person home; must wait its turn by itself */
export function createFolding(fold: (user: UserId) => Promise<void>, log: Log): Folding {
  /** When each was changed last, the one who is quiet longest first. */
  const changed = new Map<UserId, number>();
  const large = new Set<UserId>();
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let restsUntil = 0;
  let closing = false;

  function next(): UserId | undefined {
    const [big] = large;
    const [oldest] = changed;
    return big ?? (oldest && performance.now() - oldest[1] >= QUIET_MS ? oldest[0] : undefined);
  }

  function forget(user: UserId): void {
    changed.delete(user);
    large.delete(user);
  }

  function begin(): void {
    if (running || closing || performance.now() < restsUntil) return;
    running = foldSome().finally(() => {
      running = null;
      setTimer();
    });
  }

  /** One after the other: turns need the disk more. */
  async function foldSome(): Promise<void> {
    for (let user = next(); user !== undefined && !closing; user = next()) if (!(await tryOne(user))) return;
  }

  async function tryOne(user: UserId): Promise<boolean> {
    forget(user);
    try {
      await fold(user);
      return true;
    } catch (err) {
      log.error(
        { user, err },
        'Changes of one person could not be brought into their files; it is tried again.',
      );
      changed.set(user, performance.now());
      restsUntil = performance.now() + REST_MS;
      return false;
    }
  }

  function setTimer(): void {
    clearTimeout(timer);
    const [oldest] = changed.values();
    if (oldest === undefined || closing) return;
    const at = Math.max(large.size > 0 ? 0 : oldest + QUIET_MS, restsUntil);
    timer = setTimeout(begin, Math.max(at - performance.now(), 1)).unref();
  }

  async function closeLane(until: number): Promise<void> {
    for (let [user] = changed.keys(); user !== undefined; [user] = changed.keys()) {
      if (performance.now() > until || performance.now() < restsUntil) return;
      await tryOne(user);
    }
  }

  return {
    changed(user, bytes) {
      changed.delete(user);
      changed.set(user, performance.now());
      if (bytes > MOST_BYTES) {
        large.add(user);
        begin();
      } else if (changed.size === 1) setTimer();
    },
    done: forget,
    async close() {
      closing = true;
      clearTimeout(timer);
      await running;
      restsUntil = 0;
      const until = performance.now() + CLOSING_MS;
      await Promise.all(Array.from({ length: AT_ONCE }, () => closeLane(until)));
    },
  };
}
