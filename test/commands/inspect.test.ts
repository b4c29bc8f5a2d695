import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { UserId } from '../../src/domain/ids.ts';
import { readDataSeal } from '../../src/lib/data-key.ts';
import { createLog } from '../../src/lib/log.ts';
import { createFileStore } from '../../src/store/files/file-store.ts';
import { aMemory, anActivity, NOON } from '../support/memories.ts';
import { createProject } from '../support/project.ts';

const ANNA = UserId.parse('1001');
const KEY = 'a passphrase that is long enough';

it('inspect draws the learned day beside a running bot, sealed or not, and changes nothing', async () => {
  await using project = await createProject();
  const dir = join(project.dir, 'data');
  const data = await readDataSeal(dir, { current: KEY, old: undefined });
  await data.claim();
  const quiet = { from: 1320, to: 480 };
  const options = { dir, now: () => NOON, log: createLog('silent'), quiet, seal: data.seal };
  await using store = await createFileStore(options);
  const { state } = aMemory();
  const activity = anActivity({ last_seen: '2026-11-21T11:00:00.000Z' });
  await store.update(ANNA, () => ({
    state,
    activity,
    history: [{ id: 'm1', at: '2026-11-21T11:00:00.000Z', role: 'user', text: 'my secret', source: 'user' }],
  }));
  const before = await contentsOf(dir);

  const seen = await project.run('inspect', { DATA_KEY: KEY }, ['1001', '--svg', 'day.svg']);
  expect(seen).toMatchObject({ code: 0, err: '' });
  expect(seen.out).toMatch(/mode +adaptive\nrate +1 a day/);
  expect(seen.out).toMatch(/Mo-Fr [▁-█]{24}\nSa\+Su [▁-█]{24}/);
  expect(seen.out).not.toMatch(/Ada|my secret/);
  const svg = await readFile(join(project.dir, 'day.svg'), 'utf8');
  expect(svg).toMatch(/^<svg [\s\S]*learned from 0 check-ins[\s\S]*<\/svg>\n$/);
  expect(await contentsOf(dir)).toEqual(before);

  const locked = await project.run('inspect', {}, ['1001']);
  expect(locked).toMatchObject({ code: 2, err: expect.stringContaining('DATA_KEY') });
  const nobody = await project.run('inspect', { DATA_KEY: KEY }, ['9']);
  expect(nobody).toMatchObject({ code: 2, err: expect.stringContaining('nobody called 9') });
  for (const args of [[], ['../1001'], ['1001', '1002']]) {
    expect(await project.run('inspect', { DATA_KEY: KEY }, args)).toMatchObject({
      code: 2,
      err: expect.stringContaining('npm run inspect'),
    });
  }
});

/** Every file below a folder with what is in it. */
async function contentsOf(dir: string): Promise<readonly (readonly [string, string])[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.toSorted().map(async (path) => [path, await readFile(path, 'latin1')] as const));
}
