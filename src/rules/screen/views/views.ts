import { fromBase32, fromBase64, fromBinary, fromHex, fromNumbers } from './bytes.ts';
import { fromCiphers, fromMorse, fromReversedHan } from './ciphers.ts';
import { fromBackslashes, fromHtml, fromMarkup, fromUrl } from './escapes.ts';
import { fromLeet } from './leet.ts';
import { decoded, type Piece, type Source, sourceOf } from './source.ts';
import { fromBroken, fromGlued, fromSlips, fromSpaced } from './spelling.ts';
import { type Code, tracesOf } from './traces.ts';

/** What a text says when it is decoded, and the ways that led there, such as `hex>rot13`. */
export interface Decoding {
  readonly text: string;
  readonly how: string;
}

const MOST_VIEWS = 8;
const MOST_TEXT = 8_000;
const DEEPEST = 2;

/** Codes that keep case and white space. */
const CODES: readonly { readonly how: Code; readonly decode: (clean: string) => Piece[] }[] = [
  { how: 'base64', decode: fromBase64 },
  { how: 'hex', decode: fromHex },
  { how: 'binary', decode: fromBinary },
  { how: 'numbers', decode: fromNumbers },
  { how: 'base32', decode: fromBase32 },
  { how: 'url', decode: fromUrl },
  { how: 'html', decode: fromHtml },
  { how: 'escapes', decode: fromBackslashes },
  { how: 'markup', decode: fromMarkup },
  { how: 'morse', decode: fromMorse },
];

/** Ways to write that are no code: they are looked for in the words of the canonical text. */
const WRITING: readonly { readonly how: string; readonly read: (source: Source) => Piece[] }[] = [
  { how: 'reversed', read: fromReversedHan },
  { how: 'glued', read: fromGlued },
  { how: 'broken', read: fromBroken },
  { how: 'slips', read: fromSlips },
];

/** After these nothing else is looked for: they are how a plain text looks that was not hidden on purpose. */
const PLAIN: ReadonlySet<string> = new Set(WRITING.map(({ how }) => how));

const ALL_CODE = 0.8;
const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { from, to }) => sum + to - from, 0);

/** Everything that a text says by one decoding. */
function* decodeOnce(source: Source): Generator<Decoding> {
  const { clean, text } = source;
  const traces = tracesOf(clean);
  for (const { how, decode } of CODES) {
    const pieces = traces.has(how) ? decode(clean) : [];
    if (pieces.length > 0) yield { how, text: decoded(clean, pieces) };
    // What is a code as a whole is nothing else: its letters and digits would look like many things.
    if (lengthOf(pieces) > clean.length * ALL_CODE) return;
  }
  const spaced = fromSpaced(source);
  if (spaced.length > 0) yield { how: 'spaced', text: decoded(clean, spaced) };
  for (const { how, pieces } of fromCiphers(source)) yield { how, text: decoded(text, pieces) };
  const leet = traces.has('leet') ? fromLeet(text) : [];
  if (leet.length > 0) yield { how: 'leet', text: decoded(text, leet) };
  for (const { how, read } of WRITING) {
    const pieces = read(source);
    if (pieces.length > 0) yield { how, text: decoded(text, pieces) };
  }
}

/**
 * All that a text says when it is decoded, at most twice in a row; the first eight, 8,000 characters in all.
 *
 * @param clean the text in its own case and white space @param text the same, canonical
 * @param fold how a clean text becomes canonical
 * @param hidden what was found spelled in invisible signs
 */
export function viewsOf(
  clean: string,
  text: string,
  fold: (clean: string) => string,
  hidden: readonly string[],
): Decoding[] {
  const views: Decoding[] = [];
  const seen = new Set([text]);
  let left = MOST_TEXT;
  add(
    hidden.map((each) => ({ how: 'hidden', text: each })),
    1,
  );
  add([...decodeOnce(sourceOf(clean, text))], 1);
  return views;

  /** First all that is found at this depth, then what lies deeper: the former is the likelier one. */
  function add(found: readonly Decoding[], depth: number): void {
    const sources: { readonly how: string; readonly source: Source }[] = [];
    for (const { how, text: clean } of found) {
      const view = fold(clean).slice(0, left);
      if (view === '' || seen.has(view) || views.length >= MOST_VIEWS) continue;
      seen.add(view);
      left -= view.length;
      views.push({ how, text: view });
      sources.push({ how, source: sourceOf(clean, view) });
    }
    if (depth === DEEPEST) return;
    for (const { how, source } of sources) {
      if (PLAIN.has(how)) continue;
      add(
        [...decodeOnce(source)].map((each) => ({ ...each, how: `${how}>${each.how}` })),
        depth + 1,
      );
    }
  }
}
