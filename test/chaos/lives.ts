import { setTimeout as sleep } from 'node:timers/promises';
import type { Project, Running } from '../support/project.ts';
import { between } from './random.ts';

/** The end of a life of the bot. */
export interface Death {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly kind: 'kill -9' | 'SIGTERM';
}

export interface Lives {
  readonly deaths: readonly Death[];
  /** Starts the bot and ends it at a random instant, often before it is ready; one time in ten by SIGTERM. */
  live(): Promise<void>;
  /** The last life: it goes on until `ended` is called, which ends it well. */
  last(): Promise<{ ended(): Promise<void> }>;
  /** Lines that the bot logged as errors: faults that were injected. */
  readonly errors: number;
  /** Ends that were not asked for, and what was said on standard error. */
  readonly complaints: readonly string[];
}

/** Milliseconds. */
const SHORTEST_LIFE = 50;
const EXIT_OK = 0;

/** @param longestMs of a life, from the start of the process */
export function createLives(
  project: Project,
  env: Readonly<Record<string, string>>,
  random: () => number,
  longestMs: number,
): Lives {
  const deaths: Death[] = [];
  const complaints: string[] = [];
  let errors = 0;

  async function hear(life: Running): Promise<void> {
    const { out, err } = await life.ended;
    errors += out.split('\n').filter((line) => /"level":[56]0/.test(line)).length;
    if (err !== '') complaints.push(err);
  }

  async function end(life: Running, kind: Death['kind']): Promise<void> {
    deaths.push({ at: Date.now(), kind });
    process.kill(life.pid, kind === 'kill -9' ? 'SIGKILL' : 'SIGTERM');
    await hear(life);
    const { code } = await life.ended;
    if (kind === 'SIGTERM' && code !== EXIT_OK) complaints.push(`ended by SIGTERM with exit code ${code}`);
  }

  return {
    deaths,
    complaints,
    get errors() {
      return errors;
    },
    async live() {
      const life = project.start('main', env);
      const died = life.ended.then((end) => `died by itself: ${JSON.stringify(end)}`);
      const kind = random() < 0.1 ? 'SIGTERM' : 'kill -9';
      // A signal before the program listens for it is a kill.
      if (kind === 'SIGTERM') await life.until('"ready"');
      const early = await Promise.race([died, sleep(between(random, SHORTEST_LIFE, longestMs))]);
      if (early === undefined) await end(life, kind);
      else complaints.push(early);
    },
    async last() {
      const life = project.start('main', env);
      await life.until('"ready"');
      return { ended: () => end(life, 'SIGTERM') };
    },
  };
}
