import { Marked, type Tokens } from 'marked';
import { escapeHtml, parseTree, visibleText } from './html.ts';

const ALLOWED_LINK = /^(?:https?|tg|mailto):/i;

/**
 * Markdown to the HTML that Telegram's Bot API takes with `parse_mode: "HTML"`
 * (https://core.telegram.org/bots/api#html-style). Any text gives valid HTML, one cut in the middle too: what is
 * not closed shows as it was written. Raw HTML shows as text; no text is ever swallowed.
 */
export function render(markdown: string): string {
  try {
    return marked.parse(markdown, { async: false }).trim();
  } catch (cause) {
    // Thousands of nested quotes or lists exhaust the parser's stack; nobody writes that in earnest.
    if (!(cause instanceof RangeError)) throw cause;
    return escapeHtml(markdown.trim());
  }
}

// Every block ends with an empty line; render and the blocks around it trim what is too much.
const marked = new Marked({
  tokenizer: {
    // A definition such as "[note]: tomorrow" would vanish from the text.
    def: () => undefined,
  },
  renderer: {
    space: () => '',
    hr: () => '———\n\n',
    br: () => '\n',
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
    code: ({ text, lang }) => `${codeBlock(text, lang)}\n\n`,
    codespan: ({ text }) => `<code>${escapeHtml(text)}</code>`,
    html: (token) => (token.block ? `${escapeHtml(token.text.trimEnd())}\n\n` : escapeHtml(token.text)),
    image: ({ href, text }) => link(href, escapeHtml(text || href)),
    heading({ tokens }) {
      return `<b>${without('b', this.parser.parseInline(tokens))}</b>\n\n`;
    },
    paragraph({ tokens }) {
      return `${this.parser.parseInline(tokens)}\n\n`;
    },
    blockquote({ tokens }) {
      // Telegram has no quote inside a quote.
      const inner = without('blockquote', this.parser.parse(tokens).trim());
      return inner === '' ? '' : `<blockquote>${inner}</blockquote>\n\n`;
    },
    list({ items, ordered, start }) {
      const lines = items.map((item, index) => {
        const marker = ordered ? `${Number(start || 1) + index}. ` : '• ';
        return marker + hang(this.parser.parse(item.tokens).trim());
      });
      return `${lines.join('\n')}\n\n`;
    },
    table({ header, rows }) {
      const cell = ({ tokens }: Tokens.TableCell) => visibleText(parseTree(this.parser.parseInline(tokens)));
      return `${table([header, ...rows].map((row) => row.map(cell)))}\n\n`;
    },
    strong({ tokens }) {
      return `<b>${this.parser.parseInline(tokens)}</b>`;
    },
    em({ tokens }) {
      return `<i>${this.parser.parseInline(tokens)}</i>`;
    },
    del({ tokens }) {
      return `<s>${this.parser.parseInline(tokens)}</s>`;
    },
    link({ href, tokens }) {
      return link(href, without('a', this.parser.parseInline(tokens)) || escapeHtml(href));
    },
    text(token) {
      // A text with parts of its own is a block: the line of a list item.
      if ('tokens' in token && token.tokens) return `${this.parser.parseInline(token.tokens)}\n`;
      return escapeHtml(token.text);
    },
  },
});

function codeBlock(text: string, lang: string | undefined): string {
  const language = /^[\w+#.-]+/.exec(lang ?? '')?.[0];
  const code = escapeHtml(text);
  return language ? `<pre><code class="language-${language}">${code}</code></pre>` : `<pre>${code}</pre>`;
}

function link(href: string, label: string): string {
  return ALLOWED_LINK.test(href) ? `<a href="${escapeHtml(href)}">${label}</a>` : label;
}

/** Takes the tags of one kind out; in rendered HTML a `<` only ever starts a tag. */
function without(tag: string, html: string): string {
  return html.replace(new RegExp(`</?${tag}(?: [^>]*)?>`, 'g'), '');
}

/** The lines of a list item below its first are indented; code is left as it is. */
function hang(item: string): string {
  return item.includes('<pre>') ? item : item.replace(/\n+/g, '\n   ');
}

/** Columns of equal width in fixed pitch: Telegram's messages have no tables. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
      .join(' | ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('-+-');
  return codeBlock([lines[0] ?? '', rule, ...lines.slice(1)].join('\n'), undefined);
}
