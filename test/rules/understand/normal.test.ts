import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, oneSlipApart, quoteIn, words } from '../../../src/rules/understand/normal.ts';

const anything = fc.string({ unit: 'binary', maxLength: 200 });

it('plain ASCII, which is folded on a shorter way, comes out as on the long one', () => {
  const ascii = fc.string({ unit: fc.constantFrom(...'aZ09 `\'".,!-_/\t\n'), maxLength: 40 });
  fc.assert(
    fc.property(ascii, (text) => {
      expect(fold(`${text} \u00e9`)).toBe(`${fold(text)} e`.trim());
    }),
  );
});

describe('fold', () => {
  it.each([
    ['  Ça   VA\n bien ', 'ca va bien'],
    ['“Straße”', '"strasse"'],
    ['don’t', "don't"],
    ['don´t', "don't"],
    ['Ｆｕｌｌ', 'full'],
    ['ещё Йод', 'еще йод'],
    ['İstanbul', 'istanbul'],
    ['Łódź', 'lodz'],
    ['Kill\u200bmyself', 'killmyself'],
    ['e\u0301', 'e'],
    ['한국', '한국'],
  ])('folds %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anything, (text) => fold(fold(text)) === fold(text)));
  });
});

describe('words', () => {
  it.each([
    ["I'll do it, don't worry!", ['i', 'will', 'do', 'it', 'dont', 'worry']],
    ['做完了！ok', ['做', '完', '了', 'ok']],
    ['👍🏽 ✔️', ['👍', '✔']],
    ['...', []],
  ])('splits %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('quoteIn', () => {
  const said = ["Well, I've sent it to Anna.", 'She said YES 👍', '我做完了'];

  it.each([
    'sent it to anna',
    'I’ve sent it',
    'Anna she said',
    'i ve'.replace(' ', "'"),
    '"said yes"',
    '👍',
    '做完',
    'sent it … said yes',
    'yes 👍 我',
  ])('finds %j', (quote) => {
    expect(quoteIn(quote, said)).toBe(true);
  });

  it.each([
    '',
    '...',
    '!?',
    'sent to Anna',
    'it sent',
    'ann',
    'sent it to Bob',
    'said yes … sent it',
    '完做',
  ])('does not find %j', (quote) => {
    expect(quoteIn(quote, said)).toBe(false);
  });

  it('finds every run of words of what was said, and none that holds another word', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (all, a, b) => {
        const from = a % all.length;
        const quote = all.slice(from, from + 1 + (b % (all.length - from)));
        const text = all.join(', ');
        return (
          quoteIn(quote.join(' ').toUpperCase(), [text]) && !quoteIn([...quote, 'zzzzzzzz'].join(' '), [text])
        );
      }),
    );
  });
});

describe('oneSlipApart', () => {
  it.each([
    ['berlin', 'berlinn'],
    ['berlin', 'belin'],
    ['berlin', 'barlin'],
    ['berlin', 'brelin'],
  ])('%s and %s are', (a, b) => {
    expect(oneSlipApart(a, b)).toBe(true);
    expect(oneSlipApart(b, a)).toBe(true);
  });

  it.each([
    ['berlin', 'berlin'],
    ['berlin', 'bralin'],
    ['berlin', 'bern'],
    ['', 'ab'],
  ])('%s and %s are not', (a, b) => {
    expect(oneSlipApart(a, b)).toBe(false);
  });
});
