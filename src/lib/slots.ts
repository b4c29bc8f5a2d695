/** Room for so many at a time. */
export interface Slots {
  /**
   * Waits for a slot: those who are urgent before all others, otherwise first come, first served. Resolves with what
   * gives it back, to be called once; null when `giveUp` aborts before one is free.
   */
  take(urgent: boolean, giveUp: AbortSignal): Promise<(() => void) | null>;
}

/** Takes somebody out of the line, who has a slot now. */
type Waiting = () => void;

/** @param reserve so many of them are for the urgent alone; below `most` */
export function createSlots(most: number, reserve = 0): Slots {
  let free = most;
  const urgentLine: Waiting[] = [];
  const line: Waiting[] = [];

  function next(): Waiting | undefined {
    if (free === 0) return undefined;
    return urgentLine.shift() ?? (free > reserve ? line.shift() : undefined);
  }

  /** Calls up whoever may go; called after everything that happens. */
  function pass(): void {
    for (let called = next(); called; called = next()) {
      free -= 1;
      called();
    }
  }

  function giveBack(): void {
    free += 1;
    pass();
  }

  return {
    take(urgent, giveUp) {
      if (giveUp.aborted) return Promise.resolve(null);
      const inLine = urgent ? urgentLine : line;
      return new Promise((resolve) => {
        const leave = (): void => {
          inLine.splice(inLine.indexOf(called), 1);
          resolve(null);
        };
        const called: Waiting = () => {
          giveUp.removeEventListener('abort', leave);
          resolve(giveBack);
        };
        giveUp.addEventListener('abort', leave, { once: true });
        inLine.push(called);
        pass();
      });
    },
  };
}
