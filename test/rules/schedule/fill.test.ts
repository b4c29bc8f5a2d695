import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fillText, pickText } from '../../../src/rules/schedule/fill.ts';

test.each([
  ['Hi {name}, ready?', { name: 'Ada' }, 'Hi Ada, ready?'],
  ['Hi {name}, ready?', { name: '' }, 'Hi, ready?'],
  ['Hi {name}, ready?', {}, 'Hi, ready?'],
  ['{name}, ready?', {}, 'Ready?'],
  ['{name}: ready?', { name: ' ' }, 'Ready?'],
  ['Well done. {name}, what next?', {}, 'Well done. What next?'],
  ['Ready, {name}?', {}, 'Ready?'],
  ['Thanks, {name}, now go.', {}, 'Thanks, now go.'],
  ['Good morning {name}.\n{name}, up!', {}, 'Good morning.\nUp!'],
  ['{unknown} {step} in {minutes} min', { step: 'Call', minutes: '5' }, 'Call in 5 min'],
  ['Do {step}. {why}', { step: 'it' }, 'Do it.'],
  ['{name} {name}', { name: 'A' }, 'A A'],
  ['Say {prediction}', { prediction: '$& {name}', name: 'Ada' }, 'Say $& {name}'],
  ['No placeholder  here', {}, 'No placeholder  here'],
  ['{name}, été?', {}, 'Été?'],
])('fillText %j with %j', (template, values, expected) => {
  expect(fillText(template, values)).toBe(expected);
});

test('no placeholder of a template is ever left over', () => {
  const piece = fc.constantFrom('{name}', '{step}', '{nobody}', ', ', ' ', 'Hi', '. ', '?', '\n', '!');
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom('', 'Ada'), (pieces, name) => {
      expect(fillText(pieces.join(''), { name })).not.toMatch(/[{}]/);
    }),
  );
});

describe('pickText', () => {
  const texts = ['Hi {name}, ready?', 'Up for it?', 'Now?'];
  test.each([
    [0, 'Hi {name}, ready?'],
    [0.5, 'Up for it?'],
    [0.999, 'Now?'],
    [1, 'Now?'],
  ])('at %d', (random, expected) => {
    expect(pickText(texts, () => random)).toBe(expected);
  });

  it('avoids what was said, filled or not, alone or within a longer text', () => {
    expect(pickText(texts, () => 0, ['Hi Ada, ready?'])).toBe('Up for it?');
    expect(pickText(texts, () => 0, ['Hi {name}, ready?', 'Well. Up for it? Go.'])).toBe('Now?');
    expect(pickText(texts, () => 0, ['Hi Ada, are you?'])).toBe('Hi {name}, ready?');
  });

  it('takes the one said longest ago when all were said, so that none comes twice in a row', () => {
    const said = ['Now?', 'Hi Ada, ready?', 'Well. Up for it?'];
    expect(pickText(texts, () => 0, said)).toBe('Now?');
    expect(pickText(texts, () => 0, [...said, 'Now?'])).toBe('Hi {name}, ready?');
  });

  it('repeats itself rather than saying nothing, and refuses an empty list', () => {
    expect(pickText(['Now?'], () => 0, ['Now?'])).toBe('Now?');
    expect(() => pickText([], () => 0)).toThrow('empty');
  });
});
