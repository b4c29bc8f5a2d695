import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verbatim } from '../../src/rules/verbatim.ts';
import { parseTree, visibleText } from '../../src/telegram/html.ts';
import { render } from '../../src/telegram/render.ts';

const shown = (markdown: string): string => visibleText(parseTree(render(markdown)));

test.each([
  '3 < 4 & *stars* <b>tags</b>',
  '_under_ and `code` and ~~gone~~',
  '# no heading',
  '- no list',
  '> no quote',
  '1. no list either',
  '[a](https://b.example/c_d_e)',
  'see https://b.example/c_d_e for *more*',
  'back\\slash \\* and | pipes',
  'plain words, as most notes are',
])('%s shows as it was written', (text) => {
  expect(shown(`Note: ${verbatim(text)}`)).toBe(`Note: ${text}`);
  expect(shown(verbatim(text))).toBe(text);
});

test('no marks of whatever kind are lost', () => {
  const piece = fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '~~',
    '[',
    ']',
    '\\',
    '|',
    '#',
    '>',
    '-',
    '1.',
    'word',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('').replace(/\s+/g, ' ').trim();
      expect(shown(`Note: ${verbatim(text)}`)).toBe(`Note: ${text}`.trim());
    }),
  );
});
