import { fromBase32, fromBase64, fromBinary, fromHex, fromNumbers } from './bytes.ts';
import { fromCiphers, fromMorse, fromReversedHan } from './ciphers.ts';
import { fromBackslashes, fromHtml, fromMarkup, fromUrl } from './escapes.ts';
import { fromLeet } from './leet.ts';
import { decoded, type Piece, type Source, sourceOf } from './source.ts';
import { fromBroken, fromGlued, fromSlips, fromSpaced } from './spelling.ts';

/** What a text says when it is decoded, and the ways that led there, such as `hex>rot13`. */
export interface Decoding {
  readonly text: string;
  readonly how: string;
}

const MOST_VIEWS = 8;
const MOST_TEXT = 8_000;
const DEEPEST = 2;

/** Codes that keep case and white space; the signs without which there cannot be any. */
const CODES: readonly {
  readonly how: string;
  readonly needs: RegExp;
  readonly decode: (clean: string) => Piece[];
}[] = [
  { how: 'base64', needs: /[A-Za-z0-9+/_-]{12}|^[\w+/=\s]+=\s*$/, decode: fromBase64 },
  { how: 'hex', needs: /[0-9a-f]{2}[\s,:;\\x-]{0,2}[0-9a-f]{2}/i, decode: fromHex },
  { how: 'binary', needs: /[01]{8}/, decode: fromBinary },
  { how: 'numbers', needs: /\d{2,6}[\s,;\\]{1,2}\d{2,6}/, decode: fromNumbers },
  { how: 'base32', needs: /[A-Z2-7]{16}/, decode: fromBase32 },
  { how: 'url', needs: /%[0-9a-f]{2}/i, decode: fromUrl },
  { how: 'html', needs: /&[#\w]+/, decode: fromHtml },
  { how: 'escapes', needs: /\\|u\+/i, decode: fromBackslashes },
  { how: 'markup', needs: /[*_~`>]/, decode: fromMarkup },
  { how: 'morse', needs: /[.·−–—-]{1,6}[ /|]{1,3}[.·−–—-]{1,6}[ /|]/, decode: fromMorse },
];

/** Ways to write that are no code: they are looked for in the words of the canonical text. */
const WRITING: readonly { readonly how: string; readonly read: (source: Source) => Piece[] }[] = [
  { how: 'leet', read: ({ text }) => fromLeet(text) },
  { how: 'reversed', read: fromReversedHan },
  { how: 'glued', read: fromGlued },
  { how: 'broken', read: fromBroken },
  { how: 'slips', read: fromSlips },
];

const ALL_CODE = 0.8;
const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { from, to }) => sum + to - from, 0);

/** Everything that a text says by one decoding. */
function* decodeOnce(source: Source): Generator<Decoding> {
  const { clean, text } = source;
  for (const { how, needs, decode } of CODES) {
    const pieces = needs.test(clean) ? decode(clean) : [];
    if (pieces.length > 0) yield { how, text: decoded(clean, pieces) };
    // What is a code as a whole is nothing else: its letters and digits would look like many things.
    if (lengthOf(pieces) > clean.length * ALL_CODE) return;
  }
  const spaced = fromSpaced(source);
  if (spaced.length > 0) yield { how: 'spaced', text: decoded(clean, spaced) };
  for (const { how, pieces } of fromCiphers(source)) yield { how, text: decoded(text, pieces) };
  for (const { how, read } of WRITING) {
    const pieces = read(source);
    if (pieces.length > 0) yield { how, text: decoded(text, pieces) };
  }
}

/**
 * All that a text says when it is decoded, at most twice in a row; the first eight, 8,000 characters in all.
 *
 * @param clean the text in its own case and white space
 * @param fold how a clean text becomes canonical
 * @param hidden what was found spelled in invisible signs
 */
export function viewsOf(
  clean: string,
  fold: (clean: string) => string,
  hidden: readonly string[],
): Decoding[] {
  const views: Decoding[] = [];
  const seen = new Set([fold(clean)]);
  let left = MOST_TEXT;
  add(
    hidden.map((text) => ({ how: 'hidden', text })),
    1,
  );
  deeper({ how: '', text: clean }, 1);
  return views;

  function deeper({ how, text }: Decoding, depth: number): void {
    if (depth > DEEPEST || views.length >= MOST_VIEWS) return;
    const found = [...decodeOnce(sourceOf(text, fold(text)))];
    add(
      found.map((each) => ({ ...each, how: how === '' ? each.how : `${how}>${each.how}` })),
      depth,
    );
  }

  /** First all that is found at this depth, then what lies deeper: the former is the likelier one. */
  function add(found: readonly Decoding[], depth: number): void {
    const added = found.filter(({ how, text }) => {
      const view = fold(text).slice(0, left);
      if (view === '' || seen.has(view) || views.length >= MOST_VIEWS) return false;
      seen.add(view);
      left -= view.length;
      views.push({ how, text: view });
      return true;
    });
    for (const each of added) deeper(each, depth + 1);
  }
}
