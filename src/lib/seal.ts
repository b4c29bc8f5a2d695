import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from 'node:crypto';
import { OperatorError } from './operator-error.ts';

/**
 * Encryption of files, line by line: a sealed text has as many lines as the plain one, so files that grow by lines go
 * on to do so, and sealed and plain lines may stand in one file.
 */
export interface Seal {
  /** Each line of a text, as it may stand in a file. What is sealed twice looks different each time. */
  seal(text: string): string;
  /**
   * The reverse. Lines that were never sealed stay as they are, and so do lines that somebody has changed: they are
   * damaged, as any other line that is not what it should be.
   * @throws OperatorError for a line whose key is not at hand
   */
  open(text: string): string;
}

/** A key of 32 bytes, and the name by which what it has sealed knows it. */
export interface Key {
  readonly id: string;
  readonly bytes: Buffer;
}

const PREFIX = '~1.';
/** `~1.`, id of the key, `.`, nonce, tag and text in base64url. */
const SEALED = /^~1\.([0-9a-f]{8})\.([A-Za-z0-9_-]+)$/;
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
/** Recommended for passphrases (RFC 7914 asks for N 2^14 or more); takes about 0.1 s and 64 MB. */
const SCRYPT = { N: 2 ** 16, r: 8, p: 1, maxmem: 2 ** 27 };

/** Whether a text has a line that was sealed. */
export const isSealed = (text: string): boolean => text.startsWith(PREFIX) || text.includes(`\n${PREFIX}`);

/** The ids of all keys that a text was sealed with. */
export const keysOf = (text: string): ReadonlySet<string> =>
  new Set(text.split('\n').flatMap((line) => SEALED.exec(line)?.[1] ?? []));

/** @param text 32 bytes in base64, or a passphrase; @param salt of the data folder, for a passphrase */
export function toKey(text: string, salt: Buffer): Key {
  const raw = Buffer.from(text, 'base64');
  const isRaw = /^[A-Za-z0-9+/_-]{43}=?$/.test(text) && raw.length === KEY_BYTES;
  const bytes = isRaw ? raw : scryptSync(text.normalize('NFKC'), salt, KEY_BYTES, SCRYPT);
  const id = createHash('sha256').update('prediction-bot key id').update(bytes).digest('hex').slice(0, 8);
  return { id, bytes };
}

/**
 * @param current seals; null: what is written stays plain
 * @param others open what was sealed before
 */
export function createSeal(current: Key | null, others: readonly Key[] = []): Seal {
  const keys = new Map([...others, ...(current ? [current] : [])].map((key) => [key.id, key]));
  const openLine = (line: string): string => {
    const [, id, body] = SEALED.exec(line) ?? [];
    if (id === undefined || body === undefined) return line;
    const key = keys.get(id);
    if (!key) throw new OperatorError(noKey([id]));
    return decrypted(key, body) ?? line;
  };
  const onLines = (text: string, change: (line: string) => string): string =>
    text
      .split('\n')
      .map((line) => (line === '' ? line : change(line)))
      .join('\n');
  return {
    seal: (text) => (current ? onLines(text, (line) => encrypted(current, line)) : text),
    open: (text) => (isSealed(text) ? onLines(text, openLine) : text),
  };
}

/** Without any key. */
export const noSeal: Seal = createSeal(null);

/** What to say when something was sealed with keys that are not at hand. */
export const noKey = (ids: readonly string[]): string =>
  `The data is encrypted with key ${ids.join(' and ')}, which is not at hand. Set DATA_KEY to it; while changing keys, set DATA_KEY to the new one and DATA_KEY_OLD to the former.`;

function encrypted({ id, bytes }: Key, line: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, bytes, nonce);
  const body = Buffer.concat([cipher.update(line, 'utf8'), cipher.final()]);
  return `${PREFIX}${id}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
}

/** null: it is not as it was sealed. */
function decrypted({ bytes }: Key, body: string): string | null {
  const all = Buffer.from(body, 'base64url');
  if (all.length < NONCE_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv(CIPHER, bytes, all.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(all.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const text = decipher.update(all.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch (error) {
    if (error instanceof Error && /authenticate/.test(error.message)) return null;
    throw error;
  }
}
