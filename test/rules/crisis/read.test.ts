import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/rules/crisis/read.ts';
import { gravest, readCrisis, readDanger } from '../../../src/rules/understand/crisis.ts';
import { ABOUT_OTHERS, DANGER, linesOf, ORDINARY } from './cases.ts';

describe('readDanger', () => {
  it.each(linesOf(DANGER))('%s: %j is handed off', (_, text) => {
    expect(readDanger(text)).toMatchObject({ sign: 'explicit', about: 'self' });
  });

  it.each(linesOf(ORDINARY))('%s: %j is not', (_, text) => {
    expect(readCrisis(text)).toBe('none');
  });

  it.each(ABOUT_OTHERS)('%j is about somebody else', (text) => {
    expect(readDanger(text)).toMatchObject({ sign: 'explicit', about: 'other' });
  });

  it.each([
    ['en', 'abuse', 'my husband beats me when he drinks'],
    ['en', 'medical', "I think I'm having a heart attack"],
    ['en', 'harm', "I'm afraid I'm going to hurt my baby"],
    ['de', 'abuse', 'mein mann schlägt mich'],
    ['zh', 'life', '我不想活了'],
    ['pt', 'life', 'quero me matar'],
    ['it', 'life', 'voglio morire'],
  ] as const)('tells language and danger: %s, %s', (language, danger, text) => {
    expect(readDanger(text)).toMatchObject({ language, danger });
  });

  it.each([
    ['all capitals', 'I WANT TO KILL MYSELF!!!'],
    ['no punctuation', 'hi so today was bad and my boss yelled and i want to die ok bye'],
    ['drawn out', 'i want to dieeeee'],
    ['hesitating', 'i just want to... die'],
    ['in pieces', 'i want to\nkill myself'],
    ['letters with signs between', 'I want to k.i.l.l m.y.s.e.l.f'],
    ['base64', Buffer.from('I want to kill myself').toString('base64')],
    ['invisible signs', 'I want to ki\u200bll my\u200bself'],
    ['full width', 'Ｉ ｗａｎｔ ｔｏ ｄｉｅ'],
  ])('%s', (_, text) => {
    expect(readCrisis(text)).toBe('explicit');
  });

  it('several small signs are reason to ask, and one is not', () => {
    expect(readCrisis('nothing matters')).toBe('none');
    expect(readCrisis("nothing matters, I am worthless, and I can't take it anymore")).not.toBe('none');
  });

  it('takes the gravest of a burst, and what only all of it says', () => {
    expect(gravest(['well', 'I want to', 'die', 'bye'])).toMatchObject({ sign: 'explicit' });
    expect(gravest(['I want to die', 'lol', 'my phone died'])).toMatchObject({ sign: 'explicit' });
  });

  it('reads anything, and long texts as well as short ones', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(['none', 'hint', 'unsure', 'explicit']).toContain(readText(text).sign);
      }),
      { numRuns: 300 },
    );
    const long = 'I had a good day and did my step. '.repeat(120);
    expect(readText(`${long} I want to kill myself. ${long}`).sign).toBe('explicit');
    expect(readText(long).sign).toBe('none');
  });
});
