import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { OperatorError } from '../lib/operator-error.ts';
import { isSealed, noSeal, type Seal } from '../lib/seal.ts';
import { type Book, Change, type Ended } from './book.ts';

const VERSION = 1;
const Header = z.object({ version: z.int() });
const NEWLINE = 0x0a;
/** Remembered ids per line. */
const IDS_PER_LINE = 500;

/** One line: the CRC-32 of what follows in eight hex digits, a space, the JSON text, sealed where that is wanted. */
export function encode(content: Change | z.infer<typeof Header>, { seal }: Seal = noSeal): string {
  const text = seal(JSON.stringify(content));
  return `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`;
}

/** The shortest journal that holds this book, in pieces. */
export function* encodeBook(book: Book, seal?: Seal): Generator<string> {
  // The version stays plain: whoever has not the key can still say whether it is too new.
  yield encode({ version: VERSION });
  for (const entry of book.entries.values()) yield encode({ put: [entry] }, seal);
  const ended: Ended[] = [];
  for (const end of book.ended.values()) {
    ended.push(end);
    if (ended.length === IDS_PER_LINE) yield encode({ end: ended.splice(0) }, seal);
  }
  if (ended.length > 0) yield encode({ end: ended }, seal);
}

export interface Decoded {
  readonly changes: readonly Change[];
  /** Lines at the very end that are not as they were written: a crash cut them off before they were acknowledged. */
  readonly torn: number;
  /** Lines that cannot be used for another reason: damaged in the midst of the file, or not understood. */
  readonly damaged: number;
}

type Line = Change | z.infer<typeof Header> | 'not as written' | 'not understood';

/** @throws OperatorError when the file was written by a newer version of this program, or its key is not at hand. */
export function decode(bytes: Buffer, seal: Seal = noSeal): Decoded {
  const lines = [...split(bytes)].map((line) => read(line, seal));
  const torn = lines.length - 1 - lines.findLastIndex((line) => line !== 'not as written');
  const changes: Change[] = [];
  let damaged = 0;
  for (const line of lines.slice(0, lines.length - torn)) {
    if (typeof line === 'string') damaged += 1;
    else if ('version' in line) checkVersion(line.version);
    else changes.push(line);
  }
  return { changes, torn, damaged };
}

function checkVersion(version: number): void {
  if (version <= VERSION) return;
  throw new OperatorError(
    `The queue was written by a newer version of the bot (format ${version}; this one knows ${VERSION}). Start that one.`,
  );
}

function* split(bytes: Buffer): Generator<string> {
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(NEWLINE, from);
    const to = end === -1 ? bytes.length : end;
    yield bytes.toString('utf8', from, to);
    from = to + 1;
  }
}

function read(line: string, seal: Seal): Line {
  const text = line.slice(9);
  const whole = line[8] === ' ' && Number.parseInt(line.slice(0, 8), 16) === crc32(text);
  if (!whole) return 'not as written';
  const json = seal.open(text);
  if (isSealed(json)) return 'not understood';
  const content: unknown = JSON.parse(json);
  return Change.safeParse(content).data ?? Header.safeParse(content).data ?? 'not understood';
}
