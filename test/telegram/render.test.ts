import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/telegram/render.ts';
import { parseHtml } from '../support/telegram-html.ts';

const cases: [name: string, markdown: string, html: string][] = [
  ['bold, italic, strike, code', '**a** *b* ~~c~~ `d<e`', '<b>a</b> <i>b</i> <s>c</s> <code>d&lt;e</code>'],
  ['nested', '***a* b**', '<b><i>a</i> b</b>'],
  ['a heading is bold', '# Plan **B**\n\ntext', '<b>Plan B</b>\n\ntext'],
  ['lists', '- a\n- b\n  - c\n', '• a\n• b\n   • c'],
  ['numbers go on', '3. a\n4. b', '3. a\n4. b'],
  ['tasks', '- [ ] a\n- [x] b', '• ☐ a\n• ☑ b'],
  ['code with language', '```ts\na < b\n```', '<pre><code class="language-ts">a &lt; b</code></pre>'],
  ['code without language', '```\n  a\n```', '<pre>  a</pre>'],
  ['a link', '[x](https://a.b/?q=1&r="2")', '<a href="https://a.b/?q=1&amp;r=&quot;2&quot;">x</a>'],
  [
    'tg and mailto links',
    '[x](tg://resolve) [y](mailto:a@b.c)',
    '<a href="tg://resolve">x</a> <a href="mailto:a@b.c">y</a>',
  ],
  ['other schemes are only their label', '[x](javascript:alert(1)) [y](/etc)', 'x y'],
  ['an image is a link', '![cat](https://a.b/c.png)', '<a href="https://a.b/c.png">cat</a>'],
  ['no link in a link', '[![in](https://a.b/c.png)](https://d.e)', '<a href="https://d.e">in</a>'],
  ['no quote in a quote', '> a\n> > b', '<blockquote>a\n\nb</blockquote>'],
  [
    'raw HTML shows',
    'a <b>b</b> <script>x</script> &amp;',
    'a &lt;b&gt;b&lt;/b&gt; &lt;script&gt;x&lt;/script&gt; &amp;amp;',
  ],
  ['a table', '| a | b |\n|---|---|\n| long | **c** |', '<pre>a    | b\n-----+--\nlong | c</pre>'],
  ['a definition does not vanish', '[note]: tomorrow', '[note]: tomorrow'],
  ['single line ends stay', 'a\nb', 'a\nb'],
  ['snake_case and sums stay', 'my_first_step 2 * 3 * 4', 'my_first_step 2 * 3 * 4'],
  ['nothing', '  \n', ''],
];

describe('render', () => {
  test.each(cases)('%s', (_, markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  test('what was cut in the middle is valid at every length', () => {
    const whole =
      '# One\n\n**bold _both_** and `code` [a](https://b.c)\n\n- x\n- **y**\n\n```js\nlet a = "<b>";\n```\n\n> q\n\n| a | b |\n|--|--|\n| 1 | 2 |\n';
    for (let end = 0; end <= whole.length; end += 1) parseHtml(render(whole.slice(0, end)));
  });

  test('any text gives HTML that Telegram takes', () => {
    const scraps = [
      '**',
      '*',
      '_',
      '~~',
      '`',
      '```\n',
      '<b>',
      '</a>',
      '&lt;',
      '"',
      '[',
      '](',
      ')',
      '![',
      '> ',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '# ',
      '|',
      'https://a.b',
      'word',
      ' ',
      '😀',
      '<!--',
    ];
    const text = fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (markdown) => void parseHtml(render(markdown))));
  });

  test('nesting without end is shown as it is', () => {
    expect(parseHtml(render(`${'>'.repeat(20_000)} x`)).text).toContain('x');
  });
});
