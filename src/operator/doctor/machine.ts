import { constants } from 'node:fs';
import { access, readdir, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode, ifThere } from '../../lib/files.ts';
import { type DiskFacts, type FolderFacts, JUMPS, type ZoneFacts } from '../../rules/doctor/machine.ts';

/** The disk of this folder, or of the nearest one above it that exists. */
export async function diskOf(dir: string): Promise<DiskFacts> {
  const found = await ifThere(statfs(dir));
  if (!found) return diskOf(dirname(dir));
  return { free: found.bavail * found.bsize, total: found.blocks * found.bsize };
}

const ANYBODY_READS = constants.S_IROTH;
const ANYBODY_ENTERS = constants.S_IXOTH;

/** Who may do what in the data folder; null when there is none. Looks at the top of it only. */
export async function folderOf(dir: string): Promise<FolderFacts | null> {
  const own = await ifThere(stat(dir));
  if (!own) return null;
  const inside: { name: string; uid: number; mode: number }[] = [];
  for (const name of await readdir(dir)) {
    const facts = await ifThere(stat(join(dir, name)));
    if (facts) inside.push({ name, uid: facts.uid, mode: facts.mode });
  }
  return {
    dir,
    writable: await isWritable(dir),
    open: (own.mode & ANYBODY_ENTERS) !== 0,
    openInside: inside
      .filter(({ name, mode }) => name !== 'lock' && (mode & ANYBODY_READS) !== 0)
      .map(({ name }) => name),
    foreign: inside.filter(({ uid }) => uid !== own.uid).map(({ name }) => name),
  };
}

async function isWritable(dir: string): Promise<boolean> {
  try {
    await access(dir, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EROFS', 'EPERM')) return false;
    throw error;
  }
}

/** What this Node knows of time zones, without the library that the bot computes with. */
export function zonesHere(): ZoneFacts {
  return { known: Intl.supportedValuesOf('timeZone').length, shown: JUMPS.map(shownAt) };
}

function shownAt({ zone, at }: (typeof JUMPS)[number]): string {
  const options = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', options).format(at);
  } catch (error) {
    if (error instanceof RangeError) return 'unknown';
    throw error;
  }
}
