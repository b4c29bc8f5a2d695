import { expect, test } from 'vitest';
import { createRests } from '../../src/telegram/rests.ts';

const LONGEST = 60_000;

test('a chat that is turned away rests alone, for as long as Telegram asks', () => {
  const rests = createRests(LONGEST);
  rests.refused('anna', 3_600_000, 100);
  expect(rests.until('anna')).toBe(3_600_100);
  expect(rests.until('ben')).toBe(Number.NEGATIVE_INFINITY);
});

test('three chats in a row mean everybody, but no longer than is waited for', () => {
  const rests = createRests(LONGEST);
  rests.refused('anna', 5_000, 0);
  rests.refused('anna', 5_000, 0);
  rests.refused('ben', 5_000, 0);
  expect(rests.until('dan')).toBe(Number.NEGATIVE_INFINITY);
  rests.refused('carl', 4_000, 10);
  expect(rests.until('dan')).toBe(4_010);
  rests.refused('eve', 3_600_000, 20);
  expect(rests.until('dan')).toBe(60_020);
  expect(rests.until('eve')).toBe(3_600_020);
});

test('where messages get through in between, it is about single chats', () => {
  const rests = createRests(LONGEST);
  for (const chat of ['anna', 'ben', 'carl', 'dan']) {
    rests.refused(chat, 5_000, 0);
    rests.went();
  }
  expect(rests.until('eve')).toBe(Number.NEGATIVE_INFINITY);
});
