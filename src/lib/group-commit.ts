/**
 * Makes one costly write serve everybody who asked for it. The returned function resolves after a run of `work`
 * that began after the call; one run is in hand at most, and one waits for it. A failed run rejects for those it
 * served and stops nothing.
 */
export function createGroupCommit(work: () => Promise<void>): () => Promise<void> {
  let inHand: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  return () => {
    if (waiting) return waiting;
    const run = inHand.then(() => {
      waiting = null;
      return work();
    });
    waiting = run;
    inHand = Promise.allSettled([run]);
    return run;
  };
}
