/** Something about how a text is written that ordinary writing has no need of. */
export type Oddity =
  | 'zero-width'
  | 'bidi'
  | 'tags'
  | 'combining'
  | 'styled'
  | 'mixed-script'
  | 'encoded'
  | 'disguised';

/** @param text what can be seen; for matching only @param hidden what was spelled in signs that cannot be seen */
export interface Bared {
  readonly text: string;
  readonly hidden: readonly string[];
  readonly oddities: readonly Oddity[];
}

/** What can hold any of what is looked for here, in a form that is quick to search; most texts hold none. */
const SUSPECT =
  /[\u0080-\u00a0\u00a9\u00ad\u00ae\u0590-\u1fff\u200b-\u200f\u2028-\u202e\u203c\u2049\u2060-\u206f]|[\u20d0-\u2bff\u3030\u303d\u3164\u3297\u3299\ud800-\udfff]|[\ufdfa\ufdfb]|[\ufe00-\ufe0f]|[\ufeff\uffa0\ufff0-\uffff]|[\u0300-\u036f]/;

/** A flag of a part of a country, such as Scotland's, is spelled in tags. */
const FLAG = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,8}\u{e007f}/gu;
const TAGS = /[\u{e0000}-\u{e007f}]+/gu;
const SELECTORS = /(?:[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]){4,}/gu;
const ANY_SELECTOR = /\p{Variation_Selector}/gu;
const KEYCAP = /(?<=[0-9#*])\u20e3/gu;
/** Emoji are no words: a row of them becomes a space. */
const EMOJI =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}](?:[\p{Extended_Pictographic}\p{Regional_Indicator}\p{M}\p{Emoji_Modifier}]|\u200d)*/gu;
/** Joiners between parts of an emoji, and those that Persian and the scripts of India are written with. */
const EMOJI_JOINER =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/gu;
const LETTER_JOINER =
  /(?<=[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Gujarati}\p{sc=Oriya}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Mongolian}\p{sc=Khmer}]\p{M}?)(?:\u200c|\u200d)/gu;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const OVERRIDE = /[\u202d\u202e]/;
const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
/** The pattern of Braille without a dot is as blank as what Unicode calls ignorable. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\u2800/gu;
/** Marks that strike letters through or pile up; one or two are how people write. */
const PILED = /(\p{M}{2})\p{M}+|(?:[\u0334-\u0338]|[\u20d0-\u20f0])+/gu;
/** What is left on letters of other scripts when those that belong to them have become one sign with them. */
const ON_OTHERS = /(?<=[\p{sc=Cyrillic}\p{sc=Han}])[\u0300-\u036f]+/gu;
/** Single signs that NFKC spells out in 18 and 8 letters; all others become six at most, so that texts stay short. */
const BLESSINGS = /[\ufdfa\ufdfb]/g;
/** White letters on black discs and squares, which NFKC leaves as they are. */
const DISCS = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/gu;

/** Takes off what cannot be seen and what is piled upon letters, and reads what is hidden in it. */
export function bare(raw: string): Bared {
  if (!SUSPECT.test(raw)) return { text: raw, hidden: [], oddities: [] };
  const oddities = new Set<Oddity>();
  const hidden: string[] = [];
  const without = (text: string, signs: RegExp, oddity: Oddity): string =>
    text.replace(signs, () => {
      oddities.add(oddity);
      return '';
    });
  let text = raw.replace(FLAG, ' ').replace(TAGS, (tags) => {
    oddities.add('tags');
    hidden.push(tagged(tags));
    return '';
  });
  text = text.replace(SELECTORS, (selectors) => {
    oddities.add('tags');
    hidden.push(selected(selectors));
    return '';
  });
  text = text
    .replace(EMOJI_JOINER, '')
    .replace(ANY_SELECTOR, '')
    .replace(LETTER_JOINER, '')
    .replace(KEYCAP, '');
  if (RIGHT_TO_LEFT.test(text) && !OVERRIDE.test(text)) text = text.replace(DIRECTION, '');
  text = without(text, DIRECTION, 'bidi');
  text = without(text, INVISIBLE, 'zero-width');
  text = text.replace(DISCS, (disc) => {
    oddities.add('styled');
    return ofDisc(disc.codePointAt(0) ?? 0);
  });
  text = text.replace(EMOJI, ' ').replace(PILED, (_, first: string | undefined) => {
    oddities.add('combining');
    return first ?? '';
  });
  text = text.normalize('NFC').replace(ON_OTHERS, '').replace(BLESSINGS, ' ');
  return { text, hidden: hidden.filter((each) => each !== ''), oddities: [...oddities] };
}

/** Tags are ASCII, shifted to where nothing is shown. */
const tagged = (tags: string): string =>
  [...tags]
    .map((tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) & 0x7f))
    .join('')
    .replace(/[^ -~]/g, ' ');

/** Each of the 256 selectors stands for a byte. */
function selected(selectors: string): string {
  const bytes = [...selectors].map((selector) => {
    const code = selector.codePointAt(0) ?? 0;
    return code < 0x10000 ? code - 0xfe00 : code - 0xe0100 + 16;
  });
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

const ofDisc = (code: number): string => String.fromCharCode(0x61 + ((code - 0x1f150) % 0x20));
