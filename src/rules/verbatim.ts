/** An address, which stays as it is; a mark of Markdown; or what makes a list, heading or quote of a line. */
const MARKS = /https?:\/\/\S+|[\\`*_[\]~|]|^\s*(?:[#>+-]|\d+[.)])/gm;

/** Somebody's own words for use inside Markdown: they show just as they were written. */
export const verbatim = (text: string): string =>
  text.replace(MARKS, (found) =>
    found.startsWith('http') ? found : `${found.slice(0, -1)}\\${found.slice(-1)}`,
  );
