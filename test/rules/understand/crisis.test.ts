import { describe, expect, it } from 'vitest';
import { helpText } from '../../../src/rules/crisis/answers.ts';
import { readCrisis } from '../../../src/rules/understand/crisis.ts';

const helpLines = (language: string, zone: string | null): string =>
  helpText('life', 'self', { language, zone });

const harmless = [
  'this deadline is killing me',
  'I could die laughing',
  'Die Arbeit ist fertig',
  'kill it at the gym',
  'my phone is dying',
  "I'm not suicidal",
  "I don't want to kill myself",
  'I cut myself cooking',
  'ran 5 kms',
  'my character wants to kill himself',
  'Die Arbeit bringt mich um',
  'ich bringe mich um den Schlaf',
  'me muero de risa',
  '想死你了',
  "I'm killing myself at the gym",
  'dying to start',
  'I shoot myself in the foot',
  'suicide squad',
  'la tarea me va a matar',
  'I want to live',
  'I dont want to die',
  'kill the lights',
  'to die for',
  '自杀小队',
  '我不想死',
  'no quiero morir',
  'ça me tue',
  'Я умираю со смеху',
  'I want to end this task',
  'end it',
  'I want to take my life back',
];

const explicit = [
  'I want to kill myself',
  'i wanna die',
  "I don't want to live anymore",
  'I am suicidal',
  'thinking about suicide',
  'Ich will mich umbringen',
  'ich möchte nicht mehr leben',
  'quiero morir',
  'no quiero vivir más',
  'je veux mourir',
  'voglio morire',
  'quero me matar',
  'хочу умереть',
  'не хочу жить',
  '我想死',
  '我想自杀',
  '不想活了',
  'what if I kill myself?',
  "I can't stop thinking about killing myself",
  'better off dead',
  'I took all my pills',
  'he is hitting me',
  'KILL  MYSELF',
  'Kill\u200bmyself',
  'I have been cutting myself',
  'i’m gonna end my life',
  'Ich bring mich um.',
];

describe('readCrisis', () => {
  it.each(harmless)('%j is no crisis', (text) => {
    expect(readCrisis(text)).toBe('none');
  });

  it.each(explicit)('%j is one', (text) => {
    expect(readCrisis(text)).toBe('explicit');
  });

  it('takes a denial only where it stands right before the words', () => {
    expect(readCrisis('I would never want to kill myself')).toBe('none');
    expect(readCrisis("If I don't pass I kill myself")).toBe('explicit');
    expect(readCrisis("I'm not joking, I will kill myself")).toBe('explicit');
  });
});

describe('helpLines', () => {
  const numbers: readonly (readonly [zone: string, ...found: string[]])[] = [
    ['America/New_York', '911', '988'],
    ['America/Toronto', '911', '988'],
    ['Europe/London', '999', '116 123'],
    ['Europe/Dublin', '112', '116 123'],
    ['Australia/Perth', '000', '13 11 14'],
    ['Pacific/Auckland', '111', '1737'],
    ['Europe/Berlin', '112', '0800 111 0 111'],
    ['Europe/Vienna', '112', '142'],
    ['Europe/Zurich', '112', '143'],
    ['Europe/Paris', '112', '3114'],
    ['Europe/Madrid', '112', '024'],
    ['Europe/Rome', '112', '02 2327 2327'],
    ['Europe/Amsterdam', '112', '0800-0113'],
    ['Asia/Kolkata', '112', '14416'],
    ['Asia/Calcutta', '112', '14416'],
    ['America/Sao_Paulo', '192', '188'],
    ['Europe/Moscow', '112', '8-800-2000-122'],
    ['Asia/Shanghai', '120', '12356'],
  ];

  it.each(numbers)('knows whom to call in %s', (zone, ...found) => {
    for (const number of [...found, 'findahelpline.com']) expect(helpLines('en', zone)).toContain(number);
  });

  it.each([
    ['de-AT', 'Danke'],
    ['es', 'Gracias'],
    ['fr', 'Merci'],
    ['ru', 'Спасибо'],
    ['pt-br', 'Obrigado'],
    ['it', 'Grazie'],
    ['zh-hans', '谢谢'],
    ['nl', 'Thank you'],
    ['', 'Thank you'],
  ])('speaks to somebody with the language %j', (language, opening) => {
    expect(helpLines(language, null)).toContain(opening);
  });

  it.each([null, 'Etc/GMT-2', 'nonsense'])('gives the international list for the zone %j', (zone) => {
    const text = helpLines('en', zone);
    expect(text).toContain('findahelpline.com');
    expect(text).not.toContain('988');
  });
});
