import { describe, expect, it } from 'vitest';
import { readSuccess } from '../../../src/rules/understand/success.ts';

const keywords = ['first dollar', 'got paid', 'primer dólar', 'ersten Dollar', 'первый доллар', '赚到了'];

describe('readSuccess', () => {
  it.each([
    'I earned my first dollar!',
    'Got paid 5 bucks today',
    'omg I just got paid!!! what now?',
    'Ich habe meinen ersten Dollar verdient',
    'Gané mi primer dólar',
    'Я заработал первый доллар',
    '我赚到了一美元',
  ])('believes %j', (text) => {
    expect(readSuccess(text, keywords)).toBe(true);
  });

  it.each([
    'I want to earn my first dollar',
    "I haven't got paid",
    'will I get my first dollar?',
    'if I earned my first dollar I would be happy',
    'my goal is a first dollar earned',
    'I almost earned my first dollar',
    'he got paid',
    'I think I got paid',
    'first dollar',
    'how do I earn the first dollar',
    'I got up early',
    '',
  ])('does not believe %j', (text) => {
    expect(readSuccess(text, keywords)).toBe(false);
  });

  it('lets a keyword name who did it', () => {
    expect(readSuccess('Someone paid me!', ['someone paid me'])).toBe(true);
    expect(readSuccess('She says someone paid me', ['paid me'])).toBe(false);
  });

  it('believes nothing without keywords', () => {
    expect(readSuccess('I earned it', [])).toBe(false);
  });
});
