import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readIfThere, replaceFile } from './files.ts';
import { OperatorError } from './operator-error.ts';
import { createSeal, type Key, noKey, type Seal, toKey } from './seal.ts';

/** The keys as the operator has set them: 32 bytes in base64, or passphrases. */
export interface DataKeys {
  readonly current: string | undefined;
  readonly old: string | undefined;
}

const FILE = 'encryption.json';
const SALT_BYTES = 16;

/** Holds nothing secret: without it, what was sealed with a passphrase cannot be opened any more. */
const Stored = z.strictObject({
  version: z.literal(1),
  /** Hex; for passphrases. */
  salt: z.string().regex(/^[0-9a-f]{32,}$/),
  /** Ids of the keys that files may have been sealed with. */
  keys: z.array(z.string()),
});

/** How a data folder is encrypted. */
export interface DataSeal {
  readonly seal: Seal;
  /** What is written is sealed with it; null: it stays plain. */
  readonly current: Key | null;
  /** Ids of the keys that files may have been sealed with, the current one aside. */
  readonly former: readonly string[];
  /** Before anything is written: notes that the current key is in use. Only the process that has claimed the folder. */
  claim(): Promise<void>;
  /** Notes that everything is sealed with the current key alone, or nothing is sealed any more. */
  settle(): Promise<void>;
}

/**
 * Reads how the folder is encrypted, and writes nothing.
 * @throws OperatorError when a key that files were sealed with is missing or another one
 */
export async function readDataSeal(dir: string, keys: DataKeys): Promise<DataSeal> {
  const stored = await readStored(dir);
  const salt = stored?.salt ?? randomBytes(SALT_BYTES).toString('hex');
  const keyFrom = (text: string | undefined): Key | null =>
    text === undefined ? null : toKey(text, Buffer.from(salt, 'hex'));
  const current = keyFrom(keys.current);
  const old = keyFrom(keys.old);
  const used = stored?.keys ?? [];
  const missing = used.filter((id) => id !== current?.id && id !== old?.id);
  if (missing.length > 0) throw new OperatorError(current ? otherKey(current.id, missing) : noKey(missing));
  const write = async (ids: readonly string[]): Promise<void> => {
    if (stored === null && ids.length === 0) return;
    await mkdir(dir, { recursive: true, mode: 0o700 });
    await replaceFile(join(dir, FILE), `${JSON.stringify({ version: 1, salt, keys: ids })}\n`);
  };
  const mine = current ? [current.id] : [];
  return {
    seal: createSeal(current, old ? [old] : []),
    current,
    former: used.filter((id) => id !== current?.id),
    async claim() {
      if (mine.some((id) => !used.includes(id))) await write([...used, ...mine]);
    },
    settle: () => write(mine),
  };
}

const otherKey = (current: string, missing: readonly string[]): string =>
  `DATA_KEY is key ${current}, but the data is encrypted with key ${missing.join(' and ')}. Set DATA_KEY to that one, or DATA_KEY_OLD, if you want to change keys.`;

async function readStored(dir: string): Promise<z.infer<typeof Stored> | null> {
  const text = await readIfThere(join(dir, FILE));
  if (text === null) return null;
  try {
    return Stored.parse(JSON.parse(text));
  } catch (cause) {
    throw new OperatorError(
      `${join(dir, FILE)} cannot be understood. It is needed to open encrypted files: put it back from a backup.`,
      { cause },
    );
  }
}
