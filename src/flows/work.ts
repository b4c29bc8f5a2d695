import { toMillis, UserId } from '../domain/ids.ts';
import type { Job } from '../domain/job.ts';
import type { State } from '../domain/memory.ts';
import type { Incoming } from '../domain/message.ts';
import { diskTrouble } from '../lib/disk-trouble.ts';
import { briefly } from '../lib/error-facts.ts';
import type { Log } from '../lib/log.ts';
import type { Handler, Queue } from '../queue/queue.ts';
import { hasAgreed } from '../rules/agreed.ts';
import { type Store, StoreError } from '../store/store.ts';
import type { Answer } from './answer.ts';
import type { Apologise } from './apology.ts';
import type { Damage } from './damage.ts';
import type { Outbox } from './outbox.ts';

/** A disk that takes nothing is tried again after this long. */
const DISK_WAIT_MS = 3_000;

/** The queue's one door: which story a job belongs to, and what its failure means. */
export function createWork(parts: {
  store: Store;
  queue: Queue;
  outbox: Outbox;
  answer: Answer;
  reflect: (user: UserId, job: string, signal: AbortSignal) => Promise<void>;
  deliver: (user: UserId, message: string) => Promise<void>;
  now: () => number;
  sessionGapMs: number;
  damage: Damage;
  apologise: Apologise;
  log: Log;
}): Handler {
  const { store, queue, outbox, answer, reflect, deliver, damage, apologise, now, sessionGapMs, log } = parts;
  /** Jobs that could not be carried out because the disk took nothing. */
  const stuck = new Set<string>();

  return async (jobs, signal, progress) => {
    const [first] = jobs;
    const user = UserId.parse(first.lane);
    try {
      // No model is asked for an answer that could not be kept.
      if (stuck.has(first.id)) await progress.keep(progress.kept ?? []);
      await outbox.during(user, progress, () => run(user, jobs, signal));
      stuck.delete(first.id);
      return { kind: 'done' };
    } catch (error) {
      const disk = diskTrouble(error) !== null;
      if (first.task.kind === 'answer' && (disk || error instanceof StoreError)) await apologise(user);
      if (!disk) throw error;
      stuck.add(first.id);
      log.error({ user, job: first.id, err: error }, 'a job waits for the disk');
      return { kind: 'again', afterMs: DISK_WAIT_MS, why: briefly(error), blameless: true };
    }
  };

  async function run(user: UserId, jobs: readonly [Job, ...Job[]], signal: AbortSignal): Promise<void> {
    const { task } = jobs[0];
    switch (task.kind) {
      case 'answer':
        if (task.incoming.kind !== 'presence') await damage.tell(user);
        return turn([task.incoming, ...jobs.slice(1).flatMap(incomingOf)], jobs[0].run_at, signal);
      case 'reflect':
        // What was said is not looked through for somebody who has to be asked anew.
        return hasAgreed((await store.read(user)).state) ? reflect(user, jobs[0].id, signal) : undefined;
      case 'deliver':
        return deliver(user, task.message);
      default:
        return task satisfies never;
    }
  }

  /** One answer, and its one line in the log. @param received when the first of it was, by our clock. */
  async function turn(
    incomings: readonly [Incoming, ...Incoming[]],
    received: number,
    signal: AbortSignal,
  ): Promise<void> {
    const begun = now();
    const made = await answer(incomings, signal);
    const [{ user, kind }] = incomings;
    const { state } = await store.read(user);
    const { session } = state;
    log.info(
      {
        event: 'turn',
        // Strangers and the erased leave no trace, here neither.
        ...(hasAgreed(state) ? { user } : {}),
        job: incomings.at(-1)?.id,
        kind,
        messages: incomings.length,
        wait_ms: Math.max(0, begun - received),
        total_ms: Math.max(0, now() - begun),
        ...made,
      },
      'turn answered',
    );
    if (session) await planReflection(user, session);
  }

  /** Once the conversation session is over; every turn moves it on. */
  async function planReflection(user: UserId, session: NonNullable<State['session']>): Promise<void> {
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
