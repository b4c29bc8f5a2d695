import { describe, expect, it } from 'vitest';
import { formatMinute, readClock } from '../../../src/rules/understand/clock.ts';

const times: readonly (readonly [text: string, expected: string | null])[] = [
  ['7am', '07:00'],
  ['half past six', '06:30'],
  ['7:30', '07:30'],
  ['19 Uhr', '19:00'],
  ['quarter to eight', '07:45'],
  ['noon', '12:00'],
  ['midnight', '00:00'],
  ['halb sieben', '06:30'],
  ['viertel nach sechs', '06:15'],
  ['7.30', '07:30'],
  ['0730', '07:30'],
  ['19h', '19:00'],
  ['19h30', '19:30'],
  ["7 o'clock", '07:00'],
  ['7 in the evening', '19:00'],
  ['7 Uhr abends', '19:00'],
  ['um sieben Uhr', '07:00'],
  ['a las 7', '07:00'],
  ['a las 7 de la tarde', '19:00'],
  ['a las siete y media', '07:30'],
  ['sept heures et demie', '07:30'],
  ['7h du soir', '19:00'],
  ['в 7 утра', '07:00'],
  ['7 вечера', '19:00'],
  ['早上7点', '07:00'],
  ['晚上8点半', '20:30'],
  ['7', '07:00'],
  ['seven', '07:00'],
  ['six thirty', '06:30'],
  ['around 7', '07:00'],
  ['7-8', '07:00'],
  ['7-8 am', '07:00'],
  ['after work', null],
  ['7:30 pm', '19:30'],
  ['7:30 p.m.', '19:30'],
  ['12 am', '00:00'],
  ['12 pm', '12:00'],
  ['25:00', null],
  ['7:75', null],
  ['30 minutes', null],
  ['2 hours after work', null],
  ['I usually wake up at 6:45', '06:45'],
  ['I wake up at 7', '07:00'],
  ['6:30 on weekdays, 9 on weekends', '06:30'],
  ['10 past 7', '07:10'],
  ['ten to eight am', '07:50'],
  ['seven forty five', '07:45'],
  ['11 at night', '23:00'],
  ['2 at night', '02:00'],
  ['am Abend um 8', '20:00'],
  ['at 7 AM', '07:00'],
  ['80%', null],
  ['99', null],
  ['one pm', '13:00'],
  ['19:00 Uhr', '19:00'],
  ['24:00', '00:00'],
  ['7 in the morning or evening', null],
  ['6ish', '06:00'],
  ['', null],
];

const habits: Record<string, string | null> = {
  'coffee at 7': '07:00',
  'coffee around 8ish': '08:00',
  'brushing teeth, 7': '07:00',
  'lunch at 1': '13:00',
  'lunch at 12': '12:00',
  'I come home at 5:30': '17:30',
  'dinner at 6': '18:00',
  'breakfast at 8': '08:00',
  '3 coffees': null,
  'I walk 20 minutes': null,
  dinner: null,
};

describe('readClock', () => {
  it.each(Object.entries(habits))('finds in the habit %j the time %s', (text, expected) => {
    const clock = readClock(text, true);
    expect(clock && formatMinute(clock.minute)).toBe(expected);
  });

  it.each(times)('reads %j as %s', (text, expected) => {
    const clock = readClock(text, true);
    expect(clock && formatMinute(clock.minute)).toBe(expected);
  });

  it.each(['7', '0730', 'six thirty', 'around 7'])(
    'takes %j for a time only when one was asked for',
    (text) => {
      expect(readClock(text, false)).toBeNull();
    },
  );

  it('keeps the words that are not the time', () => {
    expect(readClock('I get up at 7:30', false)?.rest).toEqual(['i', 'get', 'up', 'at']);
  });
});
