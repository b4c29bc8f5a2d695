import { appendFile, mkdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { UserId } from '../../../src/domain/ids.ts';
import type { Flaw } from '../../../src/rules/doctor/flaws.ts';
import { inspectPeople } from '../../../src/store/files/inspect.ts';
import { inspectFolders } from '../../../src/store/files/inspect-folders.ts';
import { mendFlaw, rebuildIndex } from '../../../src/store/files/mend.ts';
import { everyDocument, filesBelow, type OpenedFiles, openFiles } from '../files-fixture.ts';
import { ana, ben, plan, scheduled, T0 } from '../samples.ts';

let files: OpenedFiles;
beforeEach(async () => {
  files = await openFiles();
  await files.store.update(ana, everyDocument);
  await files.store.update(ben, everyDocument);
  await files.shut();
});
afterEach(() => files.close());
const of = (user: UserId, name: string) => files.path('users', user, name);

async function look(busy = false): Promise<Flaw[]> {
  const flaws: Flaw[] = [];
  const at = { dir: files.dir, now: Date.now, busy };
  for await (const flaw of inspectFolders(at)) flaws.push(flaw);
  for await (const flaw of inspectPeople(at, () => {})) flaws.push(flaw);
  return flaws.toSorted((a, b) => a.file.localeCompare(b.file));
}

const options = () => ({ dir: files.dir, now: () => T0, log: files.log, quiet: { from: 0, to: 0 } });
async function mendAll(): Promise<boolean[]> {
  const done: boolean[] = [];
  for (const flaw of await look()) done.push(await mendFlaw(options(), flaw));
  return done;
}

describe('a look at the files', () => {
  test('finds nothing where nothing is wrong, counts people, and writes nothing', async () => {
    const before = await filesBelow(files.dir);
    let people = 0;
    for await (const flaw of inspectPeople({ dir: files.dir, now: Date.now, busy: false }, (count) => {
      people = count;
    })) {
      expect(flaw).toBeUndefined();
    }
    expect(people).toBe(2);
    expect(await filesBelow(files.dir)).toEqual(before);
  });

  test('finds nothing in an empty data folder', async () => {
    await rm(files.path('users'), { recursive: true });
    await rm(files.path('index'), { recursive: true });
    expect(await look()).toEqual([]);
  });

  test('sees everybody, however many', async () => {
    for (let count = 0; count < 40; count += 1) {
      await mkdir(files.path('users', `7${count}`));
      await writeFile(files.path('users', `7${count}`, 'facts.json'), 'x');
    }
    expect((await look()).filter(({ kind }) => kind === 'corrupt')).toHaveLength(40);
  });

  const text = async (user: UserId, name: string) => readFile(of(user, name), 'utf8');
  const damages: [string, () => Promise<unknown>, Partial<Flaw> & { kind: Flaw['kind'] }][] = [
    ['a cut document', () => writeFile(of(ana, 'facts.json'), '{"version":1,"it'), { kind: 'corrupt' }],
    [
      'a wrong shape',
      () => writeFile(of(ana, 'facts.json'), '{"version":1,"items":"secret words"}'),
      { kind: 'corrupt', reason: 'items: Invalid input: expected array, received string' },
    ],
    [
      'the state of somebody else',
      async () => writeFile(of(ana, 'state.json'), await text(ben, 'state.json')),
      { kind: 'corrupt', reason: 'user_id: names somebody else' },
    ],
    ['a newer version', () => writeFile(of(ana, 'facts.json'), '{"version":3}'), { kind: 'newer' }],
    ['a torn line', () => appendFile(of(ana, 'history.jsonl'), '{"id":'), { kind: 'torn', bytes: 6 }],
    ['a torn change', () => writeFile(of(ana, 'changes.jsonl'), '{"ver'), { kind: 'torn', bytes: 5 }],
    [
      'a damaged change',
      () => writeFile(of(ana, 'changes.jsonl'), '{"secret":1}\n'),
      { kind: 'damaged_lines' },
    ],
    [
      'a change of a newer program',
      () => writeFile(of(ana, 'changes.jsonl'), '{"version":2}\n'),
      { kind: 'newer' },
    ],
    [
      'a message that only the changes know, and the index does not',
      () =>
        writeFile(
          of(ana, 'changes.jsonl'),
          `${JSON.stringify({
            version: 1,
            documents: { scheduled: { version: 1, items: [scheduled(T0 - 1)] } },
            history: [],
            outcomes: [],
          })}\n`,
        ),
      { kind: 'overlooked' },
    ],
    ['a damaged line', () => appendFile(of(ana, 'outcomes.jsonl'), 'x\n'), { kind: 'damaged_lines' }],
    ['a stale temporary', () => writeFile(of(ana, 'state.json.tmp'), 'abc'), { kind: 'temporary', bytes: 3 }],
    ['one elsewhere', () => writeFile(files.path('index', 'due.jsonl.tmp'), ''), { kind: 'temporary' }],
    [
      'what was set aside',
      async () => {
        await mkdir(files.path('quarantine', '9', 'then'), { recursive: true });
        await writeFile(files.path('quarantine', '9', 'then', 'facts.json'), '');
        await writeFile(files.path('quarantine', '9', 'then', 'reason.txt'), '');
      },
      { kind: 'set_aside', file: 'quarantine/9/then/facts.json' },
    ],
    ['a folder of nobody', () => mkdir(files.path('users', 'a.b')), { kind: 'stranger' }],
    [
      'a folder in place of a file',
      async () => {
        await rm(of(ana, 'facts.json'));
        await mkdir(of(ana, 'facts.json'));
      },
      { kind: 'unreadable' },
    ],
    [
      'a damaged index',
      () => writeFile(files.path('index', 'due.jsonl'), '{"version":1}\nx\n'),
      { kind: 'no_index' },
    ],
    ['no index', () => rm(files.path('index', 'due.jsonl')), { kind: 'no_index' }],
    [
      'an index that does not know somebody',
      () =>
        writeFile(
          files.path('index', 'due.jsonl'),
          `{"version":1}\n{"user":"${ben}","due":"2026-11-21T09:00:00.000Z"}\n`,
        ),
      { kind: 'overlooked', file: `users/${ana}` },
    ],
    [
      'an index that thinks of somebody too late',
      async () => {
        const index = await readFile(files.path('index', 'due.jsonl'), 'utf8');
        const later = index.replace(/("user":"1001","due":"2026-11-21T09:00:00.00)0/, '$11');
        expect(later).not.toBe(index);
        await writeFile(files.path('index', 'due.jsonl'), later);
      },
      { kind: 'overlooked', file: `users/${ana}` },
    ],
  ];

  test.each(damages)('finds %s, and nothing else', async (_, damage, expected) => {
    await damage();
    const flaws = await look();
    expect(flaws).toEqual([expect.objectContaining(expected)]);
    expect(JSON.stringify(flaws)).not.toContain('secret');
  });

  test('passes over what a process is just writing, and not over what is old', async () => {
    await appendFile(of(ana, 'history.jsonl'), '{"id":');
    await writeFile(of(ana, 'state.json.tmp'), '');
    expect(await look(true)).toEqual([]);
    const old = new Date(Date.now() - 3_600_000);
    for (const name of ['history.jsonl', 'state.json.tmp']) await utimes(of(ana, name), old, old);
    expect((await look(true)).map(({ kind }) => kind)).toEqual(['torn', 'temporary']);
  });

  test('names who is overlooked beside a running bot, too', async () => {
    await writeFile(files.path('index', 'due.jsonl'), '{"version":1}\n');
    expect((await look(true)).map(({ kind }) => kind)).toEqual(['overlooked', 'overlooked']);
  });

  test('an index that is too soon is no flaw', async () => {
    const soon = (user: UserId) => `{"user":"${user}","due":"2020-01-01T00:00:00.000Z"}\n`;
    await writeFile(files.path('index', 'due.jsonl'), `{"version":1}\n${soon(ana)}${soon(ben)}`);
    expect(await look()).toEqual([]);
  });

  test('one person who cannot be read hides nobody else', async () => {
    await rm(files.path('users', ana), { recursive: true });
    await symlink('loop', files.path('users', ana));
    await symlink(ana, files.path('users', 'loop'));
    await writeFile(of(ben, 'facts.json'), 'x');
    const kinds = (await look()).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['corrupt', 'unreadable', 'unreadable']);
  });
});

describe('mending', () => {
  test('cuts a torn line off and keeps what was cut in the quarantine of that person', async () => {
    const whole = await readFile(of(ana, 'history.jsonl'), 'utf8');
    await appendFile(of(ana, 'history.jsonl'), '{"id":"héllo');
    expect(await mendAll()).toEqual([true]);
    expect(await readFile(of(ana, 'history.jsonl'), 'utf8')).toBe(whole);
    const aside = await filesBelow(files.path('quarantine', ana));
    const kept = Object.entries(aside).map(([path, text]) => [path.split('/').at(-1), text]);
    expect(kept.toSorted()).toEqual([
      ['history.jsonl', '{"id":"héllo'],
      ['reason.txt', 'history.jsonl: the last 13 bytes, a line that was never finished\n'],
    ]);
  });

  test('sets a corrupt document aside and leaves everything else of that person', async () => {
    await writeFile(of(ana, 'facts.json'), 'broken words');
    expect(await mendAll()).toEqual([true]);
    expect(Object.values(await filesBelow(files.path('quarantine', ana)))).toContain('broken words');
    expect((await look()).map(({ kind }) => kind)).toEqual(['set_aside']);
    const store = await files.reopen();
    expect(await store.read(ana)).toMatchObject({ state: { name: 'Ana' }, facts: { items: [] } });
  });

  test('removes stale temporaries', async () => {
    await writeFile(of(ana, 'state.json.tmp'), '');
    await writeFile(files.path('index', 'due.jsonl.tmp'), '');
    expect(await mendAll()).toEqual([true, true]);
    expect(await look()).toEqual([]);
  });

  test('lets alone what only a person can decide', async () => {
    await writeFile(of(ana, 'facts.json'), '{"version":3}');
    await appendFile(of(ben, 'history.jsonl'), 'x\n');
    await mkdir(files.path('users', 'a.b'));
    const before = await filesBelow(files.dir);
    expect(await mendAll()).toEqual([false, false, false]);
    expect(await filesBelow(files.dir)).toEqual(before);
  });

  test('builds the index anew, so that nobody is overlooked', async () => {
    const store = await files.reopen();
    await store.update(ana, plan(scheduled(T0 + 5)));
    await files.shut();
    await writeFile(files.path('index', 'due.jsonl'), '{"version":1}\n');
    await rebuildIndex(options());
    expect(await look()).toEqual([]);
    expect(await (await files.reopen()).due(T0 + 5, 9)).toEqual([ben, ana]);
  });
});
