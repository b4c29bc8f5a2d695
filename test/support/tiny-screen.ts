import { Writable } from 'node:stream';

/**
 * As much of a terminal as a line editor needs: it wraps, scrolls without end, and understands the cursor
 * movements and clearings that Node's readline writes. Anything else throws, so that nothing is overlooked.
 */
export class TinyScreen extends Writable {
  readonly isTTY = true;
  readonly columns: number;
  #rows: string[] = [''];
  #bold: string[] = [];
  #row = 0;
  #column = 0;
  #emboldened: string | undefined;

  constructor(columns: number) {
    super({ decodeStrings: false });
    this.columns = columns;
  }

  /** What is seen, without spaces at the ends of rows and without empty rows at the end. */
  get text(): string {
    return this.#rows
      .map((row) => row.trimEnd())
      .join('\n')
      .trimEnd();
  }

  /** Texts that were written in bold. */
  get bold(): readonly string[] {
    return this.#emboldened === undefined ? this.#bold : [...this.#bold, this.#emboldened];
  }

  override _write(chunk: unknown, _encoding: string, done: () => void): void {
    for (const [piece] of String(chunk).matchAll(/(?![\n\r])\p{Cc}\[[\d;]*[A-Za-z]|[\s\S]/gu))
      this.#take(piece);
    done();
  }

  #take(piece: string): void {
    if (piece === '\r') this.#column = 0;
    else if (piece === '\n') this.#down();
    else if (piece.startsWith('\u001b')) this.#control(piece);
    else this.#print(piece);
  }

  #down(): void {
    this.#row += 1;
    this.#column = 0;
    while (this.#rows.length <= this.#row) this.#rows.push('');
  }

  #print(character: string): void {
    if (this.#column >= this.columns) this.#down();
    const row = (this.#rows[this.#row] ?? '').padEnd(this.#column);
    this.#rows[this.#row] = row.slice(0, this.#column) + character + row.slice(this.#column + 1);
    this.#column += 1;
    if (this.#emboldened !== undefined) this.#emboldened += character;
  }

  #control(code: string): void {
    const count = Number(code.slice(2, -1)) || 0;
    switch (code.at(-1)) {
      case 'A':
        this.#row = Math.max(0, this.#row - (count || 1));
        return;
      case 'B':
        this.#row = Math.min(this.#rows.length - 1, this.#row + (count || 1));
        return;
      case 'C':
        this.#column = Math.min(this.columns - 1, this.#column + (count || 1));
        return;
      case 'D':
        this.#column = Math.max(0, this.#column - (count || 1));
        return;
      case 'G':
        this.#column = (count || 1) - 1;
        return;
      case 'J':
        if (count !== 0) break;
        this.#rows.splice(this.#row + 1);
        this.#rows[this.#row] = (this.#rows[this.#row] ?? '').slice(0, this.#column);
        return;
      case 'm':
        this.#style(count);
        return;
    }
    throw new Error(`the tiny screen does not know ${JSON.stringify(code)}`);
  }

  #style(code: number): void {
    if (this.#emboldened !== undefined) this.#bold.push(this.#emboldened);
    this.#emboldened = code === 1 ? '' : undefined;
  }
}
