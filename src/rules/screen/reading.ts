/**
 * A text as a line of words: letters and digits only, one space between words, none between Chinese or Japanese
 * characters, which are words of their own. Word `i` is `line.slice(starts[i], ends[i])`.
 */
export interface Reading {
  readonly line: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Where a word stands, in half words: a Chinese character is one, another word two, a sentence's end six more. */
  readonly places: readonly number[];
  /** Whether a sentence, a line or a part of a sentence begins with this word. */
  readonly heads: readonly boolean[];
  /** Whether the word is a whole number in ASCII digits. */
  readonly numbers: readonly boolean[];
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const IDEOGRAPH = 3;
const STOP = 4;
const PAUSE = 5;

const LETTERS = /[\p{L}\p{M}\p{N}]/u;
const IDEOGRAPHS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** What each UTF-16 unit is; halves of rarer characters count as other signs. */
const KINDS: Uint8Array = Uint8Array.from({ length: 0x1_00_00 }, (_, code) => kindOf(code));

function kindOf(code: number): number {
  const sign = String.fromCharCode(code);
  if (sign >= '0' && sign <= '9') return DIGIT;
  if (IDEOGRAPHS.test(sign)) return IDEOGRAPH;
  if (LETTERS.test(sign)) return LETTER;
  if ('.!?;\n\r。！？；…।'.includes(sign)) return STOP;
  return ',:-–—()[]{}"“”«»，：、*>|'.includes(sign) ? PAUSE : OTHER;
}

const SENTENCE = 6;
const APOSTROPHE = 39;
const SPACE = 32;

/** No halves of rarer characters and no byte order marks come to it: they are no letters. */
const UNITS = new TextDecoder('utf-16le');

/**
 * @param text folded: lower case, plain apostrophes. One pass, no backtracking; a sentence's end is a stop
 *   before white space or the text's end, so that `3.5` has none.
 */
export function read(text: string): Reading {
  const [starts, ends, places]: [number[], number[], number[]] = [[], [], []];
  const [heads, numbers]: [boolean[], boolean[]] = [[], []];
  // A space stands between any two words at most.
  const line = new Uint16Array(2 * text.length);
  let [length, place, gap, head, unit, last] = [0, 0, false, true, 0, OTHER];
  while (unit < text.length) {
    const kind = KINDS[text.charCodeAt(unit)] ?? OTHER;
    if (kind === LETTER || kind === DIGIT || kind === IDEOGRAPH) {
      const end = kind === IDEOGRAPH ? unit + 1 : wordEnd(text, unit);
      if (length > 0 && (gap || kind !== IDEOGRAPH || last !== IDEOGRAPH)) line[length++] = SPACE;
      starts.push(length);
      let digits = kind === DIGIT;
      for (let at = unit; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === APOSTROPHE) continue;
        line[length++] = code;
        digits &&= KINDS[code] === DIGIT;
      }
      ends.push(length);
      place += kind === IDEOGRAPH ? 1 : 2;
      places.push(place);
      heads.push(head);
      numbers.push(digits);
      [gap, head, unit, last] = [false, false, end, kind];
      continue;
    }
    if (kind === STOP && stops(text, unit)) place += SENTENCE;
    if (kind === STOP || kind === PAUSE) [gap, head] = [true, true];
    unit += 1;
  }
  return { line: UNITS.decode(line.subarray(0, length)), starts, ends, places, heads, numbers };
}

/** `don't` is one word, `boss's` and `l'instruction` are two. */
function wordEnd(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const kind = KINDS[code];
    const not = code === APOSTROPHE && text[end - 1] === 'n' && text[end + 1] === 't';
    if (kind !== LETTER && kind !== DIGIT && !not) return end;
    end += 1;
  }
  return end;
}

function stops(text: string, unit: number): boolean {
  const after = text.charCodeAt(unit + 1);
  return text.charCodeAt(unit) > 0x7f || Number.isNaN(after) || after <= 32;
}
