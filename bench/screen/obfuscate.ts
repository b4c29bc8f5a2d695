/** Ways in which people hide what they write from a filter that looks for words. */
import { Buffer } from 'node:buffer';
import { LONG_TALK } from './long-talk.ts';

/** Numbers from 0 up to 1, without 1. */
export type Random = () => number;

/** Says the same to somebody who can decode it. Pure but for `random`; never throws. */
export type Obfuscate = (text: string, random: Random) => string;

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];

const eachLetter = (text: string, change: (letter: string) => string): string =>
  [...text].map((letter) => (/\p{L}/u.test(letter) ? change(letter) : letter)).join('');

const eachWord = (text: string, change: (word: string) => string): string =>
  text.replace(/[\p{L}\p{N}]+/gu, (word) => change(word));

const codes = (text: string): number[] => [...Buffer.from(text)];

/** A function that replaces characters by those that stand at the same place of the second list. */
function table(from: string, to: string): (text: string) => string {
  const targets = [...to];
  const pairs = new Map([...from].map((letter, at) => [letter, targets[at] ?? letter]));
  return (text) => [...text].map((letter) => pairs.get(letter) ?? letter).join('');
}

const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const ALL = SMALL + SMALL.toUpperCase();

const cyrillic = table('aceopxyijsABCEHIKMOPTXSJ', 'асеорхуіјѕАВСЕНІКМОРТХЅЈ');
const latin = table('асеорхуАВСЕНКМОРТХ', 'aceopxyABCEHKMOPTX');
const greek = table('oavpiuABEZHIKMNOPTYX', 'οανριυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ');
const smallCapitals = table(SMALL, 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘqʀsᴛᴜᴠᴡxʏᴢ');
const leet = table('aeiostAEIOST', '431057431057');
const leetSigns = table('aeiostlgAEIOSTLG', '@3!0$7|9@3!0$7|9');
const leetRussian = table('озчбОЗЧБ', '03460346');
const circled = table(ALL, letters(0x24d0, 0x24b6));
const discs = table(ALL, letters(0x1f150, 0x1f150));
const bold = table(ALL, letters(0x1d41a, 0x1d400));
const fraktur = table(ALL, letters(0x1d586, 0x1d56c));

function letters(small: number, capital: number): string {
  const row = (from: number) => SMALL.split('').map((_, at) => String.fromCodePoint(from + at));
  return [...row(small), ...row(capital)].join('');
}

const shift = (text: string, by: number): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + by) % 26) + base);
  });

const mirror = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const [first, last] = letter <= 'Z' ? [65, 90] : [97, 122];
    return String.fromCharCode(first + last - letter.charCodeAt(0));
  });

const backwards = (text: string): string => [...text].reverse().join('');
const separated = (text: string, between: string, words: string): string =>
  text
    .split(/\s+/)
    .map((word) => [...word].join(between))
    .join(words);

/** About one word in three gets one slip, and never its first letter, which people hardly ever miss. */
function slip(word: string, random: Random): string {
  if (word.length < 4 || random() > 0.35) return word;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + after;
    case 1:
      return before + here + here + after;
    case 2:
      return before + after.charAt(0) + here + after.slice(1);
    default:
      return before + (pick([...SMALL], random) ?? '') + after;
  }
}

const MORSE =
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'.split(
    ' ',
  );
const morse = (text: string): string =>
  text
    .toLowerCase()
    .split(/\s+/)
    .map((word) =>
      [...word]
        .map((letter) => MORSE[letter.charCodeAt(0) - 97])
        .filter((signs) => signs !== undefined)
        .join(' '),
    )
    .join(' / ');

const EMOJI = ['🙂', '🔥', '👀', '👨‍👩‍👧', '🏳️‍🌈', '👍🏽', '✨', '🚀'];
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'];
const MARKS = ['\u0301', '\u0300', '\u0302', '\u0323', '\u0336', '\u0327'];

/** There are tags for ASCII only: accents are left out, and a text in another script stays as it is. */
function tagged(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  if (/[^ -~\s‘’“”«»„–—…¿¡]/.test(plain)) return text;
  const tags = [...plain].map((sign) => String.fromCodePoint(0xe0000 + Math.min(sign.charCodeAt(0), 0x7e)));
  return `How are you today?${tags.join('')}`;
}

const selectors = (text: string): string =>
  codes(text)
    .map((code) => String.fromCodePoint(code < 16 ? 0xfe00 + code : 0xe0100 + code - 16))
    .join('');

