import { readdirSync, readFileSync, statSync } from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join, relative, sep } from 'node:path';

/** A folder as it is at one moment: bytes by path, folders as null. */
export type Image = ReadonlyMap<string, Buffer | null>;

/** What a process does to a disk, step by step. */
export interface DiskSteps {
  /** Runs before and after every change below the folder, one change at a time, with what the disk holds then. */
  watch(look: (image: Image, step: string) => void): void;
  /** Nothing is looked at any more; the functions of Node are as they were. */
  stop(): void;
}

type Work = (this: unknown, ...given: unknown[]) => Promise<unknown>;

/** Functions that change a disk, with the place of the path among what they are given. */
const CHANGES = {
  rename: 1,
  rm: 0,
  rmdir: 0,
  unlink: 0,
  mkdir: 0,
  mkdtemp: 0,
  truncate: 0,
  copyFile: 1,
  appendFile: 0,
  writeFile: 0,
} as const;
const ON_HANDLES = ['appendFile', 'writeFile', 'truncate'] as const;
const WRITES = new Set(['appendFile', 'writeFile']);

/**
 * Stands between this process and the file system: changes below `dir` happen one after the other, and between
 * two of them the folder can be looked at, as a `kill -9` at that moment would leave it. Of what is written, half
 * is looked at, too. Syncing is no change: what a crash of the whole machine may cost is not covered.
 */
export async function stepByStep(dir: string): Promise<DiskSteps> {
  /** Where the file of each handle is by now: a file that is renamed while it is open takes its handle with it. */
  const paths = new Map<object, string>();
  const original = new Map<string, Work>();
  let look: ((image: Image, step: string) => void) | undefined;
  let line: Promise<unknown> = Promise.resolve();

  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = line.then(work);
    line = mine.catch(() => undefined);
    return mine;
  };

  const change = (name: string, path: string, work: () => Promise<unknown>, from = ''): Promise<unknown> => {
    if (!path.startsWith(`${dir}${sep}`)) return work();
    return inLine(async () => {
      const step = `${name} ${relative(dir, path)}`;
      const before = look ? imageOf(dir) : undefined;
      if (before) look?.(before, `before ${step}`);
      const result = await work();
      if (name === 'rename') moved(from, path);
      if (!look || !before) return result;
      const after = imageOf(dir);
      const torn = WRITES.has(name) ? half(before, after, relative(dir, path)) : null;
      if (torn) look(torn, `in the middle of ${step}`);
      look(after, `after ${step}`);
      return result;
    });
  };

  const moved = (from: string, to: string): void => {
    for (const [handle, path] of paths) if (path === from) paths.set(handle, to);
  };

  const functions: Record<string, unknown> = fs;
  const replace = (name: string, make: (work: Work) => Work) => {
    const work = functions[name] as Work; // each of CHANGES and `open` is one
    original.set(name, work);
    functions[name] = make(work);
  };
  for (const [name, place] of Object.entries(CHANGES)) {
    replace(
      name,
      (work) =>
        (...given) =>
          change(name, String(given[place]), () => work(...given), String(given[0])),
    );
  }
  replace('open', (work) => async (...given) => {
    const path = String(given[0]);
    const opening = () => work(...given);
    const handle = await (given[1] === 'r' || given[1] === undefined
      ? opening()
      : change('open', path, opening));
    if (typeof handle === 'object' && handle !== null) paths.set(handle, path);
    return handle;
  });
  const restoreHandles = await replaceOnHandles(
    (name, work) =>
      function (this: unknown, ...given) {
        const path = typeof this === 'object' && this !== null ? paths.get(this) : undefined;
        return change(name, path ?? '', () => work.apply(this, given));
      },
  );
  syncBuiltinESMExports();

  return {
    watch(eyes) {
      look = eyes;
    },
    stop() {
      look = undefined;
      for (const [name, work] of original) functions[name] = work;
      restoreHandles();
      syncBuiltinESMExports();
    },
  };
}

async function replaceOnHandles(make: (name: string, work: Work) => Work): Promise<() => void> {
  const any: FileHandle = await fs.open(process.execPath, 'r');
  const methods: Record<string, unknown> = Object.getPrototypeOf(any);
  await any.close();
  const before = ON_HANDLES.map((name) => [name, methods[name] as Work] as const); // all three are methods of a handle
  for (const [name, work] of before) methods[name] = make(name, work);
  return () => {
    for (const [name, work] of before) methods[name] = work;
  };
}

export function imageOf(dir: string): Image {
  const image = new Map<string, Buffer | null>();
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const path = join(dir, name);
    image.set(name, statSync(path).isDirectory() ? null : readFileSync(path));
  }
  return image;
}

/** Lays an image out as a folder, which must be empty. */
export async function layOut(image: Image, dir: string): Promise<void> {
  for (const [name, bytes] of image) {
    if (bytes === null) await fs.mkdir(join(dir, name), { recursive: true });
    else await fs.writeFile(join(dir, name), bytes);
  }
}

/** The disk when only half of what was written to a file had arrived; null when nothing was written. */
function half(before: Image, after: Image, path: string): Image | null {
  const old = before.get(path)?.length ?? 0;
  const bytes = after.get(path);
  if (!bytes || bytes.length < old + 2) return null;
  return new Map(after).set(path, bytes.subarray(0, old + Math.floor((bytes.length - old) / 2)));
}
