/** Codes that cannot be in a text of which one look at each sign has shown no trace. */
export type Code =
  | 'base64'
  | 'hex'
  | 'binary'
  | 'numbers'
  | 'base32'
  | 'url'
  | 'html'
  | 'escapes'
  | 'markup'
  | 'morse'
  | 'leet';

const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 4;
/** What base64 has beside letters and digits. */
const FILLING = 8;
/** Dots and dashes. */
const BEAT = 16;
/** Signs that stand for letters, even at the end of a word; and those that do so between letters only. */
const STRONG = 32;
const WEAK = 64;
const CYRILLIC = 128;

const KINDS = new Uint8Array(0x1_00_00);
mark('abcdefghijklmnopqrstuvwxyz', SMALL);
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ', CAPITAL);
mark('0123456789', DIGIT);
mark('/_=+-', FILLING);
mark('.·−–—-', BEAT);
mark('@$|€£', STRONG);
mark('!+(<¡', WEAK);
KINDS.fill(CYRILLIC, 0x400, 0x460);

function mark(signs: string, kind: number): void {
  for (const sign of signs) KINDS[sign.charCodeAt(0)] = (KINDS[sign.charCodeAt(0)] ?? OTHER) | kind;
}

const LETTER = SMALL | CAPITAL | CYRILLIC;
const IN_BASE64 = SMALL | CAPITAL | DIGIT | FILLING;
const SHORTEST_BASE64 = 12;
const SHORTEST_BASE32 = 16;
const FEWEST_HUMPS = 3;
const FEWEST_DIGITS = 8;
const FEWEST_BEATS = 5;

/** Which codes a text may hold. One pass, and never says no to a text that does hold one. */
export function tracesOf(clean: string): ReadonlySet<Code> {
  const found = new Set<Code>();
  let [run, kinds, capitals, digits, beats, humps] = [0, 0, 0, 0, 0, 0];
  let [before, last] = [OTHER, OTHER];
  for (let at = 0; at <= clean.length; at++) {
    const kind = at < clean.length ? (KINDS[clean.charCodeAt(at)] ?? OTHER) : OTHER;
    // Most of a text is letters beside others of their kind, and they show nothing.
    if (kind === last && (kind === SMALL || kind === CYRILLIC || kind === OTHER)) {
      if (kind === SMALL) {
        kinds |= kind;
        run += 1;
      }
      before = last;
      continue;
    }
    if ((kind & IN_BASE64) !== 0) {
      // A capital at the beginning is how sentences begin.
      if (run > 0) kinds |= kind;
      run += 1;
    } else {
      if (run >= SHORTEST_BASE64 && (kinds & (CAPITAL | DIGIT)) !== 0) found.add('base64');
      run = 0;
      kinds = 0;
    }
    capitals = (kind & (CAPITAL | DIGIT)) !== 0 ? capitals + 1 : 0;
    if (capitals === SHORTEST_BASE32) found.add('base32');
    if (kind === DIGIT) digits += 1;
    if (kind === CAPITAL && last === SMALL) humps += 1;
    if ((kind & BEAT) !== 0 && (last & (LETTER | BEAT | DIGIT)) === 0) beats += 1;
    if (isLeet(before, last, kind)) found.add('leet');
    before = last;
    last = kind;
  }
  if (humps >= FEWEST_HUMPS) found.add('base64');
  if (digits >= FEWEST_DIGITS) found.add('hex').add('binary').add('numbers');
  if (beats >= FEWEST_BEATS) found.add('morse');
  for (const [sign, code] of SIGNS) if (clean.includes(sign)) found.add(code);
  return found;
}

function isLeet(before: number, last: number, kind: number): boolean {
  if ((kind & LETTER) !== 0)
    return (last & (STRONG | DIGIT)) !== 0 || ((last & WEAK) !== 0 && (before & LETTER) !== 0);
  return (kind & (STRONG | DIGIT)) !== 0 && (last & LETTER) !== 0;
}

const SIGNS: readonly (readonly [sign: string, code: Code])[] = [
  ['%', 'url'],
  ['&', 'html'],
  ['\\', 'escapes'],
  ['U+', 'escapes'],
  ['u+', 'escapes'],
  ['*', 'markup'],
  ['__', 'markup'],
  ['~', 'markup'],
  ['`', 'markup'],
  ['<', 'markup'],
];
