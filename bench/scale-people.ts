import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toIso, UserId } from '../src/domain/ids.ts';
import type { Memory, ScheduledMessage } from '../src/domain/memory.ts';
import { newMemory } from '../src/rules/new-memory.ts';

const DAY = 86_400_000;
const AT_ONCE = 64;

/** Ids as Telegram gives them. */
export const sleeperIds = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => 100_000_001 + index);

/**
 * Writes people into a data folder as the store would have, but without syncing: somebody who agreed, is in the
 * middle of coaching, was silent for two days and has a message planned.
 * @param due milliseconds from now at which it is due; by default a day or more, spread over a month
 */
export async function seedSleepers(dir: string, count: number, due?: number): Promise<void> {
  const ids = sleeperIds(count);
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    await Promise.all(
      ids
        .slice(from, from + AT_ONCE)
        .map((id, index) => write(dir, id, due ?? DAY + (((from + index) * 7919) % (30 * DAY)))),
    );
  }
}

async function write(dir: string, id: number, dueIn: number): Promise<void> {
  const { state, activity, scheduled } = sleeper(id, dueIn);
  const folder = join(dir, 'users', String(id));
  await mkdir(folder, { recursive: true });
  const files = { state, activity, scheduled };
  await Promise.all(
    Object.entries(files).map(([name, document]) =>
      writeFile(join(folder, `${name}.json`), JSON.stringify(document)),
    ),
  );
}

function sleeper(id: number, dueIn: number): Memory {
  const now = Date.now();
  const empty = newMemory(UserId.parse(String(id)), now - 10 * DAY, { from: 0, to: 0 });
  const item: ScheduledMessage = {
    id: `s${id}`,
    kind: 'silence_1d',
    due: toIso(now + dueIn),
    status: 'pending',
    lease: null,
    reason: null,
    message: null,
  };
  return {
    ...empty,
    state: {
      ...empty.state,
      consent: { status: 'agreed', version: 1, at: toIso(now - 10 * DAY) },
      phase: 'coaching',
      lifecycle: 'committed',
      instance: 'elite_coach',
      zone: { id: 'Europe/Berlin', confirmed: true },
    },
    activity: { ...empty.activity, last_seen: toIso(now - 2 * DAY) },
    scheduled: { version: 1, items: [item] },
  };
}
