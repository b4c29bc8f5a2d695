/** At most `most` UTF-16 units of a text, without half a character at the end. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
