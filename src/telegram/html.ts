/** Telegram's HTML as a tree: the part of HTML that render.ts writes, nothing more. */
export interface Element {
  /** The opening tag with its attributes; empty for the root. */
  readonly open: string;
  readonly close: string;
  readonly children: readonly (Element | string)[];
  /** UTF-16 units of visible text. */
  readonly length: number;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Any text, so that it shows as it is; fit for attribute values too. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (one) => ESCAPES[one] ?? one);

const unescapeHtml = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => CHARACTERS[name] ?? whole);

/** Reads well-formed HTML: every tag closed in order, `<`, `>`, `&` and `"` escaped everywhere else. */
export function parseTree(html: string): Element {
  const open: Level[] = [];
  let level: Level = { tag: '', close: '', children: [] };
  for (const [whole, slash, name] of html.matchAll(/<(\/?)([a-z]+)[^>]*>|[^<]+/g)) {
    if (name === undefined) level.children.push(unescapeHtml(whole));
    else if (slash === '') {
      open.push(level);
      level = { tag: whole, close: `</${name}>`, children: [] };
    } else {
      const outer = open.pop();
      if (!outer) throw new Error(`reading rendered HTML: </${name}> closes nothing`);
      outer.children.push(toElement(level));
      level = outer;
    }
  }
  if (open.length > 0) throw new Error(`reading rendered HTML: ${level.tag} is never closed`);
  return toElement(level);
}

interface Level {
  readonly tag: string;
  readonly close: string;
  readonly children: (Element | string)[];
}

function toElement(level: Level): Element {
  const length = level.children.reduce((sum, child) => sum + child.length, 0);
  return { open: level.tag, close: level.close, children: level.children, length };
}

/** What a reader sees. */
export function visibleText(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : visibleText(child))).join('');
}

/** HTML of the visible text from `from` to before `to`; what is open at either end is closed and reopened. */
export function sliceTree(element: Element, from: number, to: number): string {
  let at = 0;
  let inner = '';
  for (const child of element.children) {
    const start = Math.max(0, from - at);
    const end = Math.min(child.length, to - at);
    if (start < end) {
      inner += typeof child === 'string' ? escapeHtml(child.slice(start, end)) : sliceTree(child, start, end);
    }
    at += child.length;
  }
  return element.open + inner + element.close;
}
