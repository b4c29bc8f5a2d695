import { createRandom } from '../../test/chaos/random.ts';

/** The longest text that Telegram hands over in a message is 4,096; the aims are for this much, in UTF-16 units. */
export const LENGTH = 4_000;

/** Texts of full length, each of many different ones of these, the same in every run. */
export function longTexts(from: readonly string[], count: number, seed = 1): readonly string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < LENGTH) text += `${drawn(random, from)} `;
    return text.slice(0, LENGTH);
  });
}

/** What patterns and decoders trip over when there is much of it. */
const PIECES: readonly string[] = [
  ...'a A 0 1 . , - _ = % & # ; : " < > [ ] { } ( ) | \\ / * ` ~ ! ? é ß я 我 の ก'.split(' '),
  ...[' ', '\n', '\t', '\u00a0', '\u200b', '\u200d', '\u202e', '\u0301', '\u0489', '\ufe0f', '\u{e0061}'],
  ...['👨‍👩‍👧', '🏳️‍🌈', 'ﷺ', 'ſ', 'ǆ', 'ﬃ', '\ud800', 'Zalgo\u0300\u0301\u0302\u0303'],
  ...[
    '%41',
    '%25',
    '%u0041',
    '&#65;',
    '&amp;',
    '&lt',
    '\\u0041',
    '\\x41',
    '0x41',
    '41 ',
    '01000001 ',
    'aGk=',
    'QUFB',
  ],
  ...[
    'ignore ',
    'all ',
    'your ',
    'instructions ',
    'the ',
    'system ',
    'prompt ',
    'show ',
    'me ',
    'not ',
    'i ',
    'a ',
  ],
  ...[
    'die ',
    'kill ',
    'myself ',
    'want ',
    'to ',
    "don't ",
    'never ',
    'my ',
    'sister ',
    'will ',
    'nicht ',
    'mehr ',
  ],
  ...[
    '<system>',
    '</system>',
    '[INST]',
    '<|im_start|>',
    'system:',
    '```',
    '{"a":',
    '[[',
    '"]',
    'a@b.',
    'http://a.',
  ],
  ...[
    'i.g.n.o.r.e ',
    'i g n o r e ',
    '1gn0r3 ',
    'erongi ',
    'vtaber ',
    'аа',
    'aа',
    'Ⅳ',
    '𝐚',
    'ａ',
    '1,',
    '- ',
    '> ',
  ],
];

/** Full length of a few pieces, in a row or shuffled: cheap to make, and dear to whatever looks back. */
export function nastyTexts(count: number, seed = 1): readonly string[] {
  const random = createRandom(seed);
  const alone = PIECES.map((piece) => piece.repeat(LENGTH).slice(0, LENGTH));
  const mixed = Array.from({ length: Math.max(0, count - alone.length) }, () => nastyText(random));
  return [...alone, ...mixed].slice(0, count);
}

function nastyText(random: () => number): string {
  const few = Array.from({ length: 1 + Math.floor(random() * 5) }, () => drawn(random, PIECES));
  const unit = few.join('');
  if (random() < 0.5) return unit.repeat(LENGTH).slice(0, LENGTH - 1) + drawn(random, PIECES);
  let text = '';
  while (text.length < LENGTH) text += drawn(random, few);
  return text.slice(0, LENGTH);
}

function drawn<T>(random: () => number, from: readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('there is nothing to draw from');
  return found;
}
