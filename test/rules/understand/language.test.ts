import { expect, it } from 'vitest';
import { onlyEnglish, readLanguage } from '../../../src/rules/understand/language.ts';

it.each([
  ['Ich repariere Fahrräder', 'de'],
  ['was soll ich tun?', 'de'],
  ['no tengo tiempo hoy', 'es'],
  ['je ne sais pas', 'fr'],
  ['не сейчас', 'ru'],
  ['做完了', 'zh'],
  ['I will die trying, was it a no?', null],
  ['no', null],
  ['Berlin', null],
  ['my mother is in Los Angeles', null],
  ['5, 6 min, 80%', null],
  ['', null],
])('%j is %s', (text, expected) => {
  expect(readLanguage(text)).toBe(expected);
});

it('says sorry in each language that it knows', () => {
  for (const language of ['de', 'es', 'fr', 'it', 'pt', 'ru', 'zh', 'ja']) {
    expect(onlyEnglish(language)).toBeTruthy();
  }
});
