import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices, columns, paint } from '../../src/terminal/paint.ts';

const plain = { width: Number.POSITIVE_INFINITY, ansi: false };
const rich = { width: Number.POSITIVE_INFINITY, ansi: true };

describe('paint', () => {
  it.each([
    ['an indent', 'Hello', '  Hello'],
    ['marks left out', '**Bold**, `code` and *soft* or _soft_.', '  Bold, code and soft or soft.'],
    ['stars and underscores that are no marks', '3 * 4, my_name, 5*', '  3 * 4, my_name, 5*'],
    ['marks inside code', '`a * **b**`', '  a * **b**'],
    ['escaped marks', '\\*not soft\\*', '  *not soft*'],
    ['a heading', '## Today', '  Today'],
    ['a hash that is no heading', '#1 is best', '  #1 is best'],
    ['a code fence', 'Run\n```js\n  x();\n```', '  Run\n    x();'],
    ['empty lines without spaces', 'a\n\nb', '  a\n\n  b'],
    ['columns kept', 'steps   ▓▓░  2/3', '  steps   ▓▓░  2/3'],
    ['no power over the cursor', 'a\u001b[2Jb\u0007\r\u009b', '  a[2Jb'],
  ])('shows %s', (_case, markdown, painted) => {
    expect(paint(markdown, plain)).toBe(painted);
  });

  it('shows bold as bold where it can', () => {
    expect(paint('A **big** day', rich)).toBe('  A \u001b[1mbig\u001b[22m day');
    expect(paint('# Day **one**', rich)).toBe('  \u001b[1mDay one');
  });

  it('breaks lines between words and keeps lists together', () => {
    expect(paint('one two three four', { width: 11, ansi: false })).toBe('  one two\n  three\n  four');
    expect(paint('- one two three\n12. four five', { width: 12, ansi: false })).toBe(
      '  - one two\n    three\n  12. four\n      five',
    );
  });

  it('ends bold at the end of a row and begins it again', () => {
    expect(paint('**one two** three', { width: 6, ansi: true })).toBe(
      '  \u001b[1mone\u001b[22m\n  \u001b[1mtwo\u001b[22m\n  three',
    );
  });

  it('does not break a word that is too long', () => {
    expect(paint('see https://example.org/a/b', { width: 10, ansi: false })).toBe(
      '  see\n  https://example.org/a/b',
    );
  });

  it('paints the beginning of a text as the beginning of the whole', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'one',
        'a',
        '**',
        '**two',
        'three**',
        '`',
        '*x',
        'y*',
        '_z_',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '- ',
        '# ',
        '```',
        '1. ',
      ),
    );
    const look = fc.record({ width: fc.integer({ min: 6, max: 30 }), ansi: fc.boolean() });
    fc.assert(
      fc.property(pieces, look, (parts, how) => {
        const text = parts.join('').trim();
        const whole = paint(text, how);
        for (let end = text.search(/\s/); end >= 0 && end < text.length; end += 1) {
          if (!/\s/.test(text[end] ?? '')) continue;
          const begun = paint(text.slice(0, end).trimEnd(), how);
          expect(whole.startsWith(begun), JSON.stringify([text, begun, whole])).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps to the width when every word fits', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 40 }), (list, width) => {
        const painted = paint(list.join(' '), { width, ansi: false });
        expect(Math.max(...painted.split('\n').map(columns))).toBeLessThanOrEqual(width);
        expect(painted.split(/\s+/).filter(Boolean)).toEqual(list);
      }),
    );
  });
});

describe('columns', () => {
  it('counts what is seen', () => {
    expect(columns('\u001b[1mab\u001b[22m')).toBe(2);
    expect(columns('é👍🏽日')).toBe(5);
  });
});

describe('choices', () => {
  it('stand in one line where they fit', () => {
    expect(choices(['Done', 'Stuck', 'Later'], plain)).toBe('  [ Done ]  [ Stuck ]  [ Later ]');
    expect(choices(['Done', 'Stuck', 'Later'], { width: 24, ansi: false })).toBe(
      '  [ Done ]  [ Stuck ]\n  [ Later ]',
    );
  });
});
