/** Pushes and works until it is killed. Says `pushed <id>` for what was acknowledged and `done <id>` before a verdict. */
import { writeSync } from 'node:fs';
import { createDiskQueue } from '../../src/queue/disk-queue.ts';
import { done, message, optionsFor } from './jobs.ts';

const [dir = '', from = '0'] = process.argv.slice(2);
const options = { ...optionsFor({ at: 0 }), now: Date.now, burst: { quietMs: 1, most: 3, longestMs: 3 } };
const queue = await createDiskQueue({ ...options, dir });
const say = (line: string) => writeSync(1, `${line}\n`);

queue.work(async (jobs) => {
  await new Promise((resolve) => setImmediate(resolve));
  for (const { id } of jobs) say(`done ${id}`);
  return done;
});

async function chat(lane: string): Promise<void> {
  for (let count = Number(from); ; count += 1) {
    const id = `${lane}-${count}`;
    await queue.push({ ...message(id, Date.now()), gather: count % 2 === 0 });
    say(`pushed ${id}`);
  }
}
await Promise.all(['a', 'b', 'c', 'd'].map(chat));
