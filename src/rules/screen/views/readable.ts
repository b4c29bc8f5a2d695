import { known, segment } from './vocabulary.ts';

const SHORTEST = 3;
/** Control characters but for white space. */
const CONTROL = /(?!\s)\p{Cc}/u;
/** From this length on, signs of which nearly all are letters are no chance: one byte in three is a printable one. */
const LONG = 24;

/** Whether words come out of what was decoded from bytes: letters and spaces nearly all, and no broken signs. */
export function isReadable(text: string): boolean {
  if (text.length < SHORTEST || CONTROL.test(text)) return false;
  const broken = count(text, /\ufffd/g);
  const letters = count(text, /[\p{L}\p{M}\s]/gu);
  if (broken > text.length / 20 || letters < text.length * 0.6) return isCode(text);
  return text.length >= LONG || hasWord(text);
}

/** Something that is a code in itself, as when text was encoded twice. */
const isCode = (text: string): boolean => text.length >= LONG && /^[\w+/=%&#;\\\s,.-]+$/.test(text);

function hasWord(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.some((word) => (word.length > 2 && known(word)) || /\p{sc=Han}{2}/u.test(word)) || isRun(words)
  );
}

const isRun = (words: readonly string[]): boolean =>
  words.some((word) => word.length > 7 && segment(word).known > word.length * 0.8);

const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;
