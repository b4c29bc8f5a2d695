import { open } from 'node:fs/promises';

/** What a file of lines holds. */
export interface LinesFound {
  readonly good: number;
  /** Whole lines that are not what they should be. */
  readonly damaged: number;
  /** Bytes up to the end of the last whole line. */
  readonly end: number;
  /** Bytes after it: the beginning of a line that was never finished. */
  readonly torn: number;
}

const NEWLINE = 0x0a;
const PIECE = 64 * 1024;
/** A longer line counts as damaged; it is not kept in memory. Bytes. */
const LONGEST = 16 * 1024 * 1024;

/**
 * Looks at every line of a file, with no more than one of them in memory.
 * @param isGood gets each whole line without its newline; an empty one too
 */
export async function inspectLines(path: string, isGood: (line: string) => boolean): Promise<LinesFound> {
  const file = await open(path, 'r');
  const found = { good: 0, damaged: 0, end: 0, torn: 0 };
  const line = createLine();
  const finish = () => {
    const text = line.take();
    if (text !== null && isGood(text)) found.good += 1;
    else found.damaged += 1;
    found.end += found.torn + 1;
    found.torn = 0;
  };
  try {
    // Most files are small, and memory for the large ones would be thrown away a hundred thousand times.
    const { size } = await file.stat();
    const room = Buffer.alloc(Math.min(PIECE, size + 1));
    for (let read = await file.read(room); read.bytesRead > 0; read = await file.read(room)) {
      let rest = room.subarray(0, read.bytesRead);
      for (let at = rest.indexOf(NEWLINE); at >= 0; at = rest.indexOf(NEWLINE)) {
        line.add(rest.subarray(0, at));
        found.torn += at;
        finish();
        rest = rest.subarray(at + 1);
      }
      line.add(rest);
      found.torn += rest.length;
    }
    return found;
  } finally {
    await file.close();
  }
}

/** Gathers the pieces of one line. */
function createLine() {
  let pieces: Buffer[] = [];
  let length = 0;
  return {
    add(piece: Buffer): void {
      length += piece.length;
      if (length <= LONGEST) pieces.push(Buffer.from(piece));
      else pieces = [];
    },
    /** The line as text, null when it is too long; then begins a new one. */
    take(): string | null {
      const text = length > LONGEST ? null : Buffer.concat(pieces).toString('utf8');
      pieces = [];
      length = 0;
      return text;
    },
  };
}
