/** Works on the queue of a data folder, as a bot does, and looks for replays often. Says `ready`, then `done <id>`. */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from '../../src/lib/folder-lock.ts';
import { createDiskQueue } from '../../src/queue/disk-queue.ts';
import { done, optionsFor } from './jobs.ts';

const [dir = ''] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);
lockFolder(dir);
const options = { ...optionsFor({ at: 0 }), now: Date.now, wakeMs: 20 };
const queue = await createDiskQueue({ ...options, dir: join(dir, 'queue') });
queue.work(async (jobs) => {
  for (const { id } of jobs) say(`done ${id}`);
  return done;
});
await queue.idle();
say('ready');
setInterval(() => {}, 1_000);
