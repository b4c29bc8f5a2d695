import { parseTree, sliceTree, visibleText } from './html.ts';

/** One message: `html` for Telegram, `text` the same without any formatting. */
export interface Part {
  readonly html: string;
  readonly text: string;
}

/** Telegram's limit for one message, in UTF-16 units of visible text. */
export const MOST_UNITS = 4096;

/** A part is at least this full before a better seam is preferred to a longer part. */
const LEAST_FILL = 1 / 4;

/**
 * Cuts rendered HTML into messages of at most `limit` UTF-16 units of visible text, each valid by itself: between
 * paragraphs where that is possible, else between lines, else between words, else anywhere but inside a character.
 * White space at the seams is dropped; parts without anything to see are left out, so the result may be empty.
 */
export function split(html: string, limit: number = MOST_UNITS): readonly Part[] {
  const tree = parseTree(html);
  const text = visibleText(tree);
  return [...ranges(text, limit)]
    .map(([from, to]) => ({ html: sliceTree(tree, from, to), text: text.slice(from, to) }))
    .filter((part) => part.text.trim() !== '');
}

function* ranges(text: string, limit: number): Generator<readonly [number, number]> {
  let from = 0;
  while (text.length - from > limit) {
    const to = seam(text, from, limit);
    yield [from, to];
    from = afterSeam(text, to);
  }
  yield [from, text.length];
}

function seam(text: string, from: number, limit: number): number {
  // One unit more than fits: a space may stand right behind the last word that does.
  const window = text.slice(from, from + limit + 1);
  for (const mark of ['\n\n', '\n', ' ']) {
    const at = window.lastIndexOf(mark);
    if (at > 0 && at >= limit * LEAST_FILL) return from + at;
  }
  const last = text.charCodeAt(from + limit - 1);
  const highSurrogate = last >= 0xd800 && last <= 0xdbff;
  return from + limit - (highSurrogate && limit > 1 ? 1 : 0);
}

/** Line ends are skipped without the indentation that follows them: it means something in code. */
function afterSeam(text: string, at: number): number {
  const skipped = /^(?:\n+| +\n*)/.exec(text.slice(at, at + 200));
  return at + (skipped?.[0].length ?? 0);
}
