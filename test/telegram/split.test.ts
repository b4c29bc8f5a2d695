import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/telegram/render.ts';
import { split } from '../../src/telegram/split.ts';
import { parseHtml } from '../support/telegram-html.ts';

const bare = (text: string) => text.replace(/\s+/g, '');
const lengths = (html: string, limit?: number) => split(html, limit).map((part) => part.text.length);

describe('split', () => {
  test('a short text is one part, untouched', () => {
    expect(split('<b>a</b> &amp; b')).toEqual([{ html: '<b>a</b> &amp; b', text: 'a & b' }]);
  });

  test('nothing to see is no part', () => {
    expect(split(' \n ')).toEqual([]);
    expect(split('<b> </b>')).toEqual([]);
  });

  test('an answer of 10,000 characters', () => {
    const paragraph = `${'A sentence of some words. '.repeat(20).trim()}\n\n`;
    const html = render(paragraph.repeat(20).slice(0, 10_000));
    const parts = split(html);
    expect(parts.length).toBe(3);
    for (const part of parts) {
      expect(part.text.length).toBeLessThanOrEqual(4096);
      expect(part.text.startsWith('A sentence')).toBe(true);
    }
  });

  test('a word of 9,000 characters', () => {
    expect(lengths(render('x'.repeat(9000)))).toEqual([4096, 4096, 808]);
  });

  test('never inside a character', () => {
    const parts = split('😀'.repeat(50), 7);
    expect(parts.every((part) => part.text.length % 2 === 0 && part.text.length <= 6)).toBe(true);
    expect(parts.map((part) => part.text).join('')).toBe('😀'.repeat(50));
  });

  test('paragraphs before lines before words', () => {
    expect(split('aaaa\nbbbb\n\ncccc dddd', 14).map((part) => part.text)).toEqual([
      'aaaa\nbbbb',
      'cccc dddd',
    ]);
    expect(split('aaaa bbbb\ncccc dddd', 14).map((part) => part.text)).toEqual(['aaaa bbbb', 'cccc dddd']);
    expect(split('aaaa bbbb cccc', 10).map((part) => part.text)).toEqual(['aaaa bbbb', 'cccc']);
  });

  test('what is open is closed and opened again, with its attributes', () => {
    const html = '<b>one <a href="https://a.b/?x=1&amp;y">two three</a></b>';
    expect(split(html, 8).map((part) => part.html)).toEqual([
      '<b>one <a href="https://a.b/?x=1&amp;y">two</a></b>',
      '<b><a href="https://a.b/?x=1&amp;y">three</a></b>',
    ]);
  });

  test('code keeps its language and its indentation', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `  line ${index}`).join('\n');
    const parts = split(render(`\`\`\`py\n${lines}\n\`\`\``), 100);
    for (const part of parts) {
      expect(part.html).toMatch(/^<pre><code class="language-py"> {2}line[^<]*<\/code><\/pre>$/);
    }
    expect(parts.map((part) => part.text).join('\n')).toBe(lines);
  });

  test('parts of any answer are valid, short enough, and together the whole', () => {
    const scraps = [
      '**',
      '_',
      '`',
      '```\n',
      '[a](https://b.c)',
      'word ',
      'longerword',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '😀',
      '<',
      '&',
      '# ',
    ];
    const markdown = fc.array(fc.constantFrom(...scraps), { maxLength: 80 }).map((all) => all.join(''));
    fc.assert(
      fc.property(markdown, fc.integer({ min: 2, max: 60 }), (source, limit) => {
        const html = render(source);
        const parts = split(html, limit);
        for (const part of parts) {
          expect(part.text.length).toBeLessThanOrEqual(limit);
          expect(parseHtml(part.html).text).toBe(part.text);
        }
        expect(bare(parts.map((part) => part.text).join(''))).toBe(bare(parseHtml(html).text));
      }),
    );
  });
});
