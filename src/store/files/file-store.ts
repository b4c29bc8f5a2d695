import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Millis, UserId } from '../../domain/ids.ts';
import { ifThere, syncFolder } from '../../lib/files.ts';
import { lockFolder } from '../../lib/folder-lock.ts';
import { createKeyedLock } from '../../lib/keyed-lock.ts';
import { createLru } from '../../lib/lru.ts';
import { settle } from '../../lib/settle.ts';
import { nextDue } from '../../rules/next-due.ts';
import { withoutOld } from '../../rules/retention.ts';
import { type Store, StoreError } from '../store.ts';
import { noChanges } from './changes.ts';
import { checkedChange } from './checked-change.ts';
import { openDueIndex } from './due-index.ts';
import { allPeople, mayHaveOld, removeOldAside, trimLedgers } from './expire.ts';
import { foldChanges, loadChanges } from './fold.ts';
import { createFolding } from './folding.ts';
import { HISTORY, joined, OUTCOMES, readAll } from './ledger.ts';
import { type FileStoreOptions, personFolder, quarantineFolder, usersFolder } from './options.ts';
import { loadPerson, type Person, type Writing, writePerson } from './person.ts';
import { scanDue } from './rebuild.ts';
import { openFolders, trouble } from './trouble.ts';

/** People whose documents are kept in memory; about 30 kB each when they are large. */
const PEOPLE_IN_MEMORY = 256;

/**
 * Memories as files, one folder per person (see docs/files.md). One process per data folder: what was read is
 * kept in memory and not looked up again.
 * @throws StoreError when the data folder cannot be used
 */
export async function createFileStore(options: FileStoreOptions): Promise<Store> {
  const { dir, log } = options;
  await openFolders(dir);
  const release = lockFolder(dir);
  const index = await trouble(
    'open the index of due times',
    openDueIndex(options, () => scanDue(options)),
  );
  const lock = createKeyedLock<UserId>();
  const people = createLru<UserId, Person>(PEOPLE_IN_MEMORY);
  const folding = createFolding((user) => lock.run(user, () => fold(user)), log);
  let closed = false;

  const fold = async (user: UserId): Promise<void> => {
    await trouble(`bring changes of user ${user} into their files`, foldChanges(options, user));
    const known = people.get(user);
    if (known) people.set(user, { ...known, changes: noChanges });
  };

  const inTurn = async <T>(user: UserId, work: () => Promise<T>): Promise<T> => {
    if (closed) throw new StoreError('the store is closed');
    if (!UserId.safeParse(user).success) throw new StoreError('refused a user id that is not one');
    return lock.run(user, work);
  };

  const recall = async (user: UserId): Promise<Person> => {
    const known = people.get(user);
    if (known) return known;
    const person = await trouble(`read the memory of user ${user}`, loadPerson(options, user));
    index.settle(user, nextDue(person.memory.scheduled));
    if (person.changes.exists) folding.changed(user, person.changes.bytes);
    people.set(user, person);
    return person;
  };

  const write = async (user: UserId, person: Person, writing: Writing) => {
    const due = nextDue(writing.documents.scheduled);
    const announce = async () => {
      if (due !== null) await index.announce(user, due);
    };
    // Whatever happens, what is known in memory may not be ahead of the disk.
    people.delete(user);
    const written = await trouble(
      `store the memory of user ${user}`,
      writePerson(options, person, writing, announce),
    );
    index.settle(user, due);
    people.set(user, written);
    folding.changed(user, written.changes.bytes);
    return written.memory;
  };

  /** One person who cannot be read keeps nobody else's old words alive. */
  const expireOne = async (user: UserId, before: Millis): Promise<boolean> => {
    try {
      if (!(await mayHaveOld(options, user, before))) return false;
      return await inTurn(user, async () => {
        const person = await trouble(`read the memory of user ${user}`, loadPerson(options, user));
        const writing = checkedChange(person, withoutOld(person.memory, before));
        if (writing) await write(user, person, writing);
        await fold(user);
        people.delete(user);
        await trouble(`remove the oldest of user ${user}`, trimLedgers(options, user, before));
        return true;
      });
    } catch (error) {
      log.error({ user, err: error }, 'What is too old could not be removed of one person.');
      return false;
    }
  };

  return {
    read: (user) => inTurn(user, async () => (await recall(user)).memory),

    update: (user, change) =>
      inTurn(user, async () => {
        const person = await recall(user);
        const writing = checkedChange(person, change(person.memory));
        return writing ? write(user, person, writing) : person.memory;
      }),

    everything: (user) =>
      inTurn(user, async () => {
        const { recent: _, ...documents } = (await recall(user)).memory;
        const folder = personFolder(dir, user);
        const read = settle([
          readAll(folder, HISTORY, options),
          readAll(folder, OUTCOMES, options),
          loadChanges(options, user),
        ]);
        const [history, outcomes, changes] = await trouble(`read the history of user ${user}`, read);
        return {
          ...documents,
          history: joined(history, changes.history, HISTORY),
          outcomes: joined(outcomes, changes.outcomes, OUTCOMES),
        };
      }),

    erase: (user) =>
      inTurn(user, async () => {
        people.delete(user);
        folding.done(user);
        await trouble(`erase user ${user}`, removeFolders(dir, user));
        await trouble(`erase user ${user} from the index of due times`, index.forget(user));
      }),

    async expire(before, signal) {
      await trouble('remove what was set aside long ago', removeOldAside(dir, before));
      let people = 0;
      for await (const user of allPeople(dir)) {
        if (signal.aborted) break;
        if (await expireOne(user, before)) people += 1;
      }
      return people;
    },

    due: async (now, most) => {
      if (closed) throw new StoreError('the store is closed');
      return index.due(now, most);
    },

    async [Symbol.asyncDispose]() {
      if (closed) return;
      closed = true;
      await lock.idle();
      await folding.close();
      await trouble('write the index of due times', index.close());
      release();
    },
  };
}

async function removeFolders(dir: string, user: UserId): Promise<void> {
  await rm(personFolder(dir, user), { recursive: true, force: true });
  await syncFolder(usersFolder(dir));
  const aside = quarantineFolder(dir, user);
  await rm(aside, { recursive: true, force: true });
  await ifThere(syncFolder(dirname(aside)));
}
