import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Definition } from '../../src/domain/instance.ts';

/** The folder of coaches that this repository ships. */
export const SHIPPED = fileURLToPath(new URL('../../instances', import.meta.url));

/** The definition of a shipped coach, to be changed at will. */
export async function shippedDefinition(id: string): Promise<Definition> {
  return Definition.parse(JSON.parse(await readFile(join(SHIPPED, id, 'definition.json'), 'utf8')));
}

/** A folder of coaches of its own, gone when disposed. */
export interface CoachFolderOnDisk extends AsyncDisposable {
  readonly dir: string;
  write(file: string, text: string): Promise<void>;
  /** Copies a shipped coach in. */
  add(id: string): Promise<void>;
  /** Removes a file or folder. */
  remove(name: string): Promise<void>;
}

/** With `base/` and these shipped coaches. */
export async function createCoachFolder(...ids: readonly string[]): Promise<CoachFolderOnDisk> {
  const dir = await mkdtemp(join(tmpdir(), 'coaches-'));
  const add = (id: string) => cp(join(SHIPPED, id), join(dir, id), { recursive: true });
  for (const id of ['base', ...ids]) await add(id);
  return {
    dir,
    add,
    write: (file, text) => writeFile(join(dir, file), text),
    remove: (name) => rm(join(dir, name), { recursive: true }),
    [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }),
  };
}
