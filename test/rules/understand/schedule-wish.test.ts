import { describe, expect, test } from 'vitest';
import { readHours, readQuiet, readTimes, readUntil } from '../../../src/rules/understand/schedule-wish.ts';
import { NOON } from '../../support/memories.ts';

describe('times of the day', () => {
  test.each<[string, number[] | null]>([
    ['9 and 18:30', [540, 1110]],
    ['18:30, 9', [540, 1110]],
    ['9', [540]],
    ['at 9, 13:00 and at 6pm', [540, 780, 1080]],
    ['7am, noon and half past six', [390, 420, 720]],
    ['9 Uhr und 19 Uhr', [540, 1140]],
    ['8h30 et 19h', [510, 1140]],
    ['9:00 18:30', [540, 1110]],
    ['9.30', [570]],
    ['9 and 9', [540]],
    ['25', null],
    ['9 and whenever', null],
    ['I like mornings', null],
    ['', null],
    ['1,2,3,4,5,6,7,8,9', null],
  ])('%j', (text, minutes) => expect(readTimes(text)).toEqual(minutes));
});

describe('every so many hours', () => {
  test.each<[string, number | null]>([
    ['every 3 hours', 3],
    ['every two hours', 2],
    ['alle 4 Stunden', 4],
    ['3', 3],
    ['4h', 4],
    ['hourly', 1],
    ['once a day', 24],
    ['0', null],
    ['90', null],
    ['25 hours', null],
    ['whenever', null],
  ])('%j', (text, hours) => expect(readHours(text)).toBe(hours));
});

describe('quiet hours', () => {
  test.each<[string, { from: number; to: number } | null]>([
    ['22 to 7', { from: 1320, to: 420 }],
    ['from 10pm until 6:30', { from: 1320, to: 390 }],
    ['22:00-07:00', { from: 1320, to: 420 }],
    ['von 23 bis 8 Uhr', { from: 1380, to: 480 }],
    ['between 9pm and 7am', { from: 1260, to: 420 }],
    ['none', { from: 0, to: 0 }],
    ['late', null],
    ['22', null],
    ['22 to 7 to 9', null],
  ])('%j', (text, quiet) => expect(readQuiet(text)).toEqual(quiet));
});

describe('until when somebody is away, on 21 November 2026, a Saturday', () => {
  test.each<[string, string | null]>([
    ['until 5 December', '2026-12-05'],
    ['December 5th', '2026-12-05'],
    ['bis 24. Dezember', '2026-12-24'],
    ['el 3 de enero', '2027-01-03'],
    ['5 марта', '2027-03-05'],
    ['12月5日', '2026-12-05'],
    ['5.12.', '2026-12-05'],
    ['2026-12-05', '2026-12-05'],
    ['next Monday', '2026-11-23'],
    ['Saturday', '2026-11-28'],
    ['two weeks', '2026-12-05'],
    ['7d', '2026-11-28'],
    ['tomorrow', '2026-11-22'],
    ['30 February', null],
    ['2026-11-21', null],
    ['2028-12-05', null],
    ['some day', null],
  ])('%j', (text, date) => expect(readUntil(text, 'Europe/Berlin', NOON)).toBe(date));
});
