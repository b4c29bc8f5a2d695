/** The app at rest on the data folder that is named: start-up, memory, a tick with nothing due, a scan of all folders. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import type { Speak } from '../src/domain/message.ts';
import { createLog } from '../src/lib/log.ts';

const TICKS = 2_000;
const [dir = ''] = process.argv.slice(2);

const mute: Speak = {
  send: async () => ({ ok: true, message: '1' }),
  draft: () => ({ grow() {}, drop() {}, finish: async () => ({ ok: true, message: '1' }) }),
  fetch: () => Promise.reject(new Error('nobody speaks here')),
};

/** Processor time of some work, in microseconds. */
async function processor(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

async function ticks(tick: () => Promise<void>): Promise<void> {
  for (let index = 0; index < TICKS; index += 1) await tick();
}

/** What a bot without an index does at each tick. */
async function scan(): Promise<number> {
  let due = 0;
  for (const name of await readdir(join(dir, 'users'))) {
    const text = await readFile(join(dir, 'users', name, 'scheduled.json'), 'utf8');
    const { items } = JSON.parse(text) as { items: { due: string; status: string }[] };
    if (items.some((item) => item.status === 'pending' && Date.parse(item.due) <= Date.now())) due += 1;
  }
  return due;
}

const begun = performance.now();
const config = readConfig({ DATA_DIR: dir, LLM_PROVIDER: 'offline', NODE_ENV: 'production' });
await using app = await openApp(config, { speak: mute, log: createLog('silent') });
const startMs = performance.now() - begun;
await ticks(app.tick);
globalThis.gc?.();
await sleep(200);
globalThis.gc?.();
const rssMb = process.memoryUsage.rss() / 1e6;
const tickMicros = (await processor(() => ticks(app.tick))) / TICKS;
const scanMicros = await processor(scan);
process.stdout.write(JSON.stringify({ startMs, rssMb, tickMicros, scanMicros }));
