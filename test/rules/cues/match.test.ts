import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReply, replySimilarity } from '../../../src/rules/cues/match.ts';

const LINE = 'I move for two minutes';

describe('words that a cue expects back', () => {
  it.each([
    ['as they stand', 'I move for two minutes', LINE],
    ['case and punctuation', 'i MOVE for two minutes!!', LINE],
    ['typing errors', 'I mvoe for tow minuts', LINE],
    ['a letter missing', 'I mov for two mintes.', LINE],
    ['words run together', 'I movefor two minutes', LINE],
    ['a word torn apart', 'I move for two min utes', LINE],
    ['courtesies around it', 'Ok, I move for two minutes. Thanks!', LINE],
    ['quotation marks', '“I move for two minutes”', LINE],
    ['accents left out', 'Manana empiezo despacio', 'Mañana empiezo despacio'],
    ['accents put in', 'Je cómmence pètit', 'Je commence petit'],
    ['Cyrillic', 'я начну с двух мину', 'Я начну с двух минут'],
    ['Chinese', '我动两分钟。', '我动两分钟'],
    ['a line with no in it', 'A no is news and nto a verdict', 'A no is news and not a verdict'],
    ['an emoji', 'I move for two minutes 💪', LINE],
  ])('are known: %s', (_, text, line) => {
    expect(isReply(text, line, 0.8)).toBe(true);
  });

  it.each([
    ['nothing', '', LINE],
    ['something else', 'I am so tired today', LINE],
    ['the opposite', 'I will not move for two minutes', 'I will move for two minutes'],
    ['the opposite in one word', "I won't move for two minutes", 'I move for two minutes'],
    ['the not left out', 'A no is news and a verdict', 'A no is news and not a verdict'],
    ['another number', 'I move for ten minutes', LINE],
    ['a figure', 'I move for 20 minutes', LINE],
    ['another deed', 'I stop for two minutes', LINE],
    ['a later day', 'I move for two minutes tomorrow', LINE],
    ['a question after it', 'I move for two minutes, but what if my knee hurts again?', LINE],
    ['half of it', 'two minutes', LINE],
    ['danger beside it', 'I move for two minutes and then I kill myself', LINE],
  ])('are not taken for them: %s', (_, text, line) => {
    expect(isReply(text, line, 0.8)).toBe(false);
  });

  it('are nearer with fewer errors, 1 at best, whatever is written', () => {
    expect(replySimilarity(LINE, LINE)).toBe(1);
    expect(replySimilarity('I move for two minuts', LINE)).toBeGreaterThan(
      replySimilarity('I mov for two minuts', LINE),
    );
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (said, line) => {
        const similarity = replySimilarity(said, line);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are known with any one letter left out of a longer word', () => {
    const line = 'Tomorrow I do it before the screen';
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 3, 4, 5, 6, 25, 30), (at) => {
        expect(isReply(line.slice(0, at) + line.slice(at + 1), line, 0.8)).toBe(true);
      }),
    );
  });

  it('go by the threshold', () => {
    expect(isReply('I mov for two mintes', LINE, 1)).toBe(false);
    expect(isReply(LINE.toUpperCase(), LINE, 1)).toBe(true);
  });
});
