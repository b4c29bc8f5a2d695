import { fold } from '../understand/normal.ts';
import { bare, type Oddity } from './hidden.ts';
import { unmix } from './skeleton.ts';

export type { Oddity } from './hidden.ts';

/** What a text says, whatever it is written like. For matching only: nobody is ever shown or sent this. */
export interface Canonical {
  /** NFKC, lower case, no accents on Latin, no invisible signs, no emoji, words of one script, single spaces. */
  readonly text: string;
  /** What the text says when it is decoded, canonical too; at most 8, 8 kB in all. */
  readonly views: readonly View[];
  readonly oddities: readonly Oddity[];
}

export interface View {
  readonly text: string;
  /** The ways in which it was decoded, such as `base64` or `hex>rot13`. */
  readonly how: string;
}

/** Pure, never throws, and linear in the text's length. */
export function canonical(raw: string): Canonical {
  const { text, hidden, oddities } = bare(raw);
  const unmixed = unmix(text.normalize('NFKC'));
  const views = hidden.map((each) => ({ text: fold(each), how: 'hidden' }));
  return {
    text: fold(unmixed.text),
    views,
    oddities: unmixed.mixed ? [...oddities, 'mixed-script'] : oddities,
  };
}
