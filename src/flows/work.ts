import { toMillis, UserId } from '../domain/ids.ts';
import type { Job } from '../domain/job.ts';
import type { Incoming } from '../domain/message.ts';
import { briefly } from '../lib/error-facts.ts';
import type { Log } from '../lib/log.ts';
import type { Handler, Queue } from '../queue/queue.ts';
import type { Store } from '../store/store.ts';
import type { Answer } from './answer.ts';
import type { Outbox } from './outbox.ts';

/** The queue's one door: which story a job belongs to, and what its failure means. */
export function createWork(parts: {
  store: Store;
  queue: Queue;
  outbox: Outbox;
  answer: Answer;
  reflect: (user: UserId, signal: AbortSignal) => Promise<void>;
  deliver: (user: UserId, message: string) => Promise<void>;
  sessionGapMs: number;
  log: Log;
}): Handler {
  const { store, queue, outbox, answer, reflect, deliver, sessionGapMs, log } = parts;

  return async (jobs, signal, progress) => {
    const [first] = jobs;
    const user = UserId.parse(first.lane);
    try {
      await outbox.during(user, progress, () => run(user, jobs, signal));
      return { kind: 'done' };
    } catch (error) {
      log.error(
        { user, job: first.id, kind: first.task.kind, err: error },
        'a job failed and will be tried again',
      );
      return { kind: 'again', afterMs: 2_000, why: briefly(error) };
    }
  };

  async function run(user: UserId, jobs: readonly [Job, ...Job[]], signal: AbortSignal): Promise<void> {
    const { task } = jobs[0];
    switch (task.kind) {
      case 'answer':
        await answer([task.incoming, ...jobs.slice(1).flatMap(incomingOf)], signal);
        return planReflection(user);
      case 'reflect':
        return reflect(user, signal);
      case 'deliver':
        return deliver(user, task.message);
      default:
        return task satisfies never;
    }
  }

  /** Once the conversation session is over; every turn moves it on. Nothing for strangers and the erased. */
  async function planReflection(user: UserId): Promise<void> {
    const { session } = (await store.read(user)).state;
    if (!session) return;
    const at = toMillis(session.last_turn_at) + sessionGapMs;
    const id = `reflect:${user}:${at}`;
    await queue.push({
      id,
      lane: user,
      key: 'reflect',
      run_at: at,
      gather: false,
      task: { kind: 'reflect' },
    });
  }
}

const incomingOf = ({ task }: Job): Incoming[] => (task.kind === 'answer' ? [task.incoming] : []);
