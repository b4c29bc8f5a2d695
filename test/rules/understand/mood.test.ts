import { describe, expect, it } from 'vitest';
import { isMereMood, type Mood, readMood } from '../../../src/rules/understand/mood.ts';

const moods: readonly (readonly [text: string, mood: Mood | null])[] = [
  ['fuck this', 'angry'],
  ['you are so stupid', 'angry'],
  ['This is bullshit!!', 'angry'],
  ['du nervst', 'angry'],
  ['😡', 'angry'],
  ['stop', 'stop'],
  ['please stop messaging me', 'stop'],
  ['leave me alone', 'stop'],
  ['fuck off and leave me alone', 'stop'],
  ["don't stop", null],
  ['the bus stop is far', null],
  ['thanks!', 'thanks'],
  ['ok thank you so much', 'thanks'],
  ['спасибо', 'thanks'],
  ['谢谢', 'thanks'],
  ['no thanks', null],
  ['lol', 'happy'],
  [':)', 'happy'],
  ['🎉', 'happy'],
  ['are you a bot?', 'identity'],
  ['who are you', 'identity'],
  ['what can you do?', 'abilities'],
  ['help', 'abilities'],
  ['I help people with spreadsheets', null],
  ['who can see this?', 'privacy'],
  ['hi', 'greeting'],
  ['are you still there?', 'greeting'],
  ['bye', 'goodbye'],
  ['what?', 'confused'],
  ['huh', 'confused'],
  ["I don't understand", 'confused'],
  ['idk', 'unsure'],
  ['ok doing it now', 'going'],
  ['k', 'going'],
  ['👍', 'going'],
  ['I feel so sad today', 'low'],
  ["I'm not depressed, just busy", null],
  ['what a great day to walk', null],
  ['I repair bikes', null],
  ['it was stupid hard but I sent it to Anna', null],
  ['done', null],
  ['5, 6 min, 80%', null],
  ['', null],
];

describe('readMood', () => {
  it.each(moods)('%j is %s', (text, mood) => {
    expect(readMood(text)).toBe(mood);
  });
});

it.each([
  ['fuck off', true],
  ['what can you do', true],
  ['thanks, I fix printers', false],
  ['I am so sad', false],
  ['cooking', false],
])('%j is a mere mood: %s', (text, expected) => {
  expect(isMereMood(text)).toBe(expected);
});
