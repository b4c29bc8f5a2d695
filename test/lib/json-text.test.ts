import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/lib/json-text.ts';

const mistakes: readonly (readonly [
  what: string,
  text: string,
  line: number,
  column: number,
  says: RegExp,
])[] = [
  ['nothing at all', '', 1, 1, /ends too early: expected a value/],
  ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3, 3, /found ", expected a comma/],
  ['a comma too many in an object', '{\n  "a": 1,\n}', 3, 1, /a comma too many before this }/],
  ['a comma too many in a list', '[1, 2,]', 1, 7, /a comma too many before this ]/],
  ['a missing colon', '{"a" 1}', 1, 6, /expected a colon/],
  ['single quotes', "{'a': 1}", 1, 2, /found ', expected a key in double quotes/],
  ['a text over two lines', '{"a": "one\ntwo"}', 1, 7, /no closing quote/],
  ['a wrong escape', '["\\x"]', 1, 2, /wrong \\ escape/],
  ['a comment', '{\n  // why\n  "a": 1\n}', 2, 3, /no comments/],
  ['the wrong bracket', '{"a": [1}', 1, 9, /found }, expected a comma/],
  ['a missing end', '{"a": [1', 1, 9, /ends too early: expected a comma, or the closing bracket/],
  ['something after the end', '{} {}', 1, 4, /expected nothing more/],
  ['an unknown word', '[True]', 1, 2, /found T, expected a value or ]/],
  ['a mistake after a Windows line end', '{\r\n  "a": nope\r\n}', 2, 8, /found n/],
];

describe('parseJson', () => {
  it.each(mistakes)('names the place of %s', (_what, text, line, column, says) => {
    expect(parseJson(text)).toEqual({ ok: false, line, column, message: expect.stringMatching(says) });
  });

  it('reads what JSON.parse reads, a byte order mark before it or not', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, marked) => {
        const text = JSON.stringify(value, null, 2);
        expect(parseJson(marked ? `\uFEFF${text}` : text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it('always finds a place inside the text for what JSON.parse refuses', () => {
    const piece = fc.constantFrom(
      ...'{}[],:"'.split(''),
      '"a"',
      '1',
      '-',
      '1.',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const parsed = parseJson(text);
        if (parsed.ok) return;
        const line = text.split('\n')[parsed.line - 1];
        expect(line).toBeDefined();
        expect(parsed.column).toBeLessThanOrEqual((line ?? '').length + 1);
      }),
      { numRuns: 2000 },
    );
  });
});
