import { open, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cutFile, replaceFile } from '../../lib/files.ts';
import type { Flaw } from '../../rules/doctor/flaws.ts';
import { openDueIndex } from './due-index.ts';
import { type FileStoreOptions, indexFolder } from './options.ts';
import { placeAside, setAside } from './quarantine.ts';
import { scanDue } from './rebuild.ts';

/**
 * Does what is safe about one flaw; false when that is nothing. Only while no process works in the folder. The index
 * of due times is left to {@link rebuildIndex}.
 */
export async function mendFlaw(options: FileStoreOptions, flaw: Flaw): Promise<boolean> {
  switch (flaw.kind) {
    case 'temporary':
      await rm(join(options.dir, flaw.file), { recursive: true, force: true });
      return true;
    case 'corrupt':
      await setAside(options, flaw.user, flaw.name, flaw.reason);
      return true;
    case 'torn':
      await cutTorn(options, flaw);
      return true;
    case 'overlooked':
    case 'no_index':
    case 'unreadable':
    case 'newer':
    case 'damaged_lines':
    case 'stranger':
    case 'set_aside':
      return false;
    default:
      return flaw satisfies never;
  }
}

/** What is cut off is kept with the person's quarantine, so that it is erased with them; of nobody, it is not kept. */
async function cutTorn(options: FileStoreOptions, flaw: Extract<Flaw, { kind: 'torn' }>): Promise<void> {
  const path = join(options.dir, flaw.file);
  if (flaw.user) {
    const reason = `the last ${flaw.bytes} bytes, a line that was never finished`;
    const kept = await placeAside(options, flaw.user, flaw.name, reason);
    await replaceFile(join(kept, basename(flaw.file)), await readFrom(path, flaw.end, flaw.bytes));
  }
  await cutFile(path, flaw.end);
}

async function readFrom(path: string, from: number, bytes: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Builds the index of due times anew from everybody's `scheduled.json`. Only while no process works in the folder. */
export async function rebuildIndex(options: FileStoreOptions): Promise<void> {
  await rm(join(indexFolder(options.dir), 'due.jsonl'), { force: true });
  const index = await openDueIndex(options, () => scanDue(options));
  await index.close();
}
