/** About a minute and a half of speech. */
export const MOST_CHARACTERS = 1_000;

/** An escaped character, which stays, or a mark, which goes; `_` inside a word is no mark. */
const MARKS = /\\([\\`*_{}[\]()#+.!~|>-])|\*+|`+|~~|\|+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;

/**
 * Text for a voice: Markdown without its marks, links as their labels, addresses, pictures, code blocks and
 * emoji left out, list items and headings as sentences.
 * @param most greatest length in characters (UTF-16); a longer text ends at the last sentence that fits, or
 *   at a word when its first sentence is longer than that.
 * @returns an empty string when nothing can be spoken.
 */
export function speakable(markdown: string, most = MOST_CHARACTERS): string {
  const lines = withoutBlocks(markdown).split('\n').map(withoutMarks).filter(hasWords).map(asSentence);
  return cut(lines.join(' '), most);
}

function withoutBlocks(markdown: string): string {
  return markdown
    .replace(/^[ \t]*(`{3,}|~{3,})[\s\S]*?(?:^[ \t]*\1[ \t]*$|$(?![\s\S]))/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '');
}

function withoutMarks(line: string): string {
  return line
    .replace(/!\[[^\]]*\]\((?:[^()]|\([^()]*\))*\)/g, '')
    .replace(/\[([^\]]+)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/<?\b(?:https?:\/\/|www\.)[^\s<>]+[^\s<>.,;:!?)]\/?>?/gi, '')
    .replace(/^\s*(?:>\s*)*(?:#{1,6}\s+|[-*+•]\s+(?:\[[ xX]\]\s+)?|\d{1,3}[.)]\s+)?/, '')
    .replace(MARKS, (_, escaped: string | undefined) => escaped ?? '')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0F|\u20E3/gu, '')
    .replace(/[\u2500-\u25FF]/g, '')
    .replace(/\(\s*\)/g, '')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

const hasWords = (line: string): boolean => /[\p{L}\p{N}]/u.test(line);

/** A line without an end would run into the next one when it is read aloud. */
const asSentence = (line: string): string => (/[.!?…:;,]["'”’)]*$/u.test(line) ? line : `${line}.`);

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // One more character, so that an end exactly at the limit is seen as one.
  const ends = [...text.slice(0, most + 1).matchAll(/[.!?…]["'”’)]*(?=\s)/gu)];
  const last = ends.at(-1);
  if (last) return text.slice(0, last.index + last[0].length);
  const room = text.slice(0, most - 1);
  const space = room.lastIndexOf(' ');
  return `${room.slice(0, space > 0 ? space : wholeCharacters(room)).replace(/[,;:.\s]+$/, '')}…`;
}

/** Length of `text` without half a surrogate pair at its end. */
function wholeCharacters(text: string): number {
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
}
