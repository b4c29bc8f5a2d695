import { toIso, UserId } from '../src/domain/ids.ts';
import type { Memory } from '../src/domain/memory.ts';
import { createLog } from '../src/lib/log.ts';
import { agree } from '../src/rules/turn/onboarding.ts';
import { createFileStore } from '../src/store/files/file-store.ts';

const ANSWERS = {
  skill: 'I go over CVs for friends',
  timezone: 'Europe/Berlin',
  action_time: '20:00',
  blocker: 'asking people',
};

/** Writes people into a data folder who are about to do their first step with Elite Coach. */
export async function seedPeople(dir: string, users: readonly number[]): Promise<void> {
  await using store = await createFileStore({
    dir,
    now: Date.now,
    log: createLog('silent'),
    quiet: { from: 0, to: 0 },
  });
  await Promise.all(
    users.map((user) => store.update(UserId.parse(String(user)), (memory) => ({ state: midway(memory) }))),
  );
}

function midway(memory: Memory): Memory['state'] {
  const now = Date.now();
  return {
    ...agree(memory, 1, 'Ada', now).state,
    phase: 'coaching',
    instance: 'elite_coach',
    zone: { id: 'Europe/Berlin', confirmed: true },
    onboarding: { answers: ANSWERS, asking: null, asked: 0 },
    question: null,
    open_step: {
      id: 'three_helps',
      set_at: toIso(now),
      stage: 'acting',
      prediction: { difficulty: 4, minutes: 6, chance: 0.8 },
      asked: 0,
      outcome: { difficulty: null, minutes: null },
      smaller: false,
    },
  };
}
