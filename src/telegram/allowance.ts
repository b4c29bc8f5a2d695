const SECOND = 1_000;

/**
 * At most so many in any second; who comes then is told no.
 * @param now a clock that never goes back, in milliseconds
 */
export function createAllowance(perSecond: number, now: () => number): () => boolean {
  /** When the latest were allowed, oldest first. */
  const allowed: number[] = [];
  return () => {
    const at = now();
    const oldest = allowed.length < perSecond ? undefined : allowed[0];
    if (oldest !== undefined && at - oldest < SECOND) return false;
    if (oldest !== undefined) allowed.shift();
    allowed.push(at);
    return true;
  };
}
