import type { Interface } from 'node:readline/promises';
import type { Writable } from 'node:stream';
import { columns, dim, INDENT, type Look } from './paint.ts';

const RESET = '\u001b[0m';
const CLEAR_BELOW = '\u001b[J';
const WIDEST = 88;
export const PROMPT = '> ';

/** Where a text stands that may go on growing; only one can at a time. */
export type Writer = object;

/**
 * Writes above the line that somebody is typing, and keeps that line. Without a prompt (nothing attached, or
 * the output is no terminal) it only ever appends.
 */
export interface Screen {
  look(): Look;
  /** Goes on where this writer left off, or begins below what others wrote since. */
  append(writer: Writer, text: string): void;
  /** Ends the line that is growing. */
  endLine(): void;
  /** Leaves one empty line below what was written, unless there is one. */
  gap(): void;
  /** Counts answers that are on their way; a sign is shown while there are any. */
  waiting(change: 1 | -1): void;
  /** From now on this line editor is at the bottom. */
  attach(editor: Interface): void;
  detach(): void;
  /** A line was entered: it stays where it is, and what comes next is written below it. */
  entered(line: string): void;
  /** Shows the prompt again. */
  prompt(): void;
}

export function createScreen(output: Writable, redraws: boolean): Screen {
  let editor: Interface | undefined;
  let writer: Writer | undefined;
  /** The line that is growing. */
  let tail = '';
  /** The row above the prompt that is drawn anew with the next change; undefined when there is none. */
  let live: string | undefined;
  let expected = 0;
  let blank = true;

  const width = (): number => ('columns' in output && Number(output.columns)) || 80;
  const look = (): Look => ({
    width: isTerminal(output) ? Math.min(Math.max(width() - 1, 20), WIDEST) : Number.POSITIVE_INFINITY,
    ansi: isTerminal(output),
  });
  const rowsOf = (text: string): number => Math.max(1, Math.ceil(columns(text) / width()));
  const up = (rows: number): string => (rows > 0 ? `\u001b[${rows}A` : '');

  /** Puts whole lines and then the live row above the prompt. */
  const redraw = (at: Interface, lines: string): void => {
    const cursor = at.getCursorPos();
    const erase = `${up(cursor.rows + (live === undefined ? 0 : rowsOf(live)))}\r${CLEAR_BELOW}`;
    live = writer ? tail : expected > 0 ? dim(`${INDENT}…`, look()) : undefined;
    const growing = live === undefined ? '' : `${live}${RESET}\n`;
    output.write(`${erase}${lines}${growing}${typedLine(at.line, cursor)}`);
  };

  /** Exactly what the editor believes to be there; its own redrawing relies on rows that it may not have counted. */
  const typedLine = (line: string, cursor: { readonly rows: number; readonly cols: number }): string => {
    const length = columns(PROMPT + line);
    // A full row does not move the cursor to the next one until something is written there.
    const allocate = length % width() === 0 ? ' ' : '';
    const below = Math.floor(length / width()) - cursor.rows;
    return `${PROMPT}${line}${allocate}${up(below)}\u001b[${cursor.cols + 1}G`;
  };

  const endLine = (): void => {
    if (!writer) return;
    const line = tail;
    writer = undefined;
    tail = '';
    blank = line === '';
    if (editor) redraw(editor, `${line}${RESET}\n`);
    else output.write('\n');
  };

  const put = (lines: string): void => {
    if (editor) redraw(editor, lines);
    else output.write(lines);
  };

  return {
    look,
    endLine,
    append(from, text) {
      if (text === '') return;
      if (writer !== from) endLine();
      const fresh = writer === undefined && !text.startsWith(INDENT) && !text.startsWith('\n');
      const added = fresh ? INDENT + text.trimStart() : text;
      const all = tail + added;
      const end = all.lastIndexOf('\n') + 1;
      writer = from;
      tail = all.slice(end);
      blank = false;
      if (editor) redraw(editor, all.slice(0, end));
      else output.write(added);
    },
    gap() {
      endLine();
      if (blank) return;
      blank = true;
      put('\n');
    },
    waiting(change) {
      expected += change;
      if (editor) redraw(editor, '');
    },
    attach(next) {
      editor = redraws ? next : undefined;
    },
    detach() {
      editor = undefined;
      live = undefined;
    },
    entered(line) {
      blank = false;
      if (redraws && live !== undefined && !writer) {
        const typed = rowsOf(PROMPT + line);
        output.write(`${up(typed + rowsOf(live))}\r${CLEAR_BELOW}${PROMPT}${line}\n`);
      }
      live = undefined;
      writer = undefined;
      tail = '';
      if (!redraws) output.write(`${PROMPT}${line}\n`);
    },
    prompt() {
      if (editor) redraw(editor, '');
    },
  };
}

const isTerminal = (output: Writable): boolean => 'isTTY' in output && output.isTTY === true;
