import { cutTo, fold } from '../understand/normal.ts';

/** A text as folded words. `ends[n]`: a sentence ended before word n; `stops[n]`: at least a comma stood there. */
export interface Tokens {
  readonly words: readonly string[];
  readonly ends: readonly boolean[];
  readonly stops: readonly boolean[];
}

const KIND = { other: 0, letter: 1, gap: 2, gone: 3, stop: 4, end: 5, dot: 6, single: 7 } as const;

/** UTF-16 units whose folded form does not depend on what stands beside them; everything else is folded beforehand. */
const PLAIN = [
  [0, 0x2ff],
  [0x370, 0x482],
  [0x48a, 0x52f],
  [0x2000, 0x206f],
  [0x3000, 0x303f],
  [0xff01, 0xff5e],
] as const;
const NOT_PLAIN =
  /[^\t\n\r -\u02ff\u0370-\u0482\u048a-\u052f\u2000-\u206f\u3000-\u3098\u309b-\u30ff\u4e00-\u9fff\uff01-\uff5e]/;

const kinds = new Uint8Array(0x10000);
const folded: string[] = [];
/** 1 for letters that are not folded as they are. */
const unusual = new Uint8Array(0x10000);
for (const [from, to] of PLAIN) {
  for (let unit = from; unit <= to; unit += 1) {
    const sign = String.fromCharCode(unit);
    folded[unit] = /[\r\n]/.test(sign) ? ',' : fold(sign);
    kinds[unit] = kindOf(folded[unit] ?? '', sign);
    unusual[unit] = folded[unit] === sign ? 0 : 1;
  }
}
kinds.fill(KIND.single, 0x3041, 0x3100).fill(KIND.single, 0x4e00, 0xa000);

function kindOf(plain: string, sign: string): number {
  if (/^[\p{L}\p{M}\p{N}]+$/u.test(plain)) return KIND.letter;
  if (plain === "'" || /\p{Cf}/u.test(sign)) return KIND.gone;
  if (plain === '.') return KIND.dot;
  if (/^[!?;。]$/.test(plain)) return KIND.end;
  return /^[,:、–—…"()[\]{}《》「」]$/.test(plain) ? KIND.stop : KIND.gap;
}

const WORDLIKE = /[\p{L}\p{M}\p{N}]/u;
const PICTURE = /\p{Extended_Pictographic}/u;

/** What people write grows by a few letters at most when it is folded: of what grows more, no more is read. */
export const unfoldedLength = (text: string): number => 2 * text.length + 4_096;

const boundedFold = (text: string): string => cutTo(fold(text), unfoldedLength(text));

/**
 * Apostrophes vanish (`don't` → `dont`); Chinese and Japanese characters and emoji are words of their own. Three dots and
 * line breaks end no sentence: people hesitate in the middle of one, and send it in pieces.
 */
export function tokens(text: string): Tokens {
  const unfolded = NOT_PLAIN.test(text) ? boundedFold(text.replace(/[\r\n]+/g, ' , ')) : text;
  const plain = unfolded.toLowerCase();
  const found = new Collector(plain);
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at);
    switch (kinds[unit]) {
      case KIND.letter:
        found.letter(at, unit);
        break;
      case KIND.single:
        found.single(at, 1);
        break;
      case KIND.gone:
        found.skip(at);
        break;
      case KIND.stop:
      case KIND.end:
        found.stop(at, kinds[unit] === KIND.end);
        break;
      case KIND.dot:
        found.stop(at, plain.charCodeAt(at + 1) !== unit && plain.charCodeAt(at - 1) !== unit);
        break;
      case KIND.other: {
        const sign = String.fromCodePoint(plain.codePointAt(at) ?? 0);
        if (WORDLIKE.test(sign)) found.letter(at, 0);
        else if (PICTURE.test(sign)) found.single(at, sign.length);
        else found.gap(at);
        if (sign.length > 1 && WORDLIKE.test(sign)) found.letter(at + 1, 0);
        at += sign.length - 1;
        break;
      }
      default:
        found.gap(at);
    }
  }
  found.gap(plain.length);
  return found;
}

/** Collects words as slices of the text; only one that is written in an unusual way is put together anew. */
class Collector implements Tokens {
  readonly words: string[] = [];
  readonly ends: boolean[] = [];
  readonly stops: boolean[] = [];
  readonly #text: string;
  /** Where the present word begins; -1 between words. */
  #from = -1;
  #unusual = false;
  #last = 0;
  #run = 0;
  #end = false;
  #stop = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** @param unit 0 for a letter that stands for itself. */
  letter(at: number, unit: number): void {
    if (this.#from < 0) this.#from = at;
    this.#run = unit === this.#last ? this.#run + 1 : 1;
    this.#last = unit;
    if (this.#run > 2 || unusual[unit] === 1) this.#unusual = true;
  }

  /** A sign inside a word that is as good as none. */
  skip(at: number): void {
    if (this.#from < 0) this.#from = at;
    this.#unusual = true;
  }

  gap(at: number): void {
    if (this.#from < 0) return;
    const raw = this.#text.slice(this.#from, at);
    const word = this.#unusual ? usual(raw) : raw;
    this.#from = -1;
    this.#unusual = false;
    this.#last = 0;
    if (word !== '') this.#add(word);
  }

  single(at: number, length: number): void {
    this.gap(at);
    this.#add(this.#text.slice(at, at + length));
  }

  stop(at: number, ends: boolean): void {
    this.gap(at);
    this.#stop = true;
    this.#end ||= ends;
  }

  #add(word: string): void {
    this.words.push(word);
    this.ends.push(this.#end);
    this.stops.push(this.#stop);
    this.#end = false;
    this.#stop = false;
  }
}

/** Folded; and what is drawn out in distress or in fun made short: `diiiie` is `die`. */
function usual(raw: string): string {
  const plain = Array.from(raw, (sign) => {
    const unit = sign.charCodeAt(0);
    return kinds[unit] === KIND.gone ? '' : (folded[unit] ?? sign);
  });
  return plain.join('').replace(/(\p{L})\1{2,}/gu, '$1');
}
