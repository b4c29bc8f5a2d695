import { bare, type Oddity } from './hidden.ts';
import { quickFold } from './quick-fold.ts';
import { unmix } from './skeleton.ts';
import { type Decoding, viewsOf } from './views/views.ts';

export type { Oddity } from './hidden.ts';

/** What a text says, whatever it is written like. For matching only: nobody is ever shown or sent this. */
export interface Canonical {
  /** NFKC, lower case, no accents on Latin, no invisible signs, no emoji, words of one script, single spaces. */
  readonly text: string;
  /** What the text says when it is decoded, canonical too; at most 8, 8,000 characters in all. */
  readonly views: readonly Decoding[];
  readonly oddities: readonly Oddity[];
}

/** Codes that nobody writes by hand. */
const CODES = /^(?:base64|base32|hex|binary|numbers|url|html|escapes|morse)/;
/** Ways to write that hide nothing from people: slips, emphasis, a space too many or too few. */
const HARMLESS = /^(?:slips|markup|glued|broken)/;

/** Pure, never throws, and takes time in proportion to the text's length. */
export function canonical(raw: string): Canonical {
  const { text: bared, hidden, oddities } = bare(raw);
  const { text: clean, mixed } = unmix(bared.normalize('NFKC'));
  const text = quickFold(clean);
  const views = viewsOf(clean, text, quickFold, hidden);
  return { text, views, oddities: [...oddities, ...(mixed ? MIXED : []), ...odditiesOf(views)] };
}

const MIXED: readonly Oddity[] = ['mixed-script'];

function odditiesOf(views: readonly Decoding[]): Oddity[] {
  const ways = views.map(({ how }) => how).filter((how) => how !== 'hidden' && !HARMLESS.test(how));
  const encoded: Oddity[] = ways.some((how) => CODES.test(how)) ? ['encoded'] : [];
  return ways.some((how) => !CODES.test(how)) ? [...encoded, 'disguised'] : encoded;
}
