import { describe, expect, it } from 'vitest';
import { UserId } from '../../../src/domain/ids.ts';
import { readBack } from '../../../src/rules/crisis/back.ts';
import { handsOff, weighWords } from '../../../src/rules/crisis/decide.ts';
import { COUNTRY_OF_ZONE, HELP } from '../../../src/rules/crisis/help-lines.ts';
import { NOTHING } from '../../../src/rules/crisis/read.ts';
import { carried, crisisOf, held, isHeld, returned, withRisk } from '../../../src/rules/crisis/stages.ts';
import { ANSWERS } from '../../../src/rules/crisis/words/answers.ts';
import { newMemory } from '../../../src/rules/new-memory.ts';

const NOW = Date.parse('2026-11-21T09:00:00Z');
const HOUR = 3_600_000;
const memory = newMemory(UserId.parse('1'), NOW, { from: 0, to: 0 });

describe('risk', () => {
  it('adds up, decays by half in 12 hours, and has an upper end', () => {
    const once = withRisk(memory.state, 0.4, NOW);
    expect(carried(once, NOW)).toBeCloseTo(0.4);
    expect(carried(once, NOW + 12 * HOUR)).toBeCloseTo(0.2);
    expect(carried(withRisk(once, 0.4, NOW + 12 * HOUR), NOW + 12 * HOUR)).toBeCloseTo(0.6);
    expect(carried(withRisk(once, 99, NOW), NOW)).toBe(3);
  });

  it('leaves no trace of what weighs nothing', () => {
    expect(withRisk(memory.state, 0, NOW)).toBe(memory.state);
  });

  it('holds, and comes back with less than before', () => {
    const after = held(memory, 'de', NOW);
    expect(isHeld(after.state)).toBe(true);
    expect(crisisOf(after.state)).toMatchObject({ stage: 'held', language: 'de', score: 1 });
    const back = returned(after.state, NOW);
    expect(isHeld(back)).toBe(false);
    expect(carried(back, NOW)).toBeCloseTo(0.5);
  });
});

describe('decisions', () => {
  const said = (sign: 'hint' | 'unsure' | 'explicit', weight: number) => ({ ...NOTHING, sign, weight });
  it.each([
    [NOTHING, 3, 'nothing'],
    [said('explicit', 1), 0, 'help'],
    [said('unsure', 0.6), 0, 'second opinion'],
    [said('unsure', 0.6), 1, 'help'],
    [said('hint', 0.3), 0, 'remember'],
    [said('hint', 0.3), 0.5, 'second opinion'],
    [said('hint', 0.3), 3, 'second opinion'],
  ] as const)('%j with %d from before: %s', (reading, before, decision) => {
    expect(weighWords(reading, before)).toBe(decision);
  });

  it.each([
    ['high', null, null, true],
    ['unsure', null, 'none', false],
    ['unsure', null, 'unsure', true],
    ['unsure', 'unsure', null, true],
    ['none', 'high', 'none', false],
    ['none', 'high', null, true],
    ['none', 'unsure', null, false],
    ['none', 'unsure', 'high', true],
  ] as const)('words %s, coach %s, judge %s: %s', (words, coach, judge, decision) => {
    expect(handsOff(words, coach, judge)).toBe(decision);
  });
});

describe('the way back', () => {
  it.each([
    'I am safe',
    "I'm ok now, lets continue",
    'ich bin in sicherheit',
    'mir gehts besser',
    'estoy mejor',
    'je vais mieux',
    'sto meglio',
    'estou bem',
    'мне лучше',
    '我好多了',
    '继续',
  ])('%j', (text) => expect(readBack(text)).toBe(true));

  it.each([
    'I am not safe',
    'hello',
    'ich bin nicht sicher',
    'no estoy bien',
    'мне не лучше',
    'why',
    '我不安全',
  ])('%j is none', (text) => expect(readBack(text)).toBe(false));
});

describe('the help lines', () => {
  it('each says whose they are and when they were compared', () => {
    for (const { emergency, lines } of Object.values(HELP)) {
      expect(emergency).toMatch(/\d{3}/);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        expect(line.source).toMatch(/^[\w.-]+\.[a-z]{2,}(?:\/[\w/-]+)?$/);
        expect(line.checked).toMatch(/^20\d\d-\d\d-\d\d/);
        expect(line.call !== '' || line.text !== undefined).toBe(true);
      }
    }
  });

  it('every zone leads to a country of the table', () => {
    for (const country of COUNTRY_OF_ZONE.values()) expect(HELP).toHaveProperty(country);
  });

  it('all languages have all texts, and labels that fit on a button', () => {
    expect(Object.keys(ANSWERS).toSorted()).toEqual(['de', 'en', 'es', 'fr', 'it', 'pt', 'ru', 'zh']);
    for (const words of Object.values(ANSWERS)) {
      for (const label of [words.backButton, words.confirmYes, words.confirmNo])
        expect(label.length).toBeLessThanOrEqual(40);
    }
  });
});
