/** Latin letters that have no accent to drop, and the one Cyrillic letter that people write both ways. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ё: 'е',
};

/** What most people type; the long way would make the same of it. */
const PLAIN_ASCII = /^[\t\n\r -~]*$/;

const unifyQuotes = (text: string): string => text.replace(/[‘’‚‛`´ʼ′＇]/g, "'").replace(/[“”„‟«»″]/g, '"');

/**
 * One spelling for what people type in many: NFKC, lower case, Latin accents dropped (`é` → `e`, `ß` → `ss`),
 * `ё` → `е`, quotes unified, invisible characters removed, runs of whitespace made one space. Folding twice
 * changes nothing. Never throws, whatever the string holds.
 */
export function fold(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.replaceAll('`', "'").toLowerCase().replace(/\s+/g, ' ').trim();
  // Quotes go first: NFKC would turn a lone acute accent into a space.
  return unifyQuotes(text)
    .replace(/\p{Cf}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßæœøđðłıþё]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[[\p{L}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]][[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]]*|\p{Extended_Pictographic}/gv;

/**
 * The words of a text, folded, without punctuation. Apostrophes vanish (`don't` → `dont`), but `I'll` is two
 * words, because `ill` is another one. Chinese and Japanese characters and emoji are words of their own.
 */
export function words(text: string): string[] {
  const plain = fold(text)
    .replace(/'ll(?!\p{L})/gu, ' will')
    .replaceAll("'", '');
  return plain.match(WORD) ?? [];
}

/**
 * Whether somebody really said this: the words of the quote stand in `said`, all, side by side and in this
 * order, case, accents and punctuation aside. An ellipsis in the quote may stand for anything. An empty quote
 * is no quote.
 */
export function quoteIn(quote: string, said: readonly string[]): boolean {
  const spoken = ` ${said.flatMap(words).join(' ')} `;
  const pieces = quote.split(/…|\.{3}/).map((piece) => words(piece).join(' '));
  let from = 0;
  for (const piece of pieces.filter((each) => each !== '')) {
    const at = spoken.indexOf(` ${piece} `, from);
    if (at < 0) return false;
    from = at + piece.length + 1;
  }
  return from > 0;
}

/** Whether two different words are one slip apart: a letter too many, missing, wrong, or two neighbours swapped. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA === `${restB[1]}${restB[0]}`;
}

/** The first `length` UTF-16 units of a text, one less where that would halve a character. */
export function cutTo(text: string, length: number): string {
  const halves = /[\uD800-\uDBFF]/.test(text[length - 1] ?? '') && text.length > length;
  return text.slice(0, halves ? length - 1 : length);
}
