/** How a text may look. `width` is in columns, indent included; Infinity leaves lines as they are. */
export interface Look {
  readonly width: number;
  /** Escape codes are understood: bold is shown as bold. Otherwise its marks are only left out. */
  readonly ansi: boolean;
}

export const INDENT = '  ';
const BOLD = '\u001b[1m';
const BOLD_OFF = '\u001b[22m';
const DIM = '\u001b[2m';

/** What takes two columns on a terminal: emoji and East Asian wide characters. */
const WIDE =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;
const characters = new Intl.Segmenter();

/** Escaped character, bold, code, and emphasis that opens or closes at the edge of a word. */
const MARK =
  /\\([\\`*_{}[\]()#+.!~|>-])|(\*\*)|(`)|((?<![\p{L}\p{N}*_])[*_](?=[\p{L}\p{N}"'“(]))|((?<=[^\s*_])[*_](?![\p{L}\p{N}*_]))/gu;

/**
 * Markdown as indented rows, joined by line breaks, the last one without. Light on purpose: bold, code and
 * emphasis lose their marks, headings become bold, code fences go, all else stays as it was written. Control
 * characters are left out, so a text cannot move the cursor.
 *
 * What is painted of a text cut between two words is the beginning of what is painted of the whole.
 */
export function paint(markdown: string, look: Look): string {
  const lines = markdown.replace(/(?!\n)\p{Cc}/gu, (found) => (found === '\t' ? '  ' : '')).split('\n');
  return lines
    .filter((line) => !/^\s*(`{3,}|~{3,})[\w-]*\s*$/.test(line))
    .flatMap((line) => rows(line, look))
    .join('\n');
}

/** Quiet words beside the conversation. */
export const dim = (text: string, look: Look): string => (look.ansi ? `${DIM}${text}${BOLD_OFF}` : text);

/** One line of choices, such as `  [ Done ]  [ Later ]`; more lines where the width asks for them. */
export function choices(labels: readonly string[], look: Look): string {
  const lines: string[] = [];
  for (const label of labels) {
    const choice = `${INDENT}[ ${label} ]`;
    const line = lines.at(-1);
    if (line !== undefined && columns(line + choice) <= look.width) lines.splice(-1, 1, line + choice);
    else lines.push(choice);
  }
  return lines.join('\n');
}

/** Columns that a text takes; escape codes take none. */
export function columns(text: string): number {
  let sum = 0;
  for (const { segment } of characters.segment(withoutCodes(text))) sum += WIDE.test(segment) ? 2 : 1;
  return sum;
}

const withoutCodes = (text: string): string =>
  text.replaceAll(BOLD, '').replaceAll(BOLD_OFF, '').replaceAll(DIM, '');

function rows(line: string, look: Look): string[] {
  const heading = /^#{1,6}(?:\s+|$)/.exec(line);
  const text = heading ? line.slice(heading[0].length) : line;
  if (text.trim() === '') return [''];
  const style = createStyle(look, heading !== null);
  // What belongs to a list item stays under its text.
  const hang = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/.exec(text)?.[0].length ?? 0;
  const done: string[] = [];
  let row = INDENT + style.reopen();
  let gap = '';
  for (const piece of text.match(/\s+|\S+/g) ?? []) {
    if (piece.trim() === '') {
      gap = piece;
      continue;
    }
    const before = style.reopen();
    const word = style.apply(piece);
    if (columns(row + gap + word) > look.width && columns(row) > INDENT.length + hang) {
      done.push(row + (before && BOLD_OFF));
      row = INDENT + ' '.repeat(hang) + before + word;
    } else row += gap + word;
    gap = '';
  }
  return [...done, row];
}

/** Follows bold, code and emphasis along one line. */
function createStyle(look: Look, heading: boolean) {
  let bold = heading;
  let code = false;
  let emphasis = false;
  const mark = (all: string, escaped?: string, strong?: string, tick?: string, opens?: string): string => {
    if (code && !tick) return all;
    if (escaped) return escaped;
    if (tick) code = !code;
    else if (strong && !heading) bold = !bold;
    else if (opens) emphasis = true;
    else if (!strong && !emphasis) return all;
    else if (!strong) emphasis = false;
    if (!look.ansi || !strong || heading) return '';
    return bold ? BOLD : BOLD_OFF;
  };
  return {
    apply: (word: string): string => word.replace(MARK, mark),
    /** The code that a new row must begin with. */
    reopen: (): string => (bold && look.ansi ? BOLD : ''),
  };
}
