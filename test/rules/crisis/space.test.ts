import { describe, expect, it } from 'vitest';
import { readCrisis } from '../../../src/rules/understand/crisis.ts';
import { SPACE, type Space } from './space.ts';
import { PLAIN } from './space-plain.ts';
import { SECOND } from './space-second.ts';

/**
 * What has been reached, not what is aimed at (all, and at most one in 30). The words have been mended with all sets,
 * so these figures tell nothing about messages nobody thought of; `npm run bench:screen` does.
 */
const languages = Object.entries(SPACE).map(([language, first]): [string, Space] => {
  const second = SECOND[language];
  if (!second) throw new Error(`there is no second set in ${language}`);
  return [language, { real: `${first.real}\n${second.real}`, alike: `${first.alike}\n${second.alike}` }];
});

describe.each(languages)('%s', (_, { real, alike }) => {
  it('who is in danger is handed off or put before the judge', () => {
    const lines = real.split('\n');
    const missed = lines.filter((text) => readCrisis(text) === 'none');
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(lines.length * 0.05);
  });

  it('who only sounds like it is not handed off', () => {
    const lines = alike.split('\n');
    const alarms = lines.filter((text) => readCrisis(text) === 'explicit');
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(lines.length / 30);
  });
});

describe.each(Object.entries(PLAIN))('plain words, %s', (_, { real, alike }) => {
  it('who is in danger is handed off or put before the judge', () => {
    expect(real.split('\n').filter((text) => readCrisis(text) === 'none')).toEqual([]);
  });

  it('who only sounds like it is not handed off', () => {
    expect(alike.split('\n').filter((text) => readCrisis(text) === 'explicit')).toEqual([]);
  });
});

it.each([
  ['en', 'for real, no joke, I want to die'],
  ['fr', "je veux mourir, c'est pas une blague"],
  ['it', 'voglio morire, non scherzo'],
  ['es', 'quiero morirme, no es broma'],
  ['zh', '我想死，不是开玩笑'],
  ['ru', 'хочу умереть, это не шутка'],
])('%s: who says that it is no joke is believed: %j', (_, text) => {
  expect(readCrisis(text)).toBe('explicit');
});

it.each([
  ['he said he will kill me if I leave him', 'explicit'],
  ['mom will kill me if I forget the cake', 'none'],
])('a threat is told from a figure of speech: %j', (text, expected) => {
  expect(readCrisis(text)).toBe(expected);
});

it.each([
  ['vor drei jahren wollte ich mich umbringen, heute bin ich froh dass ich noch da bin', 'none'],
  ['vor drei jahren wollte ich mich umbringen und heute wieder', 'explicit'],
  ['ten years ago I wanted to die and now I am not happy, I want to die again', 'explicit'],
  ['wegen dem prozess will ich mich umbringen', 'explicit'],
])('what is over is told from what has come back: %j', (text, expected) => {
  expect(readCrisis(text)).toBe(expected);
});

it('what unfolds into many letters is still read', () => {
  expect(readCrisis(`${'ﷺ'.repeat(3_900)} I want to kill myself`)).toBe('explicit');
  expect(readCrisis('㌖ I want to kill myself ﷺ')).toBe('explicit');
});
