import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toIso, UserId } from '../../src/domain/ids.ts';
import type { Change, Memory, OutcomeEntry, ScheduledMessage } from '../../src/domain/memory.ts';
import { type Store, StoreError } from '../../src/store/store.ts';
import { keepsWhatAModelKeeps } from './model.ts';
import { ana, ben, levelUp, line, named, type Opened, plan, scheduled, T0 } from './samples.ts';

const DAY = 86_400_000;
const nothing = (): Change => ({});

/** What every Store must do. Each implementation runs it against data on a real disk or in a real database. */
export function storeContract(name: string, open: () => Promise<Opened>): void {
  keepsWhatAModelKeeps(name, open);

  describe(`${name}: the contract of a store`, () => {
    let opened: Opened;
    let store: Store;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.close());

    test('somebody unknown has a new memory', async () => {
      const memory = await store.read(ana);
      expect(memory.state).toMatchObject({
        user_id: ana,
        phase: 'first_contact',
        lifecycle: 'new',
        level: 1,
      });
      expect(memory.recent).toEqual([]);
      expect((await store.everything(ana)).history).toEqual([]);
    });

    test('an update resolves with the memory as it is then, and so do later reads', async () => {
      const after = await store.update(ana, named('Ana'));
      expect(after.state.name).toBe('Ana');
      expect(await store.read(ana)).toEqual(after);
      expect(await (await opened.reopen()).read(ana)).toEqual(after);
    });

    test('a hundred updates of one person at once lose nothing and keep their order', async () => {
      const ids = Array.from({ length: 100 }, (_, index) => `h${index}`);
      await Promise.all(
        ids.map((id) => store.update(ana, (memory) => ({ ...levelUp(memory), history: [line(id)] }))),
      );
      const all = await (await opened.reopen()).everything(ana);
      expect(all.state.level).toBe(101);
      expect(all.history.map((entry) => entry.id)).toEqual(ids);
    });

    test('what is too old is removed of everybody, and nothing else', async () => {
      const old = { ...line('old'), at: toIso(T0 - 2 * DAY) };
      const young = { ...line('young'), at: toIso(T0) };
      const { signal } = new AbortController();
      await store.update(ana, () => ({ history: [old, young] }));
      await store.update(ben, () => ({ history: [young] }));
      const before = await store.everything(ben);
      expect(await store.expire(T0 - DAY, signal)).toBe(1);
      expect((await store.read(ana)).recent).toEqual([young]);
      await store.update(ana, () => ({ history: [line('next')] }));
      expect(await store.everything(ben)).toEqual(before);
      expect((await (await opened.reopen()).everything(ana)).history).toEqual([young, line('next')]);
    });

    test('a read that follows an update sees it', async () => {
      const updated = store.update(ana, levelUp);
      expect((await store.read(ana)).state.level).toBe(2);
      await updated;
    });

    test('many people at once stay apart', async () => {
      const users = Array.from({ length: 40 }, (_, index) => UserId.parse(`${2000 + index}`));
      await Promise.all(users.map((user) => store.update(user, named(`name of ${user}`))));
      await Promise.all(users.map((user) => store.update(user, () => ({ history: [line(user)] }))));
      for (const user of users) {
        const all = await store.everything(user);
        expect(all.state).toMatchObject({ user_id: user, name: `name of ${user}` });
        expect(all.history).toEqual([line(user)]);
      }
    });

    test('one person never gets the state of another', async () => {
      const { state } = await store.update(ana, named('Ana'));
      await expect(store.update(ben, () => ({ state }))).rejects.toThrow(StoreError);
      expect((await store.read(ben)).state.name).toBe('');
    });

    test('a user id that is none is refused', async () => {
      // The brand keeps such an id out at compile time; here it comes in from untyped code.
      const evil = '../1001' as UserId;
      await expect(store.read(evil)).rejects.toThrow(StoreError);
      await expect(store.update(evil, levelUp)).rejects.toThrow(StoreError);
      await expect(store.everything(evil)).rejects.toThrow(StoreError);
      await expect(store.erase(evil)).rejects.toThrow(StoreError);
    });

    test('an empty change leaves everything as it was', async () => {
      const before = await store.update(ana, named('Ana'));
      expect(await store.update(ana, nothing)).toBe(before);
      expect(await store.update(ana, ({ state, facts }) => ({ state, facts, history: [] }))).toBe(before);
    });

    test('a change that throws rejects, changes nothing and holds nobody up', async () => {
      const broken = () => {
        throw new RangeError('a bug in a flow');
      };
      await expect(store.update(ana, broken)).rejects.toThrow(RangeError);
      expect((await store.update(ana, levelUp)).state.level).toBe(2);
    });

    test('a document that could not be read again is refused, and the rest of that change with it', async () => {
      const wrong = ({ state }: Memory): Change => ({ state: { ...state, level: 0 }, history: [line('h1')] });
      await expect(store.update(ana, wrong)).rejects.toThrow(/state\.json of user 1001.*level/);
      expect((await store.everything(ana)).history).toEqual([]);
    });

    test('what was handed out or handed in cannot be changed from outside', async () => {
      const facts = { version: 2 as const, items: [] };
      const memory = await store.update(ana, ({ state }) => ({
        state: { ...state },
        facts,
        history: [line('h1')],
      }));
      Reflect.set(memory.state, 'name', 'changed');
      Reflect.set(memory.state.preferences, 'voice', true);
      Reflect.set(facts.items, 0, 'changed');
      const again = await store.read(ana);
      expect(again.state).toMatchObject({ name: '', preferences: { voice: false } });
      expect(again.facts.items).toEqual([]);
    });

    test('recent holds the latest twelve lines, oldest first; everything holds all', async () => {
      const ids = Array.from({ length: 30 }, (_, index) => `h${index}`);
      for (const id of ids) await store.update(ana, () => ({ history: [line(id)] }));
      expect((await store.read(ana)).recent.map((entry) => entry.id)).toEqual(ids.slice(-12));
      const again = await opened.reopen();
      expect((await again.read(ana)).recent.map((entry) => entry.id)).toEqual(ids.slice(-12));
      expect((await again.everything(ana)).history.map((entry) => entry.id)).toEqual(ids);
    });

    test('a repeated line of the history is written once, whether it comes back at once or after a restart', async () => {
      await store.update(ana, () => ({ history: [line('h1'), line('h1', 'again'), line('h2')] }));
      await store.update(ana, () => ({ history: [line('h1')] }));
      const again = await opened.reopen();
      const after = await again.update(ana, () => ({ history: [line('h2'), line('h3')] }));
      expect(after.recent).toEqual([line('h1'), line('h2'), line('h3')]);
      expect((await again.everything(ana)).history).toEqual(after.recent);
    });

    test('a repeated outcome is written once', async () => {
      const outcome = (ts: number): OutcomeEntry => {
        return { type: 'outcome', ts: toIso(ts), event: 'replied', action_id: 'a1', step: null, error: null };
      };
      await store.update(ana, () => ({ outcomes: [outcome(T0), outcome(T0)] }));
      const again = await opened.reopen();
      await again.update(ana, () => ({ outcomes: [outcome(T0), outcome(T0 + 1)] }));
      expect((await again.everything(ana)).outcomes).toEqual([outcome(T0), outcome(T0 + 1)]);
    });

    describe('who is due', () => {
      test('soonest first, at or before now, no more than asked for', async () => {
        const users = [5, 1, 4, 2, 3].map((minute) => ({ user: UserId.parse(`${minute}`), minute }));
        for (const { user, minute } of users) await store.update(user, plan(scheduled(T0 + minute)));
        expect(await store.due(T0, 10)).toEqual([]);
        expect(await store.due(T0 + 3, 10)).toEqual(['1', '2', '3']);
        expect(await store.due(T0 + 9, 2)).toEqual(['1', '2']);
        expect(await store.due(T0 + 9, 0)).toEqual([]);
        expect(await (await opened.reopen()).due(T0 + 9, 10)).toEqual(['1', '2', '3', '4', '5']);
      });

      const cases: [string, ScheduledMessage[], boolean][] = [
        ['nothing', [], false],
        ['pending and due', [scheduled(T0)], true],
        ['pending and later', [scheduled(T0 + 1)], false],
        ['a later one and one that is due', [scheduled(T0 + 1), scheduled(T0 - 1)], true],
        ['claimed with a lease', [scheduled(T0 - 9, { status: 'claimed', lease: toIso(T0 + 1) })], false],
        ['claimed with a lapsed lease', [scheduled(T0 - 9, { status: 'claimed', lease: toIso(T0) })], true],
        ['started', [scheduled(T0 - 9, { status: 'started' })], false],
        ['sent', [scheduled(T0 - 9, { status: 'sent' })], false],
        ['dropped', [scheduled(T0 - 9, { status: 'dropped' })], false],
      ];
      test.each(cases)('%s', async (_, items, isDue) => {
        await store.update(ana, plan(scheduled(T0 - 5)));
        await store.update(ana, plan(...items));
        expect(await store.due(T0, 10)).toEqual(isDue ? [ana] : []);
        expect(await (await opened.reopen()).due(T0, 10)).toEqual(isDue ? [ana] : []);
      });

      test('a change of anything else leaves it as it is', async () => {
        await store.update(ana, plan(scheduled(T0)));
        await store.update(ana, levelUp);
        expect(await store.due(T0, 10)).toEqual([ana]);
      });
    });

    test('erase leaves an unknown person, now and after a restart, and nobody else is touched', async () => {
      for (const user of [ana, ben]) {
        await store.update(user, (memory) => ({
          ...named('x')(memory),
          ...plan(scheduled(T0))(),
          history: [line('h1')],
        }));
      }
      await store.erase(ana);
      const look = async (at: Store) => {
        expect(await at.everything(ana)).toMatchObject({ state: { name: '' }, history: [], outcomes: [] });
        expect(await at.due(T0, 10)).toEqual([ben]);
        expect((await at.everything(ben)).history).toEqual([line('h1')]);
      };
      await look(store);
      await look(await opened.reopen());
    });

    test('someone erased can begin again', async () => {
      await store.update(ana, levelUp);
      await store.erase(ana);
      await store.erase(ana);
      expect((await store.update(ana, levelUp)).state.level).toBe(2);
    });

    test('closing finishes what is in hand and refuses what comes after', async () => {
      const updates = Array.from({ length: 20 }, () => store.update(ana, levelUp));
      const again = await opened.reopen();
      await Promise.all(updates);
      expect((await again.read(ana)).state.level).toBe(21);
      await expect(store.read(ana)).rejects.toThrow('closed');
      await expect(store.due(T0, 1)).rejects.toThrow('closed');
    });
  });
}
