import { describe, expect, it } from 'vitest';
import { describeLocalTime, readZone } from '../../../src/rules/understand/zone.ts';

/** A Saturday in winter, 12:30 UTC. */
const now = Date.UTC(2026, 10, 21, 12, 30);

/** `!` marks what is certain. */
const zones: readonly (readonly [text: string, expected: string | null])[] = [
  ['Europe/Berlin', 'Europe/Berlin!'],
  ['europe/berlin', 'Europe/Berlin!'],
  ['Asia/Kolkata', 'Asia/Kolkata!'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires!'],
  ['Berlin', 'Europe/Berlin!'],
  ['I live in Berlin', 'Europe/Berlin!'],
  ['München', 'Europe/Berlin!'],
  ['muenchen', 'Europe/Berlin!'],
  ['Köln', 'Europe/Berlin!'],
  ['Wien', 'Europe/Vienna!'],
  ['Москва', 'Europe/Moscow!'],
  ['北京', 'Asia/Shanghai!'],
  ['我在北京', 'Asia/Shanghai!'],
  ['New York', 'America/New_York!'],
  ['NYC', 'America/New_York!'],
  ['UTC+2', 'Etc/GMT-2!'],
  ['GMT-5:30', null],
  ['UTC+5:30', 'Asia/Kolkata'],
  ['gmt -5', 'Etc/GMT+5!'],
  ['UTC', 'UTC!'],
  ['CET', 'Europe/Berlin!'],
  ['PST', 'America/Los_Angeles!'],
  ['est', 'America/New_York!'],
  ["I'm on EST", 'America/New_York!'],
  ["c'est bon", null],
  ['das ist gut', null],
  ["it's 14:30 here", 'Etc/GMT-2'],
  ['here it is 9pm', null],
  ['14:30', 'Etc/GMT-2'],
  ["it's 6pm here", 'Asia/Kolkata'],
  ['Berlinn', 'Europe/Berlin'],
  ['Bralin', null],
  ['Singapur', 'Asia/Singapore!'],
  ['reading', null],
  ['nice', null],
  ['mobile', null],
  ['of', null],
  ['I want to earn a dollar', null],
  ['I like reading a nice book', null],
  ['my name is Sofia', null],
  ["I'm Sofia", null],
  ['Germany', 'Europe/Berlin!'],
  ['USA', 'America/New_York'],
  ['Berlin, Germany', 'Europe/Berlin!'],
  ['Austin, Texas', 'America/Chicago!'],
  ['London, Ontario', 'Europe/London'],
  ['Kaliningrad, Russia', 'Europe/Kaliningrad!'],
  ['Paris and Tokyo', null],
  ['at 7:30', null],
  ['I wake up at 7:30', null],
  ["yes, it's 12:42", null],
  ["no, it's 16:42", 'Etc/GMT-4'],
  ['+2', 'Etc/GMT-2'],
  ['-03:00', 'Etc/GMT+3'],
  ['us', null],
  ['tell us more', null],
  ['in California', 'America/Los_Angeles!'],
  ['ich wohne in Zürich', 'Europe/Zurich!'],
  ['vivo en Madrid', 'Europe/Madrid!'],
  ["j'habite à Paris", 'Europe/Paris!'],
  ['живу в Москве', 'Europe/Moscow'],
  ['São Paulo', 'America/Sao_Paulo!'],
  ['hong kong', 'Asia/Hong_Kong!'],
  ['St. Petersburg', 'Europe/Moscow!'],
  ['ho chi minh city', 'Asia/Ho_Chi_Minh!'],
  ['Kyiv', 'Europe/Kyiv!'],
  ['eastern time', 'America/New_York!'],
  ['I moved from Berlin to Madrid', null],
  ['bei mir ist es 13:30', 'Etc/GMT-1'],
  ['у меня 15:30', 'Etc/GMT-3'],
  ['现在20:30', 'Etc/GMT-8'],
  ['I have a meeting at 14:30 here', null],
  ['UTC+15', null],
  ['Etc/GMT-2', 'Etc/GMT-2!'],
  ['foo/bar', null],
  ['and/or', null],
  ['1/2', null],
  ['wake', null],
  ['The weather in Berlin is bad and I am sad about that', 'Europe/Berlin'],
  ['I met Paris yesterday', null],
  ['portugal', 'Europe/Lisbon!'],
  ['', null],
  ['12', null],
];

describe('readZone', () => {
  it.each(zones)('reads %j as %s', (text, expected) => {
    const zone = readZone(text, now);
    expect(zone && zone.id + (zone.certain ? '!' : '')).toBe(expected);
  });

  it('rounds what a clock shows to half an hour', () => {
    expect(readZone("it's 14:21 here", now)?.id).toBe('Etc/GMT-2');
    expect(readZone('here it is 17:52', now)?.id).toBe('Asia/Kolkata');
    expect(readZone('it is 1:30 am here', now)?.id).toBe('Etc/GMT-13');
    expect(readZone('it is 2:30 am here', now)?.id).toBe('Etc/GMT+10');
  });

  it('knows the half hours of the season', () => {
    expect(readZone('UTC+10:30', now)?.id).toBe('Australia/Adelaide');
    expect(readZone('UTC+9:30', Date.UTC(2026, 6, 1))?.id).toBe('Australia/Adelaide');
  });
});

describe('describeLocalTime', () => {
  it.each([
    ['Europe/Berlin', '13:30 on Saturday'],
    ['Asia/Tokyo', '21:30 on Saturday'],
    ['Pacific/Auckland', '01:30 on Sunday'],
    ['Etc/GMT-2', '14:30 on Saturday'],
    ['UTC', '12:30 on Saturday'],
  ])('says the time in %s', (zone, expected) => {
    expect(describeLocalTime(zone, now)).toBe(expected);
  });

  it('says midnight as 00', () => {
    expect(describeLocalTime('UTC', Date.UTC(2026, 0, 1))).toBe('00:00 on Thursday');
  });
});
