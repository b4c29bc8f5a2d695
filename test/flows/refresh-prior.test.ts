import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type App, openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { UserId } from '../../src/domain/ids.ts';
import type { Speak } from '../../src/domain/message.ts';
import { createLog } from '../../src/lib/log.ts';
import { latestPrior } from '../../src/store/files/priors.ts';
import { DAY, NOON } from '../support/memories.ts';

const silent: Speak = {
  send: async () => ({ ok: true, message: 'm' }),
  draft: () => ({ grow() {}, drop() {}, finish: async () => ({ ok: true, message: 'm' }) }),
  fetch: () => Promise.reject(new Error('no voice here')),
};
const clock = { now: NOON };
let dir = '';
let app: App;

beforeEach(async () => {
  clock.now = NOON;
  dir = await mkdtemp(join(tmpdir(), 'prior-'));
  app = await open();
});
afterEach(async () => {
  await app[Symbol.asyncDispose]();
  await rm(dir, { recursive: true });
});

const open = (): Promise<App> =>
  openApp(
    readConfig({ DATA_DIR: dir, LLM_PROVIDER: 'offline', NODE_ENV: 'production', TICK_SECONDS: '59' }),
    {
      speak: silent,
      log: createLog('silent'),
      now: () => clock.now,
    },
  );

/** People who have had twelve check-ins; what they hold comes into their files when the app closes. */
async function settle(people: number): Promise<void> {
  const users = Array.from({ length: people }, (_, index) => UserId.parse(`70${index}`));
  for (const user of users)
    await app.store.update(user, ({ activity }) => {
      const { check_ins: checkIns } = activity;
      const learned = { ...checkIns.learned, encounters: 12 };
      return { activity: { ...activity, check_ins: { ...checkIns, learned } } };
    });
  await app[Symbol.asyncDispose]();
  app = await open();
}

const versions = async (): Promise<string[]> =>
  (await readdir(join(dir, 'priors')).catch(() => [])).toSorted();

test('from too few people nothing is made', async () => {
  await settle(29);
  await app.tick();
  expect(await versions()).toEqual([]);
});

test('is made once a week, holds nobody, and is used after a restart', async () => {
  await settle(31);
  for (const days of [0, 1, 6, 1]) {
    clock.now += days * DAY;
    await app.tick();
  }
  expect(await versions()).toEqual(['1.json', '2.json']);
  const text = await readFile(join(dir, 'priors', '1.json'), 'utf8');
  expect(Object.keys(JSON.parse(text)).toSorted()).toEqual([
    'cov_lower',
    'made_at',
    'mean',
    'people',
    'version',
  ]);
  expect((await latestPrior(dir)).version).toBe(2);
});
