import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { z } from 'zod';

/** Who has a folder. Only told to people: the lock beside it decides. */
const Owner = z.object({
  pid: z.int().positive(),
  host: z.string().max(200),
  started: z.iso.datetime(),
  command: z.string().max(200),
});

const fileIn = (dir: string): string => join(dir, 'lock.json');

/** Writes down that this process has the folder. */
export function nameOwner(dir: string): void {
  const owner: z.infer<typeof Owner> = {
    pid: process.pid,
    host: hostname(),
    started: new Date(performance.timeOrigin).toISOString(),
    command: basename(process.argv[1] ?? process.execPath),
  };
  writeFileSync(fileIn(dir), `${JSON.stringify(owner)}\n`);
}

export const removeOwner = (dir: string): void => rmSync(fileIn(dir), { force: true });

/** Such as `main.ts, process 4711 on coach-1, since 2026-11-21 09:00:00 UTC`; null when it is not known for sure. */
export function readOwner(dir: string): string | null {
  const owner = read(fileIn(dir));
  if (!owner || isStale(owner)) return null;
  const since = owner.started.slice(0, 19).replace('T', ' ');
  return `${owner.command}, process ${owner.pid} on ${owner.host}, since ${since} UTC`;
}

/** Whatever is wrong with the file, it is not needed. */
function read(path: string): z.infer<typeof Owner> | null {
  try {
    return Owner.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}

/** Left by a process that was killed, while the next one has not written its own name yet. */
function isStale({ pid, host }: z.infer<typeof Owner>): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
