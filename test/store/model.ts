import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UserId } from '../../src/domain/ids.ts';
import type { Change } from '../../src/domain/memory.ts';
import { nextDue } from '../../src/rules/next-due.ts';
import type { Everything } from '../../src/store/store.ts';
import { change } from './arbitraries.ts';
import { ana, ben, type Opened } from './samples.ts';

type Turn = { readonly user: UserId; readonly change: Change } | 'reopen';

const turnOf = (user: UserId) => fc.record({ user: fc.constant(user), change: change(user) });
const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: turnOf(ana) },
    { weight: 3, arbitrary: turnOf(ben) },
    { weight: 1, arbitrary: fc.constant('reopen' as const) },
  ),
  { maxLength: 12 },
);

/** Part of the contract of a store: any changes in any order, restarts in between. */
export function keepsWhatAModelKeeps(name: string, open: () => Promise<Opened>): void {
  describe(`${name}: any changes in any order`, () => {
    test('are kept as a plain model keeps them, across restarts', async () => {
      await fc.assert(
        fc.asyncProperty(turns, (steps) => followed(steps, open)),
        { numRuns: 40 },
      );
    });
  });
}

async function followed(steps: readonly Turn[], open: () => Promise<Opened>): Promise<void> {
  const opened = await open();
  try {
    let store = opened.store;
    let model = { [ana]: await store.everything(ana), [ben]: await store.everything(ben) };
    for (const step of steps) {
      if (step === 'reopen') store = await opened.reopen();
      else {
        const before = model[step.user] ?? (await store.everything(step.user));
        await store.update(step.user, () => step.change);
        model = { ...model, [step.user]: applied(before, step.change) };
      }
    }
    store = await opened.reopen();
    for (const user of [ana, ben]) expect(await store.everything(user)).toEqual(model[user]);
    const waiting = [ana, ben].filter((user) => model[user] && nextDue(model[user].scheduled) !== null);
    expect(new Set(await store.due(Number.MAX_SAFE_INTEGER, 10))).toEqual(new Set(waiting));
  } finally {
    await opened.close();
  }
}

function applied(before: Everything, change: Change): Everything {
  const { history, outcomes, ...documents } = change;
  return {
    ...before,
    ...documents,
    history: added(before.history, history, (entry) => entry.id),
    outcomes: added(before.outcomes, outcomes, (entry) =>
      entry.type === 'outcome'
        ? `${entry.event} ${entry.ts} ${entry.action_id} ${entry.step}`
        : `${entry.type} ${entry.id}`,
    ),
  };
}

function added<T>(before: readonly T[], more: readonly T[] | undefined, key: (entry: T) => string): T[] {
  const known = new Set(before.slice(-12).map(key));
  const fresh = (more ?? []).filter((entry) => !known.has(key(entry)) && known.add(key(entry)));
  return [...before, ...fresh];
}