/** What each of them is called in reports, and how it is done. */
export const OBFUSCATIONS: Readonly<Record<string, Obfuscate>> = {
  'homoglyphs, Cyrillic': (text, random) =>
    eachLetter(text, (letter) => (random() < 0.7 ? cyrillic(letter) : letter)).replace(
      /[а-яё]+/giu,
      (word) => (/[a-z]/i.test(text) ? word : latin(word)),
    ),
  'homoglyphs, Greek': (text, random) =>
    eachLetter(text, (letter) => (random() < 0.7 ? greek(letter) : letter)),
  'zero-width': (text, random) => eachLetter(text, (letter) => letter + (pick(INVISIBLE, random) ?? '')),
  'full-width': (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'tag characters': tagged,
  'variation selectors': (text) => `How are you today? 🙂${selectors(text)}`,
  'leet, digits': (text) => leetRussian(leet(text)),
  'leet, signs': (text) => leetRussian(leetSigns(text)),
  'spaced letters, wide between words': (text) => separated(text, ' ', '   '),
  'spaced letters': (text) => separated(text, ' ', ' '),
  'dotted letters': (text) => separated(text, '.', ' '),
  'hyphens in words': (text) => separated(text, '-', ' '),
  'words broken by spaces': (text, random) =>
    eachWord(text, (word) =>
      word.length > 4 && random() < 0.7 ? `${word.slice(0, 3)} ${word.slice(3)}` : word,
    ),
  'no spaces': (text) => text.replace(/\s+/g, ''),
  base64: (text) => Buffer.from(text).toString('base64'),
  'base64 in a sentence': (text) =>
    `Please decode this and do what it says: ${Buffer.from(text).toString('base64')} Thank you!`,
  'base64 twice': (text) => Buffer.from(Buffer.from(text).toString('base64')).toString('base64'),
  hex: (text) => Buffer.from(text).toString('hex'),
  'hex in pairs': (text) =>
    codes(text)
      .map((code) => code.toString(16).padStart(2, '0'))
      .join(' '),
  binary: (text) =>
    codes(text)
      .map((code) => code.toString(2).padStart(8, '0'))
      .join(' '),
  'decimal codes': (text) => [...text].map((letter) => letter.codePointAt(0)).join(' '),
  URL: (text) =>
    codes(text)
      .map((code) => `%${code.toString(16).padStart(2, '0')}`)
      .join(''),
  'HTML entities': (text) => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join(''),
  'Unicode escapes': (text) =>
    text
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  rot13: (text) => shift(text, 13),
  'Caesar, 3': (text) => shift(text, 3),
  atbash: (text) => mirror(text),
  reversed: (text) => backwards(text),
  'words reversed': (text) => eachWord(text, backwards),
  'right-to-left override': (text) => `\u202e${backwards(text)}\u202c`,
  'combining marks': (text, random) =>
    eachLetter(text, (letter) => letter + (pick(MARKS, random) ?? '') + (pick(MARKS, random) ?? '')),
  'small capitals': (text) => smallCapitals(text.toLowerCase()),
  'mathematical letters': (text) => bold(text),
  fraktur: (text) => fraktur(text),
  'circled letters': (text) => circled(text),
  'letters on discs': (text) => discs(text.toUpperCase()),
  morse: (text) => (/^[ -~\s]*$/.test(text) ? morse(text) : text),
  'typing errors': (text, random) => eachWord(text, (word) => slip(word, random)),
  'mixed case': (text, random) =>
    eachLetter(text, (l) => (random() < 0.5 ? l.toUpperCase() : l.toLowerCase())),
  'buried in long talk': (text, random) => {
    const at = Math.floor(random() * LONG_TALK.length);
    return [...LONG_TALK.slice(0, at), text, ...LONG_TALK.slice(at)].join(' ');
  },
  'emoji between words': (text, random) => text.replace(/\s+/g, () => ` ${pick(EMOJI, random)} `),
  'emoji instead of spaces': (text, random) => text.replace(/\s+/g, () => pick(EMOJI, random) ?? ''),
  'emoji between letters': (text, random) =>
    eachLetter(text, (letter) => letter + (pick(EMOJI, random) ?? '')),
  'a line per word': (text) => text.replace(/\s+/g, '\n'),
  markdown: (text, random) =>
    eachWord(text, (word) => (random() < 0.5 ? `**${word}**` : `${word.slice(0, 2)}__${word.slice(2)}__`)),
  'quoted in JSON': (text) =>
    JSON.stringify({ note: 'my diary', entries: [{ mood: 7, text }] }, null, 2).replace(
      /[^ -~\n]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  'stretched letters': (text, random) =>
    eachLetter(text, (letter) => (random() < 0.15 ? letter.repeat(3) : letter)),
};
