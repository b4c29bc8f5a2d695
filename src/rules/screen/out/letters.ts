const LATIN_A = 97;
const ALPHABET = 26;
const LETTER = /\p{L}/u;

/** The letters of a text in canonical form, nothing between them: a-z as 0 to 25, all others by their code. */
export function lettersOf(text: string): { readonly codes: Int32Array; readonly at: Int32Array } {
  const codes = new Int32Array(text.length);
  const places = new Int32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const latin = code >= LATIN_A && code < LATIN_A + ALPHABET;
    if (!latin && (code < 128 || !LETTER.test(text.charAt(at)))) continue;
    codes[count] = latin ? code - LATIN_A : code;
    places[count] = at;
    count += 1;
  }
  return { codes: codes.subarray(0, count), at: places.subarray(0, count) };
}

/**
 * How far it is from each letter to the next, around the alphabet: the same for a text and for the text with every
 * letter shifted by some number of places (Caesar's cipher, rot13).
 */
export function stepsBetween(codes: Int32Array, direction: 1 | -1 = 1): Int32Array {
  const steps = new Int32Array(Math.max(0, codes.length - 1));
  for (let at = 0; at < steps.length; at += 1) {
    const [from, to] = [codes[at] ?? 0, codes[at + 1] ?? 0];
    const by = (to - from) * direction;
    steps[at] = from < ALPHABET && to < ALPHABET ? (by + ALPHABET) % ALPHABET : by + 0x1_0000;
  }
  return steps;
}

const IS_VOWEL = Uint8Array.from({ length: ALPHABET }, (_, code) =>
  'aeiouy'.includes(String.fromCharCode(LATIN_A + code)) ? 1 : 0,
);

/** Where the consonants stand among letters. */
export function consonantsAmong(codes: Int32Array): Int32Array {
  const found = new Int32Array(codes.length);
  let count = 0;
  for (let at = 0; at < codes.length; at += 1) {
    if (IS_VOWEL[codes[at] ?? 0] === 1) continue;
    found[count] = at;
    count += 1;
  }
  return found.subarray(0, count);
}

/** The letters at these places. */
export function lettersAt(codes: Int32Array, places: Int32Array): Int32Array {
  const found = new Int32Array(places.length);
  for (let at = 0; at < places.length; at += 1) found[at] = codes[places[at] ?? 0] ?? 0;
  return found;
}
